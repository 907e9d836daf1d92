// The search page. The index and the prose of the pages found come as classic scripts, when somebody
// searches: a page opened from disk may fetch nothing, and a search from there works alike.

import { fill } from "../core/text.ts";
import { BookIndex, type WrittenIndex } from "./search/book-index.ts";
import { search } from "./search/ranking.ts";
import { markOnPage, type Piece, snippet } from "./search/snippet.ts";

declare global {
  /** Called by the script of the index. */
  var coprodKitSearch: ((index: WrittenIndex) => void) | undefined;
  /** Called by the script of a page's prose: its name, and the text of each passage. */
  var coprodKitPassages: ((prose: [page: string, texts: string[]]) => void) | undefined;
}

/** Set by Sphinx's language_data.js; newer releases may have none for a language. */
declare const Stemmer: (new () => { stemWord(word: string): string }) | undefined;

/** Distance from the window, in pixels, at which the prose of a result is fetched. */
const AHEAD = "400px";

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} could not be read.`)));
    document.head.append(script);
  });
}

const prose = new Map<string, readonly string[]>();
globalThis.coprodKitPassages = ([page, texts]) => void prose.set(page, texts);

let index: Promise<BookIndex> | undefined;
function bookIndex(): Promise<BookIndex> {
  index ??= new Promise((resolve, reject) => {
    globalThis.coprodKitSearch = (written) => {
      const stemmer = typeof Stemmer === "undefined" ? null : new Stemmer();
      resolve(new BookIndex(written, (word) => stemmer?.stemWord(word) ?? word));
    };
    load("searchindex.js").catch(reject);
  });
  return index;
}

const loading = new Map<string, Promise<void>>();
/** Fetches the prose of a page, once. */
function proseOf(page: string, version: string): Promise<void> {
  const known = loading.get(page) ?? load(`_search/${page}.js?v=${version}`);
  loading.set(page, known);
  return known;
}

function element(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, found }) => (found ? element("mark", "", text) : text));

function mountSearch(results: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  const words = results.dataset;
  const status = document.getElementById("ck-search-status");
  /** Goes up with each search: a slower one that ends later draws nothing. */
  let run = 0;

  const draw = async (query: string) => {
    run += 1;
    const now = run;
    results.replaceChildren();
    if (status) status.textContent = "";
    if (!query.trim()) return;
    results.append(element("p", "search-summary", words.preparing ?? ""));
    const book = await bookIndex();
    if (now !== run) return;
    const outcome = search(book, query);
    const count = outcome.found.length;
    const summary = count > 0 ? fill(words.found ?? "", { count }) : (words.none ?? "");
    const list = element("ul", "search");
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          seen.unobserve(target);
          shows.get(target)?.();
        }
      },
      { rootMargin: AHEAD },
    );
    const shows = new Map<Element, () => void>();
    for (const number of outcome.found) {
      const passage = book.passages[number];
      const page = passage && book.pages[passage.page];
      if (!page) continue;
      const address = `${page.name}.html${passage.anchor ? `#${passage.anchor}` : ""}`;
      const link = document.createElement("a");
      link.href = address;
      link.append(...marked(snippet(passage.title || page.title, outcome.words, 1000)));
      const item = element("li", "", link);
      if (passage.place > 0) {
        item.append(element("p", "ck-search-page", `${words.in ?? ""}${page.title}`));
      }
      const context = element("p", "context");
      item.append(context);
      shows.set(item, async () => {
        await proseOf(page.name, book.version);
        const text = prose.get(page.name)?.[passage.place] ?? "";
        context.replaceChildren(...marked(snippet(text, outcome.words)));
        const mark = markOnPage(text, outcome.words);
        if (mark) link.href = `${address}${passage.anchor ? "" : "#"}${mark}`;
      });
      list.append(item);
      seen.observe(item);
    }
    results.replaceChildren(
      ...(count > 0 ? [element("h2", "", words.results ?? "")] : []),
      element("p", "search-summary", summary),
      ...(count > 0 ? [list] : []),
    );
    // A screen reader is told how many results there are; the list is not read to it.
    if (status) status.textContent = summary;
  };

  const asked = () => new URLSearchParams(location.search).get("q") ?? "";
  const start = () => {
    field.value = asked();
    void draw(field.value);
  };
  form.addEventListener("submit", (event) => {
    const address = `?${new URLSearchParams({ q: field.value })}`;
    try {
      history.pushState(null, "", address);
    } catch {
      // A browser that refuses this for a page from disk follows the form instead.
      return;
    }
    event.preventDefault();
    void draw(field.value);
  });
  addEventListener("popstate", start);
  start();
}

const results = document.getElementById("search-results");
const field = document.querySelector<HTMLInputElement>("main #ck-search, #ck-search");
if (results && field?.form) mountSearch(results, field.form, field);
