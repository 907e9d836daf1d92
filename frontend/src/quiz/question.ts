// One question: the HTML of the page stays, and its parts are shown or hidden.
import { html, nothing, render, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { ignoreDoubleClick } from "../core/actions.ts";
import { radioGroup } from "../core/choices.ts";
import { CONFIDENCE } from "../core/codes.ts";
import { formatList, say } from "../core/text.ts";
import type { Question, QuizTexts } from "../generated/quiz.ts";
import { grade } from "./rules.ts";
import type { QuizState } from "./state.ts";

/** What a learner does with a question. */
export interface QuestionActions {
  /** An option was chosen, or given up: the answers that are not touched stay as they are. */
  choose(question: Question, option: string, chosen: boolean): void;
  setConfidence(id: string, word: string): void;
  setReason(id: string, text: string): void;
  check(id: string): void;
  tryAgain(id: string): void;
}

/** A question of the page, once it is bound to the model. */
export interface BoundQuestion {
  draw(state: QuizState, message: string): void;
  /** Moves the focus to the first option. */
  focus(): void;
}

/** What a question is bound with; `right` is null where the quiz was made without its key. */
export interface QuestionContext {
  texts: QuizTexts;
  right: readonly string[] | null;
  /** Place in the quiz, from 1. */
  number: number;
  uid: string;
}

function partOf<Kind extends HTMLElement>(root: HTMLElement, name: string): Kind | null {
  return root.querySelector<Kind>(`[data-part="${name}"]`);
}

/** Returns the question at `root`, bound to what the learner does with it. */
export function bindQuestion(
  root: HTMLElement,
  question: Question,
  { texts, right, number, uid }: QuestionContext,
  actions: QuestionActions,
): BoundQuestion {
  const { strings, lang } = texts;
  const { id, kind } = question;
  const options = partOf(root, "options");
  const controls = partOf(root, "controls");
  const answer = partOf<HTMLDetailsElement>(root, "answer");
  if (!options || !controls || (right && !answer)) {
    throw new Error(`The question ${id} is not whole in the page.`);
  }
  const inputs = [...options.querySelectorAll("input")];
  const marks = inputs.map((input) => {
    const mark = document.createElement("small");
    mark.className = "ck-quiz-mark";
    input.parentElement?.append(mark);
    return mark;
  });
  const ownReason = partOf(root, "own-reason");
  const paperLine = partOf(root, "paper-line");
  let wasOpen = false;

  // Only an answer that the reader opened is printed, not one that checking has opened.
  answer?.querySelector("summary")?.addEventListener("click", () => {
    answer.classList.toggle("ck-quiz-opened", !answer.open);
  });
  options.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) actions.choose(question, target.value, target.checked);
  });

  const fields = (state: QuizState, locked: boolean): TemplateResult =>
    html`${
      kind === "explain"
        ? html`<label class="ck-quiz-reason ${state.reasons[id] ? "" : "ck-quiz-blank"}"
            >${say(strings, "reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${texts.longest_reason}
              .value=${live(state.reasons[id] ?? "")}
              ?readonly=${locked}
              @input=${(event: Event) => actions.setReason(id, (event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>`
        : nothing
    }${radioGroup({
      name: `${uid}-${id}-confidence`,
      legend: say(strings, "confidence"),
      choices: CONFIDENCE.map((word) => ({ id: word, text: say(strings, `confidence_${word}`) })),
      value: state.confidence[id],
      change: (word) => word && actions.setConfidence(id, word),
      // How sure a learner is can be said before the answer was seen, or not at all.
      locked: state.first[id] !== undefined,
      inline: true,
    })}`;

  /** Shows which options were chosen, and once the answer is open, which are right. */
  const drawOptions = (chosen: readonly string[], open: boolean) => {
    inputs.forEach((input, place) => {
      const isChosen = chosen.includes(input.value);
      const isRight = right?.includes(input.value) ?? false;
      input.checked = isChosen;
      input.disabled = open && !isChosen;
      input.parentElement?.classList.toggle("ck-quiz-key", open && isRight);
      input.parentElement?.classList.toggle("ck-quiz-other", open && isChosen && !isRight);
      const words = [...(isRight ? ["mark_right"] : []), ...(isChosen ? ["mark_chosen"] : [])];
      const mark = marks[place] as HTMLElement;
      mark.textContent = open ? words.map((word) => say(strings, word)).join(", ") : "";
    });
  };

  /** Shows or hides the answer; `all` shows what is said of every option. */
  const drawAnswer = (
    fold: HTMLDetailsElement,
    shown: readonly string[],
    state: QuizState,
    open: boolean,
    all: boolean,
  ) => {
    for (const line of fold.querySelectorAll<HTMLElement>("[data-option]")) {
      line.hidden = !(all || shown.includes(line.dataset.option ?? ""));
    }
    if (ownReason) {
      ownReason.hidden = !state.reasons[id];
      render(html`<strong>${say(strings, "own_reason")}</strong> ${state.reasons[id]}`, ownReason);
    }
    fold.hidden = !open;
    // An answer that the reader has folded stays folded.
    if (open !== wasOpen) {
      fold.open = open;
      fold.classList.remove("ck-quiz-opened");
    }
    wasOpen = open;
  };

  const checkButton = (
    right: readonly string[],
    chosen: readonly string[],
    open: boolean,
    sureAndWrong: boolean,
    message: string,
  ): TemplateResult => {
    const { state } = grade(right, chosen);
    const verdict = say(strings, `state_${state}`, { right: formatList(right, lang) });
    const press = () => (open ? actions.tryAgain(id) : actions.check(id));
    return html`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${open ? "" : "ck-button-primary"}"
        data-action=${open ? "again" : "check"}
        @click=${ignoreDoubleClick(press)}
      >${say(strings, open ? "again" : "check")}<span class="ck-visually-hidden"> ${say(strings, "of_question", { number })}</span></button>
      <p role="status" class="ck-status" data-state=${open ? state : nothing}>${
        open ? html`${verdict}${sureAndWrong ? ` ${say(strings, "sure_and_not")}` : ""}` : message
      }</p></div>`;
  };

  return {
    draw(state, message) {
      const chosen = state.answers[id] ?? [];
      const open = right !== null && state.checked.includes(id);
      // Learners say how sure they are of their first answer only: a later one is not told apart.
      const isFirst = String(state.first[id]) === String(chosen);
      const isRight = right !== null && grade(right, chosen).state === "right";
      const sureAndWrong = !isRight && isFirst && state.confidence[id] === "sure";
      drawOptions(chosen, open);
      if (answer && right) {
        drawAnswer(answer, [...chosen, ...right], state, open, sureAndWrong);
      }
      if (paperLine) paperLine.hidden = Boolean(state.reasons[id]);
      render(
        html`${fields(state, open)}
          ${right ? checkButton(right, chosen, open, sureAndWrong, message) : nothing}`,
        controls,
      );
    },
    focus() {
      inputs[0]?.focus();
    },
  };
}
