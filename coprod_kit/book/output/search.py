"""Search the book as readers type: without accents, compound words whole or by part."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import sphinx
from docutils import nodes
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.search import SearchLanguage
from sphinx.search.en import SearchEnglish
from sphinx.search.fr import SearchFrench

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sphinx.application import Sphinx

SCRIPT = Path(__file__).parent / "search_language.js"
"""The same rules in the browser, built from ``frontend/src/site/search-language.ts``."""

# What Unicode does not take apart. "‑" (no-break hyphen) has become "‐" by then.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "‐": "-", "\u00ad": None})
_WORD = re.compile(r"\w+(?:-\w+)*")
SHORTEST_STEMMED = 3
"""Shorter words are left as they are: Sphinx's two English stemmers differ on them."""


def fold(text: str) -> str:
    """Write a text in small letters without accents nor ligatures.

    ``foldText`` of ``frontend/src/core/text.ts`` gives the same for every text.

    >>> fold("L’AUTO‑EFFICACITÉ, cœur du sujet")
    'l’auto-efficacite, coeur du sujet'
    """
    letters = unicodedata.normalize("NFKD", text).lower()
    bare = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
    return bare.translate(_LETTERS)


def words_of(text: str) -> list[str]:
    """Split a text into the words to index; a compound gives itself in one word, then its parts.

    So *co-production* is found as "co-production", "coproduction" and "production".

    >>> words_of("L’auto-efficacité")
    ['l', 'autoefficacite', 'auto', 'efficacite']
    """
    words = []
    for word in _WORD.findall(fold(text)):
        parts = word.split("-")
        words += [word] if len(parts) == 1 else ["".join(parts), *parts]
    return words


class _Folded(SearchLanguage):
    """Index folded words; what a subclass adds to one of Sphinx's languages."""

    stems: ClassVar[Mapping[str, str]] = {}
    """Words of the book that Sphinx's script and the Python stemmer cut differently, as the
    script cuts them: what a reader types is cut by the script."""

    def init(self, options: dict[str, str]) -> None:
        """Prepare the stemmer, and the script that goes into ``language_data.js``."""
        super().init(options)
        self.stopwords = {fold(word) for word in self.stopwords}
        # Comes last in that file, whatever stemmer stands before it.
        self.js_splitter_code = SCRIPT.read_text(encoding="utf-8")

    def split(self, input: str) -> list[str]:  # noqa: A002 -- the parameter's name in Sphinx's `SearchLanguage`
        """Split a text into folded words."""
        return words_of(input)

    def stem(self, word: str) -> str:
        """Cut a word to its stem, unless that would make it a word too common to be indexed."""
        folded = fold(word)
        if len(folded) < SHORTEST_STEMMED:
            return folded
        stem = self.stems.get(folded) or super().stem(folded)
        return folded if stem in self.stopwords else stem


class FoldedFrench(_Folded, SearchFrench):
    """French without accents."""


class FoldedEnglish(_Folded, SearchEnglish):
    """English without the accents of the names it quotes."""

    stems: ClassVar[Mapping[str, str]] = {"technologies": "technolog"}


class SiteBuilder(StandaloneHTMLBuilder):
    """Writes HTML as Sphinx does, and titles into the search index as text that is escaped.

    The script of the search page inserts titles as HTML. A heading that quotes markup, such as
    ``<img onerror=…>``, would act there. Newer releases of Sphinx escape titles in the script.
    """

    def index_page(self, pagename: str, doctree: nodes.document, title: str) -> None:
        """Index a page under titles that stay text."""
        if not _script_escapes() and any(
            {*"<>&"} & {*heading.astext()} for heading in doctree.findall(nodes.title)
        ):
            doctree = doctree.deepcopy()
            for heading in list(doctree.findall(nodes.title)):
                words = nodes.Text(escape(heading.astext()))
                heading.children = []
                heading.append(words)
        super().index_page(pagename, doctree, title)


@cache
def _script_escapes() -> bool:
    script = Path(sphinx.__file__).parent / "themes/basic/static/searchtools.js"
    return "_escapeHTML(title)" in script.read_text(encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Take the place of Sphinx's own French and English, and of its builder of HTML."""
    for language in (FoldedFrench, FoldedEnglish):
        app.add_search_language(language)
    app.add_builder(SiteBuilder, override=True)
