// How the search reads words. coprod_kit/book/output/search.py writes the index by the same rules.

import { foldText } from "../../core/text.ts";

const WORD = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu;
/** Words of the book shorter than this are found only as they are written. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_BEGUN = 3;

/** Cuts a folded word to its stem. */
export type StemWord = (word: string) => string;

/** The words of a text, folded; a compound has its parts beside it. */
export interface Word {
  whole: string;
  parts: readonly string[];
}

/** Returns the words of a text in order. */
export function wordsOf(text: string): Word[] {
  return (foldText(text).match(WORD) ?? []).map((word) => ({
    whole: word.replaceAll("-", ""),
    parts: word.includes("-") ? word.split("-") : [],
  }));
}

/**
 * Returns whether one word becomes the other by one letter more, one less or another one, or by two
 * neighbouring letters swapped.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  const at = sharedStart(long, short);
  const restOf = (word: string, from: number) => word.slice(at + from);
  if (long.length > short.length) return restOf(long, 1) === restOf(short, 0);
  if (restOf(long, 1) === restOf(short, 1)) return true;
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return swapped && restOf(long, 2) === restOf(short, 2);
}

/**
 * Returns how well a word of the book answers a word that was typed: 1 for the same word, less for
 * another form of it, for a slip of the finger and for a word that is only begun, 0 for another.
 */
export function likeness(typed: string, word: string, stem: StemWord): number {
  if (typed === word) return 1;
  const longest = Math.max(typed.length, word.length);
  // Of two words with one stem, the one that begins like the word typed is meant.
  if (stem(typed) === stem(word)) return 0.9 + (0.08 * sharedStart(typed, word)) / longest;
  if (longest >= SHORTEST_MISSPELT && isOneSlipAway(typed, word)) return 0.85;
  if (typed.length >= SHORTEST_BEGUN && word.startsWith(typed)) {
    return 0.3 + (0.3 * typed.length) / longest;
  }
  return 0;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
