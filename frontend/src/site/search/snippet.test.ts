import assert from "node:assert/strict";
import { test } from "node:test";
import { markOnPage, snippet } from "./snippet.ts";

const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");
const marks = (pieces: readonly { text: string; found: boolean }[]) =>
  pieces.filter(({ found }) => found).map(({ text }) => text);

test("a piece of text is shown around the words found, which are marked", () => {
  const before = "Un début assez long. ".repeat(20);
  const text = `${before}L’auto‑efficacité se nourrit. ${"Une fin. ".repeat(40)}`;
  const pieces = snippet(text, new Set(["autoefficacite", "nourrit"]));
  assert.match(joined(pieces), /^… .* L’auto‑efficacité se nourrit\. .* …$/u);
  assert.ok(joined(pieces).length < 250);
  assert.deepEqual(marks(pieces), ["auto‑efficacité", "nourrit"]);
});

test("a part of a compound marks it whole; a short text is shown whole", () => {
  const pieces = snippet("Their self-efficacy grows", new Set(["efficacy"]));
  assert.deepEqual(marks(pieces), ["self-efficacy"]);
  assert.equal(joined(pieces), "Their self-efficacy grows");
});

test("where no word is found, the beginning is shown", () => {
  assert.match(joined(snippet("a ".repeat(300), new Set(["xyz"]))), /^a a .* …$/);
  assert.deepEqual(snippet("", new Set(["x"])), []);
});

test("the passage with the most different words is shown", () => {
  const text = `one ${"x ".repeat(200)} one two ${"y ".repeat(200)}`;
  assert.deepEqual(marks(snippet(text, new Set(["one", "two"]))), ["one", "two"]);
});

test("the browser is told which word to mark, by the words before it", () => {
  const text = "Elle remet un bioseau, l’habitante trie le bioseau plein";
  assert.equal(markOnPage(text, new Set(["bioseau"])), ":~:text=Elle%20remet%20un-,bioseau");
  assert.equal(markOnPage("auto-efficacité", new Set(["auto"])), ":~:text=auto%2Defficacit%C3%A9");
  assert.equal(markOnPage(text, new Set(["x"])), "");
});
