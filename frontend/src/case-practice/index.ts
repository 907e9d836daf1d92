// Practice on cases in the browser: one at a time, in the place of the sheet the page came with.
import { html, nothing, render, type TemplateResult } from "lit-html";
import { COPRODUCTION } from "../core/codes.ts";
import { verdictOf } from "../core/coding.ts";
import type { Mount } from "../core/model.ts";
import { printOnly } from "../core/print.ts";
import { watchRecords } from "../core/record.ts";
import { say } from "../core/text.ts";
import type { CasePracticeKey, CasePracticeTexts } from "../generated/case-practice.ts";
import { CaseTexts } from "./case-texts.ts";
import {
  type DataActions,
  type DataPanelView,
  dataPanel,
  notices,
  reviewLabel,
} from "./data-panel.ts";
import { announced } from "./feedback-view.ts";
import type { StepActions } from "./question-view.ts";
import { results } from "./results-view.ts";
import { canonicalAnswer } from "./rules.ts";
import { practiceRecord } from "./saved-practice.ts";
import {
  type Draft,
  NAMES,
  PracticeCourse,
  type PracticeProgress,
  type PracticeState,
  type PracticeStep,
} from "./session.ts";
import { setup } from "./setup-view.ts";
import { button, stepView } from "./step-view.ts";
import { type Answer, DIMENSIONS, type Dimension } from "./types.ts";

