// The learner's own data: what each button does is said before it does it.
import { html, nothing, type TemplateResult } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import { csvSeparator, offerFile, toCsv } from "../core/files.ts";
import type { Host } from "../core/model.ts";
import type { RecordState } from "../core/record.ts";
import { formatDate, type Strings, say } from "../core/text.ts";
import type { CasePracticeTexts } from "../generated/case-practice.ts";
import type { CaseTexts } from "./case-texts.ts";
import { resultData, resultRows } from "./results-file.ts";
import type { SavedPractice } from "./saved-practice.ts";
import type { PracticeCourse, PracticeState } from "./session.ts";
import { button } from "./step-view.ts";

export interface DataPanelView {
  texts: CasePracticeTexts;
  caseTexts: CaseTexts;
  course: PracticeCourse;
  uid: string;
  host: Host;
  state: PracticeState;
  kept: RecordState<SavedPractice>;
  erasing: boolean;
  /** What a button has just done, said beside it. */
  said: { by: string; text: string };
  /** Whether the browser keeps answers from one page to the next, and whether some were lost. */
  tabKept: boolean;
  tabLost: boolean;
}

/** What the buttons call. */
export interface DataActions {
  save(): void;
  resume(state: PracticeState): void;
  /** Asks some cases again, and no others. */
  review(ids: readonly string[]): void;
  ask(erasing: boolean): void;
  erase(): void;
  print(): void;
  /** Shows a message beside the button of this name. */
  report(by: string, message: string): void;
}

function download(
  { texts, caseTexts, course, state }: DataPanelView,
  kind: "json" | "csv",
  actions: DataActions,
): void {
  const date = new Date().toISOString().slice(0, 10);
  const file = `case-practice-${texts.id}-${date}.${kind}`;
  if (kind === "json") {
    const data = resultData(texts, caseTexts, course, state, date);
    offerFile(file, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  } else {
    offerFile(
      file,
      "text/csv",
      toCsv(resultRows(caseTexts, course, state), csvSeparator(texts.lang)),
    );
  }
  actions.report(`download_${kind}`, say(texts.strings, "downloaded", { file }));
}

/** The label of the button that asks missed cases again. */
export function reviewLabel(strings: Strings, count: number): string {
  return say(strings, count === 1 ? "take_up_one" : "take_up_many", { count });
}

/** What is on the device or was lost, said first. */
export function notices(view: DataPanelView, actions: DataActions): TemplateResult {
  const { texts, course, kept, tabKept, tabLost } = view;
  const { strings, lang } = texts;
  const note = (text: string) => html`<p class="ck-notice">${text}</p>`;
  const saved = kept.state === "kept" ? kept.value : null;
  const missed = saved?.state ? course.missed(saved.state) : [];
  return html`${tabKept ? nothing : note(say(strings, "tab_blocked"))}
    ${tabLost ? note(say(strings, "tab_lost")) : nothing}
    ${kept.state === "corrupt" ? note(say(strings, "device_corrupt")) : nothing}
    ${saved && !saved.state ? note(say(strings, "device_other")) : nothing}
    ${
      saved?.state && view.state.place.stage === "start"
        ? html`<div class="ck-notice"><p>${say(strings, "device_kept", { date: formatDate(saved.saved, lang) })}</p>
          ${missed.length > 0 ? button(strings, "review", () => actions.review(missed), { primary: true, label: reviewLabel(strings, missed.length) }) : nothing}
          <button type="button" class="ck-button" data-action="resume" @click=${() => saved.state && actions.resume(saved.state)}>${say(strings, "resume")}</button></div>`
        : nothing
    }`;
}

export function dataPanel(view: DataPanelView, actions: DataActions): TemplateResult {
  const { texts, uid, host, erasing, said } = view;
  const { strings } = texts;
  // Seen here, beside the button; heard from the status of the widget, which says the same.
  const beside = (name: string) =>
    said.by === name ? html`<p class="ck-status" data-part="said">${said.text}</p>` : nothing;
  return html`<section class="ck-practice-data" aria-labelledby="${uid}-data">
    <h4 id="${uid}-data">${say(strings, "mine")}</h4>
    <p>${say(strings, host === "page" ? "mine_text" : "mine_notebook")}</p>
    ${action(uid, strings, "save", actions.save)} ${beside("save")}
    ${action(uid, strings, "download_csv", () => download(view, "csv", actions))}
    ${beside("download_csv")}
    ${action(uid, strings, "download_json", () => download(view, "json", actions))}
    ${beside("download_json")}
    ${action(uid, strings, "print", actions.print)}
    ${action(uid, strings, "erase", () => actions.ask(true))}
    ${erasing ? askBeforeErasing(strings, () => actions.ask(false), actions.erase) : nothing}
  </section>`;
}
