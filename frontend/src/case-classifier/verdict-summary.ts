// What a walk that has ended says, in words: the page shows it, and a file takes it away.
import { COPRODUCTION } from "../core/codes.ts";
import { boxCoding } from "../core/coding.ts";
import { formatList, say } from "../core/text.ts";
import { type Classifier, codingLabel } from "./labels.ts";
import { type Classification, conclude, type Decision, type Walk } from "./rules.ts";
import { type SimilarCase, similar } from "./similar.ts";

/** One thing that was decided: what it is about, what was decided of it, and why. */
export interface Reason {
  label: string;
  code: string;
  because: string;
}

/** A coding that is near or defensible, and what is said of it. */
export interface OtherCoding {
  words: string;
  text: string;
}

export interface VerdictSummary {
  classification: Classification;
  reasons: readonly Reason[];
  neighbours: readonly OtherCoding[];
  doubts: readonly OtherCoding[];
  /** What experts dispute whatever the coding. */
  disagreements: readonly string[];
  similar: readonly SimilarCase[];
}

/** The name of the code that was decided. */
function decidedLabel({ key }: Classifier, { dimension, code }: Decision): string {
  return labelsOf(key.labels, dimension)?.[code] ?? code;
}

function labelsOf(
  labels: Classifier["key"]["labels"],
  dimension: string,
): Readonly<Record<string, string>> | undefined {
  return new Map(Object.entries(labels)).get(dimension);
}

/** The coding with another level, or another mode. */
function codingWith(
  { level, mode }: Classification,
  dimension: "level" | "mode",
  code: string,
): string {
  return boxCoding({ level: String(level), mode: String(mode), [dimension]: code });
}

/** Where the nearest neighbour of a decision lies, in words. */
function nearestLabel(
  classifier: Classifier,
  classification: Classification,
  { transition, dimension }: Decision,
): string {
  const { texts, key } = classifier;
  const to = transition.nearest ?? "";
  if (dimension === "level" || dimension === "mode") {
    return codingLabel(classifier, codingWith(classification, dimension, to));
  }
  if (dimension === "sense") return key.labels.sense[to] ?? to;
  return to === COPRODUCTION ? say(texts.strings, "coproduction") : codingLabel(classifier, to);
}

/** What a doubt would make of the service; nothing where it agrees with what was decided. */
function doubtLabel(
  classifier: Classifier,
  classification: Classification,
  { dimension, code }: Decision,
): string {
  if (dimension === "class")
    return code === classification.nearMissClass ? "" : codingLabel(classifier, code);
  if (classification.nearMissClass) return "";
  const about = dimension === "level" ? "level" : "mode";
  return code === classification[about]
    ? ""
    : codingLabel(classifier, codingWith(classification, about, code));
}

function reasons({ texts, key }: Classifier, classification: Classification, done: Walk): Reason[] {
  const { strings, lang } = texts;
  const label = (dimension: string) => say(strings, `dimension_${dimension}`);
  const listed = done.decided.map((decision) => ({
    label: label(decision.dimension),
    code: decidedLabel({ texts, key }, decision),
    because: decision.transition.because ?? "",
  }));
  if (!classification.nearMissClass) {
    listed.unshift({ label: label("class"), code: "", because: say(strings, "nothing_stopped") });
  }
  if (classification.phases.length > 0) {
    const names = classification.phases.map((phase) => key.labels.phases[phase] ?? phase);
    listed.push({ label: label("phases"), code: "", because: formatList(names, lang) });
  }
  return listed;
}

/** Sums up in words a walk that has reached its end. */
export function summarizeVerdict(classifier: Classifier, done: Walk): VerdictSummary {
  const { criteria, codes, cases } = classifier.key;
  const classification = conclude(criteria, codes, done);
  return {
    classification,
    reasons: reasons(classifier, classification, done),
    neighbours: done.decided.flatMap((decision) =>
      decision.transition.change
        ? [
            {
              words: nearestLabel(classifier, classification, decision),
              text: decision.transition.change,
            },
          ]
        : [],
    ),
    doubts: done.doubted
      .map((doubt) => ({
        words: doubtLabel(classifier, classification, doubt),
        text: doubt.transition.because ?? "",
      }))
      .filter(({ words }) => words),
    disagreements: done.decided.flatMap(({ transition }) => transition.disagreement ?? []),
    // After few questions, even the nearest cases may share no answer with the service: those are
    // left out.
    similar: similar(criteria, Object.fromEntries(done.path), cases).filter(({ differs }) =>
      done.path.some(([name]) => differs.every(({ id }) => id !== name)),
    ),
  };
}
