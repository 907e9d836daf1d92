import assert from "node:assert/strict";
import { test } from "node:test";
import { piecesOf, spansOf } from "./case-texts.ts";

const pieces = (text: string, ...spans: [number, number][]) =>
  piecesOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, clue }) => [piece, clue]);

test("a story is cut where its clues begin and end", () => {
  assert.deepEqual(pieces("abc"), [["abc", false]]);
  assert.deepEqual(pieces("abc", [1, 2]), [
    ["a", false],
    ["b", true],
    ["c", false],
  ]);
  assert.deepEqual(pieces("abc", [0, 1], [2, 3]), [
    ["a", true],
    ["b", false],
    ["c", true],
  ]);
});

test("clues that overlap or touch are one piece", () => {
  assert.deepEqual(pieces("abcd", [0, 3], [1, 4]), [["abcd", true]]);
  assert.deepEqual(pieces("abcd", [0, 2], [2, 4]), [["abcd", true]]);
  assert.deepEqual(pieces("abcd", [2, 4], [0, 2]), [["abcd", true]]);
});

test("an empty story has no piece", () => assert.deepEqual(pieces(""), []));

test("places count as JavaScript does: a sign beyond the first 65,536 is two", () => {
  assert.deepEqual(pieces("a🙂bc", [3, 4]), [
    ["a🙂", false],
    ["b", true],
    ["c", false],
  ]);
});

test("clues are found where they first stand, and left out where they do not", () => {
  assert.deepEqual(spansOf("abab", ["ab", "", "x", "ba"]), [
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
  assert.deepEqual(spansOf("a🙂bc", ["bc"]), [{ start: 3, end: 5 }]);
});
