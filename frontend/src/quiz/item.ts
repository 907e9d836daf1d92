// One question: the HTML of the page is kept, and told what to show.
import { html, nothing, render, type TemplateResult } from "lit-html";
import { ignoreDoubleClick } from "../core/actions.ts";
import { radioGroup } from "../core/choices.ts";
import { CONFIDENCE } from "../core/codes.ts";
import { formatList, say } from "../core/text.ts";
import { grade, LONGEST_REASON, type Question } from "./rules.ts";
import type { Spec, State } from "./state.ts";

/** What a learner does with a question. */
export interface Acts {
  choose(id: string, chosen: string[]): void;
  sure(id: string, word: string): void;
  why(id: string, text: string): void;
  check(id: string): void;
  again(id: string): void;
}

export interface Item {
  draw(state: State, message: string): void;
  /** Puts the reader back at the first option. */
  focus(): void;
}

export function tieItem(
  root: HTMLElement,
  question: Question,
  number: number,
  { spec, uid }: { spec: Spec; uid: string },
  acts: Acts,
): Item {
  const { strings, lang } = spec;
  const { id, kind, right } = question;
  const inputs = [...root.querySelectorAll<HTMLInputElement>("fieldset input")];
  const answer = root.querySelector<HTMLDetailsElement>("details");
  const live = root.querySelector<HTMLElement>('[data-part="live"]');
  if (!answer || !live) throw new Error("A question is not whole in the page.");
  const marks = inputs.map((input) => {
    const mark = document.createElement("small");
    mark.className = "ck-quiz-mark";
    input.parentElement?.append(mark);
    return mark;
  });
  const own = answer.querySelector<HTMLElement>(".ck-quiz-own");
  const paperLine = root.querySelector<HTMLElement>(".ck-quiz-line");
  let shown = false;

  // Only an answer that the reader opened is printed, not one that checking has opened.
  answer.querySelector("summary")?.addEventListener("click", () => {
    answer.classList.toggle("ck-quiz-opened", !answer.open);
  });
  root.querySelector("fieldset")?.addEventListener("change", () => {
    acts.choose(
      id,
      inputs.filter((input) => input.checked).map((input) => input.value),
    );
  });

  const fields = (state: State, locked: boolean): TemplateResult =>
    html`${
      kind === "explain"
        ? html`<label class="ck-quiz-reason ${state.reasons[id] ? "" : "ck-quiz-blank"}"
            >${say(strings, "reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${LONGEST_REASON}
              .value=${state.reasons[id] ?? ""}
              ?readonly=${locked}
              @change=${(event: Event) => acts.why(id, (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>`
        : nothing
    }${radioGroup({
      name: `${uid}-${id}-confidence`,
      legend: say(strings, "confidence"),
      choices: CONFIDENCE.map((word) => ({ id: word, text: say(strings, `confidence_${word}`) })),
      value: state.confidence[id],
      change: (word) => word && acts.sure(id, word),
      // Said before the answer was seen, or not at all.
      locked: state.first[id] !== undefined,
      inline: true,
    })}`;

  return {
    draw(state, message) {
      const chosen = state.answers[id] ?? [];
      const open = state.checked.includes(id);
      const found = grade(question, chosen).state;
      // Said of the first answer only: of a later one, nothing was asked.
      const atFirst = String(state.first[id]) === String(chosen);
      const longer = found !== "right" && atFirst && state.confidence[id] === "sure";
      inputs.forEach((input, place) => {
        const mine = chosen.includes(input.value);
        const key = right.includes(input.value);
        input.checked = mine;
        input.disabled = open && !mine;
        input.parentElement?.classList.toggle("ck-quiz-key", open && key);
        input.parentElement?.classList.toggle("ck-quiz-other", open && mine && !key);
        const words = [...(key ? ["mark_right"] : []), ...(mine ? ["mark_chosen"] : [])];
        const mark = marks[place] as HTMLElement;
        mark.textContent = open ? words.map((word) => say(strings, word)).join(", ") : "";
      });
      for (const line of answer.querySelectorAll<HTMLElement>("[data-option]")) {
        const name = line.dataset.option ?? "";
        line.hidden = !(longer || chosen.includes(name) || right.includes(name));
      }
      if (own) {
        own.hidden = !state.reasons[id];
        render(html`<strong>${say(strings, "own_reason")}</strong> ${state.reasons[id]}`, own);
      }
      answer.hidden = !open;
      // Folded again by the reader, it stays so.
      if (open !== shown) {
        answer.open = open;
        answer.classList.remove("ck-quiz-opened");
      }
      shown = open;
      if (paperLine) paperLine.hidden = Boolean(state.reasons[id]);
      const verdict = say(strings, `state_${found}`, { right: formatList([...right], lang) });
      const name = open ? "again" : "check";
      render(
        html`${fields(state, open)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${open ? "" : "ck-button-primary"}"
            data-action=${name}
            @click=${ignoreDoubleClick(() => acts[name](id))}
          >${say(strings, open ? "again" : "check")}<span class="ck-visually-hidden"> ${say(strings, "of_question", { number })}</span></button>
          <p role="status" class="ck-status" data-state=${open ? found : nothing}>${
            open ? html`${verdict}${longer ? ` ${say(strings, "sure_and_not")}` : ""}` : message
          }</p></div>`,
        live,
      );
    },
    focus() {
      inputs[0]?.focus();
    },
  };
}
