"""Hold the coding of each case against the one its own answers lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.criteria import criteria
from coprod_kit.content.table_faults import Place, fault
from coprod_kit.content.tables import SEPARATOR
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import classify_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coprod_kit.content.case_files import Case
    from coprod_kit.content.errors import ContentError
    from coprod_kit.rules.classification import Classification


def by_the_rules(case: Case) -> Classification | None:
    """Classify a case by the answers it carries; None when it carries none.

    Raises
    ------
    AnswerError
        When its answers do not lead to an end.
    """
    return None if case.answers is None else classify_answers(criteria(), case.answers)


def accepted(case: Case) -> tuple[str, ...]:
    """List the codings that are defensible: its own first, those it lists, those its answers leave.

    A case whose answers do not lead to an end has those of the table only.
    """
    try:
        told = by_the_rules(case)
    except AnswerError:
        told = None
    own = (case.coding, *case.alternatives)
    return tuple(dict.fromkeys((*own, *(told.alternatives if told else ()))))


def coding_faults(file: Path, cases: Iterable[Case]) -> Iterator[ContentError]:
    """Tell of each case whose answers lead to no end, or to a coding that it does not list."""
    for case in cases:
        place = Place(case.id, "answers")
        try:
            told = by_the_rules(case)
        except AnswerError as error:
            yield fault(file, place, "answers-incomplete", why=str(error))
            continue
        if told is None:
            continue
        if told.coding not in (case.coding, *case.alternatives):
            given = {"found": told.coding, "value": case.coding}
            yield fault(file, place, "answers-lead-elsewhere", **given)
        elif told.coding == case.coding and told.phases != case.phases:
            found, value = (SEPARATOR.join(phases) for phases in (told.phases, case.phases))
            yield fault(file, place, "answers-other-phases", found=found, value=value)
