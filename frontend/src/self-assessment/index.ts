// The self-assessment in the browser: takes over the form in the page and adds what needs a script.
import { html, nothing, render } from "lit-html";
import type { Mount } from "../core/model.ts";
import { printOnly } from "../core/print.ts";
import { watchRecords } from "../core/record.ts";
import { say } from "../core/text.ts";
import { answersBefore, putAnswers, tieForm } from "./form.ts";
import { type Actions, mine, occasionName } from "./mine.ts";
import { eraseRecords, readRecords, saveRecord } from "./records.ts";
import { result } from "./result.ts";
import { sortAnswers } from "./rules.ts";
import { type Answers, isOccasion, itemsOf, OCCASIONS, type Occasion, type Spec } from "./types.ts";

export const mount: Mount = ({ model, el, host }) => {
  const spec = model.get("_texts") as Spec;
  const { strings, instrument } = spec;
  const uid = el.dataset.ckUid ?? "";
  const total = itemsOf(instrument).length;
  const part = (name: string) => el.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const live = part("live");
  const progress = part("progress");
  if (!live || !progress) throw new Error("The self-assessment's form is not in the page.");

  let shown = false;
  let erasing = false;
  let status = "";
  let reading = readRecords(instrument);
  // What came with the page is as untrusted as what the device keeps.
  const refused = sortAnswers(instrument, model.get("answers")).problems.map(([item]) => item);
  const tabLost = model.get("tab_lost") === true || refused.includes("");

  const answersNow = (): Answers => sortAnswers(instrument, model.get("answers")).answers;
  const occasionNow = (): Occasion => {
    const occasion = model.get("occasion");
    return isOccasion(occasion) ? occasion : "before";
  };
  const tell = (message: string) => {
    status = message;
    draw();
  };

  const actions: Actions = {
    setOccasion(occasion) {
      model.set("occasion", occasion);
      model.save_changes();
    },
    save() {
      const answers = answersNow();
      if (Object.keys(answers).length === 0) return tell(say(strings, "save_nothing"));
      const occasion = occasionNow();
      const saved = new Date().toISOString();
      const outcome = saveRecord(instrument, {
        version: instrument.version,
        occasion,
        saved,
        answers,
      });
      const words = {
        ok: "saved",
        replaced: "save_replaced",
        full: "save_full",
        blocked: "save_blocked",
        corrupt: "storage_corrupt",
      }[outcome];
      tell(say(strings, words, { occasion: occasionName(spec, occasion) }));
    },
    askErase() {
      erasing = true;
      draw();
      el.querySelector<HTMLElement>('[data-action="erase_cancel"]')?.focus();
    },
    cancelErase() {
      erasing = false;
      draw();
      el.querySelector<HTMLElement>('[data-action="erase"]')?.focus();
    },
    erase() {
      const outcome = eraseRecords(instrument);
      erasing = false;
      shown = false;
      for (const radio of el.querySelectorAll<HTMLInputElement>("input:checked")) {
        if (!radio.name.endsWith("-occasion")) radio.checked = false;
      }
      model.set("occasion", OCCASIONS[0]);
      putAnswers(model, {});
      tell(say(strings, outcome === "ok" ? "erased" : "erased_page_only"));
      el.querySelector<HTMLElement>('[data-action="erase"]')?.focus();
    },
    print: () => printOnly(el),
    use(record) {
      model.set("occasion", record.occasion);
      putAnswers(model, record.answers);
      tell(say(strings, "record_used", { occasion: occasionName(spec, record.occasion) }));
    },
    told: tell,
  };

  const showResult = () => {
    shown = true;
    const answered = Object.keys(answersNow()).length;
    tell(say(strings, "result_ready", { answered, total }));
    el.querySelector<HTMLElement>('[data-part="result-title"]')?.focus();
  };

  function draw(): void {
    const answers = answersNow();
    const answered = Object.keys(answers).length;
    const count = say(strings, "progress", { answered, total });
    render(
      html`<div class="ck-sa-progress">
        <progress max=${total} value=${answered} aria-label=${say(strings, "progress_label")}></progress>
        <span>${count}</span>
      </div>`,
      progress as HTMLElement,
    );
    render(
      html`<p class="ck-sa-count">${count}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${showResult}>
          ${say(strings, "show_result")}
        </button>
        <p role="status" class="ck-status">${status}</p>
        ${shown ? result(spec, answers, uid) : nothing}
        ${mine({ spec, host, uid, answers, occasion: occasionNow(), reading, refused, erasing, tabKept: (model.get("tab") ?? "ok") === "ok", tabLost }, actions)}`,
      live as HTMLElement,
    );
  }

  const form = tieForm(el, (answers) => putAnswers(model, answers));
  const onAnswers = () => {
    form.show(answersNow());
    status = shown ? say(strings, "result_updated") : "";
    draw();
  };
  const early = answersBefore(el);
  if (Object.keys(early).length > 0) putAnswers(model, { ...answersNow(), ...early });
  model.on("change:answers", onAnswers);
  model.on("change:occasion", draw);
  model.on("change:tab", draw);
  const unwatch = watchRecords(() => {
    reading = readRecords(instrument);
    draw();
  });
  form.show(answersNow());
  draw();
  el.dataset.ckReady = "";

  return () => {
    model.off("change:answers", onAnswers);
    model.off("change:occasion", draw);
    model.off("change:tab", draw);
    unwatch();
    form.stop();
  };
};
