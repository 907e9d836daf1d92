"""Marks inside a sentence: how strong the evidence is, and words of another language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from coprod_kit.book.html_nodes import markup, raw, wrapped
from coprod_kit.book.page_errors import stop
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from docutils.nodes import system_message
    from sphinx.application import Sphinx

STRENGTHS = ("strong", "mixed", "thin", "stance")
"""The vocabulary of evidence, explained once in the book's references."""

_FORM = re.compile(r"(?P<strength>[a-z]+)(?:\s*<(?P<claims>[A-Z]\d+(?:\s+[A-Z]\d+)*)>)?")


def parse_mark(text: str) -> tuple[str, list[str]]:
    """Split a mark into its strength and the ids of the claims it judges.

    >>> parse_mark("mixed <C38 C40>")
    ('mixed', ['C38', 'C40'])

    Raises
    ------
    ValueError
        When the text is not such a mark.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None or match["strength"] not in STRENGTHS:
        known = ", ".join(STRENGTHS)
        raise ValueError(f'"{text}" is no mark of evidence; write one of {known}, or "thin <C08>".')
    return match["strength"], (match["claims"] or "").split()


class EvidenceRole(SphinxRole):
    """Show how strong the evidence for a sentence is, in words."""

    def run(self) -> tuple[list[nodes.Node], list[system_message]]:
        """Write the mark, and an anchor for each claim the first time a page treats it."""
        try:
            strength, claims = parse_mark(self.text)
        except ValueError as error:
            stop(*self.get_source_info(), str(error))
        seen: set[str] = self.env.temp_data.setdefault("coprod-claims", set())
        anchors = "".join(markup('<span id="{c}"></span>', c=c) for c in claims if c not in seen)
        seen.update(claims)
        words = strings("chapter", self.config.language)[f"evidence_{strength}"]
        mark = markup('<span class="ck-evidence ck-evidence-{s}">{w}</span>', s=strength, w=words)
        return [raw(anchors + mark)], []


class LanguageRole(SphinxRole):
    """Mark a few words as being in another language, so that they are read aloud rightly."""

    def run(self) -> tuple[list[nodes.Node], list[system_message]]:
        """Wrap the words."""
        words = nodes.inline("", self.text)
        return wrapped(markup('<span lang="{lang}">', lang=self.name), [words], "</span>"), []


def setup(app: Sphinx) -> None:
    """Register the roles ``evidence`` and one a language."""
    app.add_role("evidence", EvidenceRole())
    for lang in LANGUAGES:
        app.add_role(lang, LanguageRole())
