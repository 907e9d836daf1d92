// The rules of coprod_kit/rules/quiz*.py, for one person and now. Both sides are held to the same
// vectors (tests/vectors/quiz), so a change here is a change there.

import { CONFIDENCE } from "../core/codes.ts";
import { isRecord } from "../core/values.ts";
import type { Question, RightOptions } from "../generated/quiz.ts";

/** Question id → options chosen, in order; an unanswered question is absent. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export type Confidence = Readonly<Record<string, string>>;

/** The options chosen, or the code of what is wrong. */
function chosenOf(question: Question, value: unknown): string[] | string {
  if (value === null || value === undefined) return [];
  const given: unknown = typeof value === "string" ? [value] : value;
  if (!Array.isArray(given)) return "not-a-choice";
  const names = question.options;
  if (!given.every((each) => names.includes(each))) return "unknown-option";
  const found = names.filter((name) => given.includes(name));
  return found.length > 1 && question.kind !== "multiple" ? "too-many" : found;
}

/** Returns what the questions accept of what was received, and what is wrong with the rest. */
export function partitionChoices(
  questions: readonly Question[],
  raw: unknown,
): { choices: Record<string, string[]>; problems: [string, string][] } {
  if (!isRecord(raw)) return { choices: {}, problems: [["", "not-answers"]] };
  const kept = new Map<string, string[]>();
  const problems: [string, string][] = [];
  for (const [name, value] of Object.entries(raw)) {
    const question = questions.find(({ id }) => id === name);
    const found = question ? chosenOf(question, value) : "unknown-question";
    if (typeof found === "string") problems.push([name, found]);
    else if (found.length > 0) kept.set(name, found);
  }
  const choices: Record<string, string[]> = {};
  for (const { id } of questions) {
    const found = kept.get(id);
    if (found) choices[id] = found;
  }
  return { choices, problems };
}

export interface Grade {
  state: "unanswered" | "right" | "partly" | "not";
  credit: number | null;
}

/**
 * Returns the grade of a choice, given the right options: its credit is the right options chosen
 * less the others, over the number of right ones, and never below zero.
 */
export function grade(right: readonly string[], chosen: readonly string[]): Grade {
  if (chosen.length === 0) return { state: "unanswered", credit: null };
  const hits = chosen.filter((name) => right.includes(name)).length;
  const credit = Math.max(0, hits - (chosen.length - hits)) / right.length;
  return { state: credit === 1 ? "right" : credit > 0 ? "partly" : "not", credit };
}

export interface Tally {
  right: number;
  of: number;
}

/** Returns how many first tries are right, in all and by how sure the learner said to be. */
export function summarize(
  questions: readonly Pick<Question, "id">[],
  right: RightOptions,
  first: Choices,
  confidence: Confidence,
): { first: Tally; byConfidence: [string, Tally][] } {
  const tried = questions.filter(({ id }) => first[id]);
  const tally = (some: readonly Pick<Question, "id">[]): Tally => ({
    right: some.filter(({ id }) => grade(right[id] ?? [], first[id] ?? []).state === "right")
      .length,
    of: some.length,
  });
  const byConfidence = CONFIDENCE.map((word): [string, Tally] => [
    word,
    tally(tried.filter(({ id }) => confidence[id] === word)),
  ]);
  return { first: tally(tried), byConfidence: byConfidence.filter(([, { of }]) => of > 0) };
}
