// The filled sheet as files: JSON for programs, Markdown for people.
import { formatDate, say } from "../core/text.ts";
import { answerWords, codingWords, conflictWords, verdictWords } from "./labels.ts";
import { codingOf, type Decision, type Walk } from "./rules.ts";
import type { Notes, Spec } from "./types.ts";
import { type Told, tell } from "./verdict-summary.ts";

/** What the JSON file holds. */
export function sheetData(spec: Spec, done: Walk, notes: Notes, date: string): unknown {
  const told = done.ends ? tell(spec, done) : null;
  const found = told?.classification;
  const plain = ({ dimension, code, step, way }: Decision) => ({
    dimension,
    code,
    step,
    because: way.because ?? "",
    nearest: way.nearest ?? null,
    change: way.change ?? null,
    disagreement: way.disagreement ?? null,
  });
  return {
    format: "coprod-kit/classification",
    format_version: 1,
    criteria: spec.id,
    criteria_version: spec.version,
    language: spec.lang,
    date,
    notes,
    answers: Object.fromEntries(done.path),
    verdict: found
      ? {
          verdict: found.verdict,
          near_miss_class: found.nearMissClass,
          level: found.level,
          mode: found.mode,
          phases: found.phases,
          narrow_sense: found.narrowSense,
          alternatives: found.alternatives,
        }
      : null,
    decided: done.decided.map(plain),
    doubted: done.doubted.map(plain),
    similar: (told?.similar ?? []).map(({ id, coding, differs }) => ({
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
function verdictLines(spec: Spec, told: Told): string[] {
  const { strings } = spec;
  const found = told.classification;
  const said = say(strings, "verdict_line", { verdict: verdictWords(spec, found) });
  const doubts = [
    ...told.doubts.map(({ words, text }) => `- **${words}** – ${text}`),
    ...told.disagreements.map((text) => `- ${text}`),
  ];
  const similar = told.similar.map(
    ({ title, coding }) => `- ${plainMarkdown(title)} – ${codingWords(spec, coding)}`,
  );
  return [
    ...section(say(strings, "verdict"), [said]),
    ...(found.level ? ["", `**${codingWords(spec, codingOf(found))}**`] : []),
    "",
    ...told.reasons.map(
      ({ label, code, because }) => `- ${label}${code && ` **${code}**`} – ${because}`,
    ),
    ...section(say(strings, "nearest"), [
      say(strings, "nearest_text"),
      "",
      ...told.neighbours.map(({ words, text }) => `- **${words}** – ${text}`),
    ]),
    ...section(say(strings, "doubts"), doubts.length > 0 ? doubts : [say(strings, "no_doubt")]),
    ...(similar.length > 0 ? section(say(strings, "similar"), similar) : []),
  ];
}

/** The filled sheet in Markdown. */
export function sheetMarkdown(spec: Spec, done: Walk, notes: Notes, date: string): string {
  const { criteria, strings } = spec;
  const lines = [`# ${say(strings, "title")}`, "", formatDate(date, spec.lang), ""];
  for (const step of criteria.steps) {
    const note = notes[step.id];
    if (note && step.note) lines.push(`- **${step.note}**: ${plainMarkdown(note)}`);
  }
  lines.push("", `## ${say(strings, "path")}`, "");
  for (const [name, answer] of done.path) {
    const step = criteria.steps.find(({ id }) => id === name);
    if (step) lines.push(`1. ${step.text} **${answerWords(spec, step, answer)}**`);
  }
  if (done.conflict.length > 0) lines.push("", `**${conflictWords(spec, done)}**`);
  if (done.ends) lines.push(...verdictLines(spec, tell(spec, done)));
  return `${lines.join("\n")}\n`;
}
