import type { Strings } from "../core/text.ts";
import type { Answer, Codes, Criteria } from "./rules.ts";

/** A case to compare with: id, title, coding, and its answers, one sign a question. */
export type Comparable = readonly [id: string, title: string, coding: string, packed: string];

/** What the page gives the script once and for all. */
export interface Spec {
  id: string;
  version: string;
  lang: string;
  criteria: Criteria;
  codes: Codes;
  labels: Readonly<
    Record<"class" | "level" | "mode" | "sense" | "phases", Readonly<Record<string, string>>>
  >;
  cases: readonly Comparable[];
  longest_note: number;
  /** Whether the page of the cases is beside this one. */
  linked: boolean;
  strings: Strings;
}

/** Question → answer. */
export type Given = Record<string, Answer>;

/** Question → the learner's own words. */
export type Notes = Readonly<Record<string, string>>;
