"""The codings of cases in words, for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.cases.model import label
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import CASES_SCHEMA, COPRODUCTION, NEAR_MISS, Coding

if TYPE_CHECKING:
    from coprod_kit.content.cases.model import Case


def coding_words(coding: Coding, lang: str) -> str:
    """Return a coding as a reader says it.

    >>> coding_words(Coding("initiator", "group"), "en")
    'initiator, group'
    >>> coding_words(Coding(near_miss_class="mere-use"), "en")
    'near-miss (mere use)'
    """
    if coding.near_miss_class:
        near_miss = label("near_miss_class", coding.near_miss_class, lang)
        return f"{label('verdict', NEAR_MISS, lang)} ({near_miss})"
    return f"{label('level', str(coding.level), lang)}, {label('mode', str(coding.mode), lang)}"


def verdict_words(case: Case, lang: str) -> str:
    """Return what a case is, as the back of a card says it.

    The class of a near-miss; of a co-production what it is in the narrow sense, with its level
    and its mode.

    >>> from coprod_kit.content.cases.model import shipped_cases
    >>> verdict_words(shipped_cases()["parent-nursery"], "en")
    'full co-production (initiator, group)'
    """
    if case.near_miss_class:
        return label("near_miss_class", case.near_miss_class, lang)
    sense = label("narrow_sense", case.narrow_sense, lang)
    return f"{sense} ({coding_words(case.coding, lang)})"


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
    declared = columns(CASES_SCHEMA)[column]
    return {code: label(column, code, lang) for code in declared.codes or declared.labels}


def begin(words: str) -> str:
    """Return words with a capital at the beginning; the rest stays as it is.

    >>> begin("co-design only")
    'Co-design only'
    """
    return words[:1].upper() + words[1:]
