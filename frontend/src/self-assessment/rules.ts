// The rules of coprod_kit/rules, for one person and now. Both sides are held to the same vectors
// (tests/vectors), so a change here is a change there.
import { isRecord } from "../core/values.ts";
import { type Answers, type Instrument, itemsOf, type Subscale } from "./types.ts";

export type Rules = Pick<Instrument, "scale" | "sections" | "subscales"> & {
  feedback: {
    comparisons: readonly { family: string }[];
    first_step: { family: string };
  };
};

export type ProblemCode = "not-answers" | "unknown-item" | "not-a-number" | "off-scale";

/** Splits what was received into the answers the instrument accepts and what is wrong with the rest. */
export function sortAnswers(
  rules: Rules,
  raw: unknown,
): { answers: Record<string, number>; problems: [string, ProblemCode][] } {
  if (!isRecord(raw)) return { answers: {}, problems: [["", "not-answers"]] };
  const items = itemsOf(rules).map((item) => item.id);
  const { minimum, maximum, step } = rules.scale;
  const problems: [string, ProblemCode][] = [];
  const kept = new Map<string, number>();
  for (const [item, value] of Object.entries(raw)) {
    if (!items.includes(item)) problems.push([item, "unknown-item"]);
    else if (value === null || value === undefined) continue;
    else if (typeof value !== "number" || !Number.isFinite(value))
      problems.push([item, "not-a-number"]);
    // Whole numbers first: with a minimum below zero, a tiny value is lost in the subtraction.
    else if (!Number.isInteger(value) || value < minimum || value > maximum)
      problems.push([item, "off-scale"]);
    else if ((value - minimum) % step !== 0) problems.push([item, "off-scale"]);
    else kept.set(item, value + 0); // -0 is 0
  }
  const answers: Record<string, number> = {};
  for (const item of items) {
    const value = kept.get(item);
    if (value !== undefined) answers[item] = value;
  }
  return { answers, problems };
}

export interface Score {
  subscale: string;
  /** Null when too few items are answered. */
  mean: number | null;
  answered: number;
  of: number;
}

/** Averages the answered items; a blank is never counted as a zero. */
export function scoreSubscale(subscale: Subscale, answers: Answers): Score {
  const given = subscale.items
    .map((item) => answers[item])
    .filter((value) => typeof value === "number");
  const enough = given.length >= subscale.minimum;
  return {
    subscale: subscale.id,
    mean: enough ? given.reduce((sum, value) => sum + value, 0) / given.length : null,
    answered: given.length,
    of: subscale.items.length,
  };
}

export function score(rules: Rules, answers: Answers): Score[] {
  return rules.subscales.map((subscale) => scoreSubscale(subscale, answers));
}

export interface Comparison {
  family: string;
  highest: string[];
  /** Empty when all means are equal: `highest` then holds them all. */
  lowest: string[];
}

function compare(rules: Rules, family: string, answers: Answers): Comparison | null {
  const means = rules.subscales
    .filter((subscale) => subscale.family === family)
    .map((subscale) => scoreSubscale(subscale, answers))
    .flatMap(({ subscale, mean }) => (mean === null ? [] : [{ subscale, mean }]));
  if (means.length < 2) return null;
  const top = Math.max(...means.map(({ mean }) => mean));
  const bottom = Math.min(...means.map(({ mean }) => mean));
  const at = (level: number) =>
    means.filter(({ mean }) => mean === level).map(({ subscale }) => subscale);
  return { family, highest: at(top), lowest: top === bottom ? [] : at(bottom) };
}

/** What can be said of a person's answers, about themselves only. */
export function feedback(
  rules: Rules,
  answers: Answers,
): { comparisons: Comparison[]; firstStep: string | null } {
  const { comparisons, first_step } = rules.feedback;
  return {
    comparisons: comparisons.flatMap(({ family }) => compare(rules, family, answers) ?? []),
    firstStep: compare(rules, first_step.family, answers)?.lowest[0] ?? null,
  };
}
