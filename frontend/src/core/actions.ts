// Buttons with a sentence that says what they do, and questions before something is lost.
import { html, type TemplateResult } from "lit-html";
import { PAUSE } from "./key-presses.ts";
import { type Strings, say } from "./text.ts";

/** Button → moment it was last pressed, in milliseconds since the page began. */
const pressed = new WeakMap<EventTarget, number>();

/**
 * Returns a listener that acts on a click, and not on the second of a double click, with the
 * pointer or with a key: the second would undo what the first did, or press the button that took
 * its place.
 */
export function ignoreDoubleClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    const button = event.currentTarget;
    const before = button ? pressed.get(button) : undefined;
    if (button) {
      pressed.set(button, event.timeStamp);
      // Somebody who left the button and came back presses it anew.
      button.addEventListener("blur", () => pressed.delete(button), { once: true });
    }
    // The browser counts the clicks of a pointer; for a key the count is always 0.
    const second =
      event.detail > 1 ||
      (event.detail === 0 && before !== undefined && event.timeStamp - before < PAUSE);
    if (!second) act();
  };
}

/** Returns a button named by the text of a key, beside the sentence of `<key>_text`. */
export function action(
  uid: string,
  strings: Strings,
  name: string,
  act: () => void,
): TemplateResult {
  return html`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${name} aria-describedby="${uid}-${name}-text" @click=${act}>
      ${say(strings, name)}
    </button>
    <p id="${uid}-${name}-text">${say(strings, `${name}_text`)}</p>
  </div>`;
}

/**
 * Returns the question before something is lost, worded by the keys `<name>_asked`,
 * `<name>_cancel` and `<name>_confirm`; the button that loses nothing comes first.
 */
export function askBefore(
  strings: Strings,
  name: string,
  cancel: () => void,
  confirm: () => void,
  values: Readonly<Record<string, string>> = {},
): TemplateResult {
  const question = say(strings, `${name}_asked`, values);
  const button = (answer: "cancel" | "confirm", act: () => void) =>
    html`<button type="button" class="ck-button" data-action="${name}_${answer}" @click=${act}>
      ${say(strings, `${name}_${answer}`)}
    </button>`;
  return html`<div class="ck-confirm" role="group" aria-label=${question}>
    <p>${question}</p>
    ${button("cancel", cancel)} ${button("confirm", confirm)}
  </div>`;
}

/** Returns the question before everything is erased. */
export function askBeforeErasing(
  strings: Strings,
  cancel: () => void,
  confirm: () => void,
): TemplateResult {
  return askBefore(strings, "erase", cancel, confirm);
}
