// The nine boxes and the kinds of near-miss: links in the page, buttons that filter with a script.
import { type Strings, say } from "../core/text.ts";
import type { Card } from "./cards.ts";
import { type Filters, isPlace, passesAround, withPlace } from "./filters.ts";

/** What a box does to the filters. */
type FilterChange = (filters: Filters) => Filters;

export interface Boxes {
  /** Called when a box is pressed. */
  choose: (change: FilterChange) => void;
  /** Writes how many cases of each box pass the filters; how many it has while codings are hidden. */
  draw(filters: Filters, hidden: boolean): void;
}

function placeOf({ level, mode, class: kind }: DOMStringMap): Filters {
  return kind ? { class: [kind] } : { level: [level ?? ""], mode: [mode ?? ""] };
}

export function boxesOf(el: HTMLElement, cards: readonly Card[], strings: Strings): Boxes {
  const boxes: Boxes = { choose: () => {}, draw };
  const links = [...el.querySelectorAll<HTMLElement>('[data-part="box"]')];
  const held = links.map((link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    Object.assign(button.dataset, link.dataset);
    button.append(...link.childNodes);
    const place = placeOf(link.dataset);
    button.addEventListener("click", () => boxes.choose((filters) => withPlace(filters, place)));
    link.replaceWith(button);
    const within = cards.filter(({ facets }) =>
      Object.entries(place).every(([name, [code]]) => facets.codes[name]?.includes(code ?? "")),
    );
    const count = button.querySelector('[data-part="number"]');
    const unit = button.querySelector('[data-part="unit"]');
    return { button, place, within, count, unit };
  });

  function draw(filters: Filters, hidden: boolean): void {
    for (const { button, place, within, count, unit } of held) {
      // While the answers are hidden, each box counts all its cases: counting only those that the
      // other filters leave would tell a reader which box they stand in.
      const number = within.filter(({ facets }) => hidden || passesAround(facets, filters)).length;
      if (count) count.textContent = String(number);
      if (unit) unit.textContent = say(strings, number === 1 ? "unit_one" : "unit_many");
      button.setAttribute("aria-pressed", String(isPlace(filters, place)));
      button.classList.toggle("ck-explorer-empty", number === 0);
    }
  }
  return boxes;
}
