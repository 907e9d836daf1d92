import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt, queryWords } from "./search-words.ts";

const indexed = new Set(["coproduction", "autoefficacite"]);
const words = (query: string) => queryWords(query, (word) => indexed.has(word));

test("a compound of the book is one word, another its parts, the short ones left out", () => {
  assert.deepEqual(words("Co-production"), ["coproduction"]);
  assert.deepEqual(words("l’auto-efficacité"), ["autoefficacite"]);
  assert.deepEqual(words("l'auto-effic"), ["auto", "effic"]);
  assert.deepEqual(words("-a -- b- «c»"), ["a", "b", "c"]);
  assert.deepEqual(words("xyz-b"), ["xyz"]);
  assert.deepEqual(words("  "), []);
});

test("names that every object has are no words", () => {
  assert.deepEqual(words("constructor __proto__ x"), ["x"]);
});

test("a piece of text is shown around the longest word found", () => {
  const before = "Un début assez long. ".repeat(20);
  const text = `${before}L’auto‑efficacité\n se nourrit. ${"Une fin. ".repeat(40)}`;
  const piece = excerpt(text, ["un", "autoefficacit"]);
  assert.match(piece, /^… .* L’auto‑efficacité se nourrit\. .* …$/u);
  assert.ok(piece.length < 250);
});

test("short texts are shown whole, and so is the start where no word is found", () => {
  assert.equal(excerpt(" Co-\nproduction ", ["xyz"]), "Co- production");
  assert.match(excerpt("a ".repeat(300), ["xyz"]), /^a a .* …$/);
  assert.equal(excerpt("", ["x"]), "");
});

test("a stem is seen where the stemmer changed its last letter, and inside a word", () => {
  const text = `${"word ".repeat(100)}self-efficacy ${"word ".repeat(100)}`;
  assert.match(excerpt(text, ["selfefficaci"]), /self-efficacy/);
  assert.match(excerpt(text, ["efficaci"]), /self-efficacy/);
});
