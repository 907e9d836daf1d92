"""Search the book as readers type: the index, and the passages that results show.

The browser half, ``frontend/src/site/search/``, reads what is written here and ranks.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.builders.html import StandaloneHTMLBuilder

from coprod_kit.book.output.learning_resource import NOTEBOOKS
from coprod_kit.book.output.search_passages import passages_of
from coprod_kit.content.glossary.model import glossary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from docutils import nodes
    from sphinx.application import Sphinx

INDEX = "searchindex.js"
PASSAGES = "_search"
"""Folder of the site with the prose of each page, fetched for the results that are seen."""
GLOSSARY = "glossary"
TRAINERS = "trainers"
"""What ``audience`` at the head of a page says when readers' pages come before it."""

# What Unicode does not take apart. "‑" (no-break hyphen) has become "‐" by then.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "‐": "-", "\u00ad": None})
_WORD = re.compile(r"\w+(?:-\w+)*")
_IN_TITLE = 6
"""How many mentions in the text a mention in the title counts for."""
_MOST = 35
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def fold(text: str) -> str:
    """Return a text in small letters without accents nor ligatures.

    ``foldText`` of ``frontend/src/core/text.ts`` gives the same for every text.

    >>> fold("L’AUTO‑EFFICACITÉ, cœur du sujet")
    'l’auto-efficacite, coeur du sujet'
    """
    letters = unicodedata.normalize("NFKD", text).lower()
    bare = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
    return bare.translate(_LETTERS)


def words_of(text: str) -> list[str]:
    """Return the words of a text to index; a compound gives itself in one word, then its parts.

    So *co-production* is found as "co-production", "coproduction" and "production".

    >>> words_of("L’auto-efficacité")
    ['l', 'autoefficacite', 'auto', 'efficacite']
    """
    words = []
    for word in _WORD.findall(fold(text)):
        parts = word.split("-")
        words += [word] if len(parts) == 1 else ["".join(parts), *parts]
    return words


def search_index(
    pages: Sequence[tuple[str, bool, Sequence[Mapping[str, Any]]]],
    terms: Iterable[tuple[str, tuple[str, str], str]],
    common: Collection[str],
) -> dict[str, Any]:
    """Return what the browser searches in, JSON-ready.

    Parameters
    ----------
    pages : sequence of (name, for trainers, passages)
        Pages in the order of the book; passages as `Passage.asdict` returns them.
    terms : iterable of (term, (page, label), id)
        Terms of the glossary: where each is explained, and the id of its entry in the glossary.
    common : collection of str
        Folded words too common to be looked for.

    Returns
    -------
    dict
        ``pages``: [name, 1 for a page of trainers]; ``passages``: [number of the page, anchor,
        title]; ``terms``: [term, number of the passage that explains it, of its entry];
        ``words``: each word of the passages with their numbers, in base 36 and each counted from
        the one before, followed by its weight after a colon where it is more than 1.
    """
    passages: list[list[Any]] = []
    at: dict[tuple[str, str], int] = {}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, (page, _, found) in enumerate(pages):
        for passage in found:
            for anchor in (passage["anchor"], *passage["ids"]):
                at[page, anchor] = len(passages)
            weights: dict[str, int] = defaultdict(int)
            for text, weight in (
                (passage["text"], 1),
                (passage["words"], 1),
                (passage["title"], _IN_TITLE),
            ):
                for word in words_of(text):
                    weights[word] += weight
            for word, weight in weights.items():
                if word not in common:
                    places[word].append((len(passages), min(weight, _MOST)))
            passages.append([number, passage["anchor"], passage["title"]])
    names = [
        [term, at[place], at.get((GLOSSARY, entry), -1)]
        for term, place, entry in terms
        if place in at
    ]
    return {
        "pages": [[page, int(trainers)] for page, trainers, _ in pages],
        "passages": passages,
        "terms": names,
        "common": sorted(common),
        "words": {word: _written(places[word]) for word in sorted(places)},
    }


def _written(places: Iterable[tuple[int, int]]) -> str:
    before = 0
    out = []
    for passage, weight in places:
        out.append(_base36(passage - before) + (f":{weight}" if weight > 1 else ""))
        before = passage
    return " ".join(out)


def _base36(number: int) -> str:
    digits = _DIGITS[number % 36]
    return digits if number < len(_DIGITS) else _base36(number // 36) + digits


class SiteBuilder(StandaloneHTMLBuilder):
    """Writes HTML as Sphinx does, and a search index of its own, by passage.

    Sphinx's own index knows pages, not sections, and finds no word that is misspelt. Its
    ``language_data.js`` is kept, for the stemmer of the language.
    """

    def index_page(self, pagename: str, doctree: nodes.document, title: str) -> None:
        """Keep the passages of a page for the index, and write their prose for the results."""
        if not title:
            return
        metadata = self.env.metadata.get(pagename, {})
        passages = passages_of(
            doctree, str(metadata.get("description") or ""), str(metadata.get("keywords") or "")
        )
        kept = [passage.asdict() for passage in passages]
        _write(self._kept(pagename), json.dumps(kept, ensure_ascii=False))
        shown = json.dumps([pagename, [each.text for each in passages]], ensure_ascii=False)
        _write(self._shown(pagename), f"coprodKitPassages({shown});")

    def load_indexer(self, docnames: Any) -> None:
        """Load nothing: the passages of unchanged pages are in the folder of the doctrees."""

    def dump_search_index(self) -> None:
        """Write the index, and remove the prose of pages that were withdrawn."""
        pages = [page for page in self._in_order() if self._kept(page).is_file()]
        wanted = {self._shown(page) for page in pages}
        for file in (Path(self.outdir) / PASSAGES).rglob("*.js"):
            if file not in wanted:
                file.unlink()
        common = {fold(word) for word in self.indexer.lang.stopwords} if self.indexer else set()
        index = search_index(
            [(page, self._is_for_trainers(page), self._read(page)) for page in pages],
            self._terms(),
            common,
        )
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        index["version"] = hashlib.sha256(text.encode()).hexdigest()[:8]
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        _write(Path(self.outdir) / INDEX, f"coprodKitSearch({text});")

    def _kept(self, page: str) -> Path:
        return Path(self.doctreedir) / "search" / f"{page}.json"

    def _shown(self, page: str) -> Path:
        return Path(self.outdir) / PASSAGES / f"{page}.js"

    def _read(self, page: str) -> list[dict[str, Any]]:
        passages: list[dict[str, Any]] = json.loads(self._kept(page).read_text(encoding="utf-8"))
        return passages

    def _is_for_trainers(self, page: str) -> bool:
        audience = self.env.metadata.get(page, {}).get("audience")
        return audience == TRAINERS or page.startswith(NOTEBOOKS)

    def _in_order(self) -> list[str]:
        """List the pages in the order of the table of contents, then those it does not name."""

        def below(page: str) -> Iterator[str]:
            yield page
            for child in self.env.toctree_includes.get(page, ()):
                yield from below(child)

        pages = dict.fromkeys([*below(self.config.root_doc), *sorted(self.env.all_docs)])
        return [page for page in pages if page in self.env.all_docs]

    def _terms(self) -> Iterator[tuple[str, tuple[str, str], str]]:
        labels = self.env.get_domain("std").data["anonlabels"]
        for term in glossary().values():
            if term.chapter in labels:
                words = term.term[self.config.language]
                yield words, labels[term.chapter][:2], f"term-{term.id}"


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Take the place of Sphinx's builder of HTML."""
    app.add_builder(SiteBuilder, override=True)
