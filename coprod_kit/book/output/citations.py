"""Citations and the bibliography in the language of the page."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from pybtex.plugin import register_plugin
from pybtex.style.formatting import BaseStyle, toplevel
from pybtex.style.formatting.unsrt import pages
from pybtex.style.template import (
    field,
    first_of,
    href,
    join,
    names,
    optional,
    optional_field,
    sentence,
    tag,
)
from sphinxcontrib.bibtex.plugin import register_plugin as register_reference
from sphinxcontrib.bibtex.style.referencing import BracketStyle, PersonStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

from coprod_kit.book.page_errors import stop
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from pybtex.database import Entry
    from sphinx.application import Sphinx
    from sphinx.config import Config


class EntryStyle(BaseStyle):
    """Entries by author and year, in the order of the alphabet, with the DOI as a link."""

    words: ClassVar[dict[str, str]]
    default_sorting_style = "author_year_title"
    default_label_style = "number"

    def _people(self, role: str) -> Any:
        return names(role, sep=", ", sep2=self.words["and"], last_sep=self.words["and"])

    def _entry(self, *parts: Any, who: Any = None) -> Any:
        people = who or self._people("author")
        doi = field("doi", raw=True)
        link = href[join["https://doi.org/", doi], join["doi:", doi]]
        return toplevel[
            join[people, " (", field("year"), ")."],
            *parts,
            sentence[optional_field("note")],
            optional[link],
        ]

    def get_article_template(self, _entry: Entry) -> Any:
        """Lay out: author (year). Title. *Journal*, volume(number), pages."""
        issue = join[field("volume"), optional["(", field("number"), ")"]]
        place = join(sep=", ")[tag("em")[field("journal")], optional[issue], optional[pages]]
        return self._entry(sentence[field("title")], sentence[place])

    def get_book_template(self, _entry: Entry) -> Any:
        """Lay out: author (year). *Title*. Publisher."""
        return self._entry(
            sentence[tag("em")[field("title")]], sentence[optional_field("publisher")]
        )

    def get_techreport_template(self, _entry: Entry) -> Any:
        """Lay out: author (year). *Title*. Institution."""
        return self._entry(
            sentence[tag("em")[field("title")]], sentence[optional_field("institution")]
        )

    def get_incollection_template(self, entry: Entry) -> Any:
        """Lay out: author (year). Title. In editors (eds), *Book*, pages. Publisher."""
        several = len(entry.persons.get("editor", [])) > 1
        role = self.words["editors" if several else "editor"]
        book = join(sep=", ")[
            join[self.words["in"], first_of[optional[join[self._people("editor"), role]], ""]],
            tag("em")[field("booktitle")],
            optional[join[self.words["pages"], pages]],
        ]
        return self._entry(
            sentence[field("title")], sentence[book], sentence[optional_field("publisher")]
        )


TYPES = tuple(
    sorted(
        name.removeprefix("get_").removesuffix("_template")
        for name in vars(EntryStyle)
        if name.startswith("get_") and name.endswith("_template")
    )
)
"""Types of entry that have a layout."""

_NO_ENTRY = frozenset({"comment", "preamble", "string"})
"""Commands of BibTeX that look like entries."""

_ENTRY = re.compile(r"^[ \t]*@(?P<type>\w+)\s*[{(](?P<key>[^,\n]*)", re.MULTILINE)


@cache
def _register(lang: str) -> str:
    """Return the common name of the two styles of a language, registered once."""
    words = strings("bibliography", lang)
    name = f"coprod-{lang}"
    person = PersonStyle(sep2=words["and"], last_sep=words["and"], other=words["et_al"])
    between = BracketStyle(left="(", right=")", sep="\u202f; " if lang == "fr" else "; ")

    @dataclass
    class Reference(AuthorYearReferenceStyle):
        bracket_textual: BracketStyle = dataclasses.field(default_factory=lambda: between)
        bracket_parenthetical: BracketStyle = dataclasses.field(default_factory=lambda: between)
        bracket_author: BracketStyle = dataclasses.field(default_factory=lambda: between)
        bracket_year: BracketStyle = dataclasses.field(default_factory=lambda: between)
        person: PersonStyle = dataclasses.field(default_factory=lambda: person)

    style = type(f"EntryStyle_{lang}", (EntryStyle,), {"words": words})
    register_plugin("pybtex.style.formatting", name, style)
    register_reference("sphinxcontrib.bibtex.style.referencing", name, Reference)
    return name


def check_bibliography(file: Path) -> None:
    """Refuse an entry of a type that the bibliography has no layout for.

    Raises
    ------
    PageError
        At the first such entry; it says which types are known.
    """
    for match in _ENTRY.finditer(file.read_text(encoding="utf-8")):
        if match["type"].lower() not in {*TYPES, *_NO_ENTRY}:
            line = match.string.count("\n", 0, match.start("type")) + 1
            known = ", ".join(f"@{name}" for name in TYPES)
            stop(
                file,
                line,
                f"the bibliography has no layout for @{match['type']} "
                f"({match['key'].strip()}): write it as one of {known}",
            )


def _check(app: Sphinx) -> None:
    for name in app.config.bibtex_bibfiles:
        file = (Path(app.srcdir) / name).resolve()
        if file.is_file():
            check_bibliography(file)


def _choose(_app: Sphinx, config: Config) -> None:
    if config.language in LANGUAGES:
        name = _register(config.language)
        config.bibtex_default_style = name
        config.bibtex_reference_style = name


def setup(app: Sphinx) -> None:
    """Choose the styles of the page's language; check the entries before they are read."""
    app.connect("config-inited", _choose, priority=100)
    app.connect("builder-inited", _check, priority=100)
