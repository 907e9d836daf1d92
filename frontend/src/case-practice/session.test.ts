// The steps of a run, and what is taken up of what a tab or a device holds, which is not trusted.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseContrast } from "../generated/case-practice.ts";
import { type MadeCase, madeKey, madeTexts } from "./made-course.ts";
import { LONGEST_REASON } from "./rules.ts";
import { PracticeCourse, type PracticeProgress } from "./session.ts";
import type { PracticeAnswers } from "./types.ts";

const courseOf = (cases: readonly MadeCase[], contrasts: readonly CaseContrast[] = []) =>
  new PracticeCourse(madeTexts(cases), madeKey(cases, contrasts));
const CASES: readonly MadeCase[] = [
  ["disputed", "initiator|group", "contested", "co-designer|group"],
  ["first", "initiator|group"],
  ["miss", "self-help"],
  ["second", "co-designer|group"],
  ["third", "initiator|group", "neighbours"],
  ["fourth", "co-designer|individual", "neighbours"],
];
const course = courseOf(CASES, [{ dimension: "level", first: "first", second: "second" }]);
const GOING = { stage: "going", n: 0, focus: "", examples: false, at: 0 };
const steps = (place: object, answers: PracticeAnswers = {}, of: PracticeCourse = course) =>
  of
    .steps({ ...of.accept({ answers, again: {}, place: { ...GOING, ...place } }) })
    .map(({ kind, id }) => `${kind} ${id}`);
const WRONG = { verdict: "mere-use" };

test("without examples every case is asked, in the order of the plan", () => {
  assert.deepEqual(
    steps({}),
    CASES.map(([id]) => `case ${id}`),
  );
  assert.deepEqual(steps({ n: 2 }), ["case disputed", "case first"]);
  assert.deepEqual(steps({ focus: "contested" }), ["case disputed"]);
});

test("two co-productions that nobody disputes are examples, and are not asked again", () => {
  assert.deepEqual(steps({ examples: true }), [
    "worked first",
    "faded second",
    "contrast first",
    "case disputed",
    "case miss",
    "case third",
    "case fourth",
  ]);
});

test("of few cases none is an example, and none of them has a pair beside it", () => {
  assert.deepEqual(steps({ examples: true, n: 3 }), ["case disputed", "case first", "case miss"]);
  assert.deepEqual(steps({ examples: true, n: 4 }), [
    "worked first",
    "faded second",
    "case disputed",
    "case miss",
  ]);
});

test("cases to review come first, and alone when nothing else is asked", () => {
  const [review] = [["third"]];
  assert.deepEqual(steps({ review, n: 2 }), ["review third", "case disputed", "case first"]);
  assert.deepEqual(steps({ review, n: 5 }).filter((step) => step.endsWith("third")).length, 1);
  assert.deepEqual(steps({ review, reviewOnly: true }), ["review third"]);
  assert.deepEqual(steps({ review: ["gone"], reviewOnly: true, n: 1 }), ["case disputed"]);
});

test("missed cases come back at the end, and examples do not", () => {
  const answers = { miss: WRONG, fourth: { verdict: "mere-use" }, first: WRONG };
  const asked = steps({ examples: true }, answers);
  assert.deepEqual(asked.slice(-2), ["again miss", "again fourth"]);
  assert.equal(asked.filter((step) => step.startsWith("again")).length, 2);
});

test("a case is missed by its latest answer", () => {
  const missed = (again: PracticeAnswers) => course.missed({ answers: { miss: WRONG }, again });
  assert.deepEqual(missed({}), ["miss"]);
  assert.deepEqual(missed({ miss: { verdict: "self-help" } }), []);
});

const placeOf = (place: unknown, of: PracticeCourse = course): PracticeProgress =>
  of.accept({ answers: {}, again: {}, place }).place;

test("a place that cannot be used begins anew", () => {
  for (const wrong of [
    { n: -1 },
    { at: -1 },
    { n: 1.5 },
    { focus: "nowhere" },
    { focus: 3 },
    { stage: "lost" },
  ])
    assert.equal(placeOf({ ...GOING, ...wrong }).stage, "start", JSON.stringify(wrong));
  assert.equal(placeOf({ ...GOING, at: 3 }).at, 3);
});

test("examples are kept out when the learner has said so", () => {
  assert.equal(placeOf({ ...GOING, examples: false }).examples, false);
  assert.equal(placeOf({ ...GOING, examples: undefined }).examples, true);
});

test("a long practice begins by proposing some of its cases", () => {
  const many = Array.from({ length: 30 }, (_, at): MadeCase => [`c${at}`, "self-help"]);
  assert.equal(placeOf(undefined, courseOf(many)).n, 20);
  assert.equal(placeOf(undefined).n, 0);
});

const draftOf = (draft: unknown) => placeOf({ ...GOING, draft }).draft;

test("what is begun is taken up", () => {
  const draft = { verdict: "self-help", confidence: "sure", because: "so", at: 0, shown: true };
  assert.deepEqual(draftOf(draft), draft);
});

test("of what is begun, only texts that are codes are taken up", () => {
  assert.deepEqual(draftOf({ verdict: ["self-help"], confidence: ["sure"], level: 3 }), {});
  const because = "é".repeat(LONGEST_REASON + 1);
  assert.equal(draftOf({ because }).because?.length, LONGEST_REASON);
});

test("a case that the key does not know is an error that names it", () => {
  assert.throws(() => new PracticeCourse(madeTexts(CASES), madeKey([])), /no case disputed/);
  assert.throws(() => course.item("nobody"), /nobody/);
});
