// Grades a coding of a case, and sums up many: the same rules as coprod_kit/rules/practice.py.
import { CONFIDENCE, COPRODUCTION, type Sureness } from "../core/codes.ts";
import { type Box, boxCoding, boxOf, verdictOf } from "../core/coding.ts";
import { isRecord } from "../core/values.ts";
import type { PartingQuestion, PracticeCodes } from "../generated/case-practice.ts";
import {
  type Answer,
  DIMENSIONS,
  type Dimension,
  type GradedCase,
  type PracticeAnswers,
  type PracticeCase,
} from "./types.ts";

export const NEAR_MISS = "near-miss";
export const LONGEST_REASON = 300;

export type MarkState = "exact" | "defensible" | "not" | "not-asked";
export interface Mark {
  state: MarkState;
  credit: number | null;
}
export type Marks = Readonly<Record<Dimension, Mark>>;

/** Returns the row of the final table that a case belongs to: its box, or one for all near-misses. */
export const tableRow = (coding: string) => (boxOf(coding) ? coding : NEAR_MISS);

const WORTH = { exact: 1, defensible: 1, not: 0, "not-asked": null } as const;

/** Grades an answer; `grade` in Python says what is accepted and why. Reasons are not counted. */
export function grade(item: GradedCase, answer: Answer): Marks {
  const states = { verdict: verdictState(item, answer), ...boxStates(item, answer) };
  const mark = (name: Dimension): Mark => ({ state: states[name], credit: WORTH[states[name]] });
  return { verdict: mark("verdict"), level: mark("level"), mode: mark("mode") };
}

/**
 * Returns the box that an answer is held against: the case's own, or for a near-miss the nearest
 * one that is defensible.
 */
export function boxFor({ coding, alternatives }: GradedCase, answer: Answer): Box | null {
  return boxOf(coding) ?? nearest(alternatives, answer);
}

/** Returns the first of the nearest boxes, so that level and mode are those of one coding. */
function nearest(alternatives: readonly string[], { level, mode }: Answer): Box | null {
  const shared = (box: Box) => Number(box.level === level) + Number(box.mode === mode);
  return alternatives
    .flatMap((each) => boxOf(each) ?? [])
    .reduce<Box | null>((best, box) => (best && shared(best) >= shared(box) ? best : box), null);
}

/**
 * Returns the id of the question at which the chosen level or mode parts from that of the coding;
 * undefined when the criteria have no such question.
 */
export function partingQuestion(
  pairs: readonly PartingQuestion[],
  dimension: Dimension,
  chosen: string,
  coded: string,
): string | undefined {
  return pairs.find(
    ({ dimension: of, one, other }) =>
      of === dimension &&
      ((one === chosen && other === coded) || (one === coded && other === chosen)),
  )?.question;
}

function verdictState({ coding, alternatives }: GradedCase, answer: Answer): MarkState {
  if (answer.given) return "not-asked";
  if (answer.verdict === verdictOf(coding)) return "exact";
  return alternatives.map(verdictOf).includes(answer.verdict) ? "defensible" : "not";
}

/** Returns what level and mode are, against the coding and the alternatives taken as pairs. */
function boxStates(
  { coding, alternatives }: GradedCase,
  answer: Answer,
): Record<keyof Box, MarkState> {
  if (answer.verdict !== COPRODUCTION) return { level: "not-asked", mode: "not-asked" };
  const boxes = alternatives.flatMap((each) => boxOf(each) ?? []);
  const own = boxOf(coding);
  const near = own ? null : nearest(alternatives, answer);
  const state = (name: keyof Box, other: keyof Box): MarkState => {
    const code = answer[name];
    if (code === undefined) return "not-asked";
    if (!own) return near ? (near[name] === code ? "defensible" : "not") : "not-asked";
    if (code === own[name]) return "exact";
    const fits = boxes.some(
      (box) => box[name] === code && (box[other] === answer[other] || box[other] === own[other]),
    );
    return fits ? "defensible" : "not";
  };
  return { level: state("level", "mode"), mode: state("mode", "level") };
}

/** Whether a case comes back: something in the answer is not even defensible. */
export function missed(marks: Marks): boolean {
  return DIMENSIONS.some((name) => marks[name].state === "not");
}

export interface Summary {
  answered: number;
  byDimension: Readonly<Record<Dimension, { exact: number; defensible: number; of: number }>>;
  /** The box of the case → the box it was put in → how many. */
  table: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each word of confidence that was said: in how many cases, and how many were not missed. */
  byConfidence: readonly { confidence: Sureness; agreed: number; of: number }[];
}

