// What the search finds, in order: the passage named by the words asked for, then page by page.

import type { BookIndex } from "./book-index.ts";
import { likeness, type Word, wordsOf } from "./words.ts";

export interface Outcome {
  /** Numbers of the passages, the best first. */
  found: readonly number[];
  /** Words of the book that answered a word of the query, folded. */
  words: ReadonlySet<string>;
}

/** A term or a title that the query may name, and the passages to show for it. */
interface Name {
  words: readonly Word[];
  passages: readonly number[];
}

/** A word that is only begun is no name. */
const LEAST_LIKE = 0.8;
/** Share of the words of a name that a query must have to mean it. */
const LEAST_NAMED = 0.75;
/** What a compound loses where one word was typed, and one word where a compound was. */
const COMPOUND = 0.005;
/** How much the best passage of a page counts beside all its passages. */
const REST_OF_PAGE = 0.2;

/** Returns the ways to read a query: as it is typed, and with two neighbouring words as one. */
function readings(query: string): Word[][] {
  const typed = wordsOf(query);
  const joined = typed.slice(1).map((word, at): Word[] => {
    const before = typed[at] as Word;
    const parts = [before, word].flatMap((each) =>
      each.parts.length > 0 ? each.parts : [each.whole],
    );
    const one = { whole: before.whole + word.whole, parts };
    return [...typed.slice(0, at), one, ...typed.slice(at + 2)];
  });
  return [typed, ...joined];
}

/** Returns the words that say something; all of them when none does. */
function telling(words: readonly Word[], index: BookIndex): readonly Word[] {
  const some = words.filter(({ whole }) => whole.length > 1 && !index.isCommon(whole));
  return some.length > 0 ? some : words;
}

function namesOf(index: BookIndex): Name[] {
  // "exécution (niveau)" is also asked for without what stands in brackets.
  const short = (text: string) => wordsOf(text.replace(/\([^)]*\)/g, " "));
  const terms = index.terms.flatMap(([term, explained, entry]): Name[] => {
    const passages = [explained, entry].filter((each) => each >= 0);
    return [short(term), wordsOf(term)].map((words) => ({ words, passages }));
  });
  const titles = index.passages.map(({ title }, at) => ({ words: wordsOf(title), passages: [at] }));
  // Titles of pages before those of sections, as the order decides between equals.
  const isPage = ({ passages: [at = 0] }: Name) => index.passages[at]?.place === 0;
  return [...terms, ...titles.filter(isPage), ...titles.filter((each) => !isPage(each))];
}

/** Returns how well a reading names a name: 0 when it leaves out a word, or has another one. */
function naming(typed: readonly Word[], name: Name, index: BookIndex): number {
  const named = telling(name.words, index);
  let like = 0;
  const used = new Set<Word>();
  for (const { whole, parts } of typed) {
    let best = 0;
    let at: Word | undefined;
    for (const word of named) {
      const sameKind = parts.length > 0 === word.parts.length > 0;
      const found = likeness(whole, word.whole, index.stem) - (sameKind ? 0 : COMPOUND);
      if (found > best && !used.has(word)) [best, at] = [found, word];
    }
    if (!at || best < LEAST_LIKE) return 0;
    used.add(at);
    like += best;
  }
  const share = used.size / named.length;
  return share < LEAST_NAMED ? 0 : (like / typed.length) * share;
}

/** Returns the words of the book that answer a word asked for: its forms, else what is near. */
function answering(word: Word, index: BookIndex): Map<string, number> {
  const forms = new Map<string, number>();
  const near = new Map<string, number>();
  for (const each of index.words) {
    const like = likeness(word.whole, each, index.stem);
    if (like >= 0.9) forms.set(each, like);
    else if (like > 0) near.set(each, like);
  }
  return forms.size > 0 ? forms : near;
}

/** Passage → what one word asked for says there. */
function scoresOf(answers: ReadonlyMap<string, number>, index: BookIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [word, like] of answers) {
    const mentions = index.mentions(word);
    const rarity = Math.log(1 + index.passages.length / mentions.length);
    for (const { passage, weight } of mentions) {
      // A word that comes ten times says little more than one that comes five times.
      const score = like * rarity * (weight / (weight + 2));
      scores.set(passage, Math.max(scores.get(passage) ?? 0, score));
    }
  }
  return scores;
}

/** Returns the best passage of each page that has all the words, the best page first. */
function pagesWith(all: readonly ReadonlyMap<number, number>[], index: BookIndex): number[] {
  const pages = index.pages.map(({ trainers }, page) => ({
    page,
    trainers,
    best: -1,
    bestScore: 0,
    sum: 0,
    words: new Set<number>(),
  }));
  index.passages.forEach(({ page }, passage) => {
    const of = pages[page];
    if (!of) return;
    let score = 0;
    all.forEach((scores, word) => {
      const found = scores.get(passage);
      if (found === undefined) return;
      score += found;
      of.words.add(word);
    });
    of.sum += score;
    if (score > of.bestScore) [of.best, of.bestScore] = [passage, score];
  });
  const value = (each: (typeof pages)[number]) =>
    each.bestScore + REST_OF_PAGE * Math.log(1 + each.sum);
  return pages
    .filter(({ best, words }) => best >= 0 && words.size === all.length)
    .sort((a, b) => Number(a.trainers) - Number(b.trainers) || value(b) - value(a))
    .map(({ best }) => best);
}

/** Returns what the book has for a query. */
export function search(index: BookIndex, query: string): Outcome {
  const words = new Set<string>();
  const names = namesOf(index);
  const named = new Map<Name, number>();
  for (const reading of readings(query)) {
    const typed = telling(reading, index);
    if (typed.length === 0) continue;
    for (const name of names) {
      const like = naming(typed, name, index);
      if (like > (named.get(name) ?? 0)) named.set(name, like);
    }
  }
  const first = [...named].sort((a, b) => b[1] - a[1]).flatMap(([{ passages }]) => passages);

  const found = pagesFor(index, query, words);
  const shown = new Set(first.map((each) => index.passages[each]?.page));
  const rest = found.filter((each) => !shown.has(index.passages[each]?.page));
  return { found: [...new Set([...first, ...rest])], words };
}

/** Returns the best passage of each page for a query; adds to `words` those that answered it. */
function pagesFor(index: BookIndex, query: string, words: Set<string>): number[] {
  const [typed = [], ...joined] = readings(query);
  const reading = joined.find((each) => isKnown(each, index)) ?? typed;
  const asked = telling(reading, index).flatMap((word): Word[] =>
    // A compound that the book does not have is looked for part by part.
    word.parts.length === 0 || answering(word, index).size > 0
      ? [word]
      : [
          ...telling(
            word.parts.map((whole) => ({ whole, parts: [] })),
            index,
          ),
        ],
  );
  if (asked.length === 0) return [];
  const all = asked.map((word) => {
    const answers = answering(word, index);
    for (const each of answers.keys()) words.add(each);
    return scoresOf(answers, index);
  });
  return pagesWith(all, index);
}

/** Returns whether a reading joins two words into one that the book has. */
function isKnown(reading: readonly Word[], index: BookIndex): boolean {
  return reading.some(({ whole, parts }) => parts.length > 1 && index.has(whole));
}
