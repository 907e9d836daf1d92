// The sheet of cases that the page came with: every text of the practice is read from it.
import type { Dimension } from "./types.ts";

/** The texts of a criterion or a question, one an element. */
export interface Told {
  title: string;
  lines: readonly string[];
}

export class Sheet {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #case(id: string): HTMLElement {
    // Ids are letters, digits and hyphens: the table of cases accepts no other.
    const found = this.#root.querySelector<HTMLElement>(`[data-case="${id}"]`);
    if (!found) throw new Error(`The case ${id} is not in the page.`);
    return found;
  }

  #told(selector: string): Told {
    const found = this.#root.querySelector(selector);
    const lines = [...(found?.querySelectorAll("dd") ?? [])].map((each) => each.textContent ?? "");
    return { title: found?.querySelector("dt")?.textContent ?? "", lines };
  }

  title(id: string): string {
    return this.#case(id).querySelector("h3")?.textContent ?? id;
  }

  about(id: string): string {
    return this.#case(id).querySelector(".ck-practice-about")?.textContent ?? "";
  }

  /** The text, in pieces, with whether each is a clue. */
  text(id: string): { text: string; clue: boolean }[] {
    const nodes = this.#case(id).querySelector(".ck-practice-text")?.childNodes ?? [];
    return [...nodes].map((node) => ({
      text: node.textContent ?? "",
      clue: node.nodeType === Node.ELEMENT_NODE,
    }));
  }

  /** The words of a case that show a dimension, and the line that quotes them; empty without. */
  clue(id: string, dimension: Dimension): { words: string; line: string } {
    const found = this.#case(id).querySelector(`[data-for="${dimension}"] .ck-practice-clue`);
    return {
      words: found?.querySelector("q")?.textContent ?? "",
      line: found?.textContent ?? "",
    };
  }

  /** Where a case stands in the book; none where the chapters are not there. */
  link(id: string): string | null {
    return this.review("verdict") && `cases.html#case-${id}`;
  }

  /** Why a case is coded so: the criterion, and its nearest neighbour unless that one is as good. */
  reason(id: string, dimension: Dimension): { because: string; near: string } {
    const found = this.#case(id).querySelector(`[data-for="${dimension}"]`);
    return {
      because: found?.querySelector("span:not(.ck-practice-near)")?.textContent ?? "",
      near: found?.querySelector(".ck-practice-near")?.textContent ?? "",
    };
  }

  /** The defensible alternatives with their reasons; copies, for they are shown elsewhere. */
  contested(id: string): Node[] {
    const found = this.#case(id).querySelectorAll('[data-for="contested"]');
    return [...found].map((each) => each.cloneNode(true));
  }

  asked(dimension: Dimension): string {
    return this.#root.querySelector(`[data-dimension="${dimension}"]`)?.textContent?.trim() ?? "";
  }

  code(code: string): Told {
    return this.#told(`[data-code="${code}"]`);
  }

  question(step: string): Told {
    return this.#told(`[data-step="${step}"]`);
  }

  /** The question that leads to a class of near-miss. */
  by(code: string): string {
    return this.#root.querySelector<HTMLElement>(`[data-code="${code}"]`)?.dataset.by ?? "";
  }

  /** The words for a coding: "level × mode", or a class. */
  coding(coding: string): string {
    return coding
      .split("|")
      .map((code) => this.code(code).title)
      .join(" × ");
  }

  /** The link to the section that treats something; none where the chapters are not there. */
  review(name: string): Node | null {
    return this.#root.querySelector(`[data-review="${name}"] a`)?.cloneNode(true) ?? null;
  }
}
