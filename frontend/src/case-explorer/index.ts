// The case explorer in the browser: filters the cards that are in the page.
import type { Mount } from "../core/model.ts";
import { type Strings, say } from "../core/text.ts";
import { boxesOf } from "./boxes.ts";
import { Arrangement, type Card, NAMES, readCards } from "./cards.ts";
import { accept, type Filters, passes } from "./filters.ts";

interface Spec {
  lang: string;
  strings: Strings;
}

function part<Kind extends HTMLElement>(el: HTMLElement, name: string): Kind {
  const found = el.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The case explorer has no "${name}" in the page.`);
  return found;
}

/** The codes that the form offers, by name. */
function knownOf(form: HTMLFormElement): Record<string, string[]> {
  const offered = [...form.querySelectorAll<HTMLInputElement>("fieldset input")].map(
    ({ name, value }) => [name, value] as const,
  );
  for (const select of form.querySelectorAll("select")) {
    for (const { value } of select.options) if (value) offered.push([select.name, value]);
  }
  const codes = (name: string) => offered.filter(([each]) => each === name).map(([, code]) => code);
  return Object.fromEntries(NAMES.map((name) => [name, codes(name)]));
}

function show(form: HTMLFormElement, filters: Filters): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
    const chosen = filters[field.name] ?? [];
    if (field instanceof HTMLInputElement && field.type === "checkbox")
      field.checked = chosen.includes(field.value);
    // Written again, a text that is being typed would lose its cursor.
    else if (field.value !== (chosen[0] ?? "")) field.value = chosen[0] ?? "";
  }
}

export const mount: Mount = ({ model, el }) => {
  const { lang, strings } = model.get("_texts") as Spec;
  const form = part<HTMLFormElement>(el, "filters");
  const more = part<HTMLDetailsElement>(el, "more");
  const hide = part<HTMLInputElement>(el, "hide");
  const status = part(el, "status");
  const text = form.querySelector<HTMLInputElement>('[name="text"]');
  const clear = part<HTMLButtonElement>(el, "clear");
  const known = knownOf(form);
  const cards = readCards(el);
  const boxes = boxesOf(el, cards, strings);
  const arrangement = new Arrangement(cards, part(el, "flat"), lang);
  /** A case that a link asked for: shown whatever the filters. */
  let pinned: Card | undefined;

  const filtersNow = () => accept(model.get("filters"), known);
  const put = (filters: Filters) => {
    if (pinned) {
      // The address no longer asks for it, so that the same link can do so again.
      history.replaceState(history.state, "", location.href.split("#")[0]);
      pinned = undefined;
      draw();
    }
    model.set("filters", filters);
    model.save_changes();
  };

  function draw(): void {
    const filters = filtersNow();
    const hidden = model.get("hidden") === true;
    show(form, filters);
    hide.checked = hidden;
    el.firstElementChild?.classList.toggle("ck-explorer-hidden", hidden);
    arrangement.hide(hidden);
    const found = cards.filter(({ facets }) => passes(facets, filters));
    const shown = new Set(found);
    for (const card of cards) card.el.hidden = !shown.has(card) && card !== pinned;
    arrangement.tidy();
    boxes.draw(filters, hidden);
    const folded = NAMES.filter((name) => filters[name]).length;
    const summary = more.querySelector("summary");
    if (summary)
      summary.textContent = say(strings, folded ? "more_on" : "more", { number: folded });
    const words = say(strings, `found_${howMany(found.length)}`, {
      number: found.length,
      total: cards.length,
    });
    const besides = pinned && !shown.has(pinned) ? `, ${say(strings, "found_pinned")}` : "";
    // Not written again when nothing changed: it would be read aloud again.
    if (status.textContent !== words + besides) status.textContent = words + besides;
    clear.setAttribute("aria-disabled", String(Object.keys(filters).length === 0));
  }
  const howMany = (count: number) => {
    if (count === cards.length) return "all";
    return count === 0 ? "none" : count === 1 ? "one" : "many";
  };

  /** Shows the case that the address names, with its coding. */
  const follow = () => {
    // Ids are ASCII: the address is not decoded, for it may hold anything.
    pinned = cards.find((card) => `#${card.el.id}` === location.hash);
    draw();
    if (!pinned) return;
    if (pinned.coding) pinned.coding.open = true;
    pinned.el.focus({ preventScroll: true });
    pinned.el.scrollIntoView();
  };
  const read = () => {
    const data = new FormData(form);
    const raw = [...NAMES, "text"].map((name) => [name, data.getAll(name)]);
    put(accept(Object.fromEntries(raw), known));
  };
  const change = (event: Event) => {
    if (event.target === hide) {
      model.set("hidden", hide.checked);
      model.save_changes();
    } else if (event.target !== text) read();
  };
  const stop = (event: Event) => event.preventDefault();

  boxes.choose = (place) => put(place(filtersNow()));
  form.addEventListener("change", change);
  text?.addEventListener("input", read);
  clear.addEventListener("click", () => put({}));
  form.addEventListener("submit", stop);
  for (const name of ["filters", "hidden"]) model.on(`change:${name}`, draw);
  addEventListener("hashchange", follow);
  // What the reader chose before the script arrived is kept.
  if (model.get("hidden") !== true && hide.checked) model.set("hidden", true);
  const early = new FormData(form);
  if ([...early.values()].some((value) => value !== "")) read();
  follow();
  more.open = NAMES.some((name) => filtersNow()[name]);
  el.dataset.ckReady = "";

  return () => {
    for (const name of ["filters", "hidden"]) model.off(`change:${name}`, draw);
    form.removeEventListener("change", change);
    form.removeEventListener("submit", stop);
    removeEventListener("hashchange", follow);
  };
};
