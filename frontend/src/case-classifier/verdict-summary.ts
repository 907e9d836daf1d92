// What a walk that has ended says, in words: the page shows it, and the sheet takes it away.
import { COPRODUCTION } from "../core/codes.ts";
import { formatList, say } from "../core/text.ts";
import { codingWords } from "./labels.ts";
import { type Classification, conclude, type Decision, type Walk } from "./rules.ts";
import { type Similar, similar } from "./similar.ts";
import type { Spec } from "./types.ts";

/** One thing that was decided: what it is about, what was decided of it, and why. */
export interface Reason {
  label: string;
  code: string;
  because: string;
}

/** A coding that is near or defensible, and what is said of it. */
export interface Other {
  words: string;
  text: string;
}

export interface Told {
  classification: Classification;
  reasons: readonly Reason[];
  neighbours: readonly Other[];
  doubts: readonly Other[];
  /** What experts dispute whatever the coding. */
  disagreements: readonly string[];
  similar: readonly Similar[];
}

/** What a decision's code is called. */
function codeWords(spec: Spec, { dimension, code }: Decision): string {
  const labels = spec.labels[dimension as "level" | "mode" | "sense" | "class"];
  return labels?.[code] ?? code;
}

/** Where the nearest neighbour of a decision lies, in words. */
function nearestWords(spec: Spec, told: Classification, { way, dimension }: Decision): string {
  const to = way.nearest ?? "";
  if (dimension === "level") return codingWords(spec, `${to}|${told.mode}`);
  if (dimension === "mode") return codingWords(spec, `${told.level}|${to}`);
  if (dimension === "sense") return spec.labels.sense[to] ?? to;
  return to === COPRODUCTION ? say(spec.strings, "coproduction") : codingWords(spec, to);
}

/** What a doubt would make of the service; nothing where it agrees with what was decided. */
function doubtWords(spec: Spec, told: Classification, { dimension, code }: Decision): string {
  if (dimension === "class") return code === told.nearMissClass ? "" : codingWords(spec, code);
  if (told.nearMissClass) return "";
  if (dimension === "level") {
    return code === told.level ? "" : codingWords(spec, `${code}|${told.mode}`);
  }
  return code === told.mode ? "" : codingWords(spec, `${told.level}|${code}`);
}

function reasons(spec: Spec, told: Classification, done: Walk): Reason[] {
  const { strings, lang, labels } = spec;
  const label = (dimension: string) => say(strings, `dimension_${dimension}`);
  const found = done.decided.map((decision) => ({
    label: label(decision.dimension),
    code: codeWords(spec, decision),
    because: decision.way.because ?? "",
  }));
  if (!told.nearMissClass) {
    found.unshift({ label: label("class"), code: "", because: say(strings, "nothing_stopped") });
  }
  if (told.phases.length > 0) {
    const names = told.phases.map((phase) => labels.phases[phase] ?? phase);
    found.push({ label: label("phases"), code: "", because: formatList(names, lang) });
  }
  return found;
}

export function tell(spec: Spec, done: Walk): Told {
  const told = conclude(spec.criteria, spec.codes, done);
  return {
    classification: told,
    reasons: reasons(spec, told, done),
    neighbours: done.decided.flatMap((decision) =>
      decision.way.change
        ? [{ words: nearestWords(spec, told, decision), text: decision.way.change }]
        : [],
    ),
    doubts: done.doubted
      .map((doubt) => ({ words: doubtWords(spec, told, doubt), text: doubt.way.because ?? "" }))
      .filter(({ words }) => words),
    disagreements: done.decided.flatMap(({ way }) => way.disagreement ?? []),
    // A walk that stops early may differ from a case in all its answers: that is no likeness.
    similar: similar(spec.criteria, Object.fromEntries(done.path), spec.cases).filter(
      ({ differs }) => done.path.some(([name]) => differs.every(({ id }) => id !== name)),
    ),
  };
}
