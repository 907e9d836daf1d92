"""The glossary in the book: its page, and a link to it at the first use of a term."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective, SphinxRole

from coprod_kit.book.directives.page_links import page_link
from coprod_kit.book.html_nodes import markup, raw
from coprod_kit.book.page_errors import stop
from coprod_kit.content.glossary.model import GLOSSARY_FILE, Term, glossary
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from docutils.nodes import system_message
    from sphinx.application import Sphinx

PAGE = "glossary"
_FORM = re.compile(r"(?P<words>.+?)\s*<(?P<id>[a-z-]+)>", re.DOTALL)


def sort_key(words: str) -> str:
    """Order words as a dictionary does: accents and case set aside.

    >>> sorted(["Évaluation", "usage", "entraide"], key=sort_key)
    ['entraide', 'Évaluation', 'usage']
    """
    plain = unicodedata.normalize("NFKD", words)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


class TermRole(SphinxRole):
    """Link a word to its entry: the role ``gl``, with the text ``the word <id>``."""

    def run(self) -> tuple[list[nodes.Node], list[system_message]]:
        """Make the link, or stop the build where the term is not in the glossary."""
        match = _FORM.fullmatch(self.text)
        source, line = self.get_source_info()
        if match is None:
            stop(source, line, f'"{self.text}" is no glossary link; write {{gl}}`word <id>`.')
        if match["id"] not in glossary():
            stop(source, line, f'There is no term "{match["id"]}" in {GLOSSARY_FILE.name}.')
        return [page_link(match["words"], PAGE, f"term-{match['id']}", ("ck-term",))], []


class GlossaryTerms(SphinxDirective):
    """Print every term: its definition, its word in the other languages, links to use it."""

    def run(self) -> list[nodes.Node]:
        """Build the list, in the order of the alphabet of the page's language."""
        self.env.note_dependency(str(GLOSSARY_FILE))
        lang = self.config.language
        others = [code for code in LANGUAGES if code != lang]
        out: list[nodes.Node] = [raw('<dl class="ck-glossary">')]
        for term in sorted(glossary().values(), key=lambda term: sort_key(term.term[lang])):
            out.append(raw(markup('<dt id="term-{id}">{term}', id=term.id, term=term.term[lang])))
            for code in others:
                word = markup(' <span lang="{code}">{w}</span>', code=code, w=term.term[code])
                out.append(raw(word))
            says = nodes.paragraph("", "", nodes.Text(term.definition[lang]))
            out += [raw("</dt><dd>"), says, self.links_to(term), raw("</dd>")]
        return [*out, raw("</dl>")]

    def links_to(self, term: Term) -> nodes.paragraph:
        """Link to the section that explains a term and to the place where it is practised."""
        words = strings("chapter", self.config.language)
        page = f"{term.practice}.md"
        practice = page if (Path(self.env.srcdir) / page).is_file() else f"#{term.practice}"
        text = (
            f"{words['glossary_explained']} [](#{term.chapter}). "
            f"{words['glossary_practised']} []({practice})."
        )
        words_and_links, messages = self.state.inline_text(text, self.lineno)
        return nodes.paragraph("", "", *words_and_links, *messages, classes=["ck-ways"])


def setup(app: Sphinx) -> None:
    """Register the role and the directive."""
    app.add_role("gl", TermRole())
    app.add_directive("glossary-terms", GlossaryTerms)
