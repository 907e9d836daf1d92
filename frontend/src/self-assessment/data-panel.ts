// The panel of the learner's own data: save, download, print, erase, bring back.
import { html, nothing, type TemplateResult } from "lit-html";
import { action, askBefore, askBeforeErasing } from "../core/actions.ts";
import { csvSeparator, offerFile, toCsv } from "../core/files.ts";
import type { Host } from "../core/model.ts";
import { formatDate, formatList, say } from "../core/text.ts";
import type { Occasion } from "../generated/self-assessment.ts";
import { type Content, isOccasion, OCCASIONS } from "./content.ts";
import type { Reading, Saved } from "./records.ts";
import { cardData, meanText } from "./result.ts";
import { type Answers, score } from "./rules.ts";

/** What the buttons call. */
export interface PanelActions {
  setOccasion(occasion: Occasion): void;
  save(): void;
  /** Saves the answers in the place of the set of the same occasion, or does not. */
  replace(agreed: boolean): void;
  askErase(): void;
  cancelErase(): void;
  erase(): void;
  print(): void;
  use(record: Saved): void;
  /** Shows a message beside the button of this name. */
  tell(button: string, message: string): void;
}

/** What the panel shows. */
export interface Panel {
  content: Content;
  host: Host;
  uid: string;
  answers: Answers;
  occasion: Occasion;
  reading: Reading;
  /** Items whose answers came with the page and cannot be used. */
  refused: readonly string[];
  erasing: boolean;
  /** What the last button pressed has done, to be said beside it. */
  said: { by: string; text: string };
  /** The set that saving would replace, while the learner is asked. */
  replacing: Saved | undefined;
  /** Whether the browser keeps answers from one page to the next. */
  tabKept: boolean;
  /** Whether what the tab had kept cannot be read. */
  tabLost: boolean;
}

export function occasionName({ texts }: Content, occasion: Occasion): string {
  return say(texts.strings, `occasion_${occasion}`);
}

/** Returns what the JSON file holds. */
export function answersData(
  content: Content,
  answers: Answers,
  occasion: Occasion,
  date: string,
): unknown {
  const { id, version, lang } = content.texts;
  return {
    format: "coprod-kit/answers",
    format_version: 1,
    instrument: id,
    instrument_version: version,
    language: lang,
    occasion,
    date,
    answers,
    scores: score(content.key, answers),
    card: cardData(content),
  };
}

/** Returns the rows of the CSV file, headings first. */
export function answersRows(
  { texts }: Content,
  answers: Answers,
  occasion: Occasion,
  date: string,
): (string | number)[][] {
  const { id: instrument, version, items, strings } = texts;
  const columns = ["instrument", "version", "occasion", "date", "item", "text", "answer"];
  return [
    columns.map((column) => say(strings, `column_${column}`)),
    ...items.map(({ id, text }) => [
      instrument,
      version,
      occasion,
      date,
      id,
      text,
      answers[id] ?? "",
    ]),
  ];
}

