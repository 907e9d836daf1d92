"""The questions to export: those of the chapters and those on the cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.table_schema import did_you_mean
from coprod_kit.content.questions.model import banks, chapters, load_bank
from coprod_kit.exports.case_items import case_items
from coprod_kit.exports.model import CASES, QUIZ, ExportItem
from coprod_kit.exports.quiz_items import quiz_items
from coprod_kit.languages import check_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.questions.model import Bank


def items(
    lang: str,
    only: str | None = None,
    cases: Iterable[Case] | None = None,
    bank: Bank | None = None,
) -> tuple[ExportItem, ...]:
    """Return the questions of the chapters, then those on the cases.

    Parameters
    ----------
    lang : str
        Language code.
    only : str, optional
        ``"quiz"``, ``"cases"`` or the name of a chapter.
    cases : iterable of Case, optional
        Cases in place of the kit's.
    bank : Bank, optional
        Questions in place of the kit's; those on cases then come only when `cases` are given.

    Raises
    ------
    ValueError
        When the kit does not speak `lang`, or has nothing called `only`; the message says what
        there is.
    """
    check_language(lang)
    if bank is not None:
        own_cases = () if cases is None else case_items(cases, lang, own=True)
        return (*quiz_items(bank, lang, own=True), *own_cases)
    names = chapters()
    if only not in (None, QUIZ, CASES, *names):
        known, near = ", ".join((QUIZ, CASES, *names)), did_you_mean(only, (QUIZ, CASES, *names))
        raise ValueError(f'There is nothing called "{only}" to export. Take one of: {known}.{near}')
    collected: list[ExportItem] = []
    if only != CASES:
        for each in banks() if only in (None, QUIZ) else [load_bank(str(only))]:
            collected += quiz_items(each, lang)
    if only in (None, CASES):
        own = cases is not None
        collected += case_items(shipped_cases().values() if cases is None else cases, lang, own=own)
    return tuple(collected)
