// The learner's own data: what each button does is said before it does it.
import { html, nothing, type TemplateResult } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import { csvSeparator, offerFile, toCsv } from "../core/files.ts";
import type { Host } from "../core/model.ts";
import { formatDate, say } from "../core/text.ts";
import type { Reading, Saved } from "./records.ts";
import { cardData, meanText } from "./result.ts";
import { score } from "./rules.ts";
import { type Answers, isOccasion, itemsOf, OCCASIONS, type Occasion, type Spec } from "./types.ts";

/** What the buttons call. */
export interface Actions {
  setOccasion(occasion: Occasion): void;
  save(): void;
  askErase(): void;
  cancelErase(): void;
  erase(): void;
  print(): void;
  use(record: Saved): void;
  told(message: string): void;
}

export interface Mine {
  spec: Spec;
  host: Host;
  uid: string;
  answers: Answers;
  occasion: Occasion;
  reading: Reading;
  /** Items whose answers came with the page and cannot be used. */
  refused: readonly string[];
  erasing: boolean;
  /** Whether the browser keeps answers from one page to the next. */
  tabKept: boolean;
  /** Whether what the tab had kept cannot be read. */
  tabLost: boolean;
}

export function occasionName(spec: Spec, occasion: Occasion): string {
  return say(spec.strings, `occasion_${occasion}`);
}

/** What the JSON file holds. */
export function answersData(
  spec: Spec,
  answers: Answers,
  occasion: Occasion,
  date: string,
): unknown {
  const { id, version } = spec.instrument;
  return {
    format: "coprod-kit/answers",
    format_version: 1,
    instrument: id,
    instrument_version: version,
    language: spec.lang,
    occasion,
    date,
    answers,
    scores: score(spec.instrument, answers),
    card: cardData(spec),
  };
}

/** The rows of the CSV file, headings first. */
export function answersRows(
  spec: Spec,
  answers: Answers,
  occasion: Occasion,
  date: string,
): (string | number)[][] {
  const { instrument, strings } = spec;
  const columns = ["instrument", "version", "occasion", "date", "item", "text", "answer"];
  return [
    columns.map((column) => say(strings, `column_${column}`)),
    ...itemsOf(instrument).map(({ id, text }) => [
      instrument.id,
      instrument.version,
      occasion,
      date,
      id,
      text,
      answers[id] ?? "",
    ]),
  ];
}

function download({ spec, answers, occasion }: Mine, kind: "json" | "csv", actions: Actions): void {
  const date = new Date().toISOString().slice(0, 10);
  const file = `${spec.instrument.id}-${occasion}-${date}.${kind}`;
  if (kind === "json") {
    const data = answersData(spec, answers, occasion, date);
    offerFile(file, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  } else {
    const rows = answersRows(spec, answers, occasion, date);
    offerFile(file, "text/csv", toCsv(rows, csvSeparator(spec.lang)));
  }
  actions.told(say(spec.strings, "downloaded", { file }));
}

/** A few names, however many and however long they are: they may come from anywhere. */
function few(names: readonly string[]): string[] {
  const shown = names
    .slice(0, 8)
    .map((name) => (name.length > 24 ? `${name.slice(0, 24)}…` : name));
  return names.length > shown.length ? [...shown, "…"] : shown;
}

function notices({ spec, reading, refused, tabKept, tabLost }: Mine): TemplateResult[] {
  const { strings } = spec;
  const leftOut = [...new Set([...reading.refused, ...refused.filter(Boolean)])];
  const texts = [
    ...(tabKept ? [] : [say(strings, "tab_blocked")]),
    ...(tabLost ? [say(strings, "tab_lost")] : []),
    ...(reading.corrupt ? [say(strings, "storage_corrupt")] : []),
    ...few(reading.otherVersions).map((version) =>
      say(strings, "storage_other_version", { version }),
    ),
    ...(leftOut.length > 0
      ? [say(strings, "storage_refused", { items: few(leftOut).join(", ") })]
      : []),
  ];
  return texts.map((text) => html`<p class="ck-notice">${text}</p>`);
}

function records({ spec, reading }: Mine, actions: Actions): TemplateResult | typeof nothing {
  const { strings, lang } = spec;
  if (reading.records.length === 0) return nothing;
  return html`<h4>${say(strings, "records")}</h4>
    <p>${say(strings, "records_text")}</p>
    <ul class="ck-sa-records">
      ${reading.records.map((record) => {
        const occasion = occasionName(spec, record.occasion);
        return html`<li>
          <span>${say(strings, "record", {
            occasion,
            date: formatDate(record.saved, lang),
            answered: Object.keys(record.answers).length,
          })}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${say(strings, "record_use_label", { occasion })}
            @click=${() => actions.use(record)}
          >${say(strings, "record_use")}</button>
        </li>`;
      })}
    </ul>
    ${sideBySide(spec, reading.records)}`;
}

/** Two or three sets of numbers; no difference is computed, on purpose. */
function sideBySide(spec: Spec, saved: readonly Saved[]): TemplateResult | typeof nothing {
  if (saved.length < 2) return nothing;
  const { strings, instrument } = spec;
  const scores = saved.map((record) => score(instrument, record.answers));
  return html`<h4>${say(strings, "compare_title")}</h4>
    <p>${say(strings, "compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${say(strings, "subscale")}</th>
            ${saved.map((record) => html`<th scope="col">${occasionName(spec, record.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${instrument.subscales.map(
            (subscale, index) => html`<tr>
              <th scope="row">${subscale.label}</th>
              ${scores.map((column) => html`<td>${meanText(spec, column[index]?.mean)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

export function mine(view: Mine, actions: Actions): TemplateResult {
  const { spec, uid, occasion, host, erasing } = view;
  const { strings } = spec;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (isOccasion(value)) actions.setOccasion(value);
  };
  return html`<section class="ck-sa-mine" aria-labelledby="${uid}-mine">
    <h3 id="${uid}-mine">${say(strings, "mine")}</h3>
    <p>${say(strings, host === "page" ? "mine_text" : "mine_text_notebook")}</p>
    ${notices(view)}
    <fieldset class="ck-sa-occasion">
      <legend>${say(strings, "occasion")}</legend>
      ${OCCASIONS.map(
        (name) => html`<label
          ><input
            type="radio"
            name="${uid}-occasion"
            value=${name}
            .checked=${name === occasion}
            @change=${choose}
          /><span>${occasionName(spec, name)}</span></label
        >`,
      )}
    </fieldset>
    ${action(uid, strings, "save", actions.save)}
    ${action(uid, strings, "download_json", () => download(view, "json", actions))}
    ${action(uid, strings, "download_csv", () => download(view, "csv", actions))}
    ${action(uid, strings, "print", actions.print)}
    ${action(uid, strings, "erase", actions.askErase)}
    ${erasing ? askBeforeErasing(strings, actions.cancelErase, actions.erase) : nothing}
    ${records(view, actions)}
  </section>`;
}
