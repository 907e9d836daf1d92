// How the search reads words. coprod_kit/book/output/search.py writes the index by the same rules.

import { foldText } from "../core/text.ts";

/**
 * Returns the words to look for in a query. A compound is looked for in one word, as the index has it
 * ("co-production" as "coproduction"), or part by part where the book has no such compound.
 */
export function queryWords(query: string, isIndexed: (word: string) => boolean): string[] {
  const found = foldText(query).match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu) ?? [];
  const words = found
    .flatMap((word) => {
      const whole = word.replaceAll("-", "");
      return word === whole || isIndexed(whole) ? [whole] : word.split("-");
    })
    // searchtools.js would take "constructor" for a word of the index and stop.
    .filter((word) => !(word in Object.prototype));
  // For "a kitchen" searchtools.js would also find the pages that have only "a".
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words;
}

/** Returns a piece of a page around the first word found, about `length` characters at most. */
export function excerpt(text: string, stems: Iterable<string>, length = 240): string {
  const plain = text.replace(/\s+/g, " ").trim();
  let folded = "";
  const places: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    // The stems have no hyphens.
    const letters = foldText(plain.charAt(at)).replace("-", "");
    for (let i = 0; i < letters.length; i++) places.push(at);
    folded += letters;
  }
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  const place = longestFirst.map((stem) => find(folded, stem)).find((at) => at >= 0) ?? 0;
  let start = Math.max((places[place] ?? 0) - length / 2, 0);
  let end = start + length;
  if (start > 0) start = plain.indexOf(" ", start) + 1;
  if (end < plain.length) end = Math.max(plain.lastIndexOf(" ", end), start);
  const piece = plain.slice(start, end);
  return `${start > 0 ? "… " : ""}${piece}${end < plain.length ? " …" : ""}`;
}

/** Returns where a word with this stem begins, else where the stem stands in a word, else -1. */
function find(folded: string, stem: string): number {
  // The English stemmer turns a final y into i.
  for (const cut of stem.length > 4 ? [stem, stem.slice(0, -1)] : [stem]) {
    let inside = -1;
    for (let at = folded.indexOf(cut); at >= 0; at = folded.indexOf(cut, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return at;
      if (inside < 0) inside = at;
    }
    if (inside >= 0) return inside;
  }
  return -1;
}
