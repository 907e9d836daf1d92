// What is asked on one screen: a case to classify, a solved one, or two side by side.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { radioGroup } from "../core/choices.ts";
import { CONFIDENCE, COPRODUCTION } from "../core/codes.ts";
import { say } from "../core/text.ts";
import type { CaseContrast, CasePracticeTexts } from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { deciding, type ExplainedCase, feedback, sectionLink } from "./feedback-view.ts";
import { LONGEST_REASON, NEAR_MISS } from "./rules.ts";
import { codesOf, type Draft, type PracticeStep } from "./session.ts";
import type { Answer, Dimension } from "./types.ts";

/** What a learner does with a step. */
export interface StepActions {
  change(draft: Draft): void;
  check(): void;
}

export interface QuestionView {
  texts: CasePracticeTexts;
  caseTexts: CaseTexts;
  uid: string;
  draft: Draft;
  /** What was missing when the answer was to be checked. */
  missing: Dimension | undefined;
}

/** A case, its clues marked once there is something to see in them; those of a dimension, or all. */
function caseText(
  caseTexts: CaseTexts,
  id: string,
  marked: boolean,
  dimension?: Dimension,
): TemplateResult {
  const pieces = caseTexts.story(id, dimension);
  return html`<p class="ck-practice-about">${caseTexts.about(id)}</p>
    <p class="ck-practice-text">${pieces.map(({ text, clue }) => (clue && marked ? html`<mark>${text}</mark>` : text))}</p>`;
}

/** The line in which a learner writes; every key is kept, so that a reload loses nothing. */
function reasonField(label: string, draft: Draft, actions: StepActions): TemplateResult {
  const write = (event: Event) =>
    actions.change({ ...draft, because: (event.target as HTMLInputElement).value });
  return html`<label class="ck-practice-because">${label}
    <input
      class="ck-field"
      type="text"
      maxlength=${LONGEST_REASON}
      .value=${live(draft.because ?? "")}
      @input=${write}
    /></label>`;
}

/** A group of choices; what is missing is said just above it. */
function group(
  view: QuestionView,
  name: Dimension,
  actions: StepActions,
  locked: boolean,
): TemplateResult {
  const { texts, caseTexts, uid, draft, missing } = view;
  const choices = radioGroup({
    name: `${uid}-${name}`,
    legend: caseTexts.asked(name),
    hint: name === "verdict" && !locked ? say(texts.strings, "hint") : undefined,
    describedBy: name === missing ? `${uid}-missing` : undefined,
    choices: texts.codes[name].map((id) => ({ id, text: caseTexts.label(id) })),
    value: draft[name],
    change: (code) => code !== undefined && actions.change({ ...draft, [name]: code }),
    locked,
    inline: true,
  });
  const lacks = name === missing;
  return html`<div class=${lacks ? "ck-practice-lacking" : ""}>
    ${lacks ? html`<p class="ck-practice-missing" id="${uid}-missing">${say(texts.strings, `missing_${name}`)}</p>` : nothing}
    ${choices}
  </div>`;
}

/** What a learner fills in; the verdict of a half-solved example is given. */
function form(view: QuestionView, actions: StepActions, verdictGiven: boolean): TemplateResult {
  const { texts, uid, draft } = view;
  const { strings } = texts;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.check();
  };
  return html`<form autocomplete="off" @submit=${submit}>
    ${group(view, "verdict", actions, verdictGiven)}
    ${
      draft.verdict === COPRODUCTION
        ? html`${group(view, "level", actions, false)}${group(view, "mode", actions, false)}`
        : nothing
    }
    ${radioGroup({
      name: `${uid}-confidence`,
      legend: say(strings, "confidence"),
      choices: CONFIDENCE.map((word) => ({ id: word, text: say(strings, `confidence_${word}`) })),
      value: draft.confidence,
      change: (word) =>
        word !== undefined &&
        actions.change({ ...draft, confidence: word as Answer["confidence"] } as Draft),
      inline: true,
    })}
    ${reasonField(say(strings, "because"), draft, actions)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${say(strings, "check")}</button>
  </form>`;
}

/** A solved example: nothing to answer. */
export function workedExample(explained: ExplainedCase): TemplateResult {
  const { texts, caseTexts, item } = explained;
  return html`${caseText(caseTexts, item.id, true)}
    <div class="ck-practice-feedback">
      <p><b>${say(texts.strings, "coded", { coding: caseTexts.coding(item.coding) })}</b></p>
      ${deciding(explained)}
    </div>`;
}

/** A case to classify; once it is, the feedback stands in the place of the form. */
export function caseQuestion(
  explained: ExplainedCase,
  step: PracticeStep,
  answer: Answer | undefined,
  view: QuestionView,
  actions: StepActions,
): TemplateResult {
  const { caseTexts, item, texts } = explained;
  // The feedback repeats the answer, so that nothing is lost when it takes the place of the form.
  return html`${caseText(caseTexts, item.id, answer !== undefined)}
    ${
      answer
        ? html`<section class="ck-practice-feedback" aria-labelledby="${view.uid}-feedback">
            <h4 id="${view.uid}-feedback" tabindex="-1" data-part="feedback">${say(texts.strings, "feedback")}</h4>
            ${feedback(explained, answer)}
          </section>`
        : form(view, actions, step.kind === "faded")
    }`;
}

/** Two cases side by side, and then what tells them apart. */
export function contrastQuestion(
  { dimension, first, second }: CaseContrast,
  codings: readonly [string, string],
  view: QuestionView,
  actions: StepActions,
): TemplateResult {
  const { texts, caseTexts, draft, uid } = view;
  const { strings } = texts;
  const shown = draft.shown === true;
  const labels = codings.map((coding) =>
    caseTexts.label(new Map(codesOf(coding)).get(dimension) ?? coding),
  );
  const show = (event: Event) => {
    event.preventDefault();
    actions.change({ ...draft, shown: true });
  };
  const about = dimension === "verdict" ? NEAR_MISS : dimension;
  return html`<div class="ck-practice-pair">${[first, second].map(
    (id) =>
      html`<div><h4>${caseTexts.title(id)}</h4>${caseText(caseTexts, id, shown, dimension)}</div>`,
  )}</div>
  <form autocomplete="off" @submit=${show}>
    ${reasonField(say(strings, "contrast_note"), draft, actions)}
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
            <dt><b>${labels[place]}</b> <span class="ck-practice-about">${caseTexts.title(id)}</span></dt>
            <dd>${caseTexts.because(id, dimension)}</dd>
          </div>`,
        )}</dl>
        <p>${sectionLink(caseTexts.section(about))}</p>
      </section>`
      : nothing
  }`;
}
