"""The codings of cases in words, for a reader."""

from __future__ import annotations

from coprod_kit.content.cases.model import label
from coprod_kit.content.cases.row_checks import SCHEMA
from coprod_kit.content.criteria.model import COPRODUCTION
from coprod_kit.content.files.table_schema import columns


def coding_words(coding: str, lang: str) -> str:
    """Return a coding in words.

    Parameters
    ----------
    coding : str
        ``"level|mode"``, or a class of near-miss: see `coprod_kit.content.cases.model.Case`.
    lang : str
        Language code.

    Examples
    --------
    >>> coding_words("initiator|group", "en"), coding_words("mere-use", "en")
    ('initiator, group', 'near-miss (mere use)')
    """
    level, bar, mode = coding.partition("|")
    if bar:
        return f"{label('level', level, lang)}, {label('mode', mode, lang)}"
    return f"{label('verdict', 'near-miss', lang)} ({label('near_miss_class', level, lang)})"


def code_words(dimension: str, code: str, lang: str) -> str:
    """Return the words of a code of a verdict, a level or a mode.

    >>> code_words("verdict", "mere-use", "en"), code_words("level", "initiator", "en")
    ('mere use', 'initiator')
    """
    if dimension == "verdict" and code != COPRODUCTION:
        return label("near_miss_class", code, lang)
    return label(dimension, code, lang)


def column_labels(column: str, lang: str) -> dict[str, str]:
    """Return the words for each code of a column of cases, in its order."""
    declared = columns(SCHEMA)[column]
    return {code: label(column, code, lang) for code in declared.codes or declared.labels}


def begin(words: str) -> str:
    """Return words with a capital at the beginning; the rest stays as it is.

    >>> begin("co-design only")
    'Co-design only'
    """
    return words[:1].upper() + words[1:]
