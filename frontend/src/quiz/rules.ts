// The rules of coprod_kit/rules/quiz*.py, for one person and now. Both sides are held to the same
// vectors (tests/vectors/quiz), so a change here is a change there.

import { CONFIDENCE } from "../core/codes.ts";
import { isRecord } from "../core/values.ts";

/** What the script needs of a question; option ids are letters, written as one word. */
export interface Question {
  id: string;
  kind: "single" | "multiple" | "explain";
  options: string;
  right: string;
}

/** Question id → options chosen, in order; an unanswered question is absent. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export type Confidence = Readonly<Record<string, string>>;

export const LONGEST_REASON = 500;

/** The options chosen, or the code of what is wrong. */
function chosenOf(question: Question, value: unknown): string[] | string {
  if (value === null || value === undefined) return [];
  const given: unknown = typeof value === "string" ? [value] : value;
  if (!Array.isArray(given)) return "not-a-choice";
  const names = [...question.options];
  if (!given.every((each) => names.includes(each))) return "unknown-option";
  const found = names.filter((name) => given.includes(name));
  return found.length > 1 && question.kind !== "multiple" ? "too-many" : found;
}

/** Splits what was received into the answers the questions accept and what is wrong with the rest. */
export function sortChoices(
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

/** Right options chosen less the others, over the right ones; never below zero. */
export function grade({ right }: Question, chosen: readonly string[]): Grade {
  if (chosen.length === 0) return { state: "unanswered", credit: null };
  const hits = chosen.filter((name) => right.includes(name)).length;
  const credit = Math.max(0, hits - (chosen.length - hits)) / right.length;
  return { state: credit === 1 ? "right" : credit > 0 ? "partly" : "not", credit };
}

export interface Tally {
  right: number;
  of: number;
}

/** First tries only, and how sure the learner said to be of them, the surest first. */
export function summarize(
  questions: readonly Question[],
  first: Choices,
  confidence: Confidence,
): { first: Tally; byConfidence: [string, Tally][] } {
  const tried = questions.filter(({ id }) => first[id]);
  const tally = (some: readonly Question[]): Tally => ({
    right: some.filter((each) => grade(each, first[each.id] ?? []).state === "right").length,
    of: some.length,
  });
  const byConfidence = CONFIDENCE.map((word): [string, Tally] => [
    word,
    tally(tried.filter(({ id }) => confidence[id] === word)),
  ]);
  return { first: tally(tried), byConfidence: byConfidence.filter(([, { of }]) => of > 0) };
}
