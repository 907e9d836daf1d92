// What a learner reads of their answers: sentences, a first step, the picture, the means, the card.
import { html, nothing, type TemplateResult } from "lit-html";
import { offerFile } from "../core/files.ts";
import { fill, formatList, formatNumber, say } from "../core/text.ts";
import type { Content } from "./content.ts";
import { picture } from "./picture.ts";
import { type Answers, feedback, type Score, score } from "./rules.ts";

/** Returns a mean in words: the number, or that there is none. */
export function meanText({ texts }: Content, mean: number | null | undefined): string {
  return mean === null || mean === undefined
    ? say(texts.strings, "not_computed")
    : formatNumber(mean, texts.lang);
}

function sentences({ texts, key }: Content, answers: Answers): TemplateResult {
  const { strings, lang } = texts;
  const { comparisons, firstStep } = feedback(key, answers);
  const phrases = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => {
        const subscale = key.subscales.find((entry) => entry.id === id);
        return subscale?.phrase ?? subscale?.label ?? id;
      }),
      lang,
    );
  const step = key.feedback.first_step;
  if (comparisons.length === 0) return html`<p>${say(strings, "too_few")}</p>`;
  return html`<p>
      ${comparisons.map(({ family, highest, lowest }) => {
        const words = key.feedback.comparisons.find((entry) => entry.family === family);
        const text = lowest.length > 0 ? words?.different : words?.same;
        return html`${fill(text ?? "", { highest: phrases(highest), lowest: phrases(lowest) })} `;
      })}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${say(strings, "first_step")}</h4>
      <p>${(firstStep && step.steps[firstStep]) || step.otherwise}</p>
    </div>`;
}

function means(content: Content, scores: readonly Score[]): TemplateResult {
  const { subscales, families } = content.key;
  const { strings } = content.texts;
  return html`<h4>${say(strings, "scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${say(strings, "subscale")}</th>
          <th scope="col">${say(strings, "score")}</th>
          <th scope="col">${say(strings, "answered")}</th>
        </tr>
      </thead>
      ${Object.entries(families).map(([family, name]) => {
        const members = subscales.filter((subscale) => subscale.family === family);
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
              <td>${meanText(content, line?.mean)}</td>
              <td>${say(strings, "answered_of", { answered: line?.answered ?? 0, of: line?.of ?? 0 })}</td>
            </tr>`;
          })}
        </tbody>`;
      })}
    </table></div>`;
}

/** Returns the instrument card as data, for the file a learner downloads. */
export function cardData({ texts, key }: Content): Record<string, unknown> {
  const { id, version, title, lang } = texts;
  const { card, subscales } = key;
  const rules = subscales.map(({ id: name, items, minimum }) => ({ id: name, items, minimum }));
  return { id, version, title, language: lang, ...card, subscales: rules };
}

function card(content: Content): TemplateResult {
  const { id, version, lang, strings } = content.texts;
  const { card } = content.key;
  const list = (texts: readonly string[]) =>
    html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  const status = card.status === "validated" ? "card_validated" : "card_not_validated";
  const download = () =>
    offerFile(
      `${id}-card-${lang}.json`,
      "application/json",
      `${JSON.stringify(cardData(content), null, 2)}\n`,
    );
  return html`<section class="ck-self-assessment-card" aria-label=${say(strings, "card")}>
    <h4>${say(strings, "card")}</h4>
    <p><strong>${card.warning}</strong></p>
    <dl>
      <dt>${say(strings, "card_measures")}</dt><dd>${card.measures}</dd>
      <dt>${say(strings, "card_limits")}</dt><dd>${list(card.limits)}</dd>
      <dt>${say(strings, "card_scoring")}</dt><dd>${list(card.scoring)}</dd>
      <dt>${say(strings, "card_sources")}</dt><dd>${list(card.sources)}</dd>
      <dt>${say(strings, "card_status")}</dt><dd>${say(strings, status)}</dd>
      <dt>${say(strings, "card_version")}</dt><dd>${version}</dd>
      <dt>${say(strings, "card_licence")}</dt><dd>${card.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${download}>${say(strings, "card_download")}</button>
  </section>`;
}

/** Returns the whole result. `uid` makes its ids unique on the page. */
export function result(content: Content, answers: Answers, uid: string): TemplateResult {
  return html`<section class="ck-self-assessment-result" aria-labelledby="${uid}-result">
    <h3 id="${uid}-result" tabindex="-1" data-part="result-title">${say(content.texts.strings, "result")}</h3>
    ${sentences(content, answers)} ${picture(content, answers, uid)}
    <div class="ck-self-assessment-columns">
      <div>${means(content, score(content.key, answers))}</div>
      ${card(content)}
    </div>
  </section>`;
}
