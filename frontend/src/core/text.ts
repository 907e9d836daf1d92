/** Interface texts by key, in the page's language. */
export type Strings = Readonly<Record<string, string>>;

/** Returns a text with its `{names}` filled in; an unknown name is left as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(known.get(name) ?? whole));
}

/** Where a language's habits of writing dates and numbers depend on the country. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB", fr: "fr-FR" };

function locale(lang: string): string {
  return LOCALES[lang] ?? lang;
}

/** Returns a number as the language writes it, with at most one decimal. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 1 }).format(value);
}

/** Returns a date as the language writes it; an unreadable one is returned as it came. */
export function formatDate(iso: string, lang: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: "long" }).format(date);
}

/** Returns "a, b and c" in the language. */
export function formatList(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(locale(lang), { type: "conjunction" }).format(parts);
}

/** Returns the text of a key, filled in; the key itself where the text is missing. */
export function say(
  strings: Strings,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string {
  return fill(strings[key] ?? key, values);
}

const LETTERS: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ß: "ss",
  "\u2010": "-",
  "\u00ad": "",
};

/**
 * Returns a text in small letters without accents or ligatures, as coprod_kit/book/output/search.py
 * writes the index.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/[œæøß\u2010\u00ad]/g, (letter) => LETTERS[letter] ?? letter);
}
