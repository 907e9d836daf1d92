// The verdict: what the service is, what decided it, its neighbours, its doubts, its likes.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Host } from "../core/model.ts";
import { formatList, say } from "../core/text.ts";
import {
  type Classification,
  COPRODUCTION,
  codingOf,
  conclude,
  type Decision,
  type Walk,
} from "./rules.ts";
import { similar } from "./similar.ts";
import type { Given, Spec } from "./types.ts";
import { answerWords, codingWords, verdictWords } from "./words.ts";

export interface Verdict {
  spec: Spec;
  host: Host;
  uid: string;
  done: Walk;
}

/** What a decision's code is called. */
function codeWords(spec: Spec, { dimension, code }: Decision): string {
  const labels = spec.labels[dimension as "level" | "mode" | "sense" | "class"];
  return labels?.[code] ?? code;
}

/** Where the nearest neighbour of a decision lies, in words. */
function nearestWords(spec: Spec, told: Classification, decision: Decision): string {
  const { way, dimension } = decision;
  const to = way.nearest ?? "";
  if (dimension === "level") return codingWords(spec, `${to}|${told.mode}`);
  if (dimension === "mode") return codingWords(spec, `${told.level}|${to}`);
  if (dimension === "sense") return spec.labels.sense[to] ?? to;
  return to === COPRODUCTION ? say(spec.strings, "coproduction") : codingWords(spec, to);
}

function why({ spec, done }: Verdict, told: Classification): TemplateResult {
  const { strings, lang } = spec;
  return html`<dl class="ck-cc-why">
    ${
      told.nearMissClass
        ? nothing
        : html`<div>
          <dt>${say(strings, "dimension_class")}</dt>
          <dd>${say(strings, "nothing_stopped")}</dd>
        </div>`
    }
    ${done.decided.map(
      (decision) => html`<div>
        <dt>
          ${say(strings, `dimension_${decision.dimension}`)}
          <strong>${codeWords(spec, decision)}</strong>
        </dt>
        <dd>${decision.way.because}</dd>
      </div>`,
    )}
    ${
      told.phases.length > 0
        ? html`<div>
          <dt>${say(strings, "dimension_phases")}</dt>
          <dd>${formatList(
            told.phases.map((phase) => spec.labels.phases[phase] ?? phase),
            lang,
          )}</dd>
        </div>`
        : nothing
    }
  </dl>`;
}

function neighbours({ spec, done }: Verdict, told: Classification): TemplateResult {
  const { strings } = spec;
  return html`<h4>${say(strings, "nearest")}</h4>
    <p>${say(strings, "nearest_text")}</p>
    <ul>
      ${done.decided
        .filter(({ way }) => way.change)
        .map(
          (decision) =>
            html`<li><strong>${nearestWords(spec, told, decision)}</strong> – ${decision.way.change}</li>`,
        )}
    </ul>`;
}

/** What a doubt would make of the service; nothing where it agrees with what was decided. */
function doubtWords(spec: Spec, told: Classification, doubt: Decision): string | null {
  const { dimension, code } = doubt;
  if (dimension === "class") return code === told.nearMissClass ? null : codingWords(spec, code);
  if (told.nearMissClass) return null;
  if (dimension === "level") {
    return code === told.level ? null : codingWords(spec, `${code}|${told.mode}`);
  }
  return code === told.mode ? null : codingWords(spec, `${told.level}|${code}`);
}

function doubts({ spec, done }: Verdict, told: Classification): TemplateResult {
  const { strings } = spec;
  const lines = done.doubted.flatMap((doubt) => {
    const words = doubtWords(spec, told, doubt);
    return words ? [html`<li><strong>${words}</strong> – ${doubt.way.because}</li>`] : [];
  });
  const general = done.decided.flatMap(({ way }) =>
    way.disagreement ? [html`<li>${way.disagreement}</li>`] : [],
  );
  return html`<h4>${say(strings, "doubts")}</h4>
    ${
      lines.length + general.length > 0
        ? html`<ul>${lines}${general}</ul>`
        : html`<p>${say(strings, "no_doubt")}</p>`
    }`;
}

function likes({ spec, host, done }: Verdict): TemplateResult | typeof nothing {
  const { strings, criteria } = spec;
  const answers: Given = Object.fromEntries(done.path);
  const found = similar(criteria, answers, spec.cases);
  if (found.length === 0) return nothing;
  return html`<h4>${say(strings, "similar")}</h4>
    <p>${say(strings, "similar_text")}</p>
    <ol class="ck-cc-similar">
      ${found.map(
        (each) => html`<li>
          ${host === "page" ? html`<a href="cases.html#case-${each.id}">${each.title}</a>` : each.title}
          <span class="ck-cc-coding">${codingWords(spec, each.coding)}</span>
          ${
            each.differs.length === 0
              ? html`<p>${say(strings, "same_answers")}</p>`
              : html`<p>${say(strings, "differs")}</p>
                <ul>
                  ${each.differs.map(
                    (step) =>
                      html`<li>${step.text} <em>${answerWords(spec, step, each.answers[step.id])}</em></li>`,
                  )}
                </ul>`
          }
        </li>`,
      )}
    </ol>`;
}

/** The whole panel, once the walk has ended. */
export function verdict(view: Verdict): TemplateResult {
  const { spec, uid, done } = view;
  const { strings } = spec;
  const told = conclude(spec.criteria, spec.codes, done);
  return html`<section class="ck-cc-verdict" aria-labelledby="${uid}-verdict">
    <h3 id="${uid}-verdict" tabindex="-1" data-part="verdict-title">${say(strings, "verdict")}</h3>
    <p class="ck-cc-told">${say(strings, "verdict_line", { verdict: verdictWords(spec, told) })}</p>
    ${told.level ? html`<p class="ck-cc-box">${codingWords(spec, codingOf(told))}</p>` : nothing}
    <h4>${say(strings, "why")}</h4>
    ${why(view, told)} ${neighbours(view, told)} ${doubts(view, told)} ${likes(view)}
  </section>`;
}
