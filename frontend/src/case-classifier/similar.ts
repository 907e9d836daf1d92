// Finds the cases most like a service, the way coprod_kit/rules/similar.py does.
import type {
  ComparedCase,
  Criteria,
  CriteriaAnswer,
  CriteriaAnswers,
  Step,
} from "../generated/case-classifier.ts";

function same(one: CriteriaAnswer | undefined, other: CriteriaAnswer | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** The questions that two services answer differently, in the order they are asked. */
export function differing(
  criteria: Criteria,
  one: CriteriaAnswers,
  other: CriteriaAnswers,
): Step[] {
  return criteria.steps.filter(({ id, kind }) => kind !== "fork" && !same(one[id], other[id]));
}

/** A case, and the questions that it answers differently. */
export interface SimilarCase extends ComparedCase {
  differs: readonly Step[];
}

/** The cases with the fewest questions answered differently; among equals, the first. */
export function similar(
  criteria: Criteria,
  answers: CriteriaAnswers,
  cases: readonly ComparedCase[],
  most = 3,
): SimilarCase[] {
  return cases
    .map((each) => ({ ...each, differs: differing(criteria, answers, each.answers) }))
    .sort((one, other) => one.differs.length - other.differs.length)
    .slice(0, most);
}
