// The rules against the vectors that Python is held to as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { PracticeCodes } from "../generated/case-practice.ts";
import { boxFor, grade, partingQuestion, partitionAnswers, subset, summarize } from "./rules.ts";
import { type Answer, type Block, DIMENSIONS, type GradedCase } from "./types.ts";

const file = new URL("../../../tests/vectors/practice/rules.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as {
  codes: PracticeCodes;
  graded: (Omit<GradedCase, "id"> & { answer: Answer; marks: Record<string, unknown> })[];
  sorted: { raw: unknown; answers: unknown; problems: [string, string][] }[];
  items: [string, string, Block, number][];
  subsets: [number, string, string[]][];
  summary: {
    cases: GradedCase[];
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
    const marked = DIMENSIONS.map((name) => [name, [found[name].state, found[name].credit]]);
    assert.deepEqual(Object.fromEntries(marked), marks, `${coding} ${JSON.stringify(answer)}`);
  }
});

test("parts usable answers from the rest", () => {
  for (const { raw, answers, problems } of vectors.sorted) {
    const found = partitionAnswers(["a", "b"], vectors.codes, raw);
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
  assert.deepEqual(
    found.byConfidence.map(({ confidence, agreed, of }) => [confidence, agreed, of]),
    by_confidence,
  );
});

test("asks the question that the payload names for two codes, in either order", () => {
  const pairs = [
    { dimension: "level", one: "a", other: "b", question: "whose" },
    { dimension: "level", one: "b", other: "c", question: "who" },
    { dimension: "mode", one: "a", other: "c", question: "how" },
  ] as const;
  const asked = (dimension: "level" | "mode", chosen: string, coded: string) =>
    partingQuestion(pairs, dimension, chosen, coded);
  assert.equal(asked("level", "a", "b"), "whose");
  assert.equal(asked("level", "b", "a"), "whose");
  assert.equal(asked("level", "c", "b"), "who");
  assert.equal(asked("mode", "c", "a"), "how");
  assert.equal(asked("level", "a", "c"), undefined);
  assert.equal(asked("mode", "a", "b"), undefined);
});

test("holds an answer to a near-miss against the nearest box that is defensible", () => {
  const alternatives = ["self-help", "co-implementer|individual", "co-designer|group"];
  const item = { id: "a", coding: "volunteering", alternatives };
  const answer = { verdict: "coproduction", level: "initiator", mode: "group" };
  assert.deepEqual(boxFor(item, answer), { level: "co-designer", mode: "group" });
  assert.equal(boxFor({ ...item, alternatives: ["self-help"] }, answer), null);
  assert.deepEqual(boxFor({ ...item, coding: "initiator|group" }, answer), {
    level: "initiator",
    mode: "group",
  });
});

test("a reason loses the spaces around it, and no other sign", () => {
  const because = (text: string) => {
    const raw = { a: { verdict: "self-help", because: text } };
    return partitionAnswers(["a"], vectors.codes, raw).answers.a?.because;
  };
  assert.equal(because(" \t so \r\n"), "so");
  // Python strips these four signs only: a no-break space stays.
  assert.equal(because("\u00a0so\u202f"), "\u00a0so\u202f");
  assert.equal(because(" \n"), undefined);
});
