"""Columns of a table of the content, as its Table Schema declares them."""

from __future__ import annotations

import difflib
import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coprod_kit.languages import Text

SEPARATOR = "; "
"""Between the values of a cell that holds several."""

_LONGEST = 100
"""Characters beyond which a text is not compared with codes."""


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes
    ----------
    name : str
        What stands at its head.
    title : Text
        What it is, in every language.
    required : bool
        Whether no cell of it may be empty.
    optional : bool
        Whether a table may do without the whole column.
    longest : int or None
        Characters a cell may hold, when there is a limit.
    codes : tuple of str
        The values it accepts, in order; empty when any text will do.
    labels : mapping of str to Text
        Value → its words in every language; a value without words is shown as it is.
    """

    name: str
    title: Text
    required: bool
    optional: bool
    longest: int | None
    codes: tuple[str, ...]
    labels: Mapping[str, Text]

    def nearest(self, given: str) -> str | None:
        """Give the value that was most likely meant: by its code, or its words in a language.

        Examples
        --------
        >>> columns("cases/cases.schema.json")["level"].nearest("Co-concepteur")
        'co-designer'
        """
        return nearest(given, self.codes or self.labels, self.labels)


def nearest(given: str, known: Iterable[str], labels: Mapping[str, Text]) -> str | None:
    """Give the one of some known values that is closest to a text, or None."""
    if len(given) > _LONGEST:  # no code is that long, and the comparison would be
        return None
    spellings = {_plain(code): code for code in known}
    for code, label in labels.items():
        for words in label.values():
            spellings.setdefault(_plain(words), code)
    found = difflib.get_close_matches(_plain(given), spellings, n=1)
    return spellings[found[0]] if found else None


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in letters if sign.isalnum() or sign == "|")


@cache
def columns(schema: str) -> Mapping[str, Column]:
    """Read a Table Schema of the content folder; give its columns by name, in order."""
    fields = json.loads((CONTENT / schema).read_text(encoding="utf-8"))["fields"]
    return {field["name"]: _column(field) for field in fields}


def _column(field: dict[str, Any]) -> Column:
    limits, labels = field.get("constraints", {}), field.get("labels", {})
    codes = limits.get("enum", ())
    if field["type"] == "boolean":
        codes = field["trueValues"] + field["falseValues"]
    return Column(
        name=field["name"],
        title={lang: field.get(f"title_{lang}", field["title"]) for lang in LANGUAGES},
        required=limits.get("required", False),
        optional=field.get("optional", False),
        longest=limits.get("maxLength"),
        codes=tuple(codes),
        labels=labels,
    )
