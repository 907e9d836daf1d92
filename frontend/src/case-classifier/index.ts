// The case classifier in the browser: shows one question after the other, then the verdict.
import { html, nothing, render } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import { offerFile } from "../core/files.ts";
import type { Mount } from "../core/model.ts";
import { printOnly } from "../core/print.ts";
import { formatDate, say } from "../core/text.ts";
import { isRecord } from "../core/values.ts";
import type {
  CaseClassifierKey,
  CaseClassifierTexts,
  CaseNotes,
  CriteriaAnswers,
} from "../generated/case-classifier.ts";
import { exportData, exportMarkdown } from "./export-file.ts";
import { bindForm } from "./form.ts";
import { answerLabel, conflictMessage, questionNumber, verdictLabel } from "./labels.ts";
import { conclude, partitionAnswers, type Walk, walk } from "./rules.ts";
import { verdictPanel } from "./verdict-panel.ts";

export const mount: Mount = ({ model, el, host }) => {
  const texts = model.get("_texts") as CaseClassifierTexts;
  const key = model.get("_key") as CaseClassifierKey | null;
  // Without the key no answer leads anywhere: the questions stay as a form to read.
  if (!key) return () => {};
  const classifier = { texts, key };
  const { strings } = texts;
  const { criteria, codes } = key;
  const uid = el.dataset.ckUid ?? "";
  const live = el.querySelector<HTMLElement>('[data-part="live"]');
  const head = el.querySelector<HTMLElement>('[data-part="head"]');
  const sheet = live?.parentElement;
  if (!live || !head || !sheet) throw new Error("The classifier's form is not in the page.");

  let erasing = false;
  let status = "";
  // Whether the status is for screen readers only, as the page shows the same beside the question.
  let heardOnly = false;
  // Answers that came with the page, or from the tab, may be broken: those that do not fit are lost.
  const lost =
    model.get("tab_lost") === true ||
    partitionAnswers(criteria, model.get("answers")).refused.length > 0;

  const answersNow = (): CriteriaAnswers =>
    partitionAnswers(criteria, model.get("answers")).answers;
  const notesNow = (): CaseNotes => {
    const raw = model.get("notes");
    if (!isRecord(raw)) return {};
    const known = criteria.steps.filter((step) => step.note).map(({ id }) => id);
    const kept = Object.entries(raw).flatMap(([name, text]) =>
      known.includes(name) && typeof text === "string"
        ? [[name, text.slice(0, texts.longest_note)]]
        : [],
    );
    return Object.fromEntries(kept);
  };
  const put = (name: "answers" | "notes", value: CriteriaAnswers | CaseNotes) => {
    model.set(name, value);
    model.save_changes();
  };
  // The model holds answers in the order of the criteria, as `answersNow` reads them.
  const putAnswers = (answers: CriteriaAnswers) =>
    put("answers", partitionAnswers(criteria, answers).answers);
  const tell = (message: string) => {
    status = message;
    heardOnly = false;
    draw();
  };
  const focusOn = (selector: string) => el.querySelector<HTMLElement>(selector)?.focus();

  const form = bindForm(el, criteria, `${uid}-conflict`, {
    answer: putAnswers,
    note: (notes) => put("notes", notes),
  });

  /** What is said when an answer has moved the walk on. */
  function walkMessage(done: Walk): string {
    if (done.conflict.length > 0) return conflictMessage(classifier, done);
    if (done.ends) {
      const verdict = verdictLabel(classifier, conclude(criteria, codes, done));
      return say(strings, "verdict_ready", { verdict });
    }
    const step = criteria.steps.find(({ id }) => id === done.next);
    return step?.text ? say(strings, "next_shown", { question: step.text }) : "";
  }

  const download = (kind: "json" | "markdown") => {
    const date = new Date().toISOString().slice(0, 10);
    const done = walk(criteria, answersNow());
    const name = `${say(strings, "file_name")}-${date}`;
    const file = kind === "json" ? `${name}.json` : `${name}.md`;
    if (kind === "json") {
      const data = exportData(classifier, done, notesNow(), date);
      offerFile(file, "application/json", `${JSON.stringify(data, null, 2)}\n`);
    } else offerFile(file, "text/markdown", exportMarkdown(classifier, done, notesNow(), date));
    tell(say(strings, "downloaded", { file }));
  };
  const printSheet = () => {
    // Drawn again for the date: the page may have been open since yesterday.
    draw();
    printOnly(el);
  };
  const ask = (asked: boolean) => {
    erasing = asked;
    draw();
    focusOn(`[data-action="${asked ? "erase_cancel" : "erase"}"]`);
  };
  const erase = () => {
    erasing = false;
    put("notes", {});
    put("answers", {});
    tell(say(strings, "erased"));
    focusOn('[data-action="erase"]');
  };

  /** What only paper shows, above all the rest. */
  const paperHead = (done: Walk) => {
    const notes = notesNow();
    const noted = criteria.steps.filter(({ id }) => done.ends && notes[id]);
    return html`<h3>${say(strings, "title")}</h3>
      <p>${formatDate(new Date().toISOString(), texts.lang)}</p>
      <dl>
        ${noted.map(
          ({ id, note }) => html`<div>
            <dt>${note}</dt>
            <dd>${notes[id]}</dd>
          </div>`,
        )}
      </dl>`;
  };

  const clash = (done: Walk) => html`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${uid}-conflict">${conflictMessage(classifier, done)}</p>
    <p class="ck-actions">
      ${done.conflict.map(
        (name) => html`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${() => form.focus(name)}
        >${say(strings, "conflict_go", { number: questionNumber(done, name) })}</button>`,
      )}
    </p>
  </div>`;

  const path = (done: Walk) => html`<h4>${say(strings, "path")}</h4>
    <ol class="ck-classifier-path">
      ${done.path.map(([name, answer], index) => {
        const step = criteria.steps.find(({ id }) => id === name);
        return html`<li>
          <span>${step?.text} <strong>${step ? answerLabel(classifier, step, answer) : ""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${say(strings, "change_label", { number: index + 1 })}
            @click=${() => form.focus(name)}
          >${say(strings, "change_answer")}</button>
        </li>`;
      })}
    </ol>`;

  const dataPanel = () => html`<section class="ck-classifier-data" aria-labelledby="${uid}-data">
    <h3 id="${uid}-data">${say(strings, "mine")}</h3>
    <p>${say(strings, host === "page" ? "mine_text" : "mine_text_notebook")}</p>
    ${(model.get("tab") ?? "ok") === "ok" ? nothing : html`<p class="ck-notice">${say(strings, "tab_blocked")}</p>`}
    ${lost ? html`<p class="ck-notice">${say(strings, "tab_lost")}</p>` : nothing}
    ${action(uid, strings, "print", printSheet)}
    ${action(uid, strings, "markdown", () => download("markdown"))}
    ${action(uid, strings, "json", () => download("json"))}
    ${action(uid, strings, "erase", () => ask(true))}
    ${erasing ? askBeforeErasing(strings, () => ask(false), erase) : nothing}
  </section>`;

  function draw(): void {
    const done = walk(criteria, answersNow());
    const begun = done.path.length > 0;
    form.show(answersNow(), notesNow(), done);
    // What is printed: the whole sheet to fill in by hand, the answers once some are given, the
    // verdict once there is one.
    sheet?.classList.toggle("ck-classifier-begun", begun);
    sheet?.classList.toggle("ck-classifier-ended", done.ends !== null);
    render(begun ? paperHead(done) : nothing, head as HTMLElement);
    render(
      html`<p class="ck-classifier-count">${say(strings, "progress", { answered: done.path.length })}</p>
        <p role="status" class=${heardOnly ? "ck-visually-hidden" : "ck-status"}>${status}</p>
        ${done.conflict.length > 0 ? clash(done) : nothing}
        ${
          done.ends
            ? html`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${() => focusOn('[data-part="verdict-title"]')}>
                ${say(strings, "see_verdict")}
              </button>`
            : nothing
        }
        ${done.ends ? [verdictPanel(classifier, uid, done), path(done)] : nothing} ${dataPanel()}`,
      live as HTMLElement,
    );
  }

  const onAnswers = () => {
    const done = walk(criteria, answersNow());
    status = walkMessage(done);
    // The next question and a contradiction are shown by the page itself, for as long as they
    // hold; a verdict appears far below, so that its message is for everybody.
    heardOnly = done.ends === null;
    draw();
  };
  const begun = answersNow();
  const early = form.withEarly(begun);
  if (early !== begun) putAnswers(early);
  model.on("change:answers", onAnswers);
  model.on("change:notes", draw);
  model.on("change:tab", draw);
  draw();
  el.dataset.ckReady = "";

  return () => {
    model.off("change:answers", onAnswers);
    model.off("change:notes", draw);
    model.off("change:tab", draw);
    form.stop();
  };
};
