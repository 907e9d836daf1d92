// The learner's own data: what each button does is said before it does it.
import { html, nothing, type TemplateResult } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import { csvSeparator, offerFile, toCsv } from "../core/files.ts";
import type { Host } from "../core/model.ts";
import { DeviceRecord, type Kept } from "../core/record.ts";
import { formatDate, say } from "../core/text.ts";
import { isRecord } from "../core/values.ts";
import type { Sheet } from "./case-texts.ts";
import { grade } from "./rules.ts";
import type { Course, State } from "./session.ts";
import { type Answers, DIMENSIONS, type Spec } from "./types.ts";

/** What a device keeps: nothing but the date where it is of another set of cases. */
export interface Saved {
  version: string;
  saved: string;
  state: State | null;
}

export function recordOf(spec: Spec, course: Course): DeviceRecord<Saved> {
  return new DeviceRecord<Saved>("case-practice", spec.id, (raw) => {
    if (!isRecord(raw) || typeof raw.version !== "string" || typeof raw.saved !== "string") {
      return null;
    }
    const { version, saved, state } = raw;
    if (version !== spec.version) return { version, saved, state: null };
    const { answers, again, place } = isRecord(state) ? state : {};
    return { version, saved, state: course.accept({ answers, again, place }) };
  });
}

const PARTS = [...DIMENSIONS, "confidence", "because"] as const;

/** The rows of the CSV file, headings first; a case that came back has two. */
export function rowsOf(sheet: Sheet, course: Course, state: State): (string | number)[][] {
  const { answers, again } = state;
  const steps = course.steps(state).filter(({ kind }) => kind !== "contrast" && kind !== "worked");
  // The place in the run; a case that was answered in another run has none in this one.
  const runOf = (id: string, time: number) =>
    steps.findIndex((step) => step.id === id && (step.kind === "again") === (time === 2)) + 1 || "";
  const rows = (given: Answers, time: number) =>
    course.items.flatMap((item, order) => {
      const answer = given[item.id];
      if (!answer) return [];
      const found = grade(item, answer);
      return [
        [
          item.id,
          sheet.title(item.id),
          order + 1,
          runOf(item.id, time),
          time,
          item.coding,
          ...PARTS.map((part) => answer[part] ?? ""),
          ...DIMENSIONS.map((name) => found[name].state),
          ...DIMENSIONS.map((name) => found[name].credit ?? ""),
        ],
      ];
    });
  const columns = ["case", "title", "order", "run", "time", "coding", ...PARTS];
  const marks = ["state", "credit"].flatMap((mark) => DIMENSIONS.map((name) => `${mark}_${name}`));
  return [[...columns, ...marks], ...rows(answers, 1), ...rows(again, 2)];
}

/** What the JSON file holds. */
export function dataOf(
  spec: Spec,
  sheet: Sheet,
  course: Course,
  state: State,
  date: string,
): unknown {
  const [columns = [], ...rows] = rowsOf(sheet, course, state);
  return {
    format: "coprod-kit/case-practice",
    format_version: 1,
    cases: spec.id,
    cases_version: spec.version,
    language: spec.lang,
    date,
    results: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
  };
}

export interface Mine {
  spec: Spec;
  sheet: Sheet;
  course: Course;
  uid: string;
  host: Host;
  state: State;
  kept: Kept<Saved>;
  erasing: boolean;
  /** What a button has just done, said beside it. */
  said: { by: string; text: string };
  /** Whether the browser keeps answers from one page to the next, and whether some were lost. */
  tabKept: boolean;
  tabLost: boolean;
}

/** What the buttons call. */
export interface Actions {
  save(): void;
  resume(state: State): void;
  ask(erasing: boolean): void;
  erase(): void;
  print(): void;
  told(by: string, message: string): void;
}

function download(
  { spec, sheet, course, state }: Mine,
  kind: "json" | "csv",
  actions: Actions,
): void {
  const date = new Date().toISOString().slice(0, 10);
  const file = `case-practice-${spec.id}-${date}.${kind}`;
  if (kind === "json") {
    const data = dataOf(spec, sheet, course, state, date);
    offerFile(file, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  } else {
    offerFile(file, "text/csv", toCsv(rowsOf(sheet, course, state), csvSeparator(spec.lang)));
  }
  actions.told(`download_${kind}`, say(spec.strings, "downloaded", { file }));
}

/** What is on the device or was lost, said first. */
export function notices(view: Mine, actions: Actions): TemplateResult {
  const { spec, kept, tabKept, tabLost } = view;
  const { strings, lang } = spec;
  const note = (text: string) => html`<p class="ck-notice">${text}</p>`;
  const saved = kept.state === "kept" ? kept.value : null;
  return html`${tabKept ? nothing : note(say(strings, "tab_blocked"))}
    ${tabLost ? note(say(strings, "tab_lost")) : nothing}
    ${kept.state === "corrupt" ? note(say(strings, "device_corrupt")) : nothing}
    ${saved && !saved.state ? note(say(strings, "device_other")) : nothing}
    ${
      saved?.state && view.state.place.stage === "start"
        ? html`<div class="ck-notice"><p>${say(strings, "device_kept", { date: formatDate(saved.saved, lang) })}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${() => saved.state && actions.resume(saved.state)}>${say(strings, "resume")}</button></div>`
        : nothing
    }`;
}

export function mine(view: Mine, actions: Actions): TemplateResult {
  const { spec, uid, host, erasing, said } = view;
  const { strings } = spec;
  // The region of the status says it too, for those who listen.
  const beside = (name: string) =>
    said.by === name ? html`<p class="ck-status" data-part="said">${said.text}</p>` : nothing;
  return html`<section class="ck-practice-mine" aria-labelledby="${uid}-mine">
    <h4 id="${uid}-mine">${say(strings, "mine")}</h4>
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
