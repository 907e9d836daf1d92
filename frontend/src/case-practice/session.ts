// Where a learner stands: what is asked, in which order, and what the model may hold of it.
import { CONFIDENCE, COPRODUCTION } from "../core/codes.ts";
import { boxOf } from "../core/coding.ts";
import type { Model } from "../core/model.ts";
import { isRecord } from "../core/values.ts";
import type {
  CaseContrast,
  CasePracticeKey,
  CasePracticeTexts,
} from "../generated/case-practice.ts";
import {
  grade,
  kept,
  LONGEST_REASON,
  missed,
  partitionAnswers,
  subset,
  tableRow,
} from "./rules.ts";
import type { Answer, Block, Dimension, PracticeAnswers, PracticeCase } from "./types.ts";

export type StepKind = "worked" | "faded" | "contrast" | "review" | "case" | "again";

/** One screen of a run. */
export interface PracticeStep {
  kind: StepKind;
  /** Id of the case; of a contrast, that of its first case. */
  id: string;
  block?: Block;
  contrast?: CaseContrast;
}

export const STAGES = ["start", "going", "end"] as const;

/** What the learner has begun to answer. */
export interface Draft extends Partial<Answer> {
  /** Number of the step. */
  at?: number;
  /** Whether the definition of a contrast is shown. */
  shown?: boolean;
}

export interface PracticeProgress {
  stage: (typeof STAGES)[number];
  /** How many cases; 0 is all. */
  n: number;
  focus: string;
  /** Whether it begins with a solved and a half-solved example. */
  examples: boolean;
  /** Cases missed at an earlier visit. */
  review: readonly string[];
  /** Whether nothing but those cases is asked. */
  reviewOnly: boolean;
  at: number;
  draft: Draft;
}

/** All that a model, a tab or a device holds of a practice. */
export interface PracticeState {
  answers: PracticeAnswers;
  /** Answers to missed cases that came back. */
  again: PracticeAnswers;
  place: PracticeProgress;
}

/** The names of the values in the model. */
export const NAMES = ["answers", "again", "place"] as const;

/** Fewer cases than this, and all are asked: none is spent on an example. */
const FEWEST_WITH_EXAMPLES = 4;
const CASES_A_CONTRAST = 5;

/** From this many cases on, a practice begins by proposing some of them only. */
const MANY = 25;
const PROPOSED = 20;
const BEGINNING: PracticeProgress = {
  stage: "start",
  n: 0,
  focus: "",
  examples: true,
  review: [],
  reviewOnly: false,
  at: 0,
  draft: {},
};

/** A practice: its cases in order, and what can be asked of it. */
export class PracticeCourse {
  readonly items: readonly PracticeCase[];
  readonly ids: readonly string[];
  readonly #texts: CasePracticeTexts;
  readonly #contrasts: readonly CaseContrast[];
  readonly #byId: ReadonlyMap<string, PracticeCase>;

  constructor(texts: CasePracticeTexts, key: CasePracticeKey) {
    this.#texts = texts;
    this.#contrasts = key.contrasts;
    this.items = texts.plan.map(({ case: id, block, rank }) => {
      const graded = key.cases[id];
      if (!graded) throw new Error(`The answer key has no case ${id}.`);
      return { id, block, rank, coding: graded.coding, alternatives: graded.alternatives };
    });
    this.ids = this.items.map(({ id }) => id);
    this.#byId = new Map(this.items.map((item) => [item.id, item]));
  }

  item(id: string): PracticeCase {
    const found = this.#byId.get(id);
    if (!found) throw new Error(`The case ${id} is not in this practice.`);
    return found;
  }

