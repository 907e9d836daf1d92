// The rules of coprod_kit/rules, for one person and now. Both sides are held to the same vectors
// (tests/vectors), so a change here is a change there.
import { isRecord } from "../core/values.ts";
import type { Item, Scale, Subscale } from "../generated/self-assessment.ts";

/** Item id → point of the scale; a blank item is absent. */
export type Answers = Readonly<Record<string, number>>;

/** What decides which answers are accepted. */
export interface Asked {
  scale: Scale;
  items: readonly Pick<Item, "id">[];
}

/** What scores are computed with. */
export interface Scoring {
  subscales: readonly Pick<Subscale, "id" | "family" | "items" | "minimum">[];
}

/** What is said of the scores. */
export interface Saying extends Scoring {
  feedback: {
    comparisons: readonly { family: string }[];
    first_step: { family: string };
  };
}

export type ProblemCode = "not-answers" | "unknown-item" | "not-a-number" | "off-scale";

/** Returns what the instrument accepts of what was received, and what is wrong with the rest. */
export function partitionAnswers(
  asked: Asked,
  raw: unknown,
): { answers: Record<string, number>; problems: [string, ProblemCode][] } {
  if (!isRecord(raw)) return { answers: {}, problems: [["", "not-answers"]] };
  const items = asked.items.map((item) => item.id);
  const { minimum, maximum, step } = asked.scale;
  const problems: [string, ProblemCode][] = [];
  const kept = new Map<string, number>();
  for (const [item, value] of Object.entries(raw)) {
    if (!items.includes(item)) problems.push([item, "unknown-item"]);
    else if (value === null || value === undefined) continue;
    else if (typeof value !== "number" || !Number.isFinite(value))
      problems.push([item, "not-a-number"]);
    // Before the step is checked: with a minimum below zero, the subtraction below would round a
    // tiny fraction away.
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

/** Returns the mean of the answered items; a blank is never counted as a zero. */
export function scoreSubscale(
  subscale: Pick<Subscale, "id" | "items" | "minimum">,
  answers: Answers,
): Score {
  const answered = subscale.items
    .map((item) => answers[item])
    .filter((value) => typeof value === "number");
  const enough = answered.length >= subscale.minimum;
  return {
    subscale: subscale.id,
    mean: enough ? answered.reduce((sum, value) => sum + value, 0) / answered.length : null,
    answered: answered.length,
    of: subscale.items.length,
  };
}

/** Returns a score for each subscale, in order. */
export function score({ subscales }: Scoring, answers: Answers): Score[] {
  return subscales.map((subscale) => scoreSubscale(subscale, answers));
}

export interface Comparison {
  family: string;
  highest: string[];
  /** Empty when all means are equal: `highest` then holds them all. */
  lowest: string[];
}

function compare({ subscales }: Scoring, family: string, answers: Answers): Comparison | null {
  const means = subscales
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

/** Returns what can be said of a person's answers, about themselves only. */
export function feedback(
  rules: Saying,
  answers: Answers,
): { comparisons: Comparison[]; firstStep: string | null } {
  const { comparisons, first_step } = rules.feedback;
  return {
    comparisons: comparisons.flatMap(({ family }) => compare(rules, family, answers) ?? []),
    firstStep: compare(rules, first_step.family, answers)?.lowest[0] ?? null,
  };
}
