// The verdict: what the service is, what decided it, its neighbours, its doubts, its likes.
import { html, nothing, type TemplateResult } from "lit-html";
import { say } from "../core/text.ts";
import { answerWords, codingWords, verdictWords } from "./labels.ts";
import { codingOf, type Walk } from "./rules.ts";
import type { Spec } from "./types.ts";
import { type Told, tell } from "./verdict-summary.ts";

function why({ reasons }: Told): TemplateResult {
  return html`<dl class="ck-classifier-why">
    ${reasons.map(
      ({ label, code, because }) => html`<div>
        <dt>${label} ${code ? html`<strong>${code}</strong>` : nothing}</dt>
        <dd>${because}</dd>
      </div>`,
    )}
  </dl>`;
}

function neighbours({ strings }: Spec, told: Told): TemplateResult {
  return html`<h4>${say(strings, "nearest")}</h4>
    <p>${say(strings, "nearest_text")}</p>
    <ul>
      ${told.neighbours.map(({ words, text }) => html`<li><strong>${words}</strong> – ${text}</li>`)}
    </ul>`;
}

function doubts({ strings }: Spec, told: Told): TemplateResult {
  const lines = [
    ...told.doubts.map(({ words, text }) => html`<li><strong>${words}</strong> – ${text}</li>`),
    ...told.disagreements.map((text) => html`<li>${text}</li>`),
  ];
  return html`<h4>${say(strings, "doubts")}</h4>
    ${lines.length > 0 ? html`<ul>${lines}</ul>` : html`<p>${say(strings, "no_doubt")}</p>`}`;
}

function likes(spec: Spec, { similar }: Told): TemplateResult | typeof nothing {
  const { strings, linked } = spec;
  if (similar.length === 0) return nothing;
  return html`<h4>${say(strings, "similar")}</h4>
    <p>${say(strings, "similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${similar.map(
        (each) => html`<li>
          ${linked ? html`<a href="cases.html#case-${each.id}">${each.title}</a>` : each.title}
          <span class="ck-classifier-coding">${codingWords(spec, each.coding)}</span>
          ${
            each.differs.length === 0
              ? html`<p>${say(strings, "same_answers")}</p>`
              : html`<p>${say(strings, "differs")}</p>
                <ul>
                  ${each.differs.map(
                    (step) =>
                      html`<li>${step.text} <em>${say(strings, "in_this_case", { answer: answerWords(spec, step, each.answers[step.id]) })}</em></li>`,
                  )}
                </ul>`
          }
        </li>`,
      )}
    </ol>`;
}

/** The whole panel, once the walk has ended. */
export function verdict(spec: Spec, uid: string, done: Walk): TemplateResult {
  const { strings } = spec;
  const told = tell(spec, done);
  const found = told.classification;
  return html`<section class="ck-classifier-verdict" aria-labelledby="${uid}-verdict">
    <h3 id="${uid}-verdict" tabindex="-1" data-part="verdict-title">${say(strings, "verdict")}</h3>
    <p class="ck-classifier-told">${say(strings, "verdict_line", { verdict: verdictWords(spec, found) })}</p>
    ${found.level ? html`<p class="ck-classifier-box">${codingWords(spec, codingOf(found))}</p>` : nothing}
    <h4>${say(strings, "why")}</h4>
    ${why(told)} ${neighbours(spec, told)} ${doubts(spec, told)} ${likes(spec, told)}
  </section>`;
}
