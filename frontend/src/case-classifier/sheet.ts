// The filled sheet as files: JSON for programs, Markdown for people.
import { formatDate, say } from "../core/text.ts";
import { codingOf, conclude, type Decision, type Walk } from "./rules.ts";
import { similar } from "./similar.ts";
import type { Given, Notes, Spec } from "./types.ts";
import { answerWords, codingWords, verdictWords } from "./words.ts";

/** What the JSON file holds. */
export function sheetData(spec: Spec, done: Walk, notes: Notes, date: string): unknown {
  const { criteria } = spec;
  const answers: Given = Object.fromEntries(done.path);
  const told = done.ends ? conclude(criteria, spec.codes, done) : null;
  const plain = ({ dimension, code, step, way }: Decision) => ({
    dimension,
    code,
    step,
    because: way.because ?? "",
  });
  return {
    format: "coprod-kit/classification",
    format_version: 1,
    criteria: spec.id,
    criteria_version: spec.version,
    language: spec.lang,
    date,
    notes,
    answers,
    verdict: told && {
      verdict: told.verdict,
      near_miss_class: told.nearMissClass,
      level: told.level,
      mode: told.mode,
      phases: told.phases,
      narrow_sense: told.narrowSense,
      alternatives: told.alternatives,
    },
    decided: done.decided.map(plain),
    doubted: done.doubted.map(plain),
    similar: told
      ? similar(criteria, answers, spec.cases).map(({ id, coding, differs }) => ({
          case: id,
          coding,
          differs: differs.map((step) => step.id),
        }))
      : [],
  };
}

/** A text that Markdown shows as it is. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");
}

/** The filled sheet in Markdown. */
export function sheetMarkdown(spec: Spec, done: Walk, notes: Notes, date: string): string {
  const { criteria, strings } = spec;
  const answers: Given = Object.fromEntries(done.path);
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
  if (done.ends) {
    const told = conclude(criteria, spec.codes, done);
    const verdict = verdictWords(spec, told);
    lines.push(
      "",
      `## ${say(strings, "verdict")}`,
      "",
      say(strings, "verdict_line", { verdict }),
      "",
    );
    if (told.level) lines.push(`**${codingWords(spec, codingOf(told))}**`, "");
    for (const { way } of done.decided) lines.push(`- ${way.because}`);
    lines.push("", `## ${say(strings, "doubts")}`, "");
    if (told.alternatives.length === 0) lines.push(say(strings, "no_doubt"));
    for (const other of told.alternatives) lines.push(`- ${codingWords(spec, other)}`);
    lines.push("", `## ${say(strings, "similar")}`, "");
    for (const { title, coding } of similar(criteria, answers, spec.cases)) {
      lines.push(`- ${plainMarkdown(title)} – ${codingWords(spec, coding)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