  /** Every step of a run, in order: it grows by the cases that are missed. */
  steps({ place, answers }: Pick<PracticeState, "place" | "answers">): PracticeStep[] {
    const chosen = place.reviewOnly ? [] : subset(this.items, place.n, place.focus);
    const examples = place.examples ? this.#examples(chosen) : [];
    const shown = examples.map(({ id }) => id);
    const review = place.review.filter((id) => !shown.includes(id));
    const steps: PracticeStep[] = [
      ...examples,
      ...review.map((id): PracticeStep => ({ kind: "review", id })),
    ];
    // One for so many cases, before the first case of a box that it tells apart.
    let left = Math.floor(chosen.length / CASES_A_CONTRAST);
    const waiting = [...this.#contrasts];
    for (const { id, block, coding } of chosen) {
      if (shown.includes(id) || review.includes(id)) continue;
      for (const contrast of [...waiting]) {
        const pair = [contrast.first, contrast.second].map((each) =>
          tableRow(this.item(each).coding),
        );
        if (left === 0 || !place.examples || !pair.includes(tableRow(coding))) continue;
        left -= 1;
        waiting.splice(waiting.indexOf(contrast), 1);
        steps.push({ kind: "contrast", id: contrast.first, contrast });
      }
      steps.push({ kind: "case", id, block });
    }
    const back = steps.filter(({ kind, id }) => {
      const answer = kind === "contrast" || kind === "worked" ? undefined : answers[id];
      return answer && missed(grade(this.item(id), answer));
    });
    return [...steps, ...back.map(({ id }): PracticeStep => ({ kind: "again", id }))];
  }

  /** The first clear cases: one solved, and a co-production half-solved. */
  #examples(chosen: readonly PracticeCase[]): PracticeStep[] {
    const clear = chosen.filter(({ block }) => block !== "contested");
    const full = clear.filter(({ coding }) => boxOf(coding));
    const worked = full[0] ?? clear[0];
    if (chosen.length < FEWEST_WITH_EXAMPLES || !worked) return [];
    const faded = full.find((item) => item !== worked);
    return [
      { kind: "worked", id: worked.id },
      ...(faded ? [{ kind: "faded", id: faded.id } as const] : []),
    ];
  }

  /** Cases whose latest answer was missed. */
  missed({ answers, again }: Pick<PracticeState, "answers" | "again">): string[] {
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
  accept(raw: { answers: unknown; again: unknown; place: unknown }): PracticeState {
    const usable = (value: unknown) =>
      partitionAnswers(this.ids, this.#texts.codes, value ?? {}).answers;
    return {
      answers: usable(raw.answers),
      again: usable(raw.again),
      place: this.#progress(raw.place),
    };
  }

  stateOf(model: Pick<Model, "get">): PracticeState {
    const [answers, again, place] = NAMES.map((name) => model.get(name));
    return this.accept({ answers, again, place });
  }

  #progress(raw: unknown): PracticeProgress {
    if (!isRecord(raw)) return this.#begin();
    const { stage, n, focus, examples, review, reviewOnly, at, draft } = raw;
    const whole = (value: unknown): value is number =>
      Number.isInteger(value) && Number(value) >= 0;
    const found = STAGES.find((each) => each === stage);
    if (!found || !whole(n) || !whole(at) || typeof focus !== "string" || !this.has(focus)) {
      return this.#begin();
    }
    const names: readonly unknown[] = Array.isArray(review) ? review : [];
    const back = this.ids.filter((id) => names.includes(id));
    return {
      stage: found,
      n,
      focus,
      examples: examples !== false,
      review: back,
      reviewOnly: reviewOnly === true && back.length > 0,
      at,
      draft: this.#draft(draft),
    };
  }

  #begin(): PracticeProgress {
    return { ...BEGINNING, n: this.items.length > MANY ? PROPOSED : 0 };
  }

  #draft(raw: unknown): Draft {
    if (!isRecord(raw)) return {};
    const draft: Record<string, unknown> = {};
    const codes: Record<string, readonly string[]> = {
      ...this.#texts.codes,
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
  const box = boxOf(coding);
  if (!box) return [["verdict", coding]];
  return [
    ["verdict", COPRODUCTION],
    ["level", box.level],
    ["mode", box.mode],
  ];
}
