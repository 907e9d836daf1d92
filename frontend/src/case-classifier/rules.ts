// Walks the criteria the way coprod_kit/rules/classification.py does; both must agree on every path.
import { COPRODUCTION } from "../core/codes.ts";
import { boxCoding } from "../core/coding.ts";
import { isRecord } from "../core/values.ts";
import type {
  Criteria,
  CriteriaAnswer,
  CriteriaAnswers,
  DimensionCodes,
  Route,
  Step,
  StepAnswer,
} from "../generated/case-classifier.ts";

/** Where an answer, a route of a fork or a question with several answers leads, and why. */
export type Transition = Partial<Omit<StepAnswer, "id" | "text"> & Omit<Route, "some" | "none">>;

/** Something decided, or put in doubt, on the way. */
export interface Decision {
  dimension: string;
  code: string;
  step: string;
  transition: Transition;
}

export interface Walk {
  /** Each question passed, with its answer in its canonical form. */
  path: readonly (readonly [string, CriteriaAnswer])[];
  /** The question that waits for an answer. */
  next: string | null;
  ends: string | null;
  /** Questions whose answers contradict each other, and what is said of it. */
  conflict: readonly string[];
  conflictText: string;
  decided: readonly Decision[];
  doubted: readonly Decision[];
}

// Safari 15.0 has no Object.hasOwn.
const { hasOwnProperty: hasOwn } = Object.prototype;

/** The answer to a step in its canonical form; null when it cannot be used. */
function usable(step: Step, answers: CriteriaAnswers): CriteriaAnswer | null {
  const options = (step.answers ?? []).map(({ id }) => id);
  const given = hasOwn.call(answers, step.id) ? answers[step.id] : undefined;
  if (step.kind === "one")
    return typeof given === "string" && options.includes(given) ? given : null;
  if (!Array.isArray(given) || !given.every((one) => options.includes(one))) return null;
  return options.filter((one) => given.includes(one));
}

function routeOf(step: Step, chosen: CriteriaAnswer): Transition {
  const has = (one: string) => chosen.includes(one);
  const fits = ({ some = [], none = [] }: Route) =>
    (some.length === 0 || some.some(has)) && !none.some(has);
  return step.routes?.find(fits) ?? {};
}

function pairs(codes: Readonly<Record<string, string>> = {}): [string, string][] {
  return Object.entries(codes);
}

/** Follows answers from the first question as far as they lead; those off the way are ignored. */
export function walk(criteria: Criteria, answers: CriteriaAnswers): Walk {
  const steps = new Map(criteria.steps.map((step) => [step.id, step]));
  const path: [string, CriteriaAnswer][] = [];
  const decided: Decision[] = [];
  const doubted: Decision[] = [];
  let at: string | undefined = criteria.start;
  let last: Transition = {};
  while (at !== undefined) {
    const step = steps.get(at);
    if (!step) break;
    let transition: Transition = step.next === undefined ? {} : { next: step.next };
    if (step.kind === "fork") {
      transition = routeOf(step, new Map(path).get(step.by ?? "") ?? []);
    } else {
      const answer = usable(step, answers);
      if (answer === null) break;
      path.push([at, answer]);
      if (step.kind === "one") transition = step.answers?.find(({ id }) => id === answer) ?? {};
    }
    for (const [dimension, code] of pairs(transition.sets))
      decided.push({ dimension, code, step: at, transition });
    for (const [dimension, code] of pairs(transition.doubts))
      doubted.push({ dimension, code, step: at, transition });
    if (transition.ends && transition.ends !== COPRODUCTION) {
      decided.push({ dimension: "class", code: transition.ends, step: at, transition });
    }
    last = transition;
    at = transition.next;
  }
  return {
    path,
    next: at ?? null,
    ends: at === undefined ? (last.ends ?? null) : null,
    conflict: at === undefined ? (last.between ?? []) : [],
    conflictText: at === undefined ? (last.conflict ?? "") : "",
    decided,
    doubted,
  };
}

/** What a service is, by the criteria; the names and codes of the table of cases. */
export interface Classification {
  verdict: "coproduction" | "near-miss";
  nearMissClass: string | null;
  level: string | null;
  mode: string | null;
  phases: readonly string[];
  narrowSense: string | null;
  /** Other codings that the answers leave defensible: a class, or `level|mode`. */
  alternatives: readonly string[];
}

/** Sums up a walk that has reached its end. */
export function conclude(criteria: Criteria, codes: DimensionCodes, done: Walk): Classification {
  const own = (dimension: string): string | null =>
    done.decided.find((decision) => decision.dimension === dimension)?.code ?? null;
  const doubted = (dimension: "class" | "level" | "mode", mine: string | null): string[] =>
    codes[dimension].filter(
      (code) =>
        code !== mine &&
        done.doubted.some((doubt) => doubt.dimension === dimension && doubt.code === code),
    );
  const nearMissClass = own("class");
  const classes = doubted("class", nearMissClass);
  if (nearMissClass) {
    return {
      verdict: "near-miss",
      nearMissClass,
      level: null,
      mode: null,
      phases: [],
      narrowSense: null,
      alternatives: classes,
    };
  }
  const [level, mode] = [own("level"), own("mode")];
  const several = criteria.steps.find(({ kind }) => kind === "several")?.id;
  return {
    verdict: COPRODUCTION,
    nearMissClass: null,
    level,
    mode,
    phases: [...(done.path.find(([step]) => step === several)?.[1] ?? [])],
    narrowSense: own("sense"),
    alternatives: [
      ...classes,
      ...doubted("level", level).map((other) => boxCoding({ level: other, mode: String(mode) })),
      ...doubted("mode", mode).map((other) => boxCoding({ level: String(level), mode: other })),
    ],
  };
}

/** Writes a coding as in the alternatives. */
export function codingOf({ nearMissClass, level, mode }: Classification): string {
  return nearMissClass ?? boxCoding({ level: String(level), mode: String(mode) });
}

/** Splits what was received into the answers the criteria know and the names of the rest. */
export function partitionAnswers(
  criteria: Criteria,
  raw: unknown,
): { answers: Record<string, CriteriaAnswer>; refused: string[] } {
  if (!isRecord(raw)) return { answers: {}, refused: raw === undefined ? [] : [""] };
  const answers: Record<string, CriteriaAnswer> = {};
  const known = new Set<string>();
  for (const step of criteria.steps) {
    const answer = step.kind === "fork" ? null : usable(step, raw as CriteriaAnswers);
    if (answer === null) continue;
    answers[step.id] = answer;
    known.add(step.id);
  }
  return { answers, refused: Object.keys(raw).filter((name) => !known.has(name)) };
}
