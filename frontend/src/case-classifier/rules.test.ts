// What the committed examples do not say; that every path agrees with Python is tested from there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Criteria, CriteriaAnswers } from "../generated/case-classifier.ts";
import { exportData, exportMarkdown } from "./export-file.ts";
import type { Classifier } from "./labels.ts";
import { partitionAnswers, walk } from "./rules.ts";
import { similar } from "./similar.ts";

interface Examples {
  criteria: Criteria;
  cases: { id: string; answers: CriteriaAnswers }[];
  examples: { answers: CriteriaAnswers; found: [string, string[]][] }[];
}

const file = new URL("../../../tests/vectors/similar.json", import.meta.url);
const { criteria, cases, examples } = JSON.parse(readFileSync(file, "utf8")) as Examples;
const compared = cases.map((each) => ({ ...each, title: each.id, coding: "initiator|group" }));

test("the cases most like a service are those that Python finds", () => {
  assert.ok(examples.length > 50);
  for (const { answers, found } of examples) {
    const named = similar(criteria, answers, compared).map(({ id, differs }) => [
      id,
      differs.map((step) => step.id),
    ]);
    assert.deepEqual(named, found);
  }
});

test("the walk begins with the first question, and waits", () => {
  assert.deepEqual(walk(criteria, {}).path, []);
  assert.equal(walk(criteria, {}).next, "service");
  const done = walk(criteria, { service: "public", phases: ["deliver"] });
  assert.equal(done.next, "producer");
  assert.equal(done.ends, null);
});

test("no phase is an answer, and contradicts a contribution that acts", () => {
  const answersBefore = {
    service: "public",
    producer: "public",
    contribution: "citizens",
    "takes-part": "together",
    resource: "added",
    discretion: "free",
    acts: "acting",
    community: "members",
  };
  assert.equal(walk(criteria, answersBefore).next, "phases");
  const done = walk(criteria, { ...answersBefore, phases: [] });
  assert.equal(done.next, null);
  assert.equal(done.ends, null);
  assert.deepEqual(done.conflict, ["phases", "acts"]);
  assert.notEqual(done.conflictText, "");
});

for (const raw of [null, [], 3, "service", [["service", "public"]]]) {
  test(`what is not a set of answers is refused: ${JSON.stringify(raw)}`, () => {
    assert.deepEqual(partitionAnswers(criteria, raw), { answers: {}, refused: [""] });
  });
}

test("answers that cannot be used are named, the others kept in order", () => {
  const raw = JSON.parse(
    '{"phases": ["deliver", "design"], "service": "public", "producer": 3, "idea": "x",' +
      ' "sense": "both", "__proto__": "public", "acts": ["acting"]}',
  );
  const { answers, refused } = partitionAnswers(criteria, raw);
  assert.deepEqual(answers, { service: "public", phases: ["design", "deliver"] });
  assert.deepEqual(refused.sort(), ["__proto__", "acts", "idea", "producer", "sense"]);
  assert.deepEqual(partitionAnswers(criteria, { phases: ["deliver", 3] }).refused, ["phases"]);
});

const classifier = {
  texts: {
    id: "co-production",
    version: "1",
    lang: "en",
    longest_note: 300,
    case_link: null,
    strings: { near_miss: "near-miss: {kind}", verdict_line: "By your answers: {verdict}." },
  },
  key: {
    criteria,
    codes: { class: ["self-help"], level: [], mode: [], sense: [] },
    labels: { class: { "self-help": "self-help" }, level: {}, mode: {}, sense: {}, phases: {} },
    cases: compared,
  },
} satisfies Classifier;
const done = walk(criteria, { service: "public", producer: "residents" });
const hostile = "<b>*bold*</b> [link](javascript:1)\n# title | `code` \\";

test("the text of the sheet shows a note as it was written, on one line", () => {
  const text = exportMarkdown(classifier, done, { service: hostile }, "2025-03-09");
  const line = text.split("\n").find((each) => each.includes("bold")) ?? "";
  assert.ok(line.endsWith(" \\# title \\| \\`code\\` \\\\"), line);
  assert.doesNotMatch(line.slice(line.indexOf(": ")), /(?<!\\)[<>*[\]`#|]\w/);
  assert.match(text, /By your answers: near-miss: self-help\./);
});

test("the data of the sheet is complete JSON, hostile notes included", () => {
  const notes = { service: hostile };
  const data = JSON.parse(JSON.stringify(exportData(classifier, done, notes, "2025-03-09")));
  assert.equal(data.format, "coprod-kit/classification");
  assert.deepEqual(data.notes, notes);
  assert.deepEqual(data.answers, { service: "public", producer: "residents" });
  assert.equal(data.verdict.near_miss_class, "self-help");
  assert.equal(data.similar.length, 3);
  assert.equal(data.decided[0].step, "producer");
});

test("a sheet can be taken away before its end", () => {
  const half = walk(criteria, { service: "public" });
  assert.match(exportMarkdown(classifier, half, {}, "2025-03-09"), /\n1\. words \*\*words\*\*\n$/);
  assert.equal(
    (exportData(classifier, half, {}, "2025-03-09") as { verdict: unknown }).verdict,
    null,
  );
});

test("it works where objects have no hasOwn (Safari 15.0)", () => {
  const { hasOwn } = Object;
  try {
    Object.assign(Object, { hasOwn: undefined });
    assert.equal(walk(criteria, { service: "public" }).next, "producer");
    assert.equal(walk(criteria, Object.create({ service: "public" })).next, "service");
  } finally {
    Object.assign(Object, { hasOwn });
  }
});
