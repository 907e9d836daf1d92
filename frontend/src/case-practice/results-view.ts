// The last screen: where the learner's own answers went, with words and no label on the person.
import { html, nothing, type TemplateResult } from "lit-html";
import { boxCoding } from "../core/coding.ts";
import { formatDate, say } from "../core/text.ts";
import type { CasePracticeTexts } from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { sectionLink } from "./feedback-view.ts";
import { grade, missed, NEAR_MISS, type Summary, summarize } from "./rules.ts";
import type { PracticeCourse, PracticeState } from "./session.ts";
import { DIMENSIONS } from "./types.ts";

export interface ResultsView {
  texts: CasePracticeTexts;
  caseTexts: CaseTexts;
  course: PracticeCourse;
  uid: string;
  state: PracticeState;
}

function boxName({ texts, caseTexts }: ResultsView, box: string): string {
  return box === NEAR_MISS ? say(texts.strings, "near_misses") : caseTexts.coding(box);
}

/** Of the cases of a box: how many were put in it, and where the others went. */
function cell(view: ResultsView, { table }: Summary, box: string): TemplateResult {
  const row = [...(table.get(box) ?? [])];
  const of = row.reduce((sum, [, count]) => sum + count, 0);
  if (of === 0) {
    return html`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${say(view.texts.strings, "no_case")}</span>`;
  }
  const others = row.filter(([place]) => place !== box);
  const here = of - others.reduce((sum, [, count]) => sum + count, 0);
  return html`<b>${say(view.texts.strings, "of", { part: here, whole: of })}</b>
    ${others.map(
      ([place, count]) =>
        html`<small>${say(view.texts.strings, "elsewhere", { count, box: boxName(view, place) })}</small>`,
    )}`;
}

function confusion(view: ResultsView, summary: Summary): TemplateResult {
  const { texts, caseTexts } = view;
  const { strings, codes } = texts;
  return html`<h4>${say(strings, "table")}</h4>
    <p>${say(strings, "table_text")}</p>
    <ul class="ck-practice-list">${[...summary.table.keys()].map(
      (box) => html`<li>${boxName(view, box)} ${cell(view, summary, box)}</li>`,
    )}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "table")}><table class="ck-practice-table">
      <thead><tr><td></td>${codes.mode.map((mode) => html`<th scope="col">${caseTexts.label(mode)}</th>`)}</tr></thead>
      <tbody>
        ${codes.level.map(
          (level) => html`<tr><th scope="row">${caseTexts.label(level)}</th>
            ${codes.mode.map((mode) => html`<td>${cell(view, summary, boxCoding({ level, mode }))}</td>`)}</tr>`,
        )}
        <tr><th scope="row">${say(strings, "near_misses")}</th>
          <td colspan=${codes.mode.length}>${cell(view, summary, NEAR_MISS)}</td></tr>
      </tbody>
    </table></div>`;
}

function accuracy({ texts: { strings } }: ResultsView, { byDimension }: Summary): TemplateResult {
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
  { texts: { strings } }: ResultsView,
  { byConfidence }: Summary,
): TemplateResult | typeof nothing {
  if (byConfidence.length === 0) return nothing;
  return html`<h4>${say(strings, "mirror")}</h4>
    <ul>${byConfidence.map(
      ({ confidence, agreed, of }) =>
        html`<li>${say(strings, `mirror_${confidence}`, { agreed, of })}</li>`,
    )}</ul>`;
}

/** The title of a case, which leads to where it stands in the book. */
function caseTitle({ caseTexts }: ResultsView, id: string): TemplateResult | string {
  const href = caseTexts.link(id);
  return href ? html`<a href=${href}>${caseTexts.title(id)}</a>` : caseTexts.title(id);
}

/** Of the cases that came back, how many were then found. */
function foundAgain({
  texts: { strings },
  course,
  state,
}: ResultsView): TemplateResult | typeof nothing {
  const again = Object.entries(state.again);
  if (again.length === 0) return nothing;
  const right = again.filter(([id, answer]) => !missed(grade(course.item(id), answer)));
  return html`<p>${say(strings, "end_again", { found: right.length, of: again.length })}</p>`;
}

/** What to read again: the sections on what was missed, each once. */
function review(view: ResultsView): TemplateResult | typeof nothing {
  const { texts, caseTexts, course, state } = view;
  const back = course.missed(state);
  if (back.length === 0) return nothing;
  const { byDimension, table } = summarize(course.items, state.answers);
  const wrong = (name: (typeof DIMENSIONS)[number]) =>
    byDimension[name].exact + byDimension[name].defensible < byDimension[name].of;
  const nearMissElsewhere = [...(table.get(NEAR_MISS)?.keys() ?? [])].some(
    (place) => place !== NEAR_MISS,
  );
  const names = [...DIMENSIONS.filter(wrong), ...(nearMissElsewhere ? [NEAR_MISS] : [])];
  const sections = names.flatMap((name) => caseTexts.section(name) ?? []);
  return html`<h4>${say(texts.strings, "to_review")}</h4>
    <ul>${back.map((id) => html`<li>${caseTitle(view, id)} <span class="ck-practice-about">${caseTexts.coding(course.item(id).coding)}</span></li>`)}</ul>
    ${sections.length > 0 ? html`<p>${say(texts.strings, "to_read")}</p><ul>${sections.map((section) => html`<li>${sectionLink(section)}</li>`)}</ul>` : nothing}`;
}

export function results(view: ResultsView): TemplateResult {
  const { texts, course, state } = view;
  const summary = summarize(course.items, state.answers);
  return html`<h3 tabindex="-1" data-part="title">${say(texts.strings, "end")}</h3>
    <p class="ck-paper-only ck-practice-date">${say(texts.strings, "end_date", { date: formatDate(new Date().toISOString(), texts.lang) })}</p>
    ${
      summary.answered === 0
        ? html`<p>${say(texts.strings, "end_nothing")}</p>`
        : html`<p>${say(texts.strings, "end_text", { count: summary.answered })} ${say(texts.strings, "end_counted")}</p>
          ${foundAgain(view)}
          ${accuracy(view, summary)} ${confusion(view, summary)} ${mirror(view, summary)} ${review(view)}`
    }`;
}
