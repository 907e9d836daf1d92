// The learner's answers as files: CSV for a spreadsheet, JSON for a program.
import type { CasePracticeTexts } from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { grade } from "./rules.ts";
import type { PracticeCourse, PracticeState } from "./session.ts";
import { DIMENSIONS, type PracticeAnswers } from "./types.ts";

const PARTS = [...DIMENSIONS, "confidence", "because"] as const;

/** The rows of the CSV file, headings first; a case that came back has two. */
export function resultRows(
  caseTexts: CaseTexts,
  course: PracticeCourse,
  state: PracticeState,
): (string | number)[][] {
  const { answers, again } = state;
  const steps = course.steps(state).filter(({ kind }) => kind !== "contrast" && kind !== "worked");
  // Number of the step at which a case was asked, from 1; empty for a case that an earlier run of
  // the practice asked and this one does not.
  const runOf = (id: string, time: number) =>
    steps.findIndex((step) => step.id === id && (step.kind === "again") === (time === 2)) + 1 || "";
  const rows = (answers: PracticeAnswers, time: number) =>
    course.items.flatMap((item, order) => {
      const answer = answers[item.id];
      if (!answer) return [];
      const found = grade(item, answer);
      return [
        [
          item.id,
          caseTexts.title(item.id),
          order + 1,
          runOf(item.id, time),
          time,
          item.coding,
          ...PARTS.map((part) => answer[part] ?? ""),
          ...DIMENSIONS.map((name) => found[name].state),
          ...DIMENSIONS.map((name) => found[name].credit ?? ""),
        ],
      ];
    });
  const columns = ["case", "title", "order", "run", "time", "coding", ...PARTS];
  const marks = ["state", "credit"].flatMap((mark) => DIMENSIONS.map((name) => `${mark}_${name}`));
  return [[...columns, ...marks], ...rows(answers, 1), ...rows(again, 2)];
}

/** What the JSON file holds. */
export function resultData(
  texts: CasePracticeTexts,
  caseTexts: CaseTexts,
  course: PracticeCourse,
  state: PracticeState,
  date: string,
): unknown {
  const [columns = [], ...rows] = resultRows(caseTexts, course, state);
  return {
    format: "coprod-kit/case-practice",
    format_version: 1,
    cases: texts.id,
    cases_version: texts.version,
    language: texts.lang,
    date,
    results: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
  };
}
