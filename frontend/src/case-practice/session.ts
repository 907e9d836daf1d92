// Where a learner stands: what is asked, in which order, and what the model may hold of it.
import { CONFIDENCE, COPRODUCTION } from "../core/codes.ts";
import type { Model } from "../core/model.ts";
import { isRecord } from "../core/values.ts";
import { boxOf, grade, kept, LONGEST_REASON, missed, sortAnswers, subset } from "./rules.ts";
import {
  type Answer,
  type Answers,
  type Block,
  type Contrast,
  type Dimension,
  type Item,
  itemsOf,
  type Spec,
} from "./types.ts";

export type Kind = "worked" | "faded" | "contrast" | "review" | "case" | "again";

export interface Step {
  kind: Kind;
  id: string;
  block?: Block;
  contrast?: Contrast;
}

export const STAGES = ["start", "going", "end"] as const;

/** What the learner has begun to answer. */
export interface Draft extends Partial<Answer> {
  /** Number of the step. */
  at?: number;
  /** Whether the definition of a contrast is shown. */
  shown?: boolean;
}

export interface Place {
  stage: (typeof STAGES)[number];
  /** How many cases; 0 is all. */
  n: number;
  focus: string;
  /** Whether it begins with a solved and a half-solved example. */
  examples: boolean;
  /** Cases missed at an earlier visit. */
  review: readonly string[];
  at: number;
  draft: Draft;
}

export interface State {
  answers: Answers;
  again: Answers;
  place: Place;
}

/** The names of the values in the model. */
export const NAMES = ["answers", "again", "place"] as const;

const WITH_EXAMPLES = 4;
const CASES_A_CONTRAST = 5;

export const MANY = 25;
export const FIRST: Place = {
  stage: "start",
  n: 0,
  focus: "",
  examples: true,
  review: [],
  at: 0,
  draft: {},
};

/** A practice: its cases by id, and what can be asked of it. */
export class Course {
  readonly items: readonly Item[];
  readonly ids: readonly string[];
  readonly #contrasts: readonly Contrast[];
  readonly #spec: Spec;

  constructor(spec: Spec) {
    this.#spec = spec;
    this.items = itemsOf(spec);
    this.ids = this.items.map(({ id }) => id);
    this.#contrasts = spec.contrasts.map(([dimension, first, second]) => ({
      dimension,
      first,
      second,
    }));
  }

  item(id: string): Item {
    const found = this.items.find((each) => each.id === id);
    if (!found) throw new Error(`The case ${id} is not in this practice.`);
    return found;
  }

  /** Every step of a run, in order: it grows by the cases that are missed. */
  steps({ place, answers }: Pick<State, "place" | "answers">): Step[] {
    const chosen = subset(this.items, place.n, place.focus);
    const examples = place.examples ? this.#examples(chosen) : [];
    const shown = examples.map(({ id }) => id);
    const review = place.review.filter((id) => !shown.includes(id));
    const steps: Step[] = [...examples, ...review.map((id): Step => ({ kind: "review", id }))];
    const waiting = this.#contrasts.slice(0, Math.floor(chosen.length / CASES_A_CONTRAST));
    for (const { id, block, coding } of chosen) {
      if (shown.includes(id) || review.includes(id)) continue;
      for (const contrast of [...waiting]) {
        const pair = [contrast.first, contrast.second].map((name) => boxOf(this.item(name).coding));
        if (!place.examples || !pair.includes(boxOf(coding))) continue;
        waiting.splice(waiting.indexOf(contrast), 1);
        steps.push({ kind: "contrast", id: contrast.first, contrast });
      }
      steps.push({ kind: "case", id, block });
    }
    const back = steps.filter(({ kind, id }) => {
      const answer = kind === "contrast" || kind === "worked" ? undefined : answers[id];
      return answer && missed(grade(this.item(id), answer));
    });
    return [...steps, ...back.map(({ id }): Step => ({ kind: "again", id }))];
  }

  /** The first clear cases: one solved, and a co-production half-solved. */
  #examples(chosen: readonly Item[]): Step[] {
    const clear = chosen.filter(({ block }) => block !== "contested");
    const full = clear.filter(({ coding }) => coding.includes("|"));
    const worked = full[0] ?? clear[0];
    if (chosen.length < WITH_EXAMPLES || !worked) return [];
    const faded = full.find((item) => item !== worked);
    return [
      { kind: "worked", id: worked.id },
      ...(faded ? [{ kind: "faded", id: faded.id } as const] : []),
    ];
  }

  /** Cases whose latest answer was missed. */
  missed({ answers, again }: Pick<State, "answers" | "again">): string[] {
    return this.items
      .filter((item) => {
        const answer = again[item.id] ?? answers[item.id];
        return answer && missed(grade(item, answer));
      })
      .map(({ id }) => id);
  }

  count(n: number, focus: string): number {
    return subset(this.items, n, focus).length;
  }

  has(focus: string): boolean {
    return this.items.some((item) => kept(item, focus));
  }

  /** What a model, or a device, may hold: only what is valid is used. */
  accept(raw: { answers: unknown; again: unknown; place: unknown }): State {
    const sorted = (value: unknown) => sortAnswers(this.ids, this.#spec.codes, value ?? {}).answers;
    return {
      answers: sorted(raw.answers),
      again: sorted(raw.again),
      place: this.#place(raw.place),
    };
  }

  stateOf(model: Pick<Model, "get">): State {
    const [answers, again, place] = NAMES.map((name) => model.get(name));
    return this.accept({ answers, again, place });
  }

  #place(raw: unknown): Place {
    if (!isRecord(raw)) return this.#begin();
    const { stage, n, focus, examples, review, at, draft } = raw;
    const whole = (value: unknown): value is number =>
      Number.isInteger(value) && Number(value) >= 0;
    const found = STAGES.find((each) => each === stage);
    if (!found || !whole(n) || !whole(at) || typeof focus !== "string" || !this.has(focus)) {
      return this.#begin();
    }
    const names: readonly unknown[] = Array.isArray(review) ? review : [];
    return {
      stage: found,
      n,
      focus,
      examples: examples !== false,
      review: this.ids.filter((id) => names.includes(id)),
      at,
      draft: this.#draft(draft),
    };
  }

  #begin(): Place {
    return { ...FIRST, n: this.items.length > MANY ? 20 : 0 };
  }

  #draft(raw: unknown): Draft {
    if (!isRecord(raw)) return {};
    const draft: Record<string, unknown> = {};
    const codes: Record<string, readonly string[]> = {
      ...this.#spec.codes,
      confidence: CONFIDENCE,
    };
    for (const [part, known] of Object.entries(codes)) {
      const code = raw[part];
      if (typeof code === "string" && known.includes(code)) draft[part] = code;
    }
    if (typeof raw.because === "string") {
      draft.because = [...raw.because].slice(0, LONGEST_REASON).join("");
    }
    if (Number.isInteger(raw.at)) draft.at = raw.at;
    if (raw.shown === true) draft.shown = true;
    return draft as Draft;
  }
}

/** Each dimension that a coding has, with its code. */
export function codesOf(coding: string): [Dimension, string][] {
  if (!coding.includes("|")) return [["verdict", coding]];
  const [level = "", mode = ""] = coding.split("|");
  return [
    ["verdict", COPRODUCTION],
    ["level", level],
    ["mode", mode],
  ];
}
