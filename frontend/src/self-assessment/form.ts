// Ties the radio buttons that the page came with to the model, both ways.
import type { Model } from "../core/model.ts";
import type { Answers } from "./types.ts";

export interface Form {
  /** Shows these answers. */
  show(answers: Answers): void;
  stop(): void;
}

/** `change` is called with all the answers each time the learner changes one. */
export function tieForm(
  root: HTMLElement,
  change: (answers: Record<string, number>) => void,
): Form {
  const radios = () => [
    ...root.querySelectorAll<HTMLInputElement>('input[type="radio"][data-item]'),
  ];

  const read = (): Record<string, number> => {
    const answers: Record<string, number> = {};
    for (const radio of radios()) {
      if (radio.checked && radio.dataset.item) answers[radio.dataset.item] = Number(radio.value);
    }
    return answers;
  };
  const showClear = (answers: Answers) => {
    for (const button of root.querySelectorAll<HTMLButtonElement>("[data-clear]")) {
      const empty = answers[button.dataset.clear ?? ""] === undefined;
      // A button that vanishes under the focus would throw the reader to the top of the page.
      if (empty && button === document.activeElement) {
        root.querySelector<HTMLInputElement>(`input[data-item="${button.dataset.clear}"]`)?.focus();
      }
      button.hidden = empty;
    }
  };
  const onChange = (event: Event) => {
    const target = event.target as HTMLElement;
    if (target instanceof HTMLInputElement && target.dataset.item) change(read());
  };
  const onClick = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>("[data-clear]");
    if (!button) return;
    for (const radio of radios()) {
      if (radio.dataset.item === button.dataset.clear) radio.checked = false;
    }
    change(read());
  };
  const onSubmit = (event: Event) => event.preventDefault();
  root.addEventListener("change", onChange);
  root.addEventListener("click", onClick);
  root.addEventListener("submit", onSubmit);

  return {
    show(answers) {
      for (const radio of radios()) {
        radio.checked = answers[radio.dataset.item ?? ""] === Number(radio.value);
      }
      showClear(answers);
    },
    stop() {
      root.removeEventListener("change", onChange);
      root.removeEventListener("click", onClick);
      root.removeEventListener("submit", onSubmit);
    },
  };
}

/** What the learner chose before the script arrived; kept, as nothing they do is lost. */
export function answersBefore(root: HTMLElement): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const radio of root.querySelectorAll<HTMLInputElement>("input[data-item]:checked")) {
    if (!radio.defaultChecked && radio.dataset.item) {
      answers[radio.dataset.item] = Number(radio.value);
    }
  }
  return answers;
}

/** Writes the answers to the model, which tells the other views and the kernel. */
export function putAnswers(model: Model, answers: Answers): void {
  model.set("answers", { ...answers });
  model.save_changes();
}
