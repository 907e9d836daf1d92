import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, foldText, formatDate, formatList, formatNumber, say } from "./text.ts";

const NARROW = "\u202f";

test("names are filled in, as often as they come", () => {
  assert.equal(fill("{a} of {b}, {a}", { a: 3, b: "$&" }), "3 of $&, 3");
  assert.equal(fill("{of-the_day2}", { "of-the_day2": 0 }), "0");
  assert.equal(fill("{a}", { a: "" }), "");
});

test("an unknown name is left as it is, whatever objects inherit", () => {
  assert.equal(fill("{b} {constructor} {toString}", { a: 1 }), "{b} {constructor} {toString}");
  assert.equal(fill("{a}"), "{a}");
});

test("what is filled in is not filled in again, nor are odd braces", () => {
  assert.equal(fill("{a}{b}", { a: "{b}", b: "x" }), "{b}x");
  assert.equal(fill("{ a} {} {a b} {{a}}", { a: 1 }), "{ a} {} {a b} {1}");
});

test("a missing text shows its key", () => {
  assert.equal(say({ hello: "Hi {name}" }, "hello", { name: "Zoé" }), "Hi Zoé");
  assert.equal(say({}, "hello"), "hello");
  assert.equal(say({ hello: "" }, "hello"), "");
});

test("numbers have at most one decimal, with the language's own signs", () => {
  assert.equal(formatNumber(53.333333333333336, "fr"), "53,3");
  assert.equal(formatNumber(53.333333333333336, "en"), "53.3");
  assert.equal(formatNumber(66.66666666666667, "en"), "66.7");
  assert.equal(formatNumber(50, "fr"), "50");
  assert.equal(formatNumber(0, "en"), "0");
  assert.equal(formatNumber(12345.67, "fr"), `12${NARROW}345,7`);
});

test("dates are written in full, and an unreadable one as it came", () => {
  assert.equal(formatDate("2025-03-09T12:00:00.000Z", "fr"), "9 mars 2025");
  assert.equal(formatDate("2025-03-09T12:00:00.000Z", "en"), "9 March 2025");
  assert.equal(formatDate("yesterday", "en"), "yesterday");
  assert.equal(formatDate("", "fr"), "");
});

test("lists end as they do in the language", () => {
  assert.equal(formatList(["a", "b", "c"], "en"), "a, b and c");
  assert.equal(formatList(["a", "b", "c"], "fr"), "a, b et c");
  assert.equal(formatList(["a"], "fr"), "a");
  assert.equal(formatList([], "en"), "");
});

test("accents, capitals, ligatures and soft hyphens do not count", () => {
  assert.equal(foldText("AUTO-EFFICACITÉ"), "auto-efficacite");
  assert.equal(foldText("auto‑effica\u00adcite\u0301"), "auto-efficacite");
  assert.equal(foldText("Cœur, Sørensen, Ærø, straße"), "coeur, sorensen, aero, strasse");
});