export const mount: Mount = ({ model, el, host }) => {
  const texts = model.get("_texts") as CasePracticeTexts;
  const key = model.get("_key") as CasePracticeKey | null;
  // Without the key nothing can be said of an answer: the sheet of cases stays as it came.
  if (!key) return () => {};
  const { strings } = texts;
  const uid = el.dataset.ckUid ?? "";
  const part = (name: string) => el.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const live = part("live");
  const paper = part("sheet");
  if (!live || !paper) throw new Error("The cases are not in the page.");
  const caseTexts = new CaseTexts(paper, texts, key);
  const course = new PracticeCourse(texts, key);
  const record = practiceRecord(texts, course);
  let kept = record.read();
  let status = "";
  let saidBy = "";
  let missing: Dimension | undefined;
  let erasing = false;
  let putting = false;

  const now = () => course.stateOf(model);
  /** Writes some values to the model at once, which tells the other views and the kernel. */
  const put = (change: Partial<PracticeState>) => {
    putting = true;
    for (const [name, value] of Object.entries(change)) model.set(name, value);
    putting = false;
    model.save_changes();
    draw();
  };
  /** Moves to what is new, its beginning at the top of the window and at once. */
  const focus = (name: string) => {
    const found = part(name);
    found?.focus({ preventScroll: true });
    const going = name === "title" && now().place.stage === "going";
    const whole = going ? live : (found?.closest<HTMLElement>(".ck-practice-feedback") ?? found);
    whole?.scrollIntoView({ block: "start", behavior: "instant" });
  };
  const go = (change: Partial<PracticeProgress>) => {
    status = "";
    saidBy = "";
    missing = undefined;
    erasing = false;
    put({ place: { ...now().place, draft: {}, ...change } });
    focus("title");
  };

  /** Begins anew, without any answer. */
  const restart = (change: Partial<PracticeProgress>) => {
    putting = true;
    model.set("answers", {});
    model.set("again", {});
    putting = false;
    go({ at: 0, ...change });
  };
  const reviewCases = (review: readonly string[]) =>
    restart({ stage: "going", review, reviewOnly: true, examples: false });

  const answerOf = (state: PracticeState, step: PracticeStep): Answer | undefined =>
    (step.kind === "again" ? state.again : state.answers)[step.id];
  /** What is shown as chosen: what was answered, or what is begun. */
  const draftOf = (
    { place }: PracticeState,
    step: PracticeStep,
    answer: Answer | undefined,
  ): Draft => {
    if (answer) return answer;
    const draft = place.draft.at === place.at ? place.draft : {};
    return step.kind === "faded"
      ? { ...draft, verdict: verdictOf(course.item(step.id).coding) }
      : draft;
  };

  const actionsOn = (state: PracticeState, step: PracticeStep): StepActions => ({
    change(draft) {
      missing = undefined;
      put({ place: { ...state.place, draft: { ...draft, at: state.place.at } } });
      // Moves to what tells the cases apart when it first appears, and only then: a learner who
      // goes on writing the note must stay in its field.
      if (draft.shown && !draftOf(state, step, undefined).shown) focus("feedback");
    },
    check() {
      const { at: _, shown: __, ...draft } = draftOf(now(), step, undefined);
      const whole = { ...draft, ...(step.kind === "faded" && { given: true }) };
      const answer = canonicalAnswer(texts.codes, whole);
      const asked = draft.verdict === COPRODUCTION ? DIMENSIONS : (["verdict"] as const);
      missing = asked.find((name) => !draft[name]);
      if (typeof answer === "string" || missing) {
        missing ??= "verdict";
        status = say(strings, `missing_${missing}`);
        draw();
        const first = live.querySelector<HTMLElement>(`input[name="${uid}-${missing}"]`);
        first?.focus({ preventScroll: true });
        const lacking = first?.closest(".ck-practice-lacking");
        lacking?.scrollIntoView({ block: "start", behavior: "instant" });
        return;
      }
      const name = step.kind === "again" ? "again" : "answers";
      status = announced({ texts, key, caseTexts, item: course.item(step.id) }, answer);
      const { answers, again } = now();
      put({ [name]: { ...(name === "again" ? again : answers), [step.id]: answer } });
      focus("feedback");
    },
  });

  const actions: DataActions = {
    save() {
      const value = { version: texts.version, saved: new Date().toISOString(), state: now() };
      tell(say(strings, `saved_${record.write(value)}`), "save");
    },
    resume(state) {
      put({ ...state });
      focus("title");
    },
    review: reviewCases,
    ask(asking) {
      erasing = asking;
      draw();
      live
        .querySelector<HTMLElement>(`[data-action="${asking ? "erase_cancel" : "erase"}"]`)
        ?.focus();
    },
    erase() {
      const outcome = record.erase();
      erasing = false;
      // The values the page came with: the tab then removes its record instead of writing one.
      put({ answers: {}, again: {}, place: {} as PracticeProgress });
      tell(say(strings, outcome === "ok" ? "erased" : "erased_page"));
      focus("title");
    },
    print: () => printOnly(live),
    report: (by, text) => tell(text, by),
  };
  const tell = (text: string, by = "") => {
    status = text;
    saidBy = by;
    draw();
  };

  const drawEnd = (
    state: PracticeState,
    steps: readonly PracticeStep[],
    view: DataPanelView,
  ): TemplateResult => {
    // Going on leads to the first case without an answer, even if later ones have one: a case
    // that was skipped would otherwise never come back. Examples that were skipped stay skipped.
    const open = steps.findIndex(
      (step, at) =>
        step.kind !== "worked" &&
        step.kind !== "contrast" &&
        !(step.kind === "faded" && at < state.place.at) &&
        !answerOf(state, step),
    );
    // Whether a later step was answered or shown: then the learner goes back, not on.
    const later = steps.reduce((last, step, at) => (answerOf(state, step) ? at : last), -1);
    const skipped = open < Math.max(state.place.at, later);
    const onward = skipped ? "go_skipped" : "go_on";
    const review = course.missed(state);
    const again = () => restart({ stage: "start", review, reviewOnly: false });
    return html`${results({ texts, caseTexts, course, uid, state })}
      <div class="ck-actions ck-practice-moves">
        ${open >= 0 ? button(strings, steps[open]?.kind === "again" ? "go_back" : onward, () => go({ stage: "going", at: open }), { primary: true }) : nothing}
        ${review.length > 0 ? button(strings, "review", () => reviewCases(review), { label: reviewLabel(strings, review.length) }) : nothing}
        ${button(strings, "restart", again)}
      </div>
      ${dataPanel(view, actions)}`;
  };

  const body = (state: PracticeState): TemplateResult => {
    const { place } = state;
    const steps = course.steps(state);
    const step = steps[Math.min(place.at, steps.length - 1)];
    const view: DataPanelView = {
      ...{ texts, caseTexts, course, uid, host, state, kept, erasing },
      said: { by: saidBy, text: status },
      tabKept: (model.get("tab") ?? "ok") === "ok",
      tabLost: model.get("tab_lost") === true,
    };
    if (place.stage === "going" && step) {
      const at = Math.min(place.at, steps.length - 1);
      const answer = answerOf(state, step);
      const draft = draftOf(state, step, answer);
      const question = { texts, caseTexts, uid, draft, missing };
      const stepActions = actionsOn(state, step);
      return stepView({ question, key, course, steps, at, step, answer, actions: stepActions, go });
    }
    if (place.stage === "end") return html`${notices(view, actions)}${drawEnd(state, steps, view)}`;
    return html`${notices(view, actions)}${setup({
      ...{ texts, caseTexts, course, uid, place },
      change: (change) => put({ place: change }),
      begin: () => go({ stage: "going", at: 0, reviewOnly: false }),
    })}`;
  };

  function draw(): void {
    // While `put` sets several values, each tells of its change: `put` draws once, at its end.
    if (putting) return;
    const state = now();
    // The status stays in the page: screen readers do not say one that appears with its words.
    render(
      html`${body(state)}
        <p role="status" class=${saidBy || state.place.stage === "going" ? "ck-visually-hidden" : "ck-status"}>${status}</p>`,
      live as HTMLElement,
    );
  }

  for (const name of [...NAMES, "tab"]) model.on(`change:${name}`, draw);
  const unwatch = watchRecords(() => {
    kept = record.read();
    draw();
  });
  draw();
  el.dataset.ckReady = "";

  return () => {
    for (const name of [...NAMES, "tab"]) model.off(`change:${name}`, draw);
    unwatch();
  };
};
