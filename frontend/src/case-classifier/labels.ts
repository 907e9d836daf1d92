// Codes and answers in words.
import { boxOf } from "../core/coding.ts";
import { formatList, say } from "../core/text.ts";
import type {
  CaseClassifierKey,
  CaseClassifierTexts,
  CriteriaAnswer,
  Step,
} from "../generated/case-classifier.ts";
import type { Classification, Walk } from "./rules.ts";

/** What the classifier says, and what leads it to a verdict. */
export interface Classifier {
  texts: CaseClassifierTexts;
  key: CaseClassifierKey;
}

/** A coding in words. */
export function codingLabel({ texts, key }: Classifier, coding: string): string {
  const box = boxOf(coding);
  if (!box) {
    const kind = key.labels.class[coding];
    return kind ? say(texts.strings, "near_miss", { kind }) : say(texts.strings, "coproduction");
  }
  return say(texts.strings, "box", {
    level: key.labels.level[box.level] ?? box.level,
    mode: key.labels.mode[box.mode] ?? box.mode,
  });
}

/** What a service is, in a few words. */
export function verdictLabel(
  classifier: Classifier,
  { nearMissClass }: Pick<Classification, "nearMissClass">,
): string {
  if (nearMissClass) return codingLabel(classifier, nearMissClass);
  return say(classifier.texts.strings, "coproduction");
}

/** The number of a question, as it is shown: those that were jumped over are not counted. */
export function questionNumber({ path }: Walk, name: string): number {
  return path.findIndex(([step]) => step === name) + 1;
}

/** What is said of answers that contradict each other. */
export function conflictMessage({ texts }: Classifier, done: Walk): string {
  const numbers = done.conflict.map((name) => String(questionNumber(done, name)));
  const questions = formatList(numbers, texts.lang);
  return `${say(texts.strings, "conflict", { questions })} ${done.conflictText}`;
}

/** An answer in words; of several, their names before any explanation. */
export function answerLabel(
  { texts, key }: Classifier,
  step: Step,
  answer: CriteriaAnswer | undefined,
): string {
  if (answer === undefined) return say(texts.strings, "not_asked");
  if (typeof answer === "string") {
    return step.answers?.find(({ id }) => id === answer)?.text ?? answer;
  }
  if (answer.length === 0) return say(texts.strings, "none_of_these");
  return formatList(
    answer.map((id) => key.labels.phases[id] ?? id),
    texts.lang,
  );
}
