// The first screen: how many cases, on what, and what is taken up again.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { radioGroup } from "../core/choices.ts";
import { boxCoding } from "../core/coding.ts";
import { say } from "../core/text.ts";
import type { CasePracticeTexts } from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { NEAR_MISS } from "./rules.ts";
import type { PracticeCourse, PracticeProgress } from "./session.ts";

const LENGTHS = [10, 20, 40];

export interface SetupView {
  texts: CasePracticeTexts;
  caseTexts: CaseTexts;
  course: PracticeCourse;
  uid: string;
  place: PracticeProgress;
  change(place: PracticeProgress): void;
  begin(): void;
}

export function setup(view: SetupView): TemplateResult {
  const { texts, caseTexts, course, uid, place, change } = view;
  const { strings, codes } = texts;
  const total = course.count(0, place.focus);
  const lengths = LENGTHS.filter((n) => n < total);
  const option = (focus: string, text: string) =>
    course.has(focus)
      ? html`<option value=${focus} .selected=${live(focus === place.focus)}>${text}</option>`
      : nothing;
  const boxes = codes.level.flatMap((level) =>
    codes.mode.map((mode) => boxCoding({ level, mode })),
  );
  const focus = (event: Event) =>
    change({ ...place, focus: (event.target as HTMLSelectElement).value });
  const flag = (event: Event) => (event.target as HTMLInputElement).checked;
  const submit = (event: Event) => {
    event.preventDefault();
    view.begin();
  };
  return html`<form class="ck-practice-start" autocomplete="off" @submit=${submit}>
    <h3 tabindex="-1" data-part="title">${say(strings, "start")}</h3>
    <p>${say(strings, "start_text")}</p>
    ${
      lengths.length > 0
        ? radioGroup({
            name: `${uid}-n`,
            legend: say(strings, "how_many"),
            choices: [...lengths.map(String), "0"].map((id) => ({
              id,
              text: id === "0" ? say(strings, "all", { count: total }) : id,
            })),
            value: String(lengths.includes(place.n) ? place.n : 0),
            change: (n) => change({ ...place, n: Number(n) }),
            inline: true,
          })
        : nothing
    }
    <label class="ck-practice-label"><b>${say(strings, "focus")}</b>
      <select class="ck-field" @change=${focus}>
        <option value="" .selected=${live(!place.focus)}>${say(strings, "focus_all")}</option>
        <optgroup label=${say(strings, "name_level")}>${codes.level.map((code) => option(code, caseTexts.label(code)))}</optgroup>
        <optgroup label=${say(strings, "name_mode")}>${codes.mode.map((code) => option(code, caseTexts.label(code)))}</optgroup>
        <optgroup label=${say(strings, "focus_box")}>${boxes.map((code) => option(code, caseTexts.coding(code)))}</optgroup>
        <optgroup label=${say(strings, "focus_other")}>
          ${option(NEAR_MISS, say(strings, "near_misses"))}${option("contested", say(strings, "contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${uid}-examples"
      .checked=${live(place.examples)}
      @change=${(event: Event) => change({ ...place, examples: flag(event) })}
    /><span>${say(strings, "with_examples")}</span></label>
    ${
      place.review.length > 0
        ? html`<p class="ck-notice">${say(strings, "reviewing", { count: place.review.length })}</p>`
        : nothing
    }
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${say(strings, "begin")}</button></div>
  </form>`;
}
