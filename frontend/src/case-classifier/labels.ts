// Codes and answers in words.
import { formatList, say } from "../core/text.ts";
import type { Answer, Classification, Step, Walk } from "./rules.ts";
import type { Spec } from "./types.ts";

/** A coding, `level|mode` or a kind of near-miss, in words. */
export function codingWords(spec: Spec, coding: string): string {
  const [level = "", mode] = coding.split("|");
  if (mode === undefined) {
    const kind = spec.labels.class[coding];
    return kind ? say(spec.strings, "near_miss", { kind }) : say(spec.strings, "coproduction");
  }
  return say(spec.strings, "box", {
    level: spec.labels.level[level] ?? level,
    mode: spec.labels.mode[mode] ?? mode,
  });
}

/** What a service is, in a few words. */
export function verdictWords(spec: Spec, told: Classification): string {
  if (told.nearMissClass) return codingWords(spec, told.nearMissClass);
  return say(spec.strings, "coproduction");
}

/** The number of a question, as it is shown: those that were jumped over are not counted. */
export function placeOf({ path }: Walk, name: string): number {
  return path.findIndex(([step]) => step === name) + 1;
}

/** What is said of answers that contradict each other. */
export function conflictWords(spec: Spec, done: Walk): string {
  const numbers = done.conflict.map((name) => String(placeOf(done, name)));
  const questions = formatList(numbers, spec.lang);
  return `${say(spec.strings, "conflict", { questions })} ${done.conflictText}`;
}

/** An answer in words; of several, their names before any explanation. */
export function answerWords(spec: Spec, step: Step, answer: Answer | undefined): string {
  if (answer === undefined) return say(spec.strings, "not_asked");
  if (typeof answer === "string") {
    return step.answers?.find(({ id }) => id === answer)?.text ?? answer;
  }
  if (answer.length === 0) return say(spec.strings, "none_of_these");
  return formatList(
    answer.map((id) => spec.labels.phases[id] ?? id),
    spec.lang,
  );
}
