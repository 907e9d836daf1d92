// Groups of radio buttons: native, in a fieldset, alike in every widget.
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

export interface Choice {
  id: string;
  text: string;
}

/** What a group of choices shows; `name` is a word unique on the page. */
export interface Group<Value> {
  name: string;
  legend: string | TemplateResult;
  choices: readonly Choice[];
  value: Value;
  change: (value: Value) => void;
  /** One line under the legend. */
  hint?: string | undefined;
  /** Ids of other elements that describe the group. */
  describedBy?: string | undefined;
  /** Whether the choice made can no longer change. */
  locked?: boolean | undefined;
  /** Whether the choices stand side by side where there is room. */
  inline?: boolean | undefined;
}

function group(
  { name, legend, hint, describedBy, inline }: Omit<Group<never>, "value" | "change">,
  choices: readonly TemplateResult[],
): TemplateResult {
  const described = [hint && `${name}-hint`, describedBy].filter(Boolean).join(" ");
  return html`<fieldset
    class="ck-choices ${inline ? "ck-choices-inline" : ""}"
    data-group=${name}
    aria-describedby=${described || nothing}
  >
    <legend>${legend}</legend>
    ${hint ? html`<p class="ck-choices-hint" id="${name}-hint">${hint}</p>` : nothing}
    <div class="ck-choices-list">${choices}</div>
  </fieldset>`;
}

/** Returns a group in which one choice can be made. */
export function radioGroup(view: Group<string | undefined>): TemplateResult {
  const { name, choices, value, change, locked } = view;
  return group(
    view,
    choices.map(
      ({ id, text }) => html`<label class="ck-choice">
        <input
          type="radio"
          name=${name}
          value=${id}
          .checked=${live(value === id)}
          ?disabled=${locked && value !== id}
          @change=${() => change(id)}
        /><span>${text}</span>
      </label>`,
    ),
  );
}
