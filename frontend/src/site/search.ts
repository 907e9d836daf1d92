// Loaded on the search page between Sphinx's doctools.js and searchtools.js, which it prepares:
// no request that fails from disk, nothing stored, and the words of the page's own language.

export {};

declare const DOCUMENTATION_OPTIONS: { SHOW_SEARCH_SUMMARY: boolean };
declare const Documentation: { TRANSLATIONS: Record<string, string> };

// Summaries are made by fetching each page found, which browsers refuse from disk.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

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

// Said aloud once, when the count is known; the list itself is not.
const spoken = document.getElementById("ck-search-status");
if (results && spoken) {
  new MutationObserver(() => {
    const summary = results.querySelector(".search-summary")?.textContent ?? "";
    if (summary !== spoken.textContent) spoken.textContent = summary;
  }).observe(results, { childList: true, subtree: true, characterData: true });
}
