// What the learner has done, read from a model that may hold anything: only what is valid is used.
import { CONFIDENCE } from "../core/codes.ts";
import type { Model } from "../core/model.ts";
import { isRecord } from "../core/values.ts";
import type { Question, QuizTexts } from "../generated/quiz.ts";
import { type Choices, type Confidence, partitionChoices } from "./rules.ts";

/** The learner's part of the quiz, once checked. */
export interface QuizState {
  answers: Choices;
  /** What was chosen when a question was first checked. */
  first: Choices;
  confidence: Confidence;
  reasons: Readonly<Record<string, string>>;
  /** Questions whose answer is shown. */
  checked: readonly string[];
}

/** The names of the values in the model. */
export const NAMES = ["answers", "first", "confidence", "reasons", "checked"] as const;

/** Returns question → note, for each question that has a usable one. */
function notesOf(
  questions: readonly Question[],
  raw: unknown,
  use: (value: unknown) => string,
): Record<string, string> {
  const given = new Map(Object.entries(isRecord(raw) ? raw : {}));
  const found: Record<string, string> = {};
  for (const { id } of questions) {
    const note = use(given.get(id));
    if (note) found[id] = note;
  }
  return found;
}

export function stateOf(
  model: Pick<Model, "get">,
  { questions, longest_reason }: Pick<QuizTexts, "questions" | "longest_reason">,
): QuizState {
  const answers = partitionChoices(questions, model.get("answers")).choices;
  const checked = model.get("checked");
  const words: readonly unknown[] = CONFIDENCE;
  return {
    answers,
    first: partitionChoices(questions, model.get("first")).choices,
    confidence: notesOf(questions, model.get("confidence"), (value) =>
      words.includes(value) ? String(value) : "",
    ),
    // As it was typed, with the space after which the next word follows.
    reasons: notesOf(questions, model.get("reasons"), (value) =>
      typeof value === "string" && value.trim() ? value.slice(0, longest_reason) : "",
    ),
    checked: questions
      .map(({ id }) => id)
      .filter((id) => answers[id] && Array.isArray(checked) && checked.includes(id)),
  };
}
