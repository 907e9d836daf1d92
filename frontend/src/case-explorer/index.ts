// The case explorer in the browser: filters the cards that are in the page.
import type { Mount } from "../core/model.ts";
import { say } from "../core/text.ts";
import type { CaseExplorerTexts } from "../generated/case-explorer.ts";
import { boxesOf } from "./boxes.ts";
import { Arrangement, type Card, NAMES, readCards } from "./cards.ts";
import { accept, type Filters, passes, withCode } from "./filters.ts";

function part<Kind extends HTMLElement>(el: HTMLElement, name: string): Kind {
  const found = el.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The case explorer has no "${name}" in the page.`);
  return found;
}

/** The fields of the filters, but the one for a word. */
function choicesOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  const names: readonly string[] = NAMES;
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")].filter(
    ({ name }) => names.includes(name),
  );
}

/** The codes that the form offers, by name. */
function knownOf(form: HTMLFormElement): Record<string, string[]> {
  const offered = choicesOf(form).flatMap((field) =>
    field instanceof HTMLSelectElement
      ? [...field.options].map(({ value }) => [field.name, value] as const)
      : [[field.name, field.value] as const],
  );
  const codes = (name: string) =>
    offered.filter(([each, code]) => each === name && code).map(([, code]) => code);
  return Object.fromEntries(NAMES.map((name) => [name, codes(name)]));
}

function show(form: HTMLFormElement, filters: Filters): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
    const chosen = filters[field.name] ?? [];
    if (field instanceof HTMLInputElement && field.type === "checkbox")
      field.checked = chosen.includes(field.value);
    // Setting the value of a field moves its cursor: it is set only when the text differs.
    else if (field.value !== (chosen[0] ?? "")) field.value = chosen[0] ?? "";
  }
}

/** The filters once one field has changed. */
function withField(filters: Filters, field: HTMLInputElement | HTMLSelectElement): Filters {
  if (field instanceof HTMLInputElement && field.type === "checkbox")
    return withCode(filters, field.name, field.value, field.checked);
  return { ...filters, [field.name]: field.value ? [field.value] : [] };
}

export const mount: Mount = ({ model, el }) => {
  const { lang, strings } = model.get("_texts") as CaseExplorerTexts;
  const form = part<HTMLFormElement>(el, "filters");
  const more = part<HTMLDetailsElement>(el, "more");
  const hide = part<HTMLInputElement>(el, "hide");
  const status = part(el, "status");
  const moreLabel = part(el, "more-label");
  const go = part<HTMLAnchorElement>(el, "go");
  const list = go.getAttribute("href") ?? "";
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
      // The case leaves the address too: a link to it changes the address again, and so is heard.
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
    moreLabel.textContent = say(strings, folded ? "more_on" : "more", { number: folded });
    const message = messageOn(found.length, pinned !== undefined && !shown.has(pinned));
    // A screen reader says a status each time it is written, even with the same words.
    if (status.textContent !== message) status.textContent = message;
    // A link that leads nowhere: without an address it cannot be followed, nor reached by Tab.
    const none = found.length === 0 && !pinned;
    if (none) go.removeAttribute("href");
    else go.setAttribute("href", list);
    go.setAttribute("aria-disabled", String(none));
    clear.setAttribute("aria-disabled", String(Object.keys(filters).length === 0));
  }
  /** What is said of the cases that are shown; `besides` when one more is, whatever the filters. */
  function messageOn(count: number, besides: boolean): string {
    if (count === 0) return say(strings, besides ? "found_only_pinned" : "found_none");
    const amount = count === cards.length ? "all" : count === 1 ? "one" : "many";
    const found = say(strings, `found_${amount}`, { number: count, total: cards.length });
    return besides ? `${found}, ${say(strings, "found_pinned")}` : found;
  }

  /** Shows the case that the address names, with its coding. */
  const follow = () => {
    // Compared without decoding: ids are plain ASCII, and decoding fails on some addresses.
    pinned = cards.find((card) => `#${card.el.id}` === location.hash);
    draw();
    if (!pinned) return;
    if (pinned.coding) pinned.coding.open = true;
    pinned.el.focus({ preventScroll: true });
    pinned.el.scrollIntoView();
  };
  /** Takes what one field says into the filters, and leaves the other filters as they are. */
  const touch = (field: HTMLInputElement | HTMLSelectElement) =>
    put(accept(withField(filtersNow(), field), known));
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    if (field === hide) {
      model.set("hidden", hide.checked);
      model.save_changes();
    } else if (field.name && field.name !== "text") touch(field);
  };
  const type = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (field.name === "text") touch(field);
  };
  const stop = (event: Event) => event.preventDefault();

  boxes.choose = (place) => put(place(filtersNow()));
  form.addEventListener("change", change);
  form.addEventListener("input", type);
  clear.addEventListener("click", () => put({}));
  form.addEventListener("submit", stop);
  for (const name of ["filters", "hidden"]) model.on(`change:${name}`, draw);
  addEventListener("hashchange", follow);
  // Fields that were changed before the script arrived change the filters now.
  if (model.get("hidden") !== true && hide.checked) model.set("hidden", true);
  const early = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")].filter(
    (field) =>
      field instanceof HTMLInputElement && field.type === "checkbox" ? field.checked : field.value,
  );
  if (early.length > 0) put(accept(early.reduce(withField, filtersNow()), known));
  follow();
  more.open = NAMES.some((name) => filtersNow()[name]);
  el.dataset.ckReady = "";

  return () => {
    for (const name of ["filters", "hidden"]) model.off(`change:${name}`, draw);
    form.removeEventListener("change", change);
    form.removeEventListener("input", type);
    form.removeEventListener("submit", stop);
    removeEventListener("hashchange", follow);
  };
};
