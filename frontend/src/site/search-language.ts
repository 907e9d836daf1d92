// Put at the end of Sphinx's language_data.js by coprod_kit/book/output/search.py, so that the search
// folds what a reader types as the index was folded. It replaces `Stemmer` and `splitQuery`, which
// Sphinx's searchtools.js calls.

import { foldText } from "../core/text.ts";
import { queryWords } from "./search-words.ts";

interface WordStemmer {
  stemWord(word: string): string;
}

type Places = Record<string, unknown>;

declare const stopwords: readonly string[];
declare const Search: { _index: { terms: Places; titleterms: Places } | null };

const names = window as unknown as { Stemmer: new () => WordStemmer };
const stock = new names.Stemmer();

class Stemmer implements WordStemmer {
  stemWord(word: string): string {
    const folded = foldText(word);
    // The same two rules as `_Folded.stem` in coprod_kit/book/output/search.py.
    if (folded.length < 3) return folded;
    const stem = stock.stemWord(folded);
    return stopwords.includes(stem) ? folded : stem;
  }
}

const stemmer = new Stemmer();

function isIndexed(word: string): boolean {
  const stem = stemmer.stemWord(word);
  const { terms = {}, titleterms = {} } = Search._index ?? {};
  return [terms, titleterms].some((places) => Object.keys(places).includes(stem));
}

Object.assign(names, {
  Stemmer,
  splitQuery: (query: string) => queryWords(query, isIndexed),
});
