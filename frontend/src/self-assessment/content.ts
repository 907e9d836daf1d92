// What the self-assessment works with: what it was given with the page, and its occasions.
import type {
  Occasion,
  SelfAssessmentKey,
  SelfAssessmentTexts,
} from "../generated/self-assessment.ts";

/** The two parts of the payload that never change: what is asked, and how it is scored. */
export interface Content {
  texts: SelfAssessmentTexts;
  key: SelfAssessmentKey;
}

export const OCCASIONS = ["before", "after", "looking-back"] as const satisfies readonly Occasion[];

export function isOccasion(value: unknown): value is Occasion {
  return OCCASIONS.includes(value as Occasion);
}
