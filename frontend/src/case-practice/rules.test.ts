// The rules against the vectors that Python is held to as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { boxFor, grade, parting, sortAnswers, subset, summarize } from "./rules.ts";
import { type Answer, type Block, type Coded, type Codes, DIMENSIONS } from "./types.ts";

const file = new URL("../../../tests/vectors/practice/rules.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as {
  codes: Codes;
  graded: (Omit<Coded, "id"> & { answer: Answer; marks: Record<string, unknown> })[];
  sorted: { raw: unknown; answers: unknown; problems: [string, string][] }[];
  items: [string, string, Block, number][];
  subsets: [number, string, string[]][];
  summary: {
    cases: Coded[];
    answers: Record<string, Answer>;
    answered: number;
    by_dimension: Record<string, number[]>;
    table: [string, string, number][];
    by_confidence: unknown;
  };
};

test("grades", () => {
  assert.ok(vectors.graded.length > 1000);
  for (const { coding, alternatives, answer, marks } of vectors.graded) {
    const found = grade({ id: "a", coding, alternatives }, answer);
    const told = DIMENSIONS.map((name) => [name, [found[name].state, found[name].credit]]);
    assert.deepEqual(Object.fromEntries(told), marks, `${coding} ${JSON.stringify(answer)}`);
  }
});

test("sorts answers", () => {
  for (const { raw, answers, problems } of vectors.sorted) {
    const found = sortAnswers(["a", "b"], vectors.codes, raw);
    assert.deepEqual(found.answers, answers);
    assert.deepEqual(Object.keys(found.answers), Object.keys(answers as object));
    assert.deepEqual(found.problems.sort(), problems, JSON.stringify(raw));
  }
});

test("takes subsets", () => {
  const items = vectors.items.map(([id, coding, block, rank]) => ({ id, coding, block, rank }));
  for (const [n, focus, expected] of vectors.subsets) {
    assert.deepEqual(
      subset(items, n, focus).map(({ id }) => id),
      expected,
    );
  }
});

test("sums up", () => {
  const { cases, answers, answered, by_dimension, table, by_confidence } = vectors.summary;
  const found = summarize(cases, answers);
  assert.equal(found.answered, answered);
  for (const name of DIMENSIONS) {
    const { exact, defensible, of } = found.byDimension[name];
    assert.deepEqual([exact, defensible, of], by_dimension[name]);
  }
  const rows = [...found.table].flatMap(([box, row]) => [...row].map((each) => [box, ...each]));
  assert.deepEqual(rows, table);
  assert.deepEqual(found.byConfidence, by_confidence);
});

test("asks the question at which two codes part", () => {
  assert.equal(parting("level", "initiator", "co-designer"), "idea");
  assert.equal(parting("level", "co-implementer", "initiator"), "idea");
  assert.equal(parting("level", "co-designer", "co-implementer"), "decides");
  assert.equal(parting("mode", "group", "collective"), "actors");
});

test("holds an answer to a near-miss against the nearest box that is defensible", () => {
  const alternatives = ["self-help", "co-implementer|individual", "co-designer|group"];
  const item = { id: "a", coding: "volunteering", alternatives };
  const answer = { verdict: "coproduction", level: "initiator", mode: "group" };
  assert.deepEqual(boxFor(item, answer), ["co-designer", "group"]);
  assert.equal(boxFor({ ...item, alternatives: ["self-help"] }, answer), null);
  assert.deepEqual(boxFor({ ...item, coding: "initiator|group" }, answer), ["initiator", "group"]);
});
