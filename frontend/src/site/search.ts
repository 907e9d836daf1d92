// Loaded on the search page between Sphinx's doctools.js and searchtools.js, which it prepares:
// no request that fails from disk, nothing stored, and the words of the page's own language.

import { excerpt } from "./search-words.ts";

declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };
declare const Documentation: { TRANSLATIONS: Record<string, string> };
declare const Search: {
  htmlToText: (page: string, anchor?: string) => string;
  makeSearchSummary: (page: string, stems: Set<string>, anchor?: string) => HTMLElement | null;
};

// Sphinx makes a summary from the page itself, which browsers refuse to fetch from disk.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

// Sphinx looks for the stems in the text as it is: it would not see an accented word. The event
// comes as soon as that script has run, before the index, which starts the search, is read.
document.querySelector('script[src*="searchtools.js"]')?.addEventListener("load", () => {
  Search.makeSearchSummary = (page, stems, anchor) => {
    const text = Search.htmlToText(page, anchor);
    if (!text.trim()) return null;
    const summary = document.createElement("p");
    summary.className = "context";
    summary.textContent = excerpt(text, stems);
    return summary;
  };
});

// searchtools.js waits for this name. True would keep the reader's words on the device.
Object.assign(globalThis, { SPHINX_HIGHLIGHT_ENABLED: false });

const results = document.getElementById("search-results");
const words = results?.dataset ?? {};
Object.assign(Documentation.TRANSLATIONS, {
  "Preparing search...": words.preparing,
  Searching: words.searching,
  "Search Results": words.results,
  "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
    words.none,
  "Search finished, found ${resultCount} page(s) matching the search query.": words.found?.replace(
    "{count}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: searchtools.js fills it in
    "${resultCount}",
  ),
  ", in ": words.in,
});

// A screen reader is told how many pages were found, once; the list is not read to it.
const spoken = document.getElementById("ck-search-status");
if (results && spoken) {
  new MutationObserver(() => {
    const summary = results.querySelector(".search-summary")?.textContent ?? "";
    if (summary !== spoken.textContent) spoken.textContent = summary;
  }).observe(results, { childList: true, subtree: true, characterData: true });
}
