// The rules in TypeScript against the vectors that the rules in Python are held to as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Asked, feedback, partitionAnswers, type Saying, score } from "./rules.ts";

/** An instrument as the vectors write it. */
interface Instrument extends Saying {
  scale: Asked["scale"];
  sections: { items: { id: string }[] }[];
}

function askedBy({ scale, sections }: Instrument): Asked {
  return { scale, items: sections.flatMap(({ items }) => items) };
}

type Line = [mean: number | null, answered: number, of: number];
type Extremes = [family: string, highest: string[], lowest: string[]];

interface Case {
  name: string;
  raw: unknown;
  answers: Record<string, number>;
  problems: [item: string, code: string][];
  comparisons: Extremes[];
  first_step: string | null;
}

type Vector = Case & { scores: Line[] };

type ByHand = Partial<Case> & {
  name: string;
  raw: unknown;
  means?: Record<string, number | null>;
  answered?: Record<string, number>;
};

const SPECIAL: Record<string, unknown> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  "-0": -0,
  undefined: undefined,
};

/** Reads JSON in which `{"$": "NaN"}` and the like stand for what it cannot write. */
function read<Result>(name: string): Result {
  const file = new URL(`../../../tests/vectors/${name}.json`, import.meta.url);
  return unmarked(JSON.parse(readFileSync(file, "utf8"))) as Result;
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== "object" || value === null) return value;
  const mark = Object.keys(value).length === 1 && "$" in value ? String(value.$) : null;
  if (mark !== null) return SPECIAL[mark];
  // Not Object.fromEntries over a literal: "__proto__" must stay an ordinary key.
  const copy = {};
  for (const [key, entry] of Object.entries(value)) {
    const settings = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(copy, key, { value: unmarked(entry), ...settings });
  }
  return copy;
}

function extremesOf(rules: Saying, answers: Record<string, number>): Extremes[] {
  return feedback(rules, answers).comparisons.map((each) => [
    each.family,
    each.highest,
    each.lowest,
  ]);
}

function sorted(problems: readonly [string, string][]): [string, string][] {
  // By code unit, as Python sorts them but for signs outside the BMP, which no two items share.
  return [...problems].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

for (const name of ["self-efficacy", "seven-points", "two-sided"]) {
  const { instrument, cases } = read<{ instrument: Instrument; cases: Vector[] }>(name);

  test(`${name}: ${cases.length} vectors`, () => {
    assert.ok(cases.length > 300);
    for (const vector of cases) {
      const { answers, problems } = partitionAnswers(askedBy(instrument), vector.raw);
      assert.deepEqual(answers, vector.answers, vector.name);
      assert.deepEqual(Object.keys(answers), Object.keys(vector.answers), vector.name);
      assert.deepEqual(sorted(problems), sorted(vector.problems), vector.name);
      // Object.is, within deepEqual: equal to the last bit.
      const lines = score(instrument, answers).map(
        (line): Line => [line.mean, line.answered, line.of],
      );
      assert.deepEqual(lines, vector.scores, vector.name);
      assert.deepEqual(extremesOf(instrument, answers), vector.comparisons, vector.name);
      assert.equal(feedback(instrument, answers).firstStep, vector.first_step, vector.name);
    }
  });

  test(`${name}: scores are named in the order of the instrument`, () => {
    assert.deepEqual(
      score(instrument, {}).map(({ subscale }) => subscale),
      instrument.subscales.map(({ id }) => id),
    );
  });
}

const { instrument, cases } = read<{ instrument: Instrument; cases: ByHand[] }>("by-hand");

for (const each of cases) {
  test(`by hand: ${each.name}`, () => {
    const { answers, problems } = partitionAnswers(askedBy(instrument), each.raw);
    const scores = new Map(score(instrument, answers).map((line) => [line.subscale, line]));
    if (each.answers) assert.deepEqual(answers, each.answers);
    if (each.problems) assert.deepEqual(sorted(problems), sorted(each.problems));
    for (const [subscale, mean] of Object.entries(each.means ?? {})) {
      assert.equal(scores.get(subscale)?.mean, mean, subscale);
    }
    for (const [subscale, count] of Object.entries(each.answered ?? {})) {
      assert.equal(scores.get(subscale)?.answered, count, subscale);
    }
    if (each.comparisons) assert.deepEqual(extremesOf(instrument, answers), each.comparisons);
    if (each.first_step !== undefined) {
      assert.equal(feedback(instrument, answers).firstStep, each.first_step);
    }
  });
}

test("values that only JavaScript has are refused, never thrown on", () => {
  const odd = [Symbol("S1"), 50n, () => 50, new Date(0), new Map(), new Number(50), /50/];
  for (const value of odd) {
    const { answers, problems } = partitionAnswers(askedBy(instrument), { S1: value, S2: 0 });
    assert.deepEqual(answers, { S2: 0 });
    assert.deepEqual(problems, [["S1", "not-a-number"]]);
    if (typeof value === "object") continue;
    assert.deepEqual(partitionAnswers(askedBy(instrument), value).problems, [["", "not-answers"]]);
  }
});

test("what is given is left as it is", () => {
  const raw = Object.freeze({ S2: 50, S1: undefined, S0: 3 });
  partitionAnswers(askedBy(instrument), raw);
  assert.deepEqual(Object.keys(raw), ["S2", "S1", "S0"]);
});
