// The quiz in the browser: takes over the form in the page and adds what needs a script.
import { html, nothing, render } from "lit-html";
import { action, askBeforeErasing } from "../core/actions.ts";
import type { Mount } from "../core/model.ts";
import { say } from "../core/text.ts";
import { type Acts, tieItem } from "./item.ts";
import { summarize } from "./rules.ts";
import { NAMES, type Spec, type State, stateOf } from "./state.ts";

export const mount: Mount = ({ model, el, host }) => {
  const spec = model.get("_texts") as Spec;
  const { strings, questions } = spec;
  const uid = el.dataset.ckUid ?? "";
  const end = el.querySelector<HTMLElement>('[data-part="end"]');
  if (!end) throw new Error("The quiz's form is not in the page.");
  const now = () => stateOf(model, questions);
  let erasing = false;
  let status = "";
  /** Question → what is said of it while its answer is not shown. */
  let messages: Record<string, string> = {};
  let putting = false;

  /** Writes some values to the model at ignoreDoubleClick, which tells the other views and the kernel. */
  const put = (change: Partial<State>) => {
    putting = true;
    for (const [name, value] of Object.entries(change)) model.set(name, value);
    putting = false;
    model.save_changes();
    draw();
  };
  const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== id));

  const acts: Acts = {
    choose(id, chosen) {
      const { answers, checked } = now();
      messages = without(messages, id);
      // A box that is ticked while the answer is shown can no longer change.
      if (checked.includes(id)) return draw();
      // What the model held and could not be used is not shown along with a new choice.
      put({
        answers: { ...without(answers, id), ...(chosen.length > 0 && { [id]: chosen }) },
        checked,
      });
    },
    sure: (id, word) => put({ confidence: { ...now().confidence, [id]: word } }),
    why: (id, text) =>
      put({ reasons: { ...without(now().reasons, id), ...(text.trim() && { [id]: text }) } }),
    check(id) {
      const { answers, first, checked } = now();
      const chosen = answers[id];
      status = "";
      messages = { ...messages, [id]: chosen ? "" : say(strings, "nothing") };
      if (chosen) put({ first: { [id]: chosen, ...first }, checked: [...checked, id] });
      else draw();
    },
    again(id) {
      const { answers, checked } = now();
      put({ checked: checked.filter((each) => each !== id), answers: without(answers, id) });
      items.get(id)?.focus();
    },
  };
  const items = new Map(
    questions.map((question, place) => {
      const root = el.querySelector<HTMLElement>(`[data-question="${question.id}"]`);
      if (!root) throw new Error(`The question ${question.id} is not in the page.`);
      return [question.id, tieItem(root, question, place + 1, { spec, uid }, acts)];
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

  const drawEnd = ({ first, confidence }: State) => {
    const found = summarize(questions, first, confidence);
    const kept = model.get("tab") ?? "ok";
    render(
      html`${
        found.first.of > 0
          ? html`<div class="ck-quiz-summary"><p>${say(strings, "first_try", { ...found.first, count: questions.length })}</p>
            ${
              found.byConfidence.length > 0
                ? html`<p>${say(strings, "mirror_title")}</p><ul>${found.byConfidence.map(
                    ([word, tally]) =>
                      html`<li>${say(strings, "mirror", { confidence: say(strings, `confidence_${word}`), ...tally })}</li>`,
                  )}</ul>`
                : nothing
            }</div>`
          : nothing
      }
        ${model.get("tab_lost") === true ? html`<p class="ck-quiz-hint">${say(strings, "tab_lost")}</p>` : nothing}
        <p class="ck-quiz-hint">${host === "notebook" ? say(strings, "mine_notebook") : kept === "ok" ? say(strings, "mine") : say(strings, "tab_blocked")}</p>
        ${action(uid, strings, "erase", () => ask(true))}
        ${erasing ? askBeforeErasing(strings, () => ask(false), erase) : nothing}
        <p role="status" class="ck-status">${status}</p>`,
      end,
    );
  };
  function draw(): void {
    // Several values that change together are drawn ignoreDoubleClick, by who changes them.
    if (putting) return;
    const state = now();
    for (const [id, item] of items) item.draw(state, messages[id] ?? "");
    drawEnd(state);
  }

  const stop = (event: Event) => event.preventDefault();
  el.addEventListener("submit", stop);
  // What the learner chose before the script arrived is kept.
  const early: Record<string, string[]> = {};
  for (const { id } of questions) {
    const inputs = el.querySelectorAll<HTMLInputElement>(`[data-question="${id}"] input`);
    const chosen = [...inputs].filter(({ checked }) => checked);
    if ([...inputs].some((input) => input.checked !== input.defaultChecked)) {
      early[id] = chosen.map(({ value }) => value);
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
