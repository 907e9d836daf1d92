// Grades a coding of a case, and sums up many: the same rules as coprod_kit/rules/practice.py.
import { CONFIDENCE, COPRODUCTION, type Sureness } from "../core/codes.ts";
import { isRecord } from "../core/values.ts";
import {
  type Answer,
  type Answers,
  type Coded,
  type Codes,
  DIMENSIONS,
  type Dimension,
  type Item,
} from "./types.ts";

export const NEAR_MISS = "near-miss";
export const LONGEST_REASON = 300;

export type State = "exact" | "defensible" | "not" | "not-asked";
export interface Mark {
  state: State;
  credit: number | null;
}
export type Grade = Readonly<Record<Dimension, Mark>>;

const isBox = (coding: string) => coding.includes("|");
export const verdictOf = (coding: string) => (isBox(coding) ? COPRODUCTION : coding);
export const boxOf = (coding: string) => (isBox(coding) ? coding : NEAR_MISS);

/** See `grade` in Python for what is accepted and why. */
export function grade(item: Coded, answer: Answer): Grade {
  const worth = {
    exact: 1,
    defensible: answer.because ? 1 : 0.5,
    not: 0,
    "not-asked": null,
  } as const;
  const [level, mode] = boxStates(item, answer);
  const states = { verdict: verdictState(item, answer), level, mode };
  const mark = (name: Dimension): Mark => ({ state: states[name], credit: worth[states[name]] });
  return { verdict: mark("verdict"), level: mark("level"), mode: mark("mode") };
}

/** The box that an answer is held against: the case's own, or the nearest defensible one. */
export function boxFor({ coding, alternatives }: Coded, answer: Answer): [string, string] | null {
  const parts = (box: string): [string, string] => {
    const [level = "", mode = ""] = box.split("|");
    return [level, mode];
  };
  if (isBox(coding)) return parts(coding);
  const near = nearest(alternatives, answer);
  return near === undefined ? null : parts(near);
}

/** The first of the nearest, so that level and mode are those of one and the same coding. */
function nearest(alternatives: readonly string[], { level, mode }: Answer): string | undefined {
  const shared = (box: string) => {
    const [first, second] = box.split("|");
    return Number(first === level) + Number(second === mode);
  };
  return alternatives
    .filter(isBox)
    .reduce<string | undefined>(
      (best, box) => (best && shared(best) >= shared(box) ? best : box),
      undefined,
    );
}

/** The question at which a chosen level or mode parts from that of the coding. */
export function parting(name: "level" | "mode", chosen: string, coded: string): string {
  if (name === "mode") return "actors";
  return [chosen, coded].includes("initiator") ? "idea" : "decides";
}

function verdictState({ coding, alternatives }: Coded, answer: Answer): State {
  if (answer.given) return "not-asked";
  if (answer.verdict === verdictOf(coding)) return "exact";
  return alternatives.map(verdictOf).includes(answer.verdict) ? "defensible" : "not";
}

function boxStates({ coding, alternatives }: Coded, answer: Answer): [State, State] {
  const given = [answer.level, answer.mode];
  if (answer.verdict !== COPRODUCTION) return ["not-asked", "not-asked"];
  const boxes = alternatives.filter(isBox).map((each) => each.split("|"));
  const own = isBox(coding) ? coding.split("|") : null;
  const near = own ? undefined : nearest(alternatives, answer)?.split("|");
  const state = (place: 0 | 1): State => {
    const code = given[place];
    if (code === undefined) return "not-asked";
    if (!own) return near ? (near[place] === code ? "defensible" : "not") : "not-asked";
    if (code === own[place]) return "exact";
    const other = 1 - place;
    const fits = boxes.some(
      (box) => box[place] === code && (box[other] === given[other] || box[other] === own[other]),
    );
    return fits ? "defensible" : "not";
  };
  return [state(0), state(1)];
}

/** Whether a case comes back: something in the answer is not even defensible. */
export function missed(found: Grade): boolean {
  return DIMENSIONS.some((name) => found[name].state === "not");
}

