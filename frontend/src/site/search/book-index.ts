// The index that coprod_kit/book/output/search.py writes, made ready to be searched.

import type { StemWord } from "./words.ts";

/** The index as it is written; see `search_index` in coprod_kit/book/output/search.py. */
export interface WrittenIndex {
  version: string;
  pages: [name: string, trainers: number][];
  passages: [page: number, anchor: string, title: string][];
  terms: [term: string, explained: number, entry: number][];
  common: string[];
  words: Record<string, string>;
}

export interface Passage {
  page: number;
  anchor: string;
  title: string;
  /** Its number among the passages of its page. */
  place: number;
}

/** A passage in which a word stands, and how much it says there. */
export interface Mention {
  passage: number;
  weight: number;
}

export class BookIndex {
  readonly version: string;
  readonly pages: readonly { name: string; trainers: boolean; title: string }[];
  readonly passages: readonly Passage[];
  readonly terms: WrittenIndex["terms"];
  readonly stem: StemWord;
  readonly #common: ReadonlySet<string>;
  readonly #words: ReadonlyMap<string, string>;

  constructor(written: WrittenIndex, stemWord: StemWord) {
    this.version = written.version;
    this.terms = written.terms;
    this.#common = new Set(written.common);
    this.#words = new Map(Object.entries(written.words));
    const counts = written.pages.map(() => 0);
    this.passages = written.passages.map(([page, anchor, title]) => {
      const place = counts[page] ?? 0;
      counts[page] = place + 1;
      return { page, anchor, title, place };
    });
    this.pages = written.pages.map(([name, trainers], page) => ({
      name,
      trainers: trainers === 1,
      title: this.passages.find((each) => each.page === page)?.title ?? name,
    }));
    const stems = new Map<string, string>();
    this.stem = (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      // A stem that is too common a word would stand for other words.
      const cut = word.length < 3 ? word : stemWord(word);
      const stem = this.isCommon(cut) ? word : cut;
      stems.set(word, stem);
      return stem;
    };
  }

  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  get words(): IterableIterator<string> {
    return this.#words.keys();
  }

  /** Returns where a word of the index stands. */
  mentions(word: string): Mention[] {
    const written = this.#words.get(word);
    if (!written) return [];
    let passage = 0;
    return written.split(" ").map((each) => {
      const [step = "", weight = "1"] = each.split(":");
      passage += Number.parseInt(step, 36);
      return { passage, weight: Number(weight) };
    });
  }
}
