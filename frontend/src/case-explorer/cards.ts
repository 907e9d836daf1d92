// The cards of the page, which are shown, hidden and moved, never drawn again.
import { htmlTexts } from "../core/html-texts.ts";
import type { CardHtmlText } from "../generated/case-explorer.ts";
import { type Facets, fold } from "./filters.ts";

export interface Card {
  el: HTMLElement;
  title: string;
  facets: Facets;
  coding: HTMLDetailsElement | null;
  /** The section of the card's own box. */
  home: HTMLElement;
}

/** The names of the filters, as in the data-* attributes of a card. */
export const NAMES = [
  "level",
  "mode",
  "class",
  "phase",
  "sector",
  "country",
  "contested",
  "status",
] as const;

export function readCards(list: HTMLElement): Card[] {
  return [...list.querySelectorAll<HTMLElement>("[data-case]")].map((el) => {
    const codes = NAMES.map((name) => [name, (el.dataset[name] ?? "").split(" ").filter(Boolean)]);
    // A word is looked for in the story only: found in a coding that is folded away, it would give
    // the coding away.
    const { title, story } = htmlTexts<CardHtmlText>(el, ["title", "story"]);
    return {
      el,
      facets: { codes: Object.fromEntries(codes), words: fold(story) },
      title,
      coding: el.querySelector<HTMLDetailsElement>('[data-part="coding"]'),
      home: el.parentElement as HTMLElement,
    };
  });
}

/** The cards of the page: in their boxes, or in one list by title with their codings folded. */
export class Arrangement {
  readonly #cards: readonly Card[];
  readonly #byTitle: readonly Card[];
  readonly #flat: HTMLElement;
  #hidden = false;

  constructor(cards: readonly Card[], flat: HTMLElement, lang: string) {
    const compare = new Intl.Collator(lang).compare;
    this.#cards = cards;
    this.#byTitle = [...cards].sort((one, other) => compare(one.title, other.title));
    this.#flat = flat;
  }

  /** Hides or shows the codings. While they are hidden the cards are in one list by title, so that
   *  neither a heading nor the neighbours of a card give its coding away. */
  hide(hidden: boolean): void {
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    for (const { el, home, coding } of hidden ? this.#byTitle : this.#cards) {
      (hidden ? this.#flat : home).append(el);
      if (coding) coding.open = !hidden;
    }
  }

  /** Hides the sections that show no card. */
  tidy(): void {
    const sections = new Set([this.#flat, ...this.#cards.map(({ home }) => home)]);
    for (const section of sections) {
      section.hidden = section.querySelector("[data-case]:not([hidden])") === null;
    }
  }
}
