// One step with what goes around it: how far it is, and where to go from there.
import { html, nothing, type TemplateResult } from "lit-html";
import { ignoreDoubleClick } from "../core/actions.ts";
import { type Strings, say } from "../core/text.ts";
import type { CasePracticeKey } from "../generated/case-practice.ts";
import {
  caseQuestion,
  contrastQuestion,
  type QuestionView,
  type StepActions,
  workedExample,
} from "./question-view.ts";
import type { PracticeCourse, PracticeProgress, PracticeStep } from "./session.ts";
import type { Answer } from "./types.ts";

export interface StepView {
  question: QuestionView;
  key: CasePracticeKey;
  course: PracticeCourse;
  steps: readonly PracticeStep[];
  at: number;
  step: PracticeStep;
  answer: Answer | undefined;
  actions: StepActions;
  go(change: Partial<PracticeProgress>): void;
}

export function button(
  strings: Strings,
  action: string,
  act: () => void,
  more: { primary?: boolean; off?: boolean; label?: string } = {},
): TemplateResult {
  return html`<button
    type="button"
    class="ck-button ${more.primary ? "ck-button-primary" : ""}"
    data-action=${action}
    ?disabled=${more.off ?? false}
    @click=${ignoreDoubleClick(act)}
  >${more.label ?? say(strings, action)}</button>`;
}

export function stepView(view: StepView): TemplateResult {
  const { question, key, course, steps, at, step, answer, actions, go } = view;
  const { texts, caseTexts, draft, uid } = question;
  const { strings } = texts;
  const item = course.item(step.id);
  const explained = { texts, key, caseTexts, item };
  // Missed cases are added at the end of the run: counted with the others, each missed case would
  // raise the number of cases left, and the end would move away.
  const counted = ({ kind }: PracticeStep) =>
    kind !== "contrast" && (kind === "again") === (step.kind === "again");
  const count = steps.filter(counted).length;
  const number = Math.max(1, steps.slice(0, at + 1).filter(counted).length);
  const block = say(strings, `block_${step.block ?? step.kind}`);
  const contrasted = step.kind === "contrast";
  const progress = contrasted ? block : say(strings, "progress", { number, count, block });
  const done = answer || step.kind === "worked" || (step.kind === "contrast" && draft.shown);
  const example = step.kind === "worked" || step.kind === "faded";
  const after = steps.findIndex(({ kind }) => kind !== "worked" && kind !== "faded");
  const last = at === steps.length - 1;
  const next = () => (last ? go({ stage: "end" }) : go({ at: at + 1 }));
  const title = step.contrast
    ? say(strings, `contrast_${step.contrast.dimension}`)
    : caseTexts.title(step.id);
  return html`<div class="ck-practice-progress"><progress max=${count} value=${number} aria-label=${say(strings, "progress_label")}></progress><span id="${uid}-progress">${progress}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${uid}-progress">${title}</h3>
      ${step.kind === "case" ? nothing : html`<p class="ck-practice-hint">${say(strings, `about_${step.kind}`)}</p>`}
      ${
        step.contrast
          ? contrastQuestion(
              step.contrast,
              [item.coding, course.item(step.contrast.second).coding],
              question,
              actions,
            )
          : step.kind === "worked"
            ? workedExample(explained)
            : caseQuestion(explained, step, answer, question, actions)
      }
    </article>
    <div class="ck-actions ck-practice-moves">
      ${done ? button(strings, last ? "finish" : "next", next, { primary: true }) : button(strings, "skip", next)}
      ${button(strings, "previous", () => go({ at: at - 1 }), { off: at === 0 })}
      ${example && after > at ? button(strings, "skip_examples", () => go({ at: after })) : nothing}
      ${last && done ? nothing : button(strings, "stop", () => go({ stage: "end" }))}
    </div>`;
}
