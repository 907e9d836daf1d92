// The sheet that is taken away says what the page says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { exportData, exportMarkdown } from "./export-file.ts";
import { type Classifier, questionNumber } from "./labels.ts";
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

const OTHER = {
  ends: "coproduction",
  sets: { sense: "both" },
  because: "In both.",
  nearest: "none",
  change: "They would only judge.",
};
const broad: Classifier = {
  ...classifier,
  texts: {
    ...classifier.texts,
    strings: {
      near_miss: "near-miss: {kind}",
      coproduction: "co-production",
      dimension_class: "Verdict",
      dimension_phases: "Phases",
      nothing_stopped: "Nothing stopped it.",
      none_of_these: "none of these",
      similar: "Similar cases",
    },
  },
  key: {
    ...classifier.key,
    codes: { ...classifier.key.codes, class: ["self-help", "mere-use"] },
    labels: {
      ...classifier.key.labels,
      class: { "self-help": "self-help", "mere-use": "mere use" },
      sense: { both: "both", none: "none" },
      phases: { design: "co-design", assess: "co-assessment" },
    },
    criteria: {
      id: "broad",
      version: "1",
      start: "when",
      stages: {},
      steps: [
        {
          id: "when",
          kind: "several",
          stage: "a",
          text: "When?",
          none: "Never",
          next: "what",
          answers: [
            { id: "design", text: "Co-design: before" },
            { id: "assess", text: "Co-assessment: after" },
          ],
        },
        {
          id: "what",
          kind: "one",
          stage: "a",
          text: "What?",
          answers: [
            { id: "all", text: "All", ...OTHER },
            {
              id: "alone",
              text: "Alone",
              ends: "self-help",
              doubts: { class: "self-help" },
              because: "Alone.",
              nearest: "coproduction",
              change: "The service would take part.",
            },
            {
              id: "use",
              text: "Use",
              next: "use",
              doubts: { level: "initiator" },
              because: "Use?",
            },
          ],
        },
        {
          id: "use",
          kind: "one",
          stage: "a",
          text: "Use?",
          answers: [
            {
              id: "mere",
              text: "Mere",
              ends: "mere-use",
              doubts: { class: "self-help" },
              because: "They only use it.",
            },
            { id: "more", text: "More", ends: "coproduction" },
          ],
        },
      ],
    },
  },
};
const broadly = (what: string, use?: string, when: string[] = ["design", "assess"]) =>
  summarizeVerdict(
    broad,
    walk(broad.key.criteria, { when, what, ...(use === undefined ? {} : { use }) }),
  );

test("a co-production says that nothing stopped it, its phases and its narrow sense", () => {
  const { reasons, neighbours } = broadly("all");
  assert.deepEqual(reasons, [
    { label: "Verdict", code: "", because: "Nothing stopped it." },
    { label: "dimension_sense", code: "both", because: "In both." },
    { label: "Phases", code: "", because: "co-design and co-assessment" },
  ]);
  assert.deepEqual(neighbours, [{ words: "none", text: "They would only judge." }]);
  assert.equal(broadly("all", undefined, []).reasons.length, 2);
});

test("a near-miss says what stopped it, and is near to a co-production", () => {
  const { reasons, neighbours, doubts } = broadly("alone");
  assert.deepEqual(reasons, [{ label: "Verdict", code: "self-help", because: "Alone." }]);
  assert.deepEqual(neighbours, [{ words: "co-production", text: "The service would take part." }]);
  assert.deepEqual(doubts, [], "a doubt that agrees with what was decided is none");
});

test("of a near-miss no level is in doubt, but another class may be", () => {
  assert.deepEqual(broadly("use", "mere").doubts, [
    { words: "near-miss: self-help", text: "They only use it." },
  ]);
});

test("a doubt on the level that was decided is none", () => {
  const [idea, ...others] = criteria.steps;
  const answers = (idea?.answers ?? []).map((each) => ({
    ...each,
    doubts: { level: "initiator" },
  }));
  const steps = [{ ...idea, answers } as (typeof criteria.steps)[number], ...others];
  const doubting = {
    ...classifier,
    key: { ...classifier.key, criteria: { ...criteria, steps } },
  };
  const doubts = (given: string) =>
    summarizeVerdict(doubting, walk(doubting.key.criteria, { idea: given, acts: "many" })).doubts;
  assert.deepEqual(doubts("theirs"), []);
  assert.deepEqual(
    doubts("asked").map(({ words }) => words),
    ["initiator, group"],
  );
});

test("the sheet names several answers, or none, and the similar cases", () => {
  const cases = [
    { id: "one", title: "One [case]", coding: "self-help", answers: { when: [], what: "alone" } },
  ];
  const compared = { ...broad, key: { ...broad.key, cases } };
  const text = (when: string[]) =>
    exportMarkdown(compared, walk(broad.key.criteria, { when, what: "alone" }), {}, "2025-03-09");
  assert.match(text(["assess"]), /When\? \*\*co-assessment\*\*/);
  assert.match(text([]), /When\? \*\*none of these\*\*/);
  assert.match(text([]), /## Similar cases\n\n- One \\\[case\\\] – near-miss: self-help/);
});

test("a contradiction names its questions by the numbers that are shown", () => {
  const done = walk(criteria, { idea: "asked", acts: "none" });
  assert.deepEqual(
    done.conflict.map((name) => questionNumber(done, name)),
    [1, 2],
  );
});
