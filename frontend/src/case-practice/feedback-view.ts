// What is said of an answer: the coding, what decided it, and why the learner's is another.
import { html, nothing, type TemplateResult } from "lit-html";
import { COPRODUCTION } from "../core/codes.ts";
import { boxOf, verdictOf } from "../core/coding.ts";
import { say } from "../core/text.ts";
import type {
  CasePracticeKey,
  CasePracticeTexts,
  ChapterSection,
  DecidingQuestion,
} from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { boxFor, grade, type Marks, NEAR_MISS, partingQuestion } from "./rules.ts";
import { codesOf } from "./session.ts";
import { type Answer, DIMENSIONS, type Dimension, type PracticeCase } from "./types.ts";

/** A case whose coding is explained. */
export interface ExplainedCase {
  texts: CasePracticeTexts;
  key: CasePracticeKey;
  caseTexts: CaseTexts;
  item: PracticeCase;
}

/** A link to a section of a chapter; nothing where the chapters are not beside the page. */
export function sectionLink(section: ChapterSection | undefined): TemplateResult | typeof nothing {
  return section ? html`<a href=${section.href}>${section.title}</a>` : nothing;
}

/** One sentence for those who cannot see the rest. */
export function announced(
  { texts: { strings }, caseTexts, item }: ExplainedCase,
  answer: Answer,
): string {
  const marks = grade(item, answer);
  const parts = DIMENSIONS.filter((name) => marks[name].state !== "not-asked").map((name) =>
    say(strings, "announced", {
      dimension: say(strings, `name_${name}`),
      state: say(strings, `state_${marks[name].state}`),
    }),
  );
  return [...parts, say(strings, "coded", { coding: caseTexts.coding(item.coding) })].join(" ");
}

function listOfMarks(
  { texts: { strings }, caseTexts }: ExplainedCase,
  answer: Answer,
  marks: Marks,
): TemplateResult {
  const asked = DIMENSIONS.filter((name) => marks[name].state !== "not-asked");
  return html`<ul class="ck-practice-marks">${asked.map((name) => {
    const { state } = marks[name];
    return html`<li data-state=${state}>
      <b>${say(strings, `name_${name}`)}</b>
      ${say(strings, "yours", { code: caseTexts.label(String(answer[name])) })}
      <span class="ck-practice-state">${say(strings, `state_${state}`)}</span>
    </li>`;
  })}</ul>`;
}

/** Why it is not what the learner chose, in words. */
function whyNot(
  { texts, caseTexts, item }: ExplainedCase,
  name: Dimension,
  chosen: string,
): string {
  // A near-miss taken for a co-production: what would have to change for it to be one.
  if (chosen === COPRODUCTION) return caseTexts.near(item.id, name);
  const quoted = caseTexts
    .definition(chosen)
    .map((line) => say(texts.strings, "quoted", { text: line }));
  return say(texts.strings, "why_not", {
    chosen: caseTexts.label(chosen),
    definition: quoted.join(" "),
  });
}

/**
 * For a near-miss that could be defended as a co-production: why not with the level or the mode
 * that the learner chose. The coding itself has neither, so that `deciding` says nothing of them.
 */
function unlisted(
  explained: ExplainedCase,
  answer: Answer,
  marks: Marks,
): TemplateResult | typeof nothing {
  const { texts, caseTexts, item } = explained;
  const names = DIMENSIONS.filter(
    (name) => name !== "verdict" && marks[name].state === "not" && boxFor(item, answer),
  );
  if (verdictOf(item.coding) === COPRODUCTION || names.length === 0) return nothing;
  const codings = caseTexts.codings(item.alternatives.filter((each) => boxOf(each)));
  return html`<div data-part="unlisted">
    <dt>${say(texts.strings, "only_defended", { codings })}</dt>
    ${names.map((name) => html`<dd class="ck-practice-not">${whyNot(explained, name, String(answer[name]))}</dd>`)}
  </div>`;
}

