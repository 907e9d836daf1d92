// Finds the cases most like a service, the way coprod_kit/rules/similar.py does.
import type { Answer, Answers, Criteria, Step } from "./rules.ts";
import type { Comparable } from "./types.ts";

/** Reads answers that `packed` wrote in Python: one sign a question, `-` for one not asked. */
export function unpack(criteria: Criteria, packed: string): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const asked = criteria.steps.filter(({ kind }) => kind !== "fork");
  asked.forEach((step, index) => {
    const sign = packed[index] ?? "-";
    const options = (step.answers ?? []).map(({ id }) => id);
    const number = Number.parseInt(sign, 36);
    if (sign === "-" || Number.isNaN(number)) return;
    if (step.kind === "several") {
      answers[step.id] = options.filter((_, bit) => (number >> bit) & 1);
    } else if (options[number] !== undefined) answers[step.id] = options[number];
  });
  return answers;
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** The questions that two services answer differently, in the order they are asked. */
export function differing(criteria: Criteria, one: Answers, other: Answers): Step[] {
  return criteria.steps.filter(({ id, kind }) => kind !== "fork" && !same(one[id], other[id]));
}

export interface Similar {
  id: string;
  title: string;
  coding: string;
  answers: Answers;
  differs: readonly Step[];
}

/** The cases with the fewest questions answered differently; among equals, the first. */
export function similar(
  criteria: Criteria,
  answers: Answers,
  cases: readonly Comparable[],
  most = 3,
): Similar[] {
  return cases
    .map(([id, title, coding, packed]) => {
      const theirs = unpack(criteria, packed);
      return { id, title, coding, answers: theirs, differs: differing(criteria, answers, theirs) };
    })
    .sort((one, other) => one.differs.length - other.differs.length)
    .slice(0, most);
}
