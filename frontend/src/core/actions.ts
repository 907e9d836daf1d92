// Buttons that say what they do before they do it, and an erasing that asks first.
import { html, type TemplateResult } from "lit-html";
import { type Strings, say } from "./text.ts";

/**
 * Returns a listener that acts on a click, and not on the second of a double click: the second
 * would undo what the first did, or press the button that took its place.
 */
export function ignoreDoubleClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) act();
  };
}

/** A button named by the text of its key, beside what it does (`<key>_text`). */
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

/** The question before everything is erased; keeping comes first. */
export function askBeforeErasing(
  strings: Strings,
  keep: () => void,
  erase: () => void,
): TemplateResult {
  return html`<div class="ck-confirm" role="group" aria-label=${say(strings, "erase_asked")}>
    <p>${say(strings, "erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${keep}>
      ${say(strings, "erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${erase}>
      ${say(strings, "erase_confirm")}
    </button>
  </div>`;
}
