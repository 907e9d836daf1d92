// What the learner has done, read from a model that may hold anything: only what is valid is used.
import { CONFIDENCE } from "../core/codes.ts";
import type { Model } from "../core/model.ts";
import type { Strings } from "../core/text.ts";
import { isRecord } from "../core/values.ts";
import {
  type Choices,
  type Confidence,
  LONGEST_REASON,
  type Question,
  sortChoices,
} from "./rules.ts";

/** What the page gives the script once and for all. */
export interface Spec {
  lang: string;
  strings: Strings;
  questions: readonly Question[];
}

export interface State {
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

/** A note for each question that has a usable one. */
function notes(
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

export function stateOf(model: Pick<Model, "get">, questions: readonly Question[]): State {
  const answers = sortChoices(questions, model.get("answers")).choices;
  const checked = model.get("checked");
  const words: readonly unknown[] = CONFIDENCE;
  return {
    answers,
    first: sortChoices(questions, model.get("first")).choices,
    confidence: notes(questions, model.get("confidence"), (value) =>
      words.includes(value) ? String(value) : "",
    ),
    reasons: notes(questions, model.get("reasons"), (value) =>
      typeof value === "string" ? value.trim().slice(0, LONGEST_REASON) : "",
    ),
    checked: questions
      .map(({ id }) => id)
      .filter((id) => answers[id] && Array.isArray(checked) && checked.includes(id)),
  };
}
