// A filled sheet as files: JSON for programs, Markdown for people.
import { formatDate, say } from "../core/text.ts";
import type { CaseNotes } from "../generated/case-classifier.ts";
import {
  answerLabel,
  type Classifier,
  codingLabel,
  conflictMessage,
  verdictLabel,
} from "./labels.ts";
import { codingOf, type Decision, type Walk } from "./rules.ts";
import { summarizeVerdict, type VerdictSummary } from "./verdict-summary.ts";

/** What the JSON file holds. */
export function exportData(
  classifier: Classifier,
  done: Walk,
  notes: CaseNotes,
  date: string,
): unknown {
  const { texts } = classifier;
  const summary = done.ends ? summarizeVerdict(classifier, done) : null;
  const classification = summary?.classification;
  const plain = ({ dimension, code, step, transition }: Decision) => ({
    dimension,
    code,
    step,
    because: transition.because ?? "",
    nearest: transition.nearest ?? null,
    change: transition.change ?? null,
    disagreement: transition.disagreement ?? null,
  });
  return {
    format: "coprod-kit/classification",
    format_version: 1,
    criteria: texts.id,
    criteria_version: texts.version,
    language: texts.lang,
    date,
    notes,
    answers: Object.fromEntries(done.path),
    verdict: classification
      ? {
          verdict: classification.verdict,
          near_miss_class: classification.nearMissClass,
          level: classification.level,
          mode: classification.mode,
          phases: classification.phases,
          narrow_sense: classification.narrowSense,
          alternatives: classification.alternatives,
        }
      : null,
    decided: done.decided.map(plain),
    doubted: done.doubted.map(plain),
    similar: (summary?.similar ?? []).map(({ id, coding, differs }) => ({
      case: id,
      coding,
      differs: differs.map((step) => step.id),
    })),
  };
}

/** A text that Markdown shows as it is. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");
}

/** A heading and the lines below it. */
function section(title: string, lines: readonly string[]): string[] {
  return ["", `## ${title}`, "", ...lines];
}

/** What the page shows of a verdict, in the same order. */
function verdictLines(classifier: Classifier, summary: VerdictSummary): string[] {
  const { strings } = classifier.texts;
  const classification = summary.classification;
  const said = say(strings, "verdict_line", { verdict: verdictLabel(classifier, classification) });
  const doubts = [
    ...summary.doubts.map(({ words, text }) => `- **${words}** – ${text}`),
    ...summary.disagreements.map((text) => `- ${text}`),
  ];
  const similar = summary.similar.map(
    ({ title, coding }) => `- ${plainMarkdown(title)} – ${codingLabel(classifier, coding)}`,
  );
  return [
    ...section(say(strings, "verdict"), [said]),
    ...(classification.level
      ? ["", `**${codingLabel(classifier, codingOf(classification))}**`]
      : []),
    "",
    ...summary.reasons.map(
      ({ label, code, because }) => `- ${label}${code && ` **${code}**`} – ${because}`,
    ),
    ...section(say(strings, "nearest"), [
      say(strings, "nearest_text"),
      "",
      ...summary.neighbours.map(({ words, text }) => `- **${words}** – ${text}`),
    ]),
    ...section(say(strings, "doubts"), doubts.length > 0 ? doubts : [say(strings, "no_doubt")]),
    ...(similar.length > 0 ? section(say(strings, "similar"), similar) : []),
  ];
}

/** The filled sheet in Markdown. */
export function exportMarkdown(
  classifier: Classifier,
  done: Walk,
  notes: CaseNotes,
  date: string,
): string {
  const { texts, key } = classifier;
  const { strings } = texts;
  const lines = [`# ${say(strings, "title")}`, "", formatDate(date, texts.lang), ""];
  for (const step of key.criteria.steps) {
    const note = notes[step.id];
    if (note && step.note) lines.push(`- **${step.note}**: ${plainMarkdown(note)}`);
  }
  lines.push("", `## ${say(strings, "path")}`, "");
  for (const [name, answer] of done.path) {
    const step = key.criteria.steps.find(({ id }) => id === name);
    if (step) lines.push(`1. ${step.text} **${answerLabel(classifier, step, answer)}**`);
  }
  if (done.conflict.length > 0) lines.push("", `**${conflictMessage(classifier, done)}**`);
  if (done.ends) lines.push(...verdictLines(classifier, summarizeVerdict(classifier, done)));
  return `${lines.join("\n")}\n`;
}
