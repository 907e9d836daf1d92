// A piece of a passage that shows the words found, and the link that leads to them.

import { wordsOf } from "./words.ts";

/** A piece of text, and whether it is a word found. */
export interface Piece {
  text: string;
  found: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}_]+(?:[-\u2010\u2011\u00ad][\p{L}\p{N}\p{M}_]+)*/gu;
/** Words before a word found that tell it from the same word elsewhere on the page. */
const WORDS_BEFORE = 3;

interface Place {
  start: number;
  end: number;
  words: readonly string[];
}

/** Returns where a text has words of the book that were found. */
function placesOf(text: string, found: ReadonlySet<string>): Place[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): Place[] => {
    const words = wordsOf(word).flatMap(({ whole, parts }) => [whole, ...parts]);
    const some = words.filter((each) => found.has(each));
    return some.length > 0 ? [{ start, end: start + word.length, words: some }] : [];
  });
}

/** Returns the place from which about `length` characters show the most different words. */
function best(places: readonly Place[], length: number): Place | undefined {
  const value = (from: Place) =>
    new Set(
      places
        .filter(({ start, end }) => start >= from.start && end <= from.start + length)
        .flatMap(({ words }) => words),
    ).size;
  return places.reduce<Place | undefined>(
    (kept, place) => (kept && value(kept) >= value(place) ? kept : place),
    undefined,
  );
}

/** Returns a piece of a passage around the words found, about `length` characters at most. */
export function snippet(text: string, found: ReadonlySet<string>, length = 240): Piece[] {
  const places = placesOf(text, found);
  const middle = best(places, length / 2)?.start ?? 0;
  let start = Math.max(middle - length / 4, 0);
  let end = start + length;
  if (start > 0) start = text.indexOf(" ", start) + 1;
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start);
  const pieces: Piece[] = start > 0 ? [{ text: "… ", found: false }] : [];
  let at = start;
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    pieces.push({ text: text.slice(at, place.start), found: false });
    pieces.push({ text: text.slice(place.start, place.end), found: true });
    at = place.end;
  }
  pieces.push({ text: `${text.slice(at, end)}${end < text.length ? " …" : ""}`, found: false });
  return pieces.filter((piece) => piece.text !== "");
}

/**
 * Returns what makes browsers show and mark the best word found on the page itself, to be put after
 * the anchor of a link; empty when the passage has none. Browsers that do not know it, or do not
 * find the words, go to the anchor.
 */
export function markOnPage(text: string, found: ReadonlySet<string>): string {
  const place = best(placesOf(text, found), 120);
  if (!place) return "";
  const written = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D");
  const before = text
    .slice(0, place.start)
    .split(" ")
    .slice(-WORDS_BEFORE - 1)
    .join(" ")
    .trim();
  const word = written(text.slice(place.start, place.end));
  return `:~:text=${before ? `${written(before)}-,` : ""}${word}`;
}
