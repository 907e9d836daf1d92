// The verdict: what the service is, what decided it, which codings are near or defensible, and
// which cases are most like it.
import { html, nothing, type TemplateResult } from "lit-html";
import { say } from "../core/text.ts";
import { answerLabel, type Classifier, codingLabel, verdictLabel } from "./labels.ts";
import { codingOf, type Walk } from "./rules.ts";
import { summarizeVerdict, type VerdictSummary } from "./verdict-summary.ts";

function why({ reasons }: VerdictSummary): TemplateResult {
  return html`<dl class="ck-classifier-why">
    ${reasons.map(
      ({ label, code, because }) => html`<div>
        <dt>${label} ${code ? html`<strong>${code}</strong>` : nothing}</dt>
        <dd>${because}</dd>
      </div>`,
    )}
  </dl>`;
}

function neighbours({ texts: { strings } }: Classifier, summary: VerdictSummary): TemplateResult {
  return html`<h4>${say(strings, "nearest")}</h4>
    <p>${say(strings, "nearest_text")}</p>
    <ul>
      ${summary.neighbours.map(({ words, text }) => html`<li><strong>${words}</strong> – ${text}</li>`)}
    </ul>`;
}

function doubts({ texts: { strings } }: Classifier, summary: VerdictSummary): TemplateResult {
  const lines = [
    ...summary.doubts.map(({ words, text }) => html`<li><strong>${words}</strong> – ${text}</li>`),
    ...summary.disagreements.map((text) => html`<li>${text}</li>`),
  ];
  return html`<h4>${say(strings, "doubts")}</h4>
    ${lines.length > 0 ? html`<ul>${lines}</ul>` : html`<p>${say(strings, "no_doubt")}</p>`}`;
}

function similarCases(
  classifier: Classifier,
  { similar }: VerdictSummary,
): TemplateResult | typeof nothing {
  const { strings, case_link: link } = classifier.texts;
  if (similar.length === 0) return nothing;
  return html`<h4>${say(strings, "similar")}</h4>
    <p>${say(strings, "similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${similar.map(
        (each) => html`<li>
          ${link ? html`<a href=${link.replace("{id}", each.id)}>${each.title}</a>` : each.title}
          <span class="ck-classifier-coding">${codingLabel(classifier, each.coding)}</span>
          ${
            each.differs.length === 0
              ? html`<p>${say(strings, "same_answers")}</p>`
              : html`<p>${say(strings, "differs")}</p>
                <ul>
                  ${each.differs.map(
                    (step) =>
                      html`<li>${step.text} <em>${say(strings, "in_this_case", { answer: answerLabel(classifier, step, each.answers[step.id]) })}</em></li>`,
                  )}
                </ul>`
          }
        </li>`,
      )}
    </ol>`;
}

/** The whole panel, once the walk has ended. */
export function verdictPanel(classifier: Classifier, uid: string, done: Walk): TemplateResult {
  const { strings } = classifier.texts;
  const summary = summarizeVerdict(classifier, done);
  const classification = summary.classification;
  return html`<section class="ck-classifier-verdict" aria-labelledby="${uid}-verdict">
    <h3 id="${uid}-verdict" tabindex="-1" data-part="verdict-title">${say(strings, "verdict")}</h3>
    <p class="ck-classifier-headline">${say(strings, "verdict_line", { verdict: verdictLabel(classifier, classification) })}</p>
    ${classification.level ? html`<p class="ck-classifier-box">${codingLabel(classifier, codingOf(classification))}</p>` : nothing}
    <h4>${say(strings, "why")}</h4>
    ${why(summary)} ${neighbours(classifier, summary)} ${doubts(classifier, summary)}
    ${similarCases(classifier, summary)}
  </section>`;
}