function download(
  { content, answers, occasion }: Panel,
  kind: "json" | "csv",
  actions: PanelActions,
): void {
  const { id, lang, strings } = content.texts;
  const date = new Date().toISOString().slice(0, 10);
  const file = `${id}-${occasion}-${date}.${kind}`;
  if (kind === "json") {
    const data = answersData(content, answers, occasion, date);
    offerFile(file, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  } else {
    const rows = answersRows(content, answers, occasion, date);
    offerFile(file, "text/csv", toCsv(rows, csvSeparator(lang)));
  }
  actions.tell(`download_${kind}`, say(strings, "downloaded", { file }));
}

/** Returns a few names, shortened: they may come from anywhere, many and long. */
function few(names: readonly string[]): string[] {
  const shown = names
    .slice(0, 8)
    .map((name) => (name.length > 24 ? `${name.slice(0, 24)}…` : name));
  return names.length > shown.length ? [...shown, "…"] : shown;
}

function notices({ content, reading, refused, tabKept, tabLost }: Panel): TemplateResult[] {
  const { strings } = content.texts;
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

function recordWords(
  content: Content,
  { occasion, saved, answers }: Saved,
): { occasion: string; date: string; answered: string } {
  return {
    occasion: occasionName(content, occasion),
    date: formatDate(saved, content.texts.lang),
    answered: String(Object.keys(answers).length),
  };
}

function recordText(content: Content, record: Saved): string {
  return say(content.texts.strings, "record", recordWords(content, record));
}

/** Returns the message beside a button; the status of the widget says it to a screen reader. */
function beside({ said }: Panel, button: string): TemplateResult | typeof nothing {
  if (said.by !== button || !said.text) return nothing;
  return html`<p class="ck-status" data-part="said" aria-hidden="true">${said.text}</p>`;
}

/** Returns the line above the questions that says which sets the device keeps. */
export function keptHere(content: Content, saved: readonly Saved[]): TemplateResult {
  const { strings, lang } = content.texts;
  const sets = formatList(
    saved.map((record) => recordText(content, record)),
    lang,
  );
  return html`<p class="ck-self-assessment-hint">${say(strings, "kept_here", { sets })}</p>`;
}

function records(panel: Panel, actions: PanelActions): TemplateResult | typeof nothing {
  const { content, reading } = panel;
  const { strings } = content.texts;
  if (reading.records.length === 0) return nothing;
  return html`<h4>${say(strings, "records")}</h4>
    <p>${say(strings, "records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${reading.records.map((record) => {
        const occasion = occasionName(content, record.occasion);
        return html`<li>
          <span>${recordText(content, record)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${say(strings, "record_use_label", { occasion })}
            @click=${() => actions.use(record)}
          >${say(strings, "record_use")}</button>
          ${beside(panel, `use_${record.occasion}`)}
        </li>`;
      })}
    </ul>
    ${sideBySide(content, reading.records)}`;
}

/** Returns the sets of numbers side by side; no difference is computed, on purpose. */
function sideBySide(content: Content, saved: readonly Saved[]): TemplateResult | typeof nothing {
  if (saved.length < 2) return nothing;
  const { strings } = content.texts;
  const scores = saved.map((record) => score(content.key, record.answers));
  return html`<h4>${say(strings, "compare_title")}</h4>
    <p>${say(strings, "compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${say(strings, "subscale")}</th>
            ${saved.map((record) => html`<th scope="col">${occasionName(content, record.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${content.key.subscales.map(
            (subscale, index) => html`<tr>
              <th scope="row">${subscale.label}</th>
              ${scores.map((column) => html`<td>${meanText(content, column[index]?.mean)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Returns the panel. */
export function dataPanel(panel: Panel, actions: PanelActions): TemplateResult {
  const { content, uid, occasion, host, erasing, replacing } = panel;
  const { strings } = content.texts;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (isOccasion(value)) actions.setOccasion(value);
  };
  return html`<section class="ck-self-assessment-mine" aria-labelledby="${uid}-mine">
    <h3 id="${uid}-mine">${say(strings, "mine")}</h3>
    <p>${say(strings, host === "page" ? "mine_text" : "mine_text_notebook")}</p>
    ${notices(panel)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${say(strings, "occasion")}</legend>
      ${OCCASIONS.map(
        (name) => html`<label
          ><input
            type="radio"
            name="${uid}-occasion"
            data-occasion
            value=${name}
            .checked=${name === occasion}
            @change=${choose}
          /><span>${occasionName(content, name)}</span></label
        >`,
      )}
    </fieldset>
    ${action(uid, strings, "save", actions.save)} ${beside(panel, "save")}
    ${
      replacing
        ? askBefore(
            strings,
            "replace",
            () => actions.replace(false),
            () => actions.replace(true),
            recordWords(content, replacing),
          )
        : nothing
    }
    ${action(uid, strings, "download_json", () => download(panel, "json", actions))}
    ${beside(panel, "download_json")}
    ${action(uid, strings, "download_csv", () => download(panel, "csv", actions))}
    ${beside(panel, "download_csv")}
    ${action(uid, strings, "print", actions.print)}
    ${action(uid, strings, "erase", actions.askErase)} ${beside(panel, "erase")}
    ${erasing ? askBeforeErasing(strings, actions.cancelErase, actions.erase) : nothing}
    ${records(panel, actions)}
  </section>`;
}
