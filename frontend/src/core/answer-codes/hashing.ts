// Short numbers made from texts, the same as in Python. They draw sets of cases by lot and keep
// texts apart; they keep nothing secret. Integer arithmetic only: a page that is not secure has no
// other.
import { type Description, layout } from "./layout.ts";

/** A number of 32 bits for a text: FNV-1a over UTF-8, mixed at the end as MurmurHash3 does it. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

export function hashBits(text: string, bits: number): number {
  return hashText(text) >>> (32 - bits);
}

/** The number of a pairing word: case, accents, spaces and punctuation do not count. */
export function wordNumber(word: string): number | null {
  const folded = word.normalize("NFKD").toLowerCase().normalize("NFKD");
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? null : hashBits(letters, layout.word_bits);
}

/** What names a content without a number in a code. */
export function descriptionDigest(description: Description): number {
  return hashBits(JSON.stringify(description), layout.own_bits);
}
