// Ties the questions that the page came with to the model, and shows those that are due.
import type { Answer, Criteria, Walk } from "./rules.ts";
import type { Given, Notes } from "./types.ts";

export interface Form {
  /** Shows these answers and notes, and of the questions only those passed or waiting. */
  show(answers: Given, notes: Notes, done: Walk): void;
  /** Brings the reader back to a question. */
  focus(step: string): void;
  /** What was answered before the script arrived. */
  early(): Given;
  stop(): void;
}

export interface Told {
  answer(answers: Given): void;
  note(notes: Notes): void;
}

/** Says, or no longer says, that an element is described by another. */
function describe(element: HTMLElement, id: string, described: boolean): void {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
  const others = ids.filter((each) => each && each !== id);
  const now = described ? [...others, id] : others;
  if (now.length > 0) element.setAttribute("aria-describedby", now.join(" "));
  else element.removeAttribute("aria-describedby");
}

/** `conflictId` is the id of what is said of answers that contradict each other. */
export function tieForm(
  root: HTMLElement,
  criteria: Criteria,
  conflictId: string,
  told: Told,
): Form {
  const all = <Element extends HTMLElement>(selector: string) => [
    ...root.querySelectorAll<Element>(selector),
  ];
  const inputs = () => all<HTMLInputElement>("input[data-answer]");
  const notes = () => all<HTMLInputElement>("input[data-note]");
  const isSeveral = (name: string) =>
    criteria.steps.find(({ id }) => id === name)?.kind === "several";
  // Questions that are not asked at present keep their answers: the learner may come back.
  let known: Given = {};

  const answerOf = (name: string): Answer | undefined => {
    const checked = inputs().filter((input) => input.dataset.answer === name && input.checked);
    if (!isSeveral(name)) return checked[0]?.value;
    if (checked.length === 0) return undefined;
    return checked.filter((input) => input.dataset.none === undefined).map((input) => input.value);
  };
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const name = input.dataset.answer;
    if (!name) return;
    // "None" and any other exclude each other.
    if (input.checked && input.type === "checkbox") {
      const none = input.dataset.none !== undefined;
      for (const other of inputs()) {
        if (other.dataset.answer === name && (other.dataset.none !== undefined) !== none) {
          other.checked = false;
        }
      }
    }
    const { [name]: _, ...others } = known;
    const answer = answerOf(name);
    told.answer(answer === undefined ? others : { ...others, [name]: answer });
  };
  const onInput = (event: Event) => {
    if (!(event.target as HTMLElement).dataset.note) return;
    const filled = notes().filter((input) => input.value.trim() !== "");
    told.note(Object.fromEntries(filled.map((input) => [input.dataset.note ?? "", input.value])));
  };
  const onSubmit = (event: Event) => event.preventDefault();
  root.addEventListener("change", onChange);
  root.addEventListener("input", onInput);
  root.addEventListener("submit", onSubmit);

  return {
    show(answers, words, done) {
      known = answers;
      const shown = new Set([...done.path.map(([name]) => name), done.next]);
      for (const input of inputs()) {
        const answer = answers[input.dataset.answer ?? ""];
        input.checked =
          input.dataset.none !== undefined
            ? Array.isArray(answer) && answer.length === 0
            : answer === input.value || (Array.isArray(answer) && answer.includes(input.value));
      }
      for (const input of notes()) {
        const text = words[input.dataset.note ?? ""] ?? "";
        // Left alone while it says the same: a cursor must not jump.
        if (input.value !== text && input !== document.activeElement) input.value = text;
      }
      let stage: HTMLElement | null = null;
      let count = 0;
      for (const part of all("[data-stage], [data-step]")) {
        if (part.dataset.stage !== undefined) {
          stage = part;
          part.hidden = true;
          continue;
        }
        part.hidden = !shown.has(part.dataset.step ?? "");
        const conflicts = done.conflict.includes(part.dataset.step ?? "");
        part.classList.toggle("ck-classifier-conflict", conflicts);
        describe(part, conflictId, conflicts);
        if (stage && !part.hidden) stage.hidden = false;
        // Numbered as they are asked: on paper some are jumped over.
        const number = part.hidden ? null : part.querySelector("[data-number]");
        if (number) number.textContent = String(++count);
      }
    },
    focus(step) {
      const group = inputs().filter((input) => input.dataset.answer === step);
      (group.find((input) => input.checked) ?? group[0])?.focus();
    },
    early() {
      const names = new Set(
        inputs()
          .filter((input) => input.checked && !input.defaultChecked)
          .map((input) => input.dataset.answer ?? ""),
      );
      return Object.fromEntries(
        [...names].flatMap((name) => {
          const answer = answerOf(name);
          return answer === undefined ? [] : [[name, answer]];
        }),
      );
    },
    stop() {
      root.removeEventListener("change", onChange);
      root.removeEventListener("input", onInput);
      root.removeEventListener("submit", onSubmit);
    },
  };
}
