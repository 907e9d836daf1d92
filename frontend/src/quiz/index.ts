// The quiz in the browser: takes over the form in the page and adds what needs a script.
import { html, nothing, render } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import type { Mount } from "../core/model.ts";
import { say } from "../core/text.ts";
import type { QuizKey, QuizTexts } from "../generated/quiz.ts";
import { bindQuestion, type QuestionActions } from "./question.ts";
import { summarize } from "./rules.ts";
import { NAMES, type QuizState, stateOf } from "./state.ts";

export const mount: Mount = ({ model, el, host }) => {
  const texts = model.get("_texts") as QuizTexts;
  // Null where the quiz was made without its key: its questions can be answered, not checked.
  const key = model.get("_key") as QuizKey | null;
  const { strings, questions } = texts;
  const uid = el.dataset.ckUid ?? "";
  const end = el.querySelector<HTMLElement>('[data-part="end"]');
  if (!end) throw new Error("The quiz's form is not in the page.");
  const now = () => stateOf(model, texts);
  let erasing = false;
  let status = "";
  /** Question → what is said of it while its answer is not shown. */
  let messages: Record<string, string> = {};
  let putting = false;

  /** Writes some values to the model at once, which tells the other views and the kernel. */
  const put = (change: Partial<QuizState>) => {
    putting = true;
    for (const [name, value] of Object.entries(change)) model.set(name, value);
    putting = false;
    model.save_changes();
    draw();
  };
  const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== id));

  const actions: QuestionActions = {
    choose({ id, kind, options }, option, isChosen) {
      const { answers, checked } = now();
      messages = without(messages, id);
      // A box that is ticked while the answer is shown can no longer change.
      if (checked.includes(id)) return draw();
      const others = kind === "multiple" ? (answers[id] ?? []) : [];
      const chosen = options.filter((each) => (each === option ? isChosen : others.includes(each)));
      // What the model held and could not be used is not shown along with a new choice.
      put({
        answers: { ...without(answers, id), ...(chosen.length > 0 && { [id]: chosen }) },
        checked,
      });
    },
    setConfidence: (id, word) => put({ confidence: { ...now().confidence, [id]: word } }),
    setReason: (id, text) =>
      put({ reasons: { ...without(now().reasons, id), ...(text.trim() && { [id]: text }) } }),
    check(id) {
      const { answers, first, checked } = now();
      const chosen = answers[id];
      status = "";
      messages = { ...messages, [id]: chosen ? "" : say(strings, "nothing") };
      if (chosen) put({ first: { [id]: chosen, ...first }, checked: [...checked, id] });
      else draw();
    },
    tryAgain(id) {
      const { answers, checked } = now();
      put({ checked: checked.filter((each) => each !== id), answers: without(answers, id) });
      bound.get(id)?.focus();
    },
  };
  const bound = new Map(
    questions.map((question, place) => {
      const { id } = question;
      const root = el.querySelector<HTMLElement>(`[data-question="${id}"]`);
      if (!root) throw new Error(`The question ${id} is not in the page.`);
      const right = key ? (key.right[id] ?? []) : null;
      const context = { texts, right, number: place + 1, uid };
      return [id, bindQuestion(root, question, context, actions)];
    }),
  );

  const focusOn = (name: string) =>
    end.querySelector<HTMLElement>(`[data-action="${name}"]`)?.focus();
  const ask = (asking: boolean) => {
    erasing = asking;
    status = "";
    draw();
    focusOn(asking ? "erase_cancel" : "erase");
  };
  const erase = () => {
    erasing = false;
    messages = {};
    status = say(strings, "erased");
    put({ answers: {}, first: {}, confidence: {}, reasons: {}, checked: [] });
    focusOn("erase");
  };

  const summary = ({ first, confidence }: QuizState) => {
    if (!key) return nothing;
    const found = summarize(questions, key.right, first, confidence);
    if (found.first.of === 0) return nothing;
    const lines = found.byConfidence.map(
      ([word, tally]) =>
        html`<li>${say(strings, "mirror", { confidence: say(strings, `confidence_${word}`), ...tally })}</li>`,
    );
    return html`<div class="ck-quiz-summary">
      <p>${say(strings, "first_try", { ...found.first, count: questions.length })}</p>
      ${lines.length > 0 ? html`<p>${say(strings, "mirror_title")}</p><ul>${lines}</ul>` : nothing}
    </div>`;
  };
  const whereAnswersAre = () => {
    if (host === "notebook") return say(strings, "mine_notebook");
    const isKept = (model.get("tab") ?? "ok") === "ok";
    return isKept ? say(strings, "mine") : say(strings, "tab_blocked");
  };
  const drawEnd = (state: QuizState) =>
    render(
      html`${summary(state)}
        ${model.get("tab_lost") === true ? html`<p class="ck-quiz-hint">${say(strings, "tab_lost")}</p>` : nothing}
        <p class="ck-quiz-hint">${whereAnswersAre()}</p>
        ${action(uid, strings, "erase", () => ask(true))}
        ${erasing ? askBeforeErasing(strings, () => ask(false), erase) : nothing}
        <p role="status" class="ck-status">${status}</p>`,
      end,
    );
  function draw(): void {
    // Several values that change together are drawn once, at the end of `put`.
    if (putting) return;
    const state = now();
    for (const [id, question] of bound) question.draw(state, messages[id] ?? "");
    drawEnd(state);
  }

  const stop = (event: Event) => event.preventDefault();
  el.addEventListener("submit", stop);
  // What the learner chose before the script arrived is kept.
  const early: Record<string, string[]> = {};
  for (const { id } of questions) {
    const inputs = [
      ...el.querySelectorAll<HTMLInputElement>(
        `[data-question="${id}"] [data-part="options"] input`,
      ),
    ];
    if (inputs.some((input) => input.checked !== input.defaultChecked)) {
      early[id] = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    }
  }
  if (Object.keys(early).length > 0) put({ answers: { ...now().answers, ...early } });
  for (const name of [...NAMES, "tab"]) model.on(`change:${name}`, draw);
  draw();
  el.dataset.ckReady = "";

  return () => {
    for (const name of [...NAMES, "tab"]) model.off(`change:${name}`, draw);
    el.removeEventListener("submit", stop);
  };
};