export function summarize(items: readonly GradedCase[], answers: PracticeAnswers): Summary {
  const done = items.flatMap((item) => {
    const answer = answers[item.id];
    return answer ? [{ item, answer, marks: grade(item, answer) }] : [];
  });
  const accuracy = (name: Dimension) => {
    const count = (state: MarkState) =>
      done.filter(({ marks }) => marks[name].state === state).length;
    return {
      exact: count("exact"),
      defensible: count("defensible"),
      of: done.length - count("not-asked"),
    };
  };
  const table = new Map<string, Map<string, number>>();
  for (const { item, answer } of done) {
    const column = tableColumn(answer);
    if (!column || answer.given) continue;
    const row = table.get(tableRow(item.coding)) ?? new Map<string, number>();
    table.set(tableRow(item.coding), row.set(column, (row.get(column) ?? 0) + 1));
  }
  return {
    answered: done.length,
    byDimension: {
      verdict: accuracy("verdict"),
      level: accuracy("level"),
      mode: accuracy("mode"),
    },
    table,
    byConfidence: CONFIDENCE.flatMap((confidence) => {
      const said = done.filter(({ answer }) => answer.confidence === confidence);
      const agreed = said.filter(({ marks }) => !missed(marks)).length;
      return said.length > 0 ? [{ confidence, agreed, of: said.length }] : [];
    }),
  };
}

/** Returns the column that an answer puts a case in; null while its box is not whole. */
function tableColumn({ verdict, level, mode }: Answer): string | null {
  if (verdict !== COPRODUCTION) return NEAR_MISS;
  return level && mode ? boxCoding({ level, mode }) : null;
}

/** Whether a focus keeps a case; an empty one keeps all. */
export function kept(item: Pick<PracticeCase, "coding" | "block">, focus: string): boolean {
  if (!focus || focus === item.block || focus === tableRow(item.coding)) return true;
  const box = boxOf(item.coding);
  return box ? [box.level, box.mode].includes(focus) : item.coding === focus;
}

/** What a focus keeps, then the `n` of the lowest ranks (0: all), in their order. */
export function subset<Each extends Pick<PracticeCase, "coding" | "block" | "rank">>(
  items: readonly Each[],
  n: number,
  focus: string,
): Each[] {
  const marks = items.filter((item) => kept(item, focus));
  const ranks = marks.map((item) => item.rank).sort((a, b) => a - b);
  const taken = new Set(n > 0 ? ranks.slice(0, n) : ranks);
  return marks.filter((item) => taken.has(item.rank));
}

/** Splits raw answers into those that can be used, in the order of the cases, and the rest. */
export function partitionAnswers(
  cases: readonly string[],
  codes: PracticeCodes,
  raw: unknown,
): { answers: Record<string, Answer>; problems: [string, string][] } {
  if (!isRecord(raw)) return { answers: {}, problems: [["", "not-answers"]] };
  const marks = new Map<string, Answer>();
  const problems: [string, string][] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!cases.includes(name)) problems.push([name, "unknown-case"]);
    else if (value !== null && value !== undefined) {
      const answer = canonicalAnswer(codes, value);
      if (typeof answer === "string") problems.push([name, answer]);
      else marks.set(name, answer);
    }
  }
  const answers: Record<string, Answer> = {};
  for (const name of cases) {
    const answer = marks.get(name);
    if (answer) answers[name] = answer;
  }
  return { answers, problems };
}

const PARTS: readonly string[] = [...DIMENSIONS, "confidence", "because", "given"];

/** An answer in its canonical form, or the code of what is wrong with it. */
export function canonicalAnswer(codes: PracticeCodes, value: unknown): Answer | string {
  if (!isRecord(value) || Object.keys(value).some((name) => !PARTS.includes(name))) {
    return "not-an-answer";
  }
  const allowed: Readonly<Record<string, readonly unknown[]>> = {
    ...codes,
    confidence: CONFIDENCE,
  };
  const answer: Record<string, unknown> = {};
  for (const [part, known] of Object.entries(allowed)) {
    const code = value[part] ?? null;
    if (code === null && part !== "verdict") continue;
    if (!known.includes(code)) return part;
    const within = part === "verdict" || part === "confidence";
    if (within || answer.verdict === COPRODUCTION) answer[part] = code;
  }
  const because = value.because ?? "";
  // Counted in characters, as Python counts: an emoji is one, though it is two UTF-16 units.
  if (typeof because !== "string" || [...because].length > LONGEST_REASON) return "because";
  const line = because.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (line) answer.because = line;
  const given = value.given ?? false;
  if (typeof given !== "boolean") return "given";
  if (given) answer.given = true;
  return answer as unknown as Answer;
}
