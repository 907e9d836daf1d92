// The layout of answer codes and the numbered contents, as Python reads them from the same files.
import layoutData from "../../../../coprod_kit/content/answer_codes/layout.json" with {
  type: "json",
};
import releaseData from "../../../../coprod_kit/content/answer_codes/releases.json" with {
  type: "json",
};

/** How a code is laid out: see docs/answer-codes.md. */
export const layout = layoutData;

export const SYMBOL_BITS = 5;

/** One version of a content as codes see it: a line of `releases.json`, or one of one's own. */
export interface Description {
  kind: string;
  content: string;
  version: string;
  /** Minimum, maximum and step of a self-assessment. */
  scale?: number[];
  items?: string[];
  options?: string[][];
  multiple?: string[];
  verdicts?: string[];
  levels?: string[];
  modes?: string[];
  /** Cases: clear co-productions, clear near-misses, contested ones. */
  groups?: string[][];
}

/** Every released version of a content; the first has the number 1. */
export const releases: readonly Description[] = releaseData;

/** What is wrong with a code: the names of the messages that say what to do. */
export type Fault =
  | "empty"
  | "signs"
  | "length"
  | "damaged"
  | "newer"
  | "own"
  | "other"
  | "parts"
  | "mixed"
  | "several";

/** A code cannot be read. `details` fill in the message of its fault. */
export class CodeFault extends Error {
  readonly fault: Fault;
  readonly details: Record<string, string | number>;

  constructor(fault: Fault, details: Record<string, string | number> = {}) {
    super(fault);
    this.fault = fault;
    this.details = details;
  }
}
