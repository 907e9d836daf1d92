// The sheet that is taken away says what the page says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sheetData, sheetMarkdown } from "./export-file.ts";
import { walk } from "./rules.ts";
import type { Spec } from "./types.ts";
import { tell } from "./verdict-summary.ts";

const LAST = {
  ends: "coproduction",
  sets: { mode: "group" },
  because: "They act together.",
  nearest: "individual",
  change: "One person would act.",
};
const spec = {
  id: "small",
  version: "1",
  lang: "en",
  linked: true,
  longest_note: 300,
  cases: [],
  codes: { class: [], level: ["initiator", "co-designer"], mode: ["group", "individual"] },
  labels: {
    class: {},
    level: { initiator: "initiator", "co-designer": "co-designer" },
    mode: { group: "group", individual: "individual" },
    sense: {},
    phases: {},
  },
  strings: {
    box: "{level}, {mode}",
    no_doubt: "No other coding.",
    conflict: "Answers {questions}.",
  },
  criteria: {
    id: "small",
    version: "1",
    start: "idea",
    stages: {},
    steps: [
      {
        id: "idea",
        kind: "one",
        stage: "a",
        text: "Whose idea?",
        answers: [
          {
            id: "theirs",
            text: "Theirs",
            next: "acts",
            sets: { level: "initiator" },
            doubts: { level: "co-designer" },
            because: "The idea is theirs.",
            nearest: "co-designer",
            change: "They would have been asked.",
            disagreement: "Some doubt the scale.",
          },
          { id: "asked", text: "Asked", next: "acts", sets: { level: "co-designer" }, because: "" },
        ],
      },
      {
        id: "acts",
        kind: "one",
        stage: "a",
        text: "Who acts?",
        answers: [
          { id: "many", text: "Many", ...LAST },
          { id: "none", text: "None", between: ["idea", "acts"], conflict: "Someone acts." },
        ],
      },
    ],
  },
} as unknown as Spec;
const sheet = (answers: Record<string, string>) =>
  sheetMarkdown(spec, walk(spec.criteria, answers), {}, "2025-03-09");

test("doubts carry their reason, and what is disputed anyway is said as well", () => {
  const told = tell(spec, walk(spec.criteria, { idea: "theirs", acts: "many" }));
  assert.deepEqual(told.doubts, [{ words: "co-designer, group", text: "The idea is theirs." }]);
  assert.deepEqual(told.disagreements, ["Some doubt the scale."]);
  assert.deepEqual(
    told.neighbours.map(({ words }) => words),
    ["co-designer, group", "initiator, individual"],
  );
});

test("the sheet has the reasons, the neighbours and the doubts of the page", () => {
  const text = sheet({ idea: "theirs", acts: "many" });
  assert.match(text, /\*\*initiator\*\* – The idea is theirs\./);
  assert.match(text, /- \*\*initiator, individual\*\* – One person would act\./);
  assert.match(text, /- \*\*co-designer, group\*\* – The idea is theirs\./);
  assert.match(text, /- Some doubt the scale\./);
  assert.doesNotMatch(text, /No other coding/);
  assert.match(sheet({ idea: "asked", acts: "many" }), /No other coding/);
});

test("the sheet tells of answers that contradict each other", () => {
  assert.match(sheet({ idea: "asked", acts: "none" }), /\*\*Answers 1 and 2\. Someone acts\.\*\*/);
});

test("the data of the sheet has what a decision is near to", () => {
  const done = walk(spec.criteria, { idea: "theirs", acts: "many" });
  const { decided } = sheetData(spec, done, {}, "2025-03-09") as { decided: unknown[] };
  assert.deepEqual(decided[0], {
    dimension: "level",
    code: "initiator",
    step: "idea",
    because: "The idea is theirs.",
    nearest: "co-designer",
    change: "They would have been asked.",
    disagreement: "Some doubt the scale.",
  });
});

test("a case that shares no answer is not called similar", () => {
  const cases = [
    ["same", "Same", "initiator|group", "00"],
    ["half", "Half", "co-designer|group", "10"],
    ["none", "None", "co-designer|group", "11"],
  ];
  const found = (answers: Record<string, string>) =>
    tell({ ...spec, cases } as unknown as Spec, walk(spec.criteria, answers)).similar;
  assert.deepEqual(
    found({ idea: "theirs", acts: "many" }).map(({ id }) => id),
    ["same", "half"],
  );
});
