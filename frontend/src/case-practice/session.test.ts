// What a tab may hold of a practice is not trusted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_REASON } from "./rules.ts";
import { PracticeCourse } from "./session.ts";

const course = new PracticeCourse(
  {
    id: "cases",
    version: "1",
    lang: "en",
    strings: {},
    labels: {},
    sections: {},
    case_link: null,
    codes: { verdict: ["coproduction", "self-help"], level: ["initiator"], mode: ["group"] },
    plan: [
      { case: "one", block: "clear", rank: 1 },
      { case: "two", block: "clear", rank: 0 },
    ],
  },
  {
    cases: {
      one: { coding: "initiator|group", alternatives: [], reasons: [] },
      two: { coding: "self-help", alternatives: [], reasons: [] },
    },
    contrasts: [],
    definitions: {},
    questions: {},
    class_questions: {},
    parting_questions: [],
  },
);
const steps = (review: string[], reviewOnly: unknown) =>
  course
    .steps(
      course.accept({
        answers: {},
        again: {},
        place: { stage: "going", n: 0, focus: "", at: 0, review, reviewOnly },
      }),
    )
    .map(({ kind }) => kind);

test("cases to review come first, and alone when nothing else is asked", () => {
  assert.deepEqual(steps(["one"], true), ["review"]);
  assert.deepEqual(steps(["one"], false), ["review", "case"]);
  assert.deepEqual(
    steps([], true),
    ["case", "case"],
    "a practice without a case to review is a whole one",
  );
  assert.deepEqual(steps(["gone"], true), ["case", "case"]);
});

const draftOf = (draft: unknown) =>
  course.accept({
    answers: {},
    again: {},
    place: { stage: "going", n: 0, focus: "", at: 0, draft },
  }).place.draft;

test("what is begun is taken up", () => {
  const draft = { verdict: "self-help", confidence: "sure", because: "so", at: 0, shown: true };
  assert.deepEqual(draftOf(draft), draft);
});

test("of what is begun, only texts that are codes are taken up", () => {
  assert.deepEqual(draftOf({ verdict: ["self-help"], confidence: ["sure"], level: 3 }), {});
  const because = "é".repeat(LONGEST_REASON + 1);
  assert.equal(draftOf({ because }).because?.length, LONGEST_REASON);
});
