"""Columns of a table of the content, as its Table Schema declares them."""

from __future__ import annotations

import difflib
import json
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.errors import Problem
from coprod_kit.languages import LANGUAGES, is_language_code, ordered_languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
        Value → its words in every language of the kit; a value without words is shown as it is.
    subject : str
        The name without the language, for a column that each language has of its own:
        ``"title"`` for ``"title_fr"``; the whole name for any other.
    lang : str or None
        The language of such a column.
    default : str or None
        What a table of one's own holds where it has no such column; None where it must have it.
    default_by_level : mapping of str to str
        The same, where it depends on the level of a case.
    """

    name: str
    title: Text
    required: bool
    optional: bool
    longest: int | None
    codes: tuple[str, ...]
    labels: Mapping[str, Text]
    subject: str
    lang: str | None
    default: str | None
    default_by_level: Mapping[str, str]

    def nearest(self, text: str) -> str | None:
        """Return the value that was most likely meant: by its code, or its words in a language.

        Examples
        --------
        >>> columns("cases/cases.schema.json")["level"].nearest("Co-concepteur")
        'co-designer'
        """
        return nearest(text, self.codes or self.labels, self.labels)

    def code_of(self, text: str) -> str:
        """Return the code whose words are exactly a text, whatever the capitals, or the text.

        Examples
        --------
        >>> columns("cases/cases.schema.json")["contested"].code_of("Oui")
        'yes'
        """
        said = text.casefold()
        for code, words in self.labels.items():
            if said in (each.casefold() for each in words.values()):
                return code
        return text


def nearest(text: str, known: Iterable[str], labels: Mapping[str, Text]) -> str | None:
    """Return the one of some known values that is closest to a text, or None."""
    if len(text) > _LONGEST:  # no code is that long, and comparing takes as long as the text is
        return None
    spellings = {_plain(code): code for code in known}
    for code, label in labels.items():
        for words in label.values():
            spellings.setdefault(_plain(words), code)
    closest = difflib.get_close_matches(_plain(text), spellings, n=1)
    return spellings[closest[0]] if closest else None


def did_you_mean(text: object, known: Iterable[str]) -> str:
    """Return the end of a message that names the known value most likely meant; empty for none.

    >>> did_you_mean("levles", ["levels", "modes"]), did_you_mean("poems", ["levels", "modes"])
    (' Did you mean "levels"?', '')
    """
    near = nearest(str(text), known, {})
    return f' Did you mean "{near}"?' if near else ""


def _plain(text: str) -> str:
    """Return the letters and digits of a text, without capitals or accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in letters if sign.isalnum() or sign == "|")


@cache
def columns(schema: str, languages: tuple[str, ...] = LANGUAGES) -> Mapping[str, Column]:
    """Return the columns that a Table Schema of the content folder declares, by name, in order.

    Parameters
    ----------
    schema : str
        Path of the schema in the content folder.
    languages : tuple of str
        The languages of a table. A column that the schema declares for a language of the kit is
        expected once for each of them: ``title_de`` beside or in the place of ``title_fr``.
    """
    fields = json.loads((CONTENT / schema).read_text(encoding="utf-8"))["fields"]
    declared = {field["name"]: field for field in fields}
    by_name: dict[str, Column] = {}
    for name, field in declared.items():
        subject, _, lang = name.rpartition("_")
        if lang not in LANGUAGES:
            by_name[name] = _column(name, field)
            continue
        for each in languages:
            own = f"{subject}_{each}"
            by_name.setdefault(own, _column(own, declared.get(own, field), subject, each))
    return by_name


def label_problems(schema: str, languages: tuple[str, ...] = LANGUAGES) -> Iterator[Problem]:
    """Yield the words that a Table Schema lacks: of a code, in a language of the kit."""
    for name, column in columns(schema).items():
        for code in column.codes if column.labels else ():
            if code not in column.labels:
                where, fix = f"{name}.labels.{code}", "Add its words, in every language."
                yield Problem(CONTENT / schema, None, where, "This code has no words.", fix)
        for code, words in column.labels.items():
            for lang in languages:
                if not words.get(lang, "").strip():
                    where = f"{name}.labels.{code}.{lang}"
                    fix = f'Add "{lang}": … beside the other languages.'
                    reason = "The translation is missing."
                    yield Problem(CONTENT / schema, None, where, reason, fix)


def table_languages(
    schema: str, titles: Sequence[str], rows: Iterable[Sequence[str]]
) -> tuple[str, ...]:
    """Return the languages of a table: those whose columns hold something.

    A language that the kit does not speak counts when all its mandatory columns are there; so a
    slip in a title (``title_fe``) is not taken for a language. A table without any text has the
    languages that its titles name, or else those of the kit.

    Parameters
    ----------
    schema : str
        Path of the schema of the table in the content folder.
    titles : sequence of str
        The names at the head of its columns.
    rows : iterable of sequence of str
        Its cells.
    """
    subjects = {each.subject: each.required for each in columns(schema).values() if each.lang}
    places: dict[str, dict[str, int]] = {}
    for index, title in enumerate(titles):
        subject, _, lang = title.rpartition("_")
        if subject in subjects and is_language_code(lang):
            places.setdefault(lang, {})[subject] = index
    mandatory = {subject for subject, required in subjects.items() if required}
    named = [lang for lang in places if lang in LANGUAGES or mandatory <= places[lang].keys()]
    empty = {index for lang in named for index in places[lang].values()}
    for row in rows:
        empty -= {index for index in empty if index < len(row) and row[index]}
    filled = [lang for lang in named if not empty.issuperset(places[lang].values())]
    return ordered_languages(filled or named) or LANGUAGES


def _column(
    name: str, field: dict[str, Any], subject: str | None = None, lang: str | None = None
) -> Column:
    limits = field.get("constraints", {})
    codes = limits.get("enum", ())
    if field["type"] == "boolean":
        codes = field["trueValues"] + field["falseValues"]
    titles = {each: field.get(f"title_{each}", field["title"]) for each in LANGUAGES}
    return Column(
        name=name,
        title=titles if name == field["name"] else dict.fromkeys(LANGUAGES, name),
        required=limits.get("required", False),
        optional=field.get("optional", False),
        longest=limits.get("maxLength"),
        codes=tuple(codes),
        labels=field.get("labels", {}),
        subject=subject or name,
        lang=lang,
        default=field.get("default"),
        default_by_level=field.get("default_by_level", {}),
    )
