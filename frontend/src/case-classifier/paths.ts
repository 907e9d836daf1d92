// Prints every way through the criteria and what it leads to, for the comparison with Python:
//   node paths.ts < {"criteria": …, "codes": …}
import { readFileSync } from "node:fs";
import type { Criteria, CriteriaAnswer, DimensionCodes } from "../generated/case-classifier.ts";
import { codingOf, conclude, walk } from "./rules.ts";

const { criteria, codes } = JSON.parse(readFileSync(0, "utf8")) as {
  criteria: Criteria;
  codes: DimensionCodes;
};

/** Every choice of some of them, small ones first. */
function choices(options: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const option of options) all.push(...all.map((some) => [...some, option]));
  return all;
}

const lines: string[] = [];
const waiting: Record<string, CriteriaAnswer>[] = [{}];
for (let answers = waiting.pop(); answers; answers = waiting.pop()) {
  const done = walk(criteria, answers);
  const step = criteria.steps.find(({ id }) => id === done.next);
  if (step) {
    const options = (step.answers ?? []).map(({ id }) => id);
    for (const choice of step.kind === "several" ? choices(options) : options) {
      waiting.push({ ...answers, [step.id]: choice });
    }
    continue;
  }
  const given = done.path.map(([name, answer]) => `${name}=${[answer].flat().join("+")}`);
  const classification = done.conflict.length > 0 ? null : conclude(criteria, codes, done);
  const result = classification
    ? [
        codingOf(classification),
        classification.phases.join("+"),
        classification.narrowSense ?? "",
        classification.alternatives.join("+"),
      ]
    : ["conflict", done.conflict.join("+")];
  const steps = [...done.decided, ...done.doubted].map(({ step, code }) => `${step}:${code}`);
  lines.push([given.join(";"), ...result, steps.join("+")].join("\t"));
}
process.stdout.write(`${lines.sort().join("\n")}\n`);
