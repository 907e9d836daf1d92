// What is said of an answer: the coding, what decided it, and why the learner's is another.
import { html, nothing, type TemplateResult } from "lit-html";
import { COPRODUCTION } from "../core/codes.ts";
import { say } from "../core/text.ts";
import type { Sheet } from "./case-texts.ts";
import { boxFor, type Grade, grade, NEAR_MISS, parting, verdictOf } from "./rules.ts";
import { codesOf } from "./session.ts";
import { type Answer, DIMENSIONS, type Dimension, type Item, type Spec } from "./types.ts";

export interface Told {
  spec: Spec;
  sheet: Sheet;
  item: Item;
}

/** One sentence for those who cannot see the rest. */
export function announced({ spec: { strings }, sheet, item }: Told, answer: Answer): string {
  const found = grade(item, answer);
  const parts = DIMENSIONS.filter((name) => found[name].state !== "not-asked").map((name) =>
    say(strings, "announced", {
      dimension: say(strings, `name_${name}`),
      state: say(strings, `state_${found[name].state}`),
    }),
  );
  return [...parts, say(strings, "coded", { coding: sheet.coding(item.coding) })].join(" ");
}

function marks({ spec: { strings }, sheet }: Told, answer: Answer, found: Grade): TemplateResult {
  const asked = DIMENSIONS.filter((name) => found[name].state !== "not-asked");
  return html`<ul class="ck-practice-marks">${asked.map((name) => {
    const { state } = found[name];
    return html`<li data-state=${state}>
      <b>${say(strings, `name_${name}`)}</b>
      ${say(strings, "yours", { code: sheet.code(String(answer[name])).title })}
      <span class="ck-practice-state">${say(strings, `state_${state}`)}</span>
    </li>`;
  })}</ul>`;
}

/** Why it is not what the learner chose; nothing where that is as the coding, or defensible. */
function whyNot({ spec, sheet, item }: Told, name: Dimension, chosen: string): string {
  const { near } = sheet.reason(item.id, name);
  if (chosen === COPRODUCTION) return near;
  const { title, lines } = sheet.code(chosen);
  return say(spec.strings, "why_not", {
    chosen: title,
    definition: lines.map((line) => say(spec.strings, "quoted", { text: line })).join(" "),
  });
}

/** What is missed of a box that the coding has not: a near-miss that one box alone would defend. */
function unlisted(told: Told, answer: Answer, found: Grade): TemplateResult | typeof nothing {
  const { spec, sheet, item } = told;
  const names = DIMENSIONS.filter(
    (name) => name !== "verdict" && found[name].state === "not" && boxFor(item, answer),
  );
  if (verdictOf(item.coding) === COPRODUCTION || names.length === 0) return nothing;
  const boxes = item.alternatives.filter((each) => each.includes("|"));
  const codings = boxes.map((each) => sheet.coding(each)).join(say(spec.strings, "list_separator"));
  return html`<div data-part="unlisted">
    <dt>${say(spec.strings, "only_defended", { codings })}</dt>
    ${names.map((name) => html`<dd class="ck-practice-not">${whyNot(told, name, String(answer[name]))}</dd>`)}
  </div>`;
}

/** What decided each dimension of the coding. */
export function deciding(told: Told, answer?: Answer): TemplateResult {
  const { spec, sheet, item } = told;
  const found = answer && grade(item, answer);
  return html`<dl class="ck-practice-deciding">${codesOf(item.coding).map(([name, code]) => {
    const { because, near } = sheet.reason(item.id, name);
    const chosen = answer?.[name];
    const not = found?.[name].state === "not" && chosen !== undefined;
    const more = not ? whyNot(told, name, chosen) : near;
    const { line } = sheet.clue(item.id, name);
    return html`<div>
      <dt>${say(spec.strings, `name_${name}`)} <b>${sheet.code(code).title}</b></dt>
      <dd>${because}</dd>
      ${line ? html`<dd class="ck-practice-clue">${line}</dd>` : nothing}
      ${more ? html`<dd class=${not ? "ck-practice-not" : "ck-practice-near"}>${more}</dd>` : nothing}
    </div>`;
  })}${answer && found ? unlisted(told, answer, found) : nothing}</dl>`;
}

/** The question at which what was chosen parts from the coding. */
function question({ sheet, item }: Told, answer: Answer, name: Dimension): string {
  const chosen = String(answer[name]);
  if (name !== "verdict") {
    const [level, mode] = boxFor(item, answer) ?? ["", ""];
    return parting(name, chosen, name === "level" ? level : mode);
  }
  // No single question makes a co-production: the one that leads to what was chosen does.
  return verdictOf(item.coding) === COPRODUCTION ? sheet.by(chosen) : (item.steps[0] ?? "");
}

function longer(told: Told, answer: Answer, found: Grade): TemplateResult {
  const { spec, sheet, item } = told;
  const names = DIMENSIONS.filter((name) => found[name].state === "not");
  return html`<section class="ck-practice-longer" aria-label=${say(spec.strings, "longer")}>
    <h5>${say(spec.strings, "longer")}</h5>
    <p>${say(spec.strings, "longer_text")}</p>
    ${names.map((name) => {
      const own = verdictOf(item.coding) === COPRODUCTION && name === "verdict";
      const { title, lines } = sheet.question(question(told, answer, name));
      const where = name === "verdict" && !own ? NEAR_MISS : name;
      return html`<p><b>${title}</b> ${lines.join(" ")}</p><p>${sheet.review(where) ?? nothing}</p>`;
    })}
  </section>`;
}

export function feedback(told: Told, answer: Answer): TemplateResult {
  const { spec, sheet, item } = told;
  const { strings } = spec;
  const found = grade(item, answer);
  const states = DIMENSIONS.map((name) => found[name].state);
  const clues = sheet.text(item.id).some(({ clue }) => clue);
  return html`
    ${marks(told, answer, found)}
    ${
      states.includes("defensible") && !answer.because
        ? html`<p>${say(strings, "without_reason")}</p>`
        : nothing
    }
    ${answer.because ? html`<p class="ck-practice-own">${say(strings, "own", { text: answer.because })}</p>` : nothing}
    <p><b>${say(strings, "coded", { coding: sheet.coding(item.coding) })}</b>
      ${clues ? say(strings, "clues") : nothing}</p>
    ${deciding(told, answer)}
    ${sheet.contested(item.id)}
    ${answer.confidence === "sure" && states.includes("not") ? longer(told, answer, found) : nothing}`;
}
