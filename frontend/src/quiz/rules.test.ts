// The quiz's rules in TypeScript against the vectors that those in Python are held to as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Question } from "../generated/quiz.ts";
import { grade, partitionChoices, summarize } from "./rules.ts";
import { stateOf } from "./state.ts";

interface Vector {
  name: string;
  raw: unknown;
  confidence: Record<string, string>;
  choices: Record<string, string[]>;
  problems: [string, string][];
  grades: [string, number | null][];
  first: [number, number];
  by_confidence: [string, number, number][];
}

const file = new URL("../../../tests/vectors/quiz/small.json", import.meta.url);
/** A question of the vectors, with its key; option ids are letters, written as one word. */
interface VectorQuestion {
  id: string;
  kind: Question["kind"];
  options: string;
  right: string;
}
const vectors = JSON.parse(readFileSync(file, "utf8")) as {
  questions: VectorQuestion[];
  cases: Vector[];
};
const { cases } = vectors;
const questions: Question[] = vectors.questions.map(({ id, kind, options }) => ({
  id,
  kind,
  options: [...options],
}));
const right = Object.fromEntries(vectors.questions.map((each) => [each.id, [...each.right]]));
const texts = { questions, longest_reason: 500 };

test(`${cases.length} vectors`, () => {
  assert.ok(cases.length > 200);
  for (const vector of cases) {
    const { choices, problems } = partitionChoices(questions, vector.raw);
    assert.deepEqual(choices, vector.choices, vector.name);
    assert.deepEqual(Object.keys(choices), Object.keys(vector.choices), vector.name);
    const sorted = [...problems].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    assert.deepEqual(sorted, vector.problems, vector.name);
    const grades = questions.map((question) => {
      const { state, credit } = grade(right[question.id] ?? [], choices[question.id] ?? []);
      return [state, credit];
    });
    assert.deepEqual(grades, vector.grades, vector.name);
    const { first, byConfidence } = summarize(questions, right, choices, vector.confidence);
    assert.deepEqual([first.right, first.of], vector.first, vector.name);
    assert.deepEqual(
      byConfidence.map(([word, tally]) => [word, tally.right, tally.of]),
      vector.by_confidence,
      vector.name,
    );
  }
});

test("values that only JavaScript has are refused, never thrown on", () => {
  for (const value of [Symbol("a"), 50n, () => "a", new Date(0), new Map(), /a/]) {
    const { choices, problems } = partitionChoices(questions, { "one-of-three": value });
    assert.deepEqual(choices, {});
    assert.deepEqual(problems, [["one-of-three", "not-a-choice"]]);
  }
});

test("what the tab holds is untrusted: only what is valid is used", () => {
  const held: Record<string, unknown> = {
    answers: { "one-of-three": ["b"], "two-of-four": ["z"], gone: ["a"], constructor: ["a"] },
    first: { "one-of-three": ["a", "b"], "say-why": ["a"] },
    confidence: { "one-of-three": "certain", "say-why": "sure", toString: "sure" },
    reasons: { "say-why": `  ${"x".repeat(900)}`, "one-of-three": 7, "two-of-four": " " },
    checked: ["say-why", "one-of-three", "one-of-three", 3, null],
  };
  const state = stateOf({ get: (name) => held[name] }, texts);
  assert.deepEqual(state.answers, { "one-of-three": ["b"] });
  assert.deepEqual(state.first, { "say-why": ["a"] });
  assert.deepEqual(state.confidence, { "say-why": "sure" });
  assert.deepEqual(Object.keys(state.reasons), ["say-why"]);
  assert.equal(state.reasons["say-why"]?.length, 500);
  assert.deepEqual(state.checked, ["one-of-three"], "an answer that is not there is not shown");
  for (const odd of [undefined, null, 3, "x", [], [[]], () => 1]) {
    const empty = { answers: {}, first: {}, confidence: {}, reasons: {}, checked: [] };
    assert.deepEqual(stateOf({ get: () => odd }, texts), empty);
  }
});

test("a reason is kept as it was typed, and a blank one is none", () => {
  const state = stateOf(
    {
      get: (name) => (name === "reasons" ? { "say-why": " because ", "one-of-three": " \n" } : {}),
    },
    texts,
  );
  assert.deepEqual(state.reasons, { "say-why": " because " });
});
