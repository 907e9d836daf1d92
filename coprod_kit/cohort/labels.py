"""Tables in the words of a reader: what a room is shown, where code keeps the codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from coprod_kit.content.cases.labels import code_words, coding_words
from coprod_kit.content.cases.model import label, shipped_cases
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.vocabulary import CASES_SCHEMA, Coding, codings
from coprod_kit.languages import get_language, text_in

if TYPE_CHECKING:
    from collections.abc import Mapping

LABELS = "coprod_kit labels"
"""Key of `DataFrame.attrs` under which a table brings words of its own: column → code → text."""


def labelled(table: pd.DataFrame, lang: str | None = None) -> pd.DataFrame:
    """Return a copy of a table of the kit with words in the place of names and codes.

    Parameters
    ----------
    table : DataFrame
        What `coprod_kit.cases` or `coprod_kit.classify` return, the `results`, `scores` or
        `similar` of a widget, a part of one of these, or a table counted from one by
        `pandas.crosstab`.
    lang : str, optional
        Language code; the language of `coprod_kit.set_language` when left out.

    Returns
    -------
    DataFrame
        The same rows. Headings and codes that are known are in words, lists are joined, and what
        is missing is empty, but in columns of numbers; the order of categories is kept.

    Examples
    --------
    >>> import coprod_kit
    >>> table = coprod_kit.cases(level="initiator").head(1)
    >>> labelled(table[["level", "contested"]], "fr").columns.tolist()
    ['niveau', 'cas qui fait débat']
    """
    lang = get_language(lang)
    own: Mapping[str, Any] = table.attrs.get(LABELS, {})
    shown = pd.DataFrame(index=table.index)
    for place, name in enumerate(table.columns):
        heading = _heading(name, lang) if table.columns.name is None else name
        shown.insert(place, heading, _words(table.iloc[:, place], own, lang), allow_duplicates=True)
    if table.columns.name is not None:
        shown.columns = _axis(table.columns, own, lang)
    shown.index = _axis(table.index, own, lang)
    return shown


def _heading(name: Any, lang: str) -> Any:
    declared = columns(CASES_SCHEMA).get(name) if isinstance(name, str) else None
    if declared is not None:
        return text_in(declared.title, lang)
    return strings("tables", lang).get(f"column_{name}", name)


def _axis(index: pd.Index[Any], own: Mapping[str, Any], lang: str) -> pd.Index[Any]:
    """Return an index with its name and its codes in words; an index without a name as it is."""
    if isinstance(index, pd.MultiIndex) or index.name is None:
        return index
    words = _words(pd.Series(index.to_numpy(), name=index.name), own, lang)
    named: pd.Index[Any] = pd.Index(words.tolist(), name=_heading(index.name, lang))
    return named


def _words(column: pd.Series[Any], own: Mapping[str, Any], lang: str) -> pd.Series[Any]:
    name = str(column.name)
    if isinstance(column.dtype, pd.CategoricalDtype):
        codes = column.cat.categories
        words = column.cat.rename_categories([_word(name, code, own, lang) for code in codes])
        return words.cat.add_categories([""]).fillna("") if column.isna().any() else words
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        return column
    if pd.api.types.is_bool_dtype(column):
        yes_no = {True: label("contested", "yes", lang), False: label("contested", "no", lang)}
        return column.astype(object).map(lambda cell: "" if pd.isna(cell) else yes_no[bool(cell)])
    return column.map(lambda cell: _word(name, cell, own, lang)).astype(object)


def _word(name: str, cell: Any, own: Mapping[str, Any], lang: str) -> Any:
    """Return a cell in words."""
    if isinstance(cell, (list, tuple)):
        return ", ".join(str(_word(name, each, own, lang)) for each in cell)
    if not isinstance(cell, str):
        return "" if pd.api.types.is_scalar(cell) and pd.isna(cell) else cell
    if name in own and cell in own[name]:
        return text_in(own[name][cell], lang)
    return _code_in_words(name, cell, lang)


def _code_in_words(name: str, code: str, lang: str) -> str:
    if name in ("coding", "alternatives") and code in map(str, codings()):
        return coding_words(Coding.parse(code), lang)
    if name == "case" and code in shipped_cases():
        return text_in(shipped_cases()[code].title, lang)
    if name == "verdict":
        return code_words("verdict", code, lang) if code != "near-miss" else label(name, code, lang)
    if name in columns(CASES_SCHEMA):
        return label(name, code, lang)
    family = "state" if name.startswith("state_") else name
    return strings("tables", lang).get(f"{family}_{code}", code)
