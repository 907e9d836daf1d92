// Binds the questions that the page came with to the model, and shows those that are due.
import type {
  CaseNotes,
  Criteria,
  CriteriaAnswer,
  CriteriaAnswers,
} from "../generated/case-classifier.ts";
import type { Walk } from "./rules.ts";

export interface ClassifierForm {
  /** Shows these answers and notes, and of the questions only those passed or waiting. */
  show(answers: CriteriaAnswers, notes: CaseNotes, done: Walk): void;
  /** Brings the reader back to a question. */
  focus(step: string): void;
  /** Returns these answers with what was chosen before the script arrived; the same if nothing was. */
  withEarly(answers: CriteriaAnswers): CriteriaAnswers;
  stop(): void;
}

export interface FormListener {
  answer(answers: CriteriaAnswers): void;
  note(notes: CaseNotes): void;
}

/** Marks an element as described by another one, or no longer. */
function describe(element: HTMLElement, id: string, described: boolean): void {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
  const others = ids.filter((each) => each && each !== id);
  const now = described ? [...others, id] : others;
  if (now.length > 0) element.setAttribute("aria-describedby", now.join(" "));
  else element.removeAttribute("aria-describedby");
}

/** What the answer to a question becomes when one of its choices is touched. */
export function answerAfter(
  before: CriteriaAnswer | undefined,
  choice: { value: string; several: boolean; none: boolean; checked: boolean },
): CriteriaAnswer | undefined {
  const { value, several, none, checked } = choice;
  if (!several) return value;
  // "None of these" excludes every other choice, and is taken back by any of them.
  if (none) return checked ? [] : undefined;
  const others = Array.isArray(before) ? before.filter((each) => each !== value) : [];
  if (checked) return [...others, value];
  return others.length > 0 ? others : undefined;
}

/** `conflictId` is the id of the message about answers that contradict each other. */
export function bindForm(
  root: HTMLElement,
  criteria: Criteria,
  conflictId: string,
  listener: FormListener,
): ClassifierForm {
  const all = <Element extends HTMLElement>(selector: string) => [
    ...root.querySelectorAll<Element>(selector),
  ];
  const inputs = () => all<HTMLInputElement>("input[data-answer]");
  const noteFields = () => all<HTMLInputElement>("input[data-note]");
  const several = new Set(
    criteria.steps.filter(({ kind }) => kind === "several").map(({ id }) => id),
  );
  // What the model holds, from the last time it was shown. A change adds to it what the learner
  // touched and nothing else: a browser may have emptied the other fields of a page it restores.
  let known: CriteriaAnswers = {};
  let written: CaseNotes = {};

  // The sheet to fill in by hand has numbers of its own, which its arrows lead to.
  const sheetNumbers = new Map(
    all("[data-number]").map((number) => [number, number.textContent] as const),
  );

  const touched = (input: HTMLInputElement, before: CriteriaAnswers): CriteriaAnswers => {
    const name = input.dataset.answer ?? "";
    const { [name]: own, ...others } = before;
    const answer = answerAfter(own, {
      value: input.value,
      several: several.has(name),
      none: input.dataset.none !== undefined,
      checked: input.checked,
    });
    return answer === undefined ? others : { ...others, [name]: answer };
  };
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.dataset.answer) listener.answer(touched(input, known));
  };
  const onInput = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const name = field.dataset.note;
    if (!name) return;
    const { [name]: _, ...others } = written;
    listener.note(field.value.trim() === "" ? others : { ...others, [name]: field.value });
  };
  const onSubmit = (event: Event) => event.preventDefault();
  root.addEventListener("change", onChange);
  root.addEventListener("input", onInput);
  root.addEventListener("submit", onSubmit);

  return {
    show(answers, words, done) {
      known = answers;
      written = words;
      const shown = new Set([...done.path.map(([name]) => name), done.next]);
      for (const input of inputs()) {
        const answer = answers[input.dataset.answer ?? ""];
        input.checked =
          input.dataset.none !== undefined
            ? Array.isArray(answer) && answer.length === 0
            : answer === input.value || (Array.isArray(answer) && answer.includes(input.value));
      }
      for (const input of noteFields()) {
        const text = words[input.dataset.note ?? ""] ?? "";
        // Setting the value of a field moves its cursor: it is set only when the text differs and
        // nobody is writing in the field.
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
        // On the screen they are numbered as they are shown: answers may jump over questions.
        const number = part.querySelector<HTMLElement>("[data-number]");
        if (!number) continue;
        number.textContent = part.hidden ? (sheetNumbers.get(number) ?? "") : String(++count);
      }
    },
    focus(step) {
      const group = inputs().filter((input) => input.dataset.answer === step);
      (group.find((input) => input.checked) ?? group[0])?.focus();
    },
    withEarly(answers) {
      // The only time that fields are read: before the script there is no model to be told.
      const chosen = inputs().filter((input) => input.checked && !input.defaultChecked);
      return chosen.reduce((before, input) => touched(input, before), answers);
    },
    stop() {
      root.removeEventListener("change", onChange);
      root.removeEventListener("input", onInput);
      root.removeEventListener("submit", onSubmit);
    },
  };
}
