// What a learner reads of their answers: sentences, a first step, the picture, the means, the card.
import { html, nothing, type TemplateResult } from "lit-html";
import { offerFile } from "../core/files.ts";
import { fill, formatList, formatNumber, say } from "../core/text.ts";
import { picture } from "./picture.ts";
import { feedback, type Score, score } from "./rules.ts";
import type { Answers, Spec } from "./types.ts";

/** A mean in words: the number, or that there is none. */
export function meanText(spec: Spec, mean: number | null | undefined): string {
  return mean === null || mean === undefined
    ? say(spec.strings, "not_computed")
    : formatNumber(mean, spec.lang);
}

function sentences(spec: Spec, answers: Answers): TemplateResult {
  const { instrument, strings, lang } = spec;
  const { comparisons, firstStep } = feedback(instrument, answers);
  const phrases = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => {
        const subscale = instrument.subscales.find((entry) => entry.id === id);
        return subscale?.phrase ?? subscale?.label ?? id;
      }),
      lang,
    );
  const step = instrument.feedback.first_step;
  if (comparisons.length === 0) return html`<p>${say(strings, "too_few")}</p>`;
  return html`<p>
      ${comparisons.map(({ family, highest, lowest }) => {
        const words = instrument.feedback.comparisons.find((entry) => entry.family === family);
        const text = lowest.length > 0 ? words?.different : words?.same;
        return html`${fill(text ?? "", { highest: phrases(highest), lowest: phrases(lowest) })} `;
      })}
    </p>
    <div class="ck-sa-step">
      <h4>${say(strings, "first_step")}</h4>
      <p>${(firstStep && step.steps[firstStep]) || step.otherwise}</p>
    </div>`;
}

function means(spec: Spec, scores: readonly Score[]): TemplateResult {
  const { instrument, strings } = spec;
  return html`<h4>${say(strings, "scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${say(strings, "subscale")}</th>
          <th scope="col">${say(strings, "score")}</th>
          <th scope="col">${say(strings, "answered")}</th>
        </tr>
      </thead>
      ${Object.entries(instrument.families).map(([family, name]) => {
        const members = instrument.subscales.filter((subscale) => subscale.family === family);
        return html`<tbody>
          ${
            members.length > 1
              ? html`<tr><th scope="rowgroup" colspan="3">${name}</th></tr>`
              : nothing
          }
          ${members.map((subscale) => {
            const line = scores.find((entry) => entry.subscale === subscale.id);
            return html`<tr>
              <th scope="row">${subscale.label}</th>
              <td>${meanText(spec, line?.mean)}</td>
              <td>${say(strings, "answered_of", { answered: line?.answered ?? 0, of: line?.of ?? 0 })}</td>
            </tr>`;
          })}
        </tbody>`;
      })}
    </table></div>`;
}

/** The instrument card as data, for the file a learner downloads. */
export function cardData(spec: Spec): Record<string, unknown> {
  const { id, version, title, card, subscales } = spec.instrument;
  const rules = subscales.map(({ id: name, items, minimum }) => ({ id: name, items, minimum }));
  return { id, version, title, language: spec.lang, ...card, subscales: rules };
}

function card(spec: Spec): TemplateResult {
  const { instrument, strings } = spec;
  const { card } = instrument;
  const list = (texts: readonly string[]) =>
    html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  const status = card.status === "validated" ? "card_validated" : "card_not_validated";
  const download = () =>
    offerFile(
      `${instrument.id}-card-${spec.lang}.json`,
      "application/json",
      `${JSON.stringify(cardData(spec), null, 2)}\n`,
    );
  return html`<section class="ck-sa-card" aria-label=${say(strings, "card")}>
    <h4>${say(strings, "card")}</h4>
    <p><strong>${card.warning}</strong></p>
    <dl>
      <dt>${say(strings, "card_measures")}</dt><dd>${card.measures}</dd>
      <dt>${say(strings, "card_limits")}</dt><dd>${list(card.limits)}</dd>
      <dt>${say(strings, "card_scoring")}</dt><dd>${list(card.scoring)}</dd>
      <dt>${say(strings, "card_sources")}</dt><dd>${list(card.sources)}</dd>
      <dt>${say(strings, "card_status")}</dt><dd>${say(strings, status)}</dd>
      <dt>${say(strings, "card_version")}</dt><dd>${instrument.version}</dd>
      <dt>${say(strings, "card_licence")}</dt><dd>${card.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${download}>${say(strings, "card_download")}</button>
  </section>`;
}

/** The whole result. `uid` makes its ids unique on the page. */
export function result(spec: Spec, answers: Answers, uid: string): TemplateResult {
  return html`<section class="ck-sa-result" aria-labelledby="${uid}-result">
    <h3 id="${uid}-result" tabindex="-1" data-part="result-title">${say(spec.strings, "result")}</h3>
    ${sentences(spec, answers)} ${picture(spec, answers, uid)}
    <div class="ck-sa-columns">
      <div>${means(spec, score(spec.instrument, answers))}</div>
      ${card(spec)}
    </div>
  </section>`;
}
