import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseTexts } from "./case-texts.ts";
import { type MadeCase, madeKey, madeTexts } from "./made-course.ts";
import { resultData, resultRows } from "./results-file.ts";
import { practiceRecord } from "./saved-practice.ts";
import { PracticeCourse } from "./session.ts";

const CASES: readonly MadeCase[] = [
  ["first", "initiator|group"],
  ["miss", "self-help"],
  ["other", "mere-use"],
];
const texts = madeTexts(CASES);
const course = new PracticeCourse(texts, madeKey(CASES));
const caseTexts = { title: (id: string) => `Title of ${id}` } as CaseTexts;
// The run asks two of the cases; the third was answered in an earlier one.
const state = course.accept({
  answers: {
    first: { verdict: "mere-use", because: "so" },
    miss: { verdict: "self-help", confidence: "sure" },
    other: { verdict: "mere-use" },
  },
  again: { first: { verdict: "coproduction", level: "initiator", mode: "individual" } },
  place: { stage: "end", n: 2, focus: "", examples: false, at: 0 },
});

const columns = (names: readonly string[]) => {
  const [heads = [], ...rows] = resultRows(caseTexts, course, state);
  return rows.map((row) => names.map((name) => row[heads.indexOf(name)]));
};

test("a case that came back has a row for each time, with its step in the run", () => {
  assert.deepEqual(columns(["case", "title", "order", "run", "time"]), [
    ["first", "Title of first", 1, 1, 1],
    ["miss", "Title of miss", 2, 2, 1],
    ["other", "Title of other", 3, "", 1],
    ["first", "Title of first", 1, 3, 2],
  ]);
});

test("a row holds what was answered and how it was graded", () => {
  const named = ["coding", "verdict", "level", "because", "state_verdict", "state_mode"];
  assert.deepEqual(columns([...named, "credit_mode"]), [
    ["initiator|group", "mere-use", "", "so", "not", "not-asked", ""],
    ["self-help", "self-help", "", "", "exact", "not-asked", ""],
    ["mere-use", "mere-use", "", "", "exact", "not-asked", ""],
    ["initiator|group", "coproduction", "initiator", "", "exact", "not", 0],
  ]);
});

test("the data says of which cases it is, with the same rows", () => {
  const data = JSON.parse(
    JSON.stringify(resultData(texts, caseTexts, course, state, "2025-03-09")),
  );
  assert.deepEqual([data.cases, data.cases_version, data.date], ["cases", "1", "2025-03-09"]);
  assert.equal(data.results.length, 4);
  assert.equal(data.results[3].time, 2);
});

test("of another set of cases, a device's record gives its date only", () => {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  } as Storage;
  Object.assign(globalThis, { window: { localStorage: storage } });
  const record = practiceRecord(texts, course);
  const saved = "2025-03-09T10:00:00Z";
  record.write({ version: "1", saved, state });
  const read = record.read();
  assert.deepEqual(read.state === "kept" && read.value.state?.answers, state.answers);
  record.write({ version: "2", saved, state });
  assert.deepEqual(record.read(), {
    state: "kept",
    value: { version: "2", saved, state: null },
  });
});
