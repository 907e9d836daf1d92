// What the practice works on: the payload's parts, and what is made of them.
import type {
  CaseAnswer,
  PlannedCase,
  PracticeBlock,
  PracticeDimension,
} from "../generated/case-practice.ts";

export type Dimension = PracticeDimension;
export type Block = PracticeBlock;
export type Answer = CaseAnswer;

/** Case → answer. */
export type PracticeAnswers = Readonly<Record<string, Answer>>;

/** What is judged of an answer, in the order it is asked. */
export const DIMENSIONS = ["verdict", "level", "mode"] as const satisfies readonly Dimension[];

/** A case as the rules grade it. */
export interface GradedCase {
  id: string;
  coding: string;
  alternatives: readonly string[];
}

/** A case in its place in the practice. */
export interface PracticeCase extends GradedCase, Pick<PlannedCase, "block" | "rank"> {}
