import type { Sureness } from "../core/codes.ts";
import type { Strings } from "../core/text.ts";

export const DIMENSIONS = ["verdict", "level", "mode"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Codes that each part of an answer may take; written in Python as `choices()`. */
export type Codes = Readonly<Record<Dimension, readonly string[]>>;

export interface Answer {
  verdict: string;
  level?: string;
  mode?: string;
  confidence?: Sureness;
  because?: string;
  /** The verdict was given, in a half-solved example. */
  given?: true;
}

export type Answers = Readonly<Record<string, Answer>>;

/** A case as the rules see it. */
export interface Coded {
  id: string;
  coding: string;
  alternatives: readonly string[];
}

/** A case in its place. */
export interface Item extends Coded {
  block: Block;
  rank: number;
  /** For each dimension of its coding, the question that decided. */
  steps: readonly string[];
}

export const BLOCKS = ["clear", "neighbours", "contested"] as const;
export type Block = (typeof BLOCKS)[number];

export interface Contrast {
  dimension: Dimension;
  first: string;
  second: string;
}

/** What the page gives the script once and for all; the texts of the cases are in the HTML. */
export interface Spec {
  id: string;
  version: string;
  lang: string;
  strings: Strings;
  codes: Codes;
  /** Id, coding, alternatives, number of the block, rank, deciding questions. */
  plan: readonly (readonly [string, string, string, number, number, string])[];
  contrasts: readonly (readonly [Dimension, string, string])[];
}

export function itemsOf({ plan }: Pick<Spec, "plan">): Item[] {
  const list = (text: string) => text.split(";").filter(Boolean);
  return plan.map(([id, coding, alternatives, block, rank, steps]) => ({
    id,
    coding,
    alternatives: list(alternatives),
    block: BLOCKS[block] ?? "clear",
    rank,
    steps: list(steps),
  }));
}
