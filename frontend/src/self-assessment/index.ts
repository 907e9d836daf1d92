// The self-assessment in the browser: takes over the form in the page and adds what needs a script.
import { html, nothing, render } from "lit-html";
import type { Mount } from "../core/model.ts";
import { printOnly } from "../core/print.ts";
import { watchRecords } from "../core/record.ts";
import { say } from "../core/text.ts";
import type {
  Occasion,
  SelfAssessmentKey,
  SelfAssessmentTexts,
} from "../generated/self-assessment.ts";
import { isOccasion, OCCASIONS } from "./content.ts";
import { dataPanel, keptHere, occasionName, type Panel, type PanelActions } from "./data-panel.ts";
import { answersBefore, bindForm } from "./form.ts";
import { eraseRecords, readRecords, type Saved, saveRecord } from "./records.ts";
import { result } from "./result.ts";
import { type Answers, partitionAnswers } from "./rules.ts";

export const mount: Mount = ({ model, el, host }) => {
  const texts = model.get("_texts") as SelfAssessmentTexts;
  const content = { texts, key: model.get("_key") as SelfAssessmentKey };
  const { strings } = texts;
  const uid = el.dataset.ckUid ?? "";
  const total = texts.items.length;
  const part = (name: string) => el.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const live = part("live");
  const progress = part("progress");
  const keptPart = part("kept");
  if (!live || !progress || !keptPart)
    throw new Error("The self-assessment's form is not in the page.");

  let shown = false;
  /** Whether the reader has said what the answers are for. */
  let chosen = false;
  let erasing = false;
  let replacing: Saved | undefined;
  let status = "";
  /** The button that the status speaks of and stands beside; none where it stands above. */
  let saidBy = "";
  let reading = readRecords(texts);
  // What came with the page is as untrusted as what the device keeps.
  const refused = partitionAnswers(texts, model.get("answers")).problems.map(([item]) => item);
  const tabLost = model.get("tab_lost") === true || refused.includes("");

  const answersNow = (): Answers => partitionAnswers(texts, model.get("answers")).answers;
  /**
   * Returns what the answers are for. A blank form whose reader has saved a set for "before"
   * proposes "after", until the reader says otherwise.
   */
  const occasionNow = (): Occasion => {
    const raw = model.get("occasion");
    const occasion = isOccasion(raw) ? raw : "before";
    const isBlank = occasion === "before" && Object.keys(answersNow()).length === 0;
    const comesBack = reading.records.some((record) => record.occasion === "before");
    return host === "page" && !chosen && isBlank && comesBack ? "after" : occasion;
  };
  /** Writes the answers to the model, which tells the other views and the kernel. */
  const putAnswers = (answers: Answers) => {
    model.set("answers", partitionAnswers(texts, answers).answers);
    model.save_changes();
  };
  const tell = (button: string, message: string) => {
    saidBy = button;
    status = message;
    draw();
  };
  const focusOn = (name: string) =>
    el.querySelector<HTMLElement>(`[data-action="${name}"]`)?.focus();
  const ask = (asking: boolean) => {
    erasing = asking;
    draw();
    focusOn(asking ? "erase_cancel" : "erase");
  };

  /** Saves the answers; a set that would be replaced by other answers is asked about first. */
  const save = (agreed: boolean) => {
    const answers = answersNow();
    if (Object.keys(answers).length === 0) return tell("save", say(strings, "save_nothing"));
    const occasion = occasionNow();
    const kept = reading.records.find((record) => record.occasion === occasion);
    if (kept && !agreed && JSON.stringify(kept.answers) !== JSON.stringify(answers)) {
      replacing = kept;
      tell("", "");
      return focusOn("replace_cancel");
    }
    const saved = new Date().toISOString();
    const outcome = saveRecord(texts, { version: texts.version, occasion, saved, answers });
    const words = {
      ok: "saved",
      replaced: "save_replaced",
      full: "save_full",
      blocked: "save_blocked",
      corrupt: "storage_corrupt",
    }[outcome];
    tell("save", say(strings, words, { occasion: occasionName(content, occasion) }));
  };

  const actions: PanelActions = {
    setOccasion(occasion) {
      replacing = undefined;
      chosen = true;
      model.set("occasion", occasion);
      model.save_changes();
      draw();
    },
    save: () => save(false),
    replace(agreed) {
      replacing = undefined;
      if (agreed) save(true);
      else draw();
      focusOn("save");
    },
    askErase: () => ask(true),
    cancelErase: () => ask(false),
    erase() {
      const outcome = eraseRecords(texts);
      erasing = false;
      replacing = undefined;
      shown = false;
      // The practice question is no part of the answers: its buttons are emptied by hand.
      for (const radio of el.querySelectorAll<HTMLInputElement>(
        'input:not([data-item]):not([data-part="occasion"])',
      )) {
        radio.checked = false;
      }
      model.set("occasion", OCCASIONS[0]);
      putAnswers({});
      form.show({});
      tell("erase", say(strings, outcome === "ok" ? "erased" : "erased_page_only"));
      focusOn("erase");
    },
    print: () => printOnly(el),
    use(record) {
      model.set("occasion", record.occasion);
      putAnswers(record.answers);
      const occasion = occasionName(content, record.occasion);
      tell(`use_${record.occasion}`, say(strings, "record_used", { occasion }));
    },
    tell,
  };

  const showResult = () => {
    shown = true;
    const answered = Object.keys(answersNow()).length;
    tell("", say(strings, "result_ready", { answered, total }));
    part("result-title")?.focus();
  };

  function draw(): void {
    const answers = answersNow();
    const answered = Object.keys(answers).length;
    const count = say(strings, "progress", { answered, total });
    render(
      reading.records.length > 0 ? keptHere(content, reading.records) : nothing,
      keptPart as HTMLElement,
    );
    render(
      html`<div class="ck-self-assessment-progress">
        <progress max=${total} value=${answered} aria-label=${say(strings, "progress_label")}></progress>
        <span>${count}</span>
      </div>`,
      progress as HTMLElement,
    );
    const panel: Panel = {
      content,
      host,
      uid,
      answers,
      occasion: occasionNow(),
      reading,
      refused,
      erasing,
      said: { by: saidBy, text: status },
      replacing,
      tabKept: (model.get("tab") ?? "ok") === "ok",
      tabLost,
    };
    render(
      html`<p class="ck-self-assessment-count">${count}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${showResult}>
          ${say(strings, "show_result")}
        </button>
        <p role="status" class=${saidBy ? "ck-visually-hidden" : "ck-status"}>${status}</p>
        ${shown ? result(content, answers, uid) : nothing}
        ${dataPanel(panel, actions)}`,
      live as HTMLElement,
    );
  }

  const form = bindForm(el, (item, answer) => {
    const { [item]: _before, ...others } = answersNow();
    model.set("occasion", occasionNow());
    putAnswers(answer === undefined ? others : { ...others, [item]: answer });
  });
  const onAnswers = () => {
    form.show(answersNow());
    replacing = undefined;
    saidBy = "";
    status = shown ? say(strings, "result_updated") : "";
    draw();
  };
  const early = answersBefore(el);
  if (Object.keys(early).length > 0) {
    model.set("occasion", occasionNow());
    putAnswers({ ...answersNow(), ...early });
  }
  model.on("change:answers", onAnswers);
  model.on("change:occasion", draw);
  model.on("change:tab", draw);
  const unwatch = watchRecords(() => {
    reading = readRecords(texts);
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
