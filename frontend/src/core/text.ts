/** Words by key, in the page's language. */
export type Strings = Readonly<Record<string, string>>;

/** Fills the `{names}` of a text; an unknown name is left as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(known.get(name) ?? whole));
}

/** Where a language's habits of writing dates and numbers depend on the country. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB", fr: "fr-FR" };

function locale(lang: string): string {
  return LOCALES[lang] ?? lang;
}

/** A mean the way the language writes it, with at most one decimal. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 1 }).format(value);
}

/** A date the way the language writes it; an unreadable one is given back as it came. */
export function formatDate(iso: string, lang: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: "long" }).format(date);
}

/** "a, b and c" in the language. */
export function formatList(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(locale(lang), { type: "conjunction" }).format(parts);
}

/** The text of a key; a missing one shows its key rather than nothing. */
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

/** Small letters, no accents, no ligatures: as coprod_kit/book/search.py writes the index. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/[œæøß\u2010\u00ad]/g, (letter) => LETTERS[letter] ?? letter);
}
