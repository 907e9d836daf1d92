// The last screen: where the learner's own answers went, with words and no label on the person.
import { html, nothing, type TemplateResult } from "lit-html";
import { formatDate, say } from "../core/text.ts";
import type { Sheet } from "./case-texts.ts";
import { grade, missed, NEAR_MISS, type Summary, summarize } from "./rules.ts";
import type { Course, State } from "./session.ts";
import { DIMENSIONS, type Spec } from "./types.ts";

/** The id of the cases of the kit, which the book shows one by one. */
const KIT = "cases";

export interface Ending {
  spec: Spec;
  sheet: Sheet;
  course: Course;
  uid: string;
  state: State;
}

function boxName({ spec, sheet }: Ending, box: string): string {
  return box === NEAR_MISS ? say(spec.strings, "near_misses") : sheet.coding(box);
}

/** Of the cases of a box: how many were put in it, and where the others went. */
function cell(view: Ending, { table }: Summary, box: string): TemplateResult {
  const row = [...(table.get(box) ?? [])];
  const of = row.reduce((sum, [, count]) => sum + count, 0);
  if (of === 0) {
    return html`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${say(view.spec.strings, "no_case")}</span>`;
  }
  const others = row.filter(([place]) => place !== box);
  const here = of - others.reduce((sum, [, count]) => sum + count, 0);
  return html`<b>${say(view.spec.strings, "of", { part: here, whole: of })}</b>
    ${others.map(
      ([place, count]) =>
        html`<small>${say(view.spec.strings, "elsewhere", { count, box: boxName(view, place) })}</small>`,
    )}`;
}

function confusion(view: Ending, summary: Summary): TemplateResult {
  const { spec, sheet } = view;
  const { strings, codes } = spec;
  return html`<h4>${say(strings, "table")}</h4>
    <p>${say(strings, "table_text")}</p>
    <ul class="ck-practice-list">${[...summary.table.keys()].map(
      (box) => html`<li>${boxName(view, box)} ${cell(view, summary, box)}</li>`,
    )}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "table")}><table class="ck-practice-table">
      <thead><tr><td></td>${codes.mode.map((mode) => html`<th scope="col">${sheet.code(mode).title}</th>`)}</tr></thead>
      <tbody>
        ${codes.level.map(
          (level) => html`<tr><th scope="row">${sheet.code(level).title}</th>
            ${codes.mode.map((mode) => html`<td>${cell(view, summary, `${level}|${mode}`)}</td>`)}</tr>`,
        )}
        <tr><th scope="row">${say(strings, "near_misses")}</th>
          <td colspan=${codes.mode.length}>${cell(view, summary, NEAR_MISS)}</td></tr>
      </tbody>
    </table></div>`;
}

function accuracy({ spec: { strings } }: Ending, { byDimension }: Summary): TemplateResult {
  const asked = DIMENSIONS.filter((name) => byDimension[name].of > 0);
  return html`<h4>${say(strings, "accuracy")}</h4>
    <ul>${asked.map((name) => {
      const { exact, defensible, of } = byDimension[name];
      return html`<li><b>${say(strings, `name_${name}`)}</b> ${say(strings, "accuracy_line", { exact, of })}${
        defensible > 0 ? ` ${say(strings, "accuracy_defensible", { defensible })}` : ""
      }</li>`;
    })}</ul>`;
}

function mirror(
  { spec: { strings } }: Ending,
  { byConfidence }: Summary,
): TemplateResult | typeof nothing {
  if (byConfidence.length === 0) return nothing;
  return html`<h4>${say(strings, "mirror")}</h4>
    <ul>${byConfidence.map(
      ([word, agreed, of]) => html`<li>${say(strings, `mirror_${word}`, { agreed, of })}</li>`,
    )}</ul>`;
}

/** The title of a case, which leads to where it stands in the book. */
function named({ spec, sheet }: Ending, id: string): TemplateResult | string {
  const href = spec.id === KIT ? sheet.link(id) : null;
  return href ? html`<a href=${href}>${sheet.title(id)}</a>` : sheet.title(id);
}

/** Of the cases that came back, how many were then found. */
function found({ spec: { strings }, course, state }: Ending): TemplateResult | typeof nothing {
  const again = Object.entries(state.again);
  if (again.length === 0) return nothing;
  const right = again.filter(([id, answer]) => !missed(grade(course.item(id), answer)));
  return html`<p>${say(strings, "end_again", { found: right.length, of: again.length })}</p>`;
}

/** What to read again: the sections on what was missed, each once. */
function review(view: Ending): TemplateResult | typeof nothing {
  const { spec, sheet, course, state } = view;
  const back = course.missed(state);
  if (back.length === 0) return nothing;
  const { byDimension, table } = summarize(course.items, state.answers);
  const wrong = (name: (typeof DIMENSIONS)[number]) =>
    byDimension[name].exact + byDimension[name].defensible < byDimension[name].of;
  const foils = [...(table.get(NEAR_MISS)?.keys() ?? [])].some((place) => place !== NEAR_MISS);
  const names = [...DIMENSIONS.filter(wrong), ...(foils ? [NEAR_MISS] : [])];
  const links = names.flatMap((name) => sheet.review(name) ?? []);
  return html`<h4>${say(spec.strings, "to_review")}</h4>
    <ul>${back.map((id) => html`<li>${named(view, id)} <span class="ck-practice-about">${sheet.coding(course.item(id).coding)}</span></li>`)}</ul>
    ${links.length > 0 ? html`<p>${say(spec.strings, "to_read")}</p><ul>${links.map((link) => html`<li>${link}</li>`)}</ul>` : nothing}`;
}

export function end(view: Ending): TemplateResult {
  const { spec, course, state } = view;
  const summary = summarize(course.items, state.answers);
  return html`<h3 tabindex="-1" data-part="title">${say(spec.strings, "end")}</h3>
    <p class="ck-paper-only ck-practice-date">${say(spec.strings, "end_date", { date: formatDate(new Date().toISOString(), spec.lang) })}</p>
    ${
      summary.answered === 0
        ? html`<p>${say(spec.strings, "end_nothing")}</p>`
        : html`<p>${say(spec.strings, "end_text", { count: summary.answered })} ${say(spec.strings, "end_counted")}</p>
          ${found(view)}
          ${accuracy(view, summary)} ${confusion(view, summary)} ${mirror(view, summary)} ${review(view)}`
    }`;
}