/** What decided each dimension of the coding. */
export function deciding(explained: ExplainedCase, answer?: Answer): TemplateResult {
  const { texts, caseTexts, item } = explained;
  const marks = answer && grade(item, answer);
  return html`<dl class="ck-practice-deciding">${codesOf(item.coding).map(([name, code]) => {
    const because = caseTexts.because(item.id, name);
    const near = caseTexts.near(item.id, name);
    const chosen = answer?.[name];
    const not = marks?.[name].state === "not" && chosen !== undefined;
    const more = not ? whyNot(explained, name, chosen) : near;
    const clue = caseTexts.clue(item.id, name);
    return html`<div>
      <dt>${say(texts.strings, `name_${name}`)} <b>${caseTexts.label(code)}</b></dt>
      <dd>${because}</dd>
      ${clue ? html`<dd class="ck-practice-clue">${clue}</dd>` : nothing}
      ${more ? html`<dd class=${not ? "ck-practice-not" : "ck-practice-near"}>${more}</dd>` : nothing}
    </div>`;
  })}${answer && marks ? unlisted(explained, answer, marks) : nothing}</dl>`;
}

/** The question at which what was chosen parts from the coding. */
function question(
  { key, caseTexts, item }: ExplainedCase,
  answer: Answer,
  name: Dimension,
): DecidingQuestion | undefined {
  const chosen = String(answer[name]);
  const coded = boxFor(item, answer);
  const id =
    name !== "verdict"
      ? partingQuestion(key.parting_questions, name, chosen, coded?.[name] ?? "")
      : // A co-production taken for a near-miss: no single question makes it a co-production, so
        // that the one that leads to the chosen class is asked again.
        verdictOf(item.coding) === COPRODUCTION
        ? key.class_questions[chosen]
        : key.cases[item.id]?.question;
  return id === undefined ? undefined : caseTexts.question(id);
}

/** For an answer that was sure and missed: the questions to ask again, and where to read on. */
function questionsToAskAgain(
  explained: ExplainedCase,
  answer: Answer,
  marks: Marks,
): TemplateResult {
  const { texts, caseTexts, item } = explained;
  const names = DIMENSIONS.filter((name) => marks[name].state === "not");
  return html`<section class="ck-practice-longer" aria-label=${say(texts.strings, "longer")}>
    <h5>${say(texts.strings, "longer")}</h5>
    <p>${say(texts.strings, "longer_text")}</p>
    ${names.map((name) => {
      const own = verdictOf(item.coding) === COPRODUCTION && name === "verdict";
      const asked = question(explained, answer, name);
      const about = name === "verdict" && !own ? NEAR_MISS : name;
      return html`${
        asked
          ? html`<p><b>${asked.text}</b> ${[asked.help, asked.trap].filter(Boolean).join(" ")}</p>`
          : nothing
      }<p>${sectionLink(caseTexts.section(about))}</p>`;
    })}
  </section>`;
}

/** The other codings that are defensible, and why. */
function otherCodings({ texts, caseTexts, item }: ExplainedCase): TemplateResult | typeof nothing {
  const others = caseTexts.disagreement(item.id);
  if (!others) return nothing;
  return html`<p data-part="disagreement"><b>${say(texts.strings, "also")} ${others.codings}.</b> ${others.because}</p>`;
}

export function feedback(explained: ExplainedCase, answer: Answer): TemplateResult {
  const { texts, caseTexts, item } = explained;
  const { strings } = texts;
  const marks = grade(item, answer);
  const states = DIMENSIONS.map((name) => marks[name].state);
  const clues = caseTexts.story(item.id).some(({ clue }) => clue);
  return html`
    ${listOfMarks(explained, answer, marks)}
    ${
      states.includes("defensible") && !answer.because
        ? html`<p>${say(strings, "without_reason")}</p>`
        : nothing
    }
    ${answer.because ? html`<p class="ck-practice-own">${say(strings, "own", { text: answer.because })}</p>` : nothing}
    <p><b>${say(strings, "coded", { coding: caseTexts.coding(item.coding) })}</b>
      ${clues ? say(strings, "clues") : nothing}</p>
    ${deciding(explained, answer)}
    ${otherCodings(explained)}
    ${answer.confidence === "sure" && states.includes("not") ? questionsToAskAgain(explained, answer, marks) : nothing}`;
}