export interface Summary {
  answered: number;
  byDimension: Readonly<Record<Dimension, { exact: number; defensible: number; of: number }>>;
  /** The box of the case → the box it was put in → how many. */
  table: ReadonlyMap<string, ReadonlyMap<string, number>>;
  byConfidence: readonly [Sureness, number, number][];
}

export function summarize(items: readonly Coded[], answers: Answers): Summary {
  const done = items.flatMap((item) => {
    const answer = answers[item.id];
    return answer ? [{ item, answer, found: grade(item, answer) }] : [];
  });
  const accuracy = (name: Dimension) => {
    const count = (state: State) => done.filter(({ found }) => found[name].state === state).length;
    return {
      exact: count("exact"),
      defensible: count("defensible"),
      of: done.length - count("not-asked"),
    };
  };
  const table = new Map<string, Map<string, number>>();
  for (const { item, answer } of done) {
    const place = placeOfAnswer(answer);
    if (!place || answer.given) continue;
    const row = table.get(boxOf(item.coding)) ?? new Map<string, number>();
    table.set(boxOf(item.coding), row.set(place, (row.get(place) ?? 0) + 1));
  }
  return {
    answered: done.length,
    byDimension: {
      verdict: accuracy("verdict"),
      level: accuracy("level"),
      mode: accuracy("mode"),
    },
    table,
    byConfidence: CONFIDENCE.flatMap((word): [Sureness, number, number][] => {
      const said = done.filter(({ answer }) => answer.confidence === word);
      const agreed = said.filter(({ found }) => !missed(found));
      return said.length > 0 ? [[word, agreed.length, said.length]] : [];
    }),
  };
}

function placeOfAnswer({ verdict, level, mode }: Answer): string | null {
  if (verdict !== COPRODUCTION) return NEAR_MISS;
  return level && mode ? `${level}|${mode}` : null;
}

/** Whether a focus keeps a case; an empty one keeps all. */
export function kept(item: Pick<Item, "coding" | "block">, focus: string): boolean {
  if (!focus || focus === item.block || focus === boxOf(item.coding)) return true;
  return item.coding.split("|").includes(focus);
}

/** What a focus keeps, then the `n` of the lowest ranks (0: all), in their order. */
export function subset<Each extends Pick<Item, "coding" | "block" | "rank">>(
  items: readonly Each[],
  n: number,
  focus: string,
): Each[] {
  const found = items.filter((item) => kept(item, focus));
  const ranks = found.map((item) => item.rank).sort((a, b) => a - b);
  const taken = new Set(n > 0 ? ranks.slice(0, n) : ranks);
  return found.filter((item) => taken.has(item.rank));
}

/** Splits raw answers into those that can be used, in the order of the cases, and the rest. */
export function sortAnswers(
  cases: readonly string[],
  codes: Codes,
  raw: unknown,
): { answers: Record<string, Answer>; problems: [string, string][] } {
  if (!isRecord(raw)) return { answers: {}, problems: [["", "not-answers"]] };
  const found = new Map<string, Answer>();
  const problems: [string, string][] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!cases.includes(name)) problems.push([name, "unknown-case"]);
    else if (value !== null && value !== undefined) {
      const answer = sortAnswer(codes, value);
      if (typeof answer === "string") problems.push([name, answer]);
      else found.set(name, answer);
    }
  }
  const answers: Record<string, Answer> = {};
  for (const name of cases) {
    const answer = found.get(name);
    if (answer) answers[name] = answer;
  }
  return { answers, problems };
}

const PARTS: readonly string[] = [...DIMENSIONS, "confidence", "because", "given"];

/** An answer in its canonical form, or the code of what is wrong with it. */
export function sortAnswer(codes: Codes, value: unknown): Answer | string {
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
  // Counted in whole characters, as Python counts.
  if (typeof because !== "string" || [...because].length > LONGEST_REASON) return "because";
  const line = because.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (line) answer.because = line;
  const given = value.given ?? false;
  if (typeof given !== "boolean") return "given";
  if (given) answer.given = true;
  return answer as unknown as Answer;
}
