// One step on the screen: a case to classify, a solved one, or two side by side.
import { html, nothing, type TemplateResult } from "lit-html";
import { radioGroup } from "../core/choices.ts";
import { CONFIDENCE, COPRODUCTION } from "../core/codes.ts";
import { say } from "../core/text.ts";
import type { Sheet } from "./case-texts.ts";
import { deciding, feedback, type Told } from "./feedback-view.ts";
import { LONGEST_REASON, NEAR_MISS } from "./rules.ts";
import { codesOf, type Draft, type Step } from "./session.ts";
import type { Answer, Contrast, Dimension, Spec } from "./types.ts";

/** What a learner does with a step. */
export interface Acts {
  change(draft: Draft): void;
  check(): void;
}

export interface Asking {
  spec: Spec;
  sheet: Sheet;
  uid: string;
  draft: Draft;
  /** What was missing when the answer was to be checked. */
  missing: Dimension | undefined;
}

/** A case, its clues marked once there is something to see in them; those of a dimension, or all. */
function caseText(
  sheet: Sheet,
  id: string,
  marked: boolean,
  dimension?: Dimension,
): TemplateResult {
  const all = sheet.text(id);
  const whole = all.map(({ text }) => text).join("");
  const pieces = dimension ? piecesOf(whole, clueOf(sheet, id, dimension)) : all;
  return html`<p class="ck-practice-about">${sheet.about(id)}</p>
    <p class="ck-practice-text">${pieces.map(({ text, clue }) => (clue && marked ? html`<mark>${text}</mark>` : text))}</p>`;
}

function clueOf(sheet: Sheet, id: string, dimension: Dimension): string {
  if (dimension === "mode") return sheet.clue(id, "mode").words;
  // What makes a co-production shows in what decides its level.
  return sheet.clue(id, "level").words || sheet.clue(id, "verdict").words;
}

function piecesOf(text: string, clue: string): { text: string; clue: boolean }[] {
  const at = clue ? text.indexOf(clue) : -1;
  if (at < 0) return [{ text, clue: false }];
  const after = at + clue.length;
  return [
    { text: text.slice(0, at), clue: false },
    { text: clue, clue: true },
    { text: text.slice(after), clue: false },
  ];
}

/** A group of choices; what is missing is said just above it. */
function group(asking: Asking, name: Dimension, acts: Acts, locked: boolean): TemplateResult {
  const { spec, sheet, uid, draft, missing } = asking;
  const choices = radioGroup({
    name: `${uid}-${name}`,
    legend: sheet.asked(name),
    hint: name === "verdict" && !locked ? say(spec.strings, "hint") : undefined,
    describedBy: name === missing ? `${uid}-missing` : undefined,
    choices: spec.codes[name].map((id) => ({ id, text: sheet.code(id).title })),
    value: draft[name],
    change: (code) => code !== undefined && acts.change({ ...draft, [name]: code }),
    locked,
    inline: true,
  });
  const lacks = name === missing;
  return html`<div class=${lacks ? "ck-practice-lacking" : ""}>
    ${lacks ? html`<p class="ck-practice-missing" id="${uid}-missing">${say(spec.strings, `missing_${name}`)}</p>` : nothing}
    ${choices}
  </div>`;
}

/** What a learner fills in; the verdict of a half-solved example is given. */
function form(asking: Asking, acts: Acts, given: boolean): TemplateResult {
  const { spec, uid, draft } = asking;
  const { strings } = spec;
  const write = (event: Event) =>
    acts.change({ ...draft, because: (event.target as HTMLInputElement).value });
  const submit = (event: Event) => {
    event.preventDefault();
    acts.check();
  };
  return html`<form autocomplete="off" @submit=${submit}>
    ${group(asking, "verdict", acts, given)}
    ${
      draft.verdict === COPRODUCTION
        ? html`${group(asking, "level", acts, false)}${group(asking, "mode", acts, false)}`
        : nothing
    }
    ${radioGroup({
      name: `${uid}-confidence`,
      legend: say(strings, "confidence"),
      choices: CONFIDENCE.map((word) => ({ id: word, text: say(strings, `confidence_${word}`) })),
      value: draft.confidence,
      change: (word) =>
        word !== undefined &&
        acts.change({ ...draft, confidence: word as Answer["confidence"] } as Draft),
      inline: true,
    })}
    <label class="ck-practice-because">${say(strings, "because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${LONGEST_REASON}
        .value=${draft.because ?? ""}
        @change=${write}
      /></label>
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${say(strings, "check")}</button>
  </form>`;
}

/** A solved example: nothing to answer. */
export function worked(told: Told): TemplateResult {
  const { spec, sheet, item } = told;
  return html`${caseText(sheet, item.id, true)}
    <div class="ck-practice-feedback">
      <p><b>${say(spec.strings, "coded", { coding: sheet.coding(item.coding) })}</b></p>
      ${deciding(told)}
    </div>`;
}

export function question(
  told: Told,
  step: Step,
  answer: Answer | undefined,
  asking: Asking,
  acts: Acts,
): TemplateResult {
  const { sheet, item, spec } = told;
  // What was answered is said again in the feedback: the form would only stand between.
  return html`${caseText(sheet, item.id, answer !== undefined)}
    ${
      answer
        ? html`<section class="ck-practice-feedback" aria-labelledby="${asking.uid}-feedback">
            <h4 id="${asking.uid}-feedback" tabindex="-1" data-part="feedback">${say(spec.strings, "feedback")}</h4>
            ${feedback(told, answer)}
          </section>`
        : form(asking, acts, step.kind === "faded")
    }`;
}

/** Two cases side by side, and then what tells them apart. */
export function contrast(
  { dimension, first, second }: Contrast,
  codings: readonly [string, string],
  asking: Asking,
  acts: Acts,
): TemplateResult {
  const { spec, sheet, draft, uid } = asking;
  const { strings } = spec;
  const shown = draft.shown === true;
  const codes = codings.map((coding) => new Map(codesOf(coding)).get(dimension) ?? coding);
  const note = (event: Event) =>
    acts.change({ ...draft, because: (event.target as HTMLInputElement).value });
  const show = (event: Event) => {
    event.preventDefault();
    acts.change({ ...draft, shown: true });
  };
  const reviewed = dimension === "verdict" ? NEAR_MISS : dimension;
  return html`<div class="ck-practice-pair">${[first, second].map(
    (id) => html`<div><h4>${sheet.title(id)}</h4>${caseText(sheet, id, shown, dimension)}</div>`,
  )}</div>
  <form autocomplete="off" @submit=${show}>
    <label class="ck-practice-because">${say(strings, "contrast_note")}
      <input class="ck-field" type="text" maxlength=${LONGEST_REASON} .value=${draft.because ?? ""} @change=${note} /></label>
    ${
      shown
        ? nothing
        : html`<button type="submit" class="ck-button ck-button-primary" data-action="show">${say(strings, "contrast_show")}</button>`
    }
  </form>
  ${
    shown
      ? html`<section class="ck-practice-feedback" aria-labelledby="${uid}-feedback">
        <h4 id="${uid}-feedback" tabindex="-1" data-part="feedback">${say(strings, `apart_${dimension}`)}</h4>
        <dl class="ck-practice-deciding">${[first, second].map(
          (id, place) => html`<div>
            <dt><b>${sheet.code(codes[place] ?? "").title}</b> <span class="ck-practice-about">${sheet.title(id)}</span></dt>
            <dd>${sheet.reason(id, dimension).because}</dd>
          </div>`,
        )}</dl>
        <p>${sheet.review(reviewed) ?? nothing}</p>
      </section>`
      : nothing
  }`;
}
