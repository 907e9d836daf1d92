// Which cases pass the filters. A filter is a name and the codes that were chosen for it; one
// that is not set is absent.
import { foldText } from "../core/text.ts";
import { isRecord } from "../core/values.ts";

export type Filters = Readonly<Record<string, readonly string[]>>;

/** What the filters look at: each name → the codes of a case, and its words, folded. */
export interface Facets {
  codes: Readonly<Record<string, readonly string[]>>;
  words: string;
}

/** Where a case stands: a level and a mode, or a kind of near-miss. */
const PLACE = ["level", "mode", "class"] as const;
const LONGEST_TEXT = 100;

/** Small letters, no accents, one kind of apostrophe. */
export function fold(text: string): string {
  return foldText(text).replaceAll("’", "'").replace(/\s+/g, " ");
}

function agrees(facets: Facets, filters: Filters, name: string): boolean {
  const wanted = filters[name];
  return !wanted || wanted.some((code) => facets.codes[name]?.includes(code));
}

/** Boxes of the grid and kinds of near-miss add up: no case is in both. */
function stands(facets: Facets, filters: Filters): boolean {
  if (!PLACE.some((name) => filters[name])) return true;
  const { level, mode, class: kinds } = filters;
  if (facets.codes.class?.length) return kinds !== undefined && agrees(facets, filters, "class");
  return (
    Boolean(level ?? mode) && agrees(facets, filters, "level") && agrees(facets, filters, "mode")
  );
}

/** Whether a case passes all but the filters on its place: what a box counts. */
export function passesAround(facets: Facets, filters: Filters): boolean {
  const others = Object.keys(filters).filter(
    (name) => name !== "text" && !(PLACE as readonly string[]).includes(name),
  );
  const words = fold(filters.text?.[0] ?? "").split(" ");
  return (
    others.every((name) => agrees(facets, filters, name)) &&
    words.every((word) => facets.words.includes(word))
  );
}

export function passes(facets: Facets, filters: Filters): boolean {
  return stands(facets, filters) && passesAround(facets, filters);
}

/** Drops what is unknown from filters that a tab kept; `known` gives the codes of each. */
export function accept(raw: unknown, known: Readonly<Record<string, readonly string[]>>): Filters {
  if (!isRecord(raw)) return {};
  const given = new Map<string, unknown>(Object.entries(raw));
  const found: Record<string, readonly string[]> = {};
  for (const [name, codes] of Object.entries(known)) {
    const values = given.get(name);
    if (!Array.isArray(values)) continue;
    const kept = codes.filter((code) => values.includes(code));
    if (kept.length > 0) found[name] = kept;
  }
  const [text] = [given.get("text")].flat();
  if (typeof text === "string" && text.trim()) found.text = [text.slice(0, LONGEST_TEXT)];
  return found;
}

/** The filters with one code of a filter chosen, or no longer. */
export function withCode(filters: Filters, name: string, code: string, chosen: boolean): Filters {
  const others = (filters[name] ?? []).filter((each) => each !== code);
  return { ...filters, [name]: chosen ? [...others, code] : others };
}

/** Whether the filters choose exactly this place. */
export function isPlace(filters: Filters, place: Filters): boolean {
  return PLACE.every((name) => String(filters[name] ?? "") === String(place[name] ?? ""));
}

/** The filters with this place chosen; with none when it was chosen already. */
export function withPlace(filters: Filters, place: Filters): Filters {
  const others = Object.entries(filters).filter(
    ([name]) => !(PLACE as readonly string[]).includes(name),
  );
  return { ...Object.fromEntries(others), ...(isPlace(filters, place) ? {} : place) };
}
