import assert from "node:assert/strict";
import { test } from "node:test";
import { isOneSlipAway, likeness, wordsOf } from "./words.ts";

const wholes = (text: string) => wordsOf(text).map(({ whole }) => whole);
const stem = (word: string) => word.replace(/(?:ers?|s)$/, "");

test("a compound is one word, with its parts beside it, as the index has it", () => {
  assert.deepEqual(wordsOf("L’auto‑efficacite\u0301"), [
    { whole: "l", parts: [] },
    { whole: "autoefficacite", parts: ["auto", "efficacite"] },
  ]);
  assert.deepEqual(wholes("-a -- b- «c»"), ["a", "b", "c"]);
  assert.deepEqual(wholes("Ærø, straße, ŒUVRE, ﬁn, n\u00adon"), [
    "aero",
    "strasse",
    "oeuvre",
    "fin",
    "non",
  ]);
  assert.deepEqual(wholes("porte-à-porte, c’est-à-dire"), ["porteaporte", "c", "estadire"]);
  assert.deepEqual(wholes("  "), []);
});

test("one slip: a letter more, less or other, or two swapped", () => {
  for (const slip of ["nivau", "niveeau", "nivoau", "nivaeu", "iveau", "nivea", "inveau"]) {
    assert.ok(isOneSlipAway("niveau", slip), slip);
    assert.ok(isOneSlipAway(slip, "niveau"), slip);
  }
  for (const other of ["niva", "uaevin", "nveua", "niveauxx", "", "modes"]) {
    assert.ok(!isOneSlipAway("niveau", other), other);
  }
});

test("the same word is best, then its forms, then a slip, then a word that is begun", () => {
  const typed = ["designers", "designer", "design"].map((word) =>
    likeness("designers", word, stem),
  );
  assert.deepEqual(
    typed,
    [...typed].sort((a, b) => b - a),
  );
  const [same, form = 0, slip = 0, begun = 0] = [
    likeness("levels", "levels", stem),
    likeness("levels", "level", stem),
    likeness("lvels", "levels", stem),
    likeness("lev", "levels", stem),
  ];
  assert.equal(same, 1);
  assert.ok(1 > form && form > slip && slip > begun && begun > 0);
  assert.equal(likeness("cat", "car", stem), 0, "short words are no slips of each other");
  assert.equal(likeness("le", "levels", stem), 0);
});
