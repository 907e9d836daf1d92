// Binds the radio buttons that the page came with to the model, both ways.
import type { Answers } from "./rules.ts";

export interface QuestionnaireForm {
  /** Shows these answers. */
  show(answers: Answers): void;
  stop(): void;
}

/**
 * Returns the form at `root`, bound. `change` is called with the item that the learner touched and
 * the answer to it, or undefined where it was cleared: the other buttons are never read, as a
 * browser may have emptied them.
 */
export function bindForm(
  root: HTMLElement,
  change: (item: string, answer: number | undefined) => void,
): QuestionnaireForm {
  const radios = () => [
    ...root.querySelectorAll<HTMLInputElement>('input[type="radio"][data-item]'),
  ];
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
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.dataset.item) {
      change(target.dataset.item, Number(target.value));
    }
  };
  const onClick = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>("[data-clear]");
    if (button?.dataset.clear) change(button.dataset.clear, undefined);
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

/** Returns what the learner chose before the script arrived, which is kept. */
export function answersBefore(root: HTMLElement): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const radio of root.querySelectorAll<HTMLInputElement>("input[data-item]:checked")) {
    if (!radio.defaultChecked && radio.dataset.item) {
      answers[radio.dataset.item] = Number(radio.value);
    }
  }
  return answers;
}
