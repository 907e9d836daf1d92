// The sheet that is taken away says what the page says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { exportData, exportMarkdown } from "./export-file.ts";
import type { Classifier } from "./labels.ts";
import { walk } from "./rules.ts";
import { summarizeVerdict } from "./verdict-summary.ts";

const LAST = {
  ends: "coproduction",
  sets: { mode: "group" },
  because: "They act together.",
  nearest: "individual",
  change: "One person would act.",
};
const classifier: Classifier = {
  texts: {
    id: "small",
    version: "1",
    lang: "en",
    case_link: null,
    longest_note: 300,
    strings: {
      box: "{level}, {mode}",
      no_doubt: "No other coding.",
      conflict: "Answers {questions}.",
    },
  },
  key: {
    cases: [],
    codes: {
      class: [],
      level: ["initiator", "co-designer"],
      mode: ["group", "individual"],
      sense: [],
    },
    labels: {
      class: {},
      level: { initiator: "initiator", "co-designer": "co-designer" },
      mode: { group: "group", individual: "individual" },
      sense: {},
      phases: {},
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
            {
              id: "asked",
              text: "Asked",
              next: "acts",
              sets: { level: "co-designer" },
              because: "",
            },
          ],
        },
        {
          id: "acts",
          kind: "one",
          stage: "a",
          text: "Who acts?",
          answers: [
            { id: "many", text: "Many", ...LAST },
            { id: "none", text: "None", next: "clash" },
          ],
        },
        {
          id: "clash",
          kind: "fork",
          stage: "a",
          by: "acts",
          routes: [{ between: ["idea", "acts"], conflict: "Someone acts." }],
        },
      ],
    },
  },
};
const { criteria } = classifier.key;
const sheet = (answers: Record<string, string>) =>
  exportMarkdown(classifier, walk(criteria, answers), {}, "2025-03-09");

test("doubts carry their reason, and what is disputed anyway is said as well", () => {
  const summary = summarizeVerdict(classifier, walk(criteria, { idea: "theirs", acts: "many" }));
  assert.deepEqual(summary.doubts, [{ words: "co-designer, group", text: "The idea is theirs." }]);
  assert.deepEqual(summary.disagreements, ["Some doubt the scale."]);
  assert.deepEqual(
    summary.neighbours.map(({ words }) => words),
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
  const done = walk(criteria, { idea: "theirs", acts: "many" });
  const { decided } = exportData(classifier, done, {}, "2025-03-09") as { decided: unknown[] };
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
    {
      id: "same",
      title: "Same",
      coding: "initiator|group",
      answers: { idea: "theirs", acts: "many" },
    },
    {
      id: "half",
      title: "Half",
      coding: "co-designer|group",
      answers: { idea: "asked", acts: "many" },
    },
    {
      id: "none",
      title: "None",
      coding: "co-designer|group",
      answers: { idea: "asked", acts: "none" },
    },
  ];
  const compared = { ...classifier, key: { ...classifier.key, cases } };
  const found = (answers: Record<string, string>) =>
    summarizeVerdict(compared, walk(criteria, answers)).similar;
  assert.deepEqual(
    found({ idea: "theirs", acts: "many" }).map(({ id }) => id),
    ["same", "half"],
  );
});
