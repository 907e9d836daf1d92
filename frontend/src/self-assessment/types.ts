import type { Strings } from "../core/text.ts";

/** Item id → point of the scale; a blank item is absent. */
export type Answers = Readonly<Record<string, number>>;

export interface Anchor {
  at: number;
  text: string;
}

export interface Subscale {
  id: string;
  family: string;
  label: string;
  phrase?: string;
  items: readonly string[];
  minimum: number;
}

export interface Comparing {
  family: string;
  different: string;
  same: string;
}

/** An instrument in one language, as its file declares it. */
export interface Instrument {
  id: string;
  version: string;
  title: string;
  scale: { minimum: number; maximum: number; step: number; anchors: readonly Anchor[] };
  sections: readonly {
    id: string;
    title: string;
    items: readonly { id: string; text: string }[];
  }[];
  families: Readonly<Record<string, string>>;
  subscales: readonly Subscale[];
  picture?: { rows: string; columns: string };
  feedback: {
    comparisons: readonly Comparing[];
    first_step: { family: string; steps: Readonly<Record<string, string>>; otherwise: string };
  };
  card: {
    status: "not-validated" | "validated";
    measures: string;
    warning: string;
    scoring: readonly string[];
    limits: readonly string[];
    sources: readonly string[];
    licence: string;
  };
}

/** What the page gives the script once and for all. */
export interface Spec {
  lang: string;
  instrument: Instrument;
  strings: Strings;
}

export const OCCASIONS = ["before", "after", "looking-back"] as const;
export type Occasion = (typeof OCCASIONS)[number];

export function isOccasion(value: unknown): value is Occasion {
  return OCCASIONS.includes(value as Occasion);
}

/** Every item, in the order it is asked. */
export function itemsOf(instrument: Pick<Instrument, "sections">): { id: string; text: string }[] {
  return instrument.sections.flatMap((section) => [...section.items]);
}
