// Every text of the practice: what stands in the HTML of a case, what the payload says of it.
import { boxOf } from "../core/coding.ts";
import { htmlParts, htmlTexts } from "../core/html-texts.ts";
import { say } from "../core/text.ts";
import type {
  CaseHtmlText,
  CasePracticeKey,
  CasePracticeTexts,
  ChapterSection,
  DecidingQuestion,
  ReasonHtmlText,
} from "../generated/case-practice.ts";
import { DIMENSIONS, type Dimension } from "./types.ts";

/** A piece of a story, and whether it is one of its clues. */
export interface StoryPiece {
  text: string;
  clue: boolean;
}

/** A piece of a text: from `start` to before `end`. */
export interface TextSpan {
  start: number;
  end: number;
}

export class CaseTexts {
  readonly #sheet: HTMLElement;
  readonly #texts: CasePracticeTexts;
  readonly #key: CasePracticeKey;

  constructor(sheet: HTMLElement, texts: CasePracticeTexts, key: CasePracticeKey) {
    this.#sheet = sheet;
    this.#texts = texts;
    this.#key = key;
  }

  #case(id: string): HTMLElement {
    // Ids are letters, digits and hyphens: the table of cases accepts no other.
    const found = this.#sheet.querySelector<HTMLElement>(`[data-case="${id}"]`);
    if (!found) throw new Error(`The case ${id} is not in the page.`);
    return found;
  }

  #html(id: string, name: CaseHtmlText): string {
    return htmlTexts(this.#case(id), [name])[name];
  }

  title(id: string): string {
    return this.#html(id, "title");
  }

  about(id: string): string {
    return this.#html(id, "about");
  }

  /** The story of a case, in pieces: the clues of one dimension apart, or of all of them. */
  story(id: string, dimension?: Dimension): StoryPiece[] {
    // With its spaces as they are: a clue is found only in the same letters.
    const story = htmlParts(this.#case(id), ["story"]).story.textContent ?? "";
    const dimensions = dimension ? [this.#withClue(id, dimension)] : DIMENSIONS;
    const clues = dimensions.map((name) => this.#reasonPart(id, name, "clue")?.textContent ?? "");
    return piecesOf(story, spansOf(story, clues));
  }

  /** A part of the reason for a dimension of the coding; null when the case has no such part. */
  #reasonPart(id: string, dimension: Dimension, part: ReasonHtmlText): HTMLElement | null {
    const reason = this.#case(id).querySelector(`[data-reason="${dimension}"]`);
    return reason?.querySelector(`[data-text="${part}"]`) ? htmlParts(reason, [part])[part] : null;
  }

  #reasonText(id: string, dimension: Dimension, part: ReasonHtmlText): string {
    return this.#reasonPart(id, dimension, part)?.textContent ?? "";
  }

  #withClue(id: string, dimension: Dimension): Dimension {
    if (dimension === "mode" || this.#reasonPart(id, dimension, "clue")) return dimension;
    // What makes a co-production shows in what decides its level; a near-miss has no level.
    return dimension === "verdict" ? "level" : "verdict";
  }

  /** The sentence that quotes the words of a case that show a dimension; empty without such words. */
  clue(id: string, dimension: Dimension): string {
    return this.#reasonText(id, dimension, "clue-line");
  }

  /** Where the book shows a case; null where it does not. */
  link(id: string): string | null {
    return this.#texts.case_link?.replace("{id}", id) ?? null;
  }

  /** What makes the coding of a case so in a dimension; empty when it has no such dimension. */
  because(id: string, dimension: Dimension): string {
    return this.#reasonText(id, dimension, "because");
  }

  /** How close another code is, and what would have to change; empty when there is none. */
  near(id: string, dimension: Dimension): string {
    return this.#reasonText(id, dimension, "near");
  }

  /** The other codings that are defensible, and why; null when there are none. */
  disagreement(id: string): { codings: string; because: string } | null {
    const others = this.#key.cases[id]?.alternatives ?? [];
    if (others.length === 0) return null;
    return { codings: this.codings(others), because: this.#html(id, "disagreement") };
  }

  asked(dimension: Dimension): string {
    return say(this.#texts.strings, `asked_${dimension}`);
  }

  label(code: string): string {
    return this.#texts.labels[code] ?? code;
  }

  /** What one must be able to say of a case for a code to be the right one. */
  definition(code: string): readonly string[] {
    return this.#key.definitions[code] ?? [];
  }

  question(id: string): DecidingQuestion | undefined {
    return this.#key.questions[id];
  }

  /** The words for a coding: "level × mode", or a class. */
  coding(coding: string): string {
    const box = boxOf(coding);
    return box ? `${this.label(box.level)} × ${this.label(box.mode)}` : this.label(coding);
  }

  codings(codings: readonly string[]): string {
    const words = codings.map((coding) => this.coding(coding));
    return words.join(say(this.#texts.strings, "list_separator"));
  }

  /** The section of a chapter that treats something; undefined where the chapters are not there. */
  section(about: string): ChapterSection | undefined {
    return this.#texts.sections[about];
  }
}

/** Finds where words stand in a text; words that are empty, or not there, are left out. */
export function spansOf(text: string, words: readonly string[]): TextSpan[] {
  return words.flatMap((each) => {
    const start = each ? text.indexOf(each) : -1;
    return start < 0 ? [] : [{ start, end: start + each.length }];
  });
}

/** Cuts a text where clues begin and end; clues that overlap or touch are one piece. */
export function piecesOf(text: string, clues: readonly TextSpan[]): StoryPiece[] {
  const cuts = [0, text.length, ...clues.flatMap(({ start, end }) => [start, end])];
  const pieces: StoryPiece[] = [];
  let from = 0;
  for (const to of [...cuts].sort((one, other) => one - other)) {
    const clue = clues.some(({ start, end }) => start <= from && to <= end);
    const last = pieces[pieces.length - 1];
    if (to > from && last?.clue === clue) last.text += text.slice(from, to);
    else if (to > from) pieces.push({ text: text.slice(from, to), clue });
    from = Math.max(from, to);
  }
  return pieces;
}
