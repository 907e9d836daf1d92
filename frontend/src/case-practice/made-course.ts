// A small practice for tests: its payload, made from a line for each case.
import type {
  CaseContrast,
  CasePracticeKey,
  CasePracticeTexts,
} from "../generated/case-practice.ts";
import type { Block } from "./types.ts";

/** Id, coding, block and other defensible codings of a case. */
export type MadeCase = readonly [id: string, coding: string, block?: Block, ...others: string[]];

export function madeTexts(cases: readonly MadeCase[]): CasePracticeTexts {
  return {
    id: "cases",
    version: "1",
    lang: "en",
    strings: {},
    labels: {},
    sections: {},
    case_link: null,
    codes: {
      verdict: ["coproduction", "self-help", "mere-use"],
      level: ["initiator", "co-designer"],
      mode: ["group", "individual"],
    },
    plan: cases.map(([id, , block = "clear"], rank) => ({ case: id, block, rank })),
  };
}

export function madeKey(
  cases: readonly MadeCase[],
  contrasts: readonly CaseContrast[] = [],
): CasePracticeKey {
  return {
    cases: Object.fromEntries(
      cases.map(([id, coding, , ...alternatives]) => [
        id,
        { coding, alternatives, question: "asked" },
      ]),
    ),
    contrasts: [...contrasts],
    definitions: {},
    questions: {},
    class_questions: {},
    parting_questions: [],
  };
}
