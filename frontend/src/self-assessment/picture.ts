// The picture of a result: a box for each row and column, a dot for each answer.
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { formatList, formatNumber, say } from "../core/text.ts";
import type { Subscale } from "../generated/self-assessment.ts";
import type { Content } from "./content.ts";
import { type Answers, scoreSubscale } from "./rules.ts";

const BOX = { width: 92, height: 46, gap: 10, left: 8, inset: 10 };
const HEAD = 44;
const ROW = BOX.height + 30;

interface Cell {
  row: Subscale;
  column: Subscale;
  values: (number | undefined)[];
}

function cells(
  { picture, subscales }: Content["key"],
  answers: Answers,
): { rows: Subscale[]; columns: Subscale[]; all: Cell[] } {
  const rows = subscales.filter((subscale) => subscale.family === picture?.rows);
  const columns = subscales.filter((subscale) => subscale.family === picture?.columns);
  const all = rows.flatMap((row) =>
    columns.map((column) => ({
      row,
      column,
      values: row.items.filter((item) => column.items.includes(item)).map((item) => answers[item]),
    })),
  );
  return { rows, columns, all };
}

/** Returns the figure, its text and its table; nothing where the instrument declares no picture. */
export function picture(
  { texts, key }: Content,
  answers: Answers,
  uid: string,
): TemplateResult | typeof nothing {
  if (!key.picture) return nothing;
  const { strings, lang } = texts;
  const { rows, columns, all } = cells(key, answers);
  const blank = say(strings, "blank");
  const show = (value: number | undefined) => (value === undefined ? blank : String(value));
  const list = (cell: Cell) => formatList(cell.values.map(show), lang);
  const mean = (subscale: Subscale) => {
    const { mean: value } = scoreSubscale(subscale, answers);
    return value === null ? say(strings, "not_computed") : formatNumber(value, lang);
  };
  const inWords = all
    .map((cell) =>
      say(strings, "picture_cell", {
        row: cell.row.label,
        column: cell.column.label,
        values: list(cell),
      }),
    )
    .join(" · ");
  const width = 2 * BOX.left + columns.length * (BOX.width + BOX.gap) - BOX.gap;
  const height = HEAD + rows.length * ROW;
  const { minimum, maximum } = texts.scale;
  const family = (id: string) => (key.families[id] ?? id).toLocaleLowerCase(lang);
  const named = {
    minimum,
    maximum,
    rows: family(key.picture.rows),
    columns: family(key.picture.columns),
  };

  return html`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${uid}-picture ${uid}-words">
      <title id="${uid}-picture">${say(strings, "picture_title")}</title>
      <desc id="${uid}-words">${inWords}</desc>
      ${columns.map((column, index) => {
        const middle = BOX.left + index * (BOX.width + BOX.gap) + BOX.width / 2;
        return svg`<text class="ck-self-assessment-label" x=${middle} y="14" text-anchor="middle">${column.label}</text>
          <text class="ck-self-assessment-mean" x=${middle} y="31" text-anchor="middle">${mean(column)}</text>`;
      })}
      ${rows.map((row, index) => {
        const top = HEAD + index * ROW;
        return svg`<text class="ck-self-assessment-label" x=${BOX.left} y=${top + 14}>${row.label}<tspan class="ck-self-assessment-mean" dx="8">${mean(row)}</tspan></text>
          ${columns.map((column, place) =>
            box(
              BOX.left + place * (BOX.width + BOX.gap),
              top + 21,
              all.find((cell) => cell.row === row && cell.column === column)?.values ?? [],
              [minimum, maximum],
              show,
            ),
          )}`;
      })}
    </svg>
    <figcaption>${say(strings, "picture_text", named)}</figcaption>
    <details>
      <summary>${say(strings, "picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${say(strings, "picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
            <th scope="col">${say(strings, "score")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.label}</th>
              ${all.filter((cell) => cell.row === row).map((cell) => html`<td>${list(cell)}</td>`)}
              <td>${mean(row)}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row">${say(strings, "score")}</th>
            ${columns.map((column) => html`<td>${mean(column)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`;
}

function box(
  x: number,
  y: number,
  values: readonly (number | undefined)[],
  [minimum, maximum]: [number, number],
  show: (value: number | undefined) => string,
): SVGTemplateResult {
  const track = BOX.width - 2 * BOX.inset;
  const line = BOX.height / (values.length + 1);
  return svg`<rect class="ck-self-assessment-box" x=${x} y=${y} width=${BOX.width} height=${BOX.height} rx="6"></rect>
    ${values.map((value, index) => {
      const middle = y + line * (index + 1);
      const start = x + BOX.inset;
      const rail = svg`<line class="ck-self-assessment-rail" x1=${start} x2=${start + track} y1=${middle} y2=${middle}></line>`;
      if (value === undefined) {
        return svg`${rail}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${start + track / 2} y=${middle + 4} text-anchor="middle">${show(value)}</text>`;
      }
      const at = start + (track * (value - minimum)) / (maximum - minimum);
      // The number stands beside its dot, on the side where there is room.
      const right = at < start + track / 2;
      return svg`${rail}<circle class="ck-self-assessment-dot" cx=${at} cy=${middle} r="5"></circle>
        <text class="ck-self-assessment-value" x=${right ? at + 9 : at - 9} y=${middle + 4} text-anchor=${right ? "start" : "end"}>${show(value)}</text>`;
    })}`;
}
