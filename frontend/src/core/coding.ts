// A coding as data writes it: "level|mode" for a co-production, or a class of near-miss.
import { COPRODUCTION } from "./codes.ts";

/** One of the nine boxes: a level and a mode. */
export interface Box {
  level: string;
  mode: string;
}

/** Returns the box of a coding; null for a class of near-miss. */
export function boxOf(coding: string): Box | null {
  const [level = "", mode] = coding.split("|");
  return mode === undefined ? null : { level, mode };
}

/** Returns the coding of a box. */
export function boxCoding({ level, mode }: Box): string {
  return `${level}|${mode}`;
}

/** Returns the verdict of a coding: a co-production, or its class of near-miss. */
export function verdictOf(coding: string): string {
  return boxOf(coding) ? COPRODUCTION : coding;
}
