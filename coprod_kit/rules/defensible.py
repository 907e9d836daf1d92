"""Hold the coding of each case against the one its own answers lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.files.table_problems import TableCell, table_problem
from coprod_kit.content.files.table_schema import SEPARATOR
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import Classification, classify_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.files.errors import ContentError
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.languages import Text


def classify_case(case: Case) -> Classification | None:
    """Classify a case by the answers it carries; None when it carries none.

    Raises
    ------
    AnswerError
        When its answers do not lead to an end.
    """
    return None if case.answers is None else classify_answers(criteria(), case.answers)


def other_defensible_codings(case: Case) -> dict[Coding, Text]:
    """Return each other coding that is defensible, and why: of the table, then of the answers.

    The table gives one reason for all that it lists. What the answers leave open has the reason
    of the answer that does. A case whose answers do not lead to an end has those of the table
    only.
    """
    reasons: dict[Coding, Text] = dict.fromkeys(case.alternatives, case.reason or {})
    try:
        classification = classify_case(case)
    except AnswerError:
        return reasons
    if classification is not None:
        for coding in classification.alternatives:
            if coding not in (case.coding, *reasons):
                reasons[coding] = _reason_of_doubt(classification, coding)
    return reasons


def accepted_codings(case: Case) -> tuple[Coding, ...]:
    """Return all defensible codings: its own first, those it lists, those its answers leave.

    See `other_defensible_codings`.
    """
    return (case.coding, *other_defensible_codings(case))


def _reason_of_doubt(classification: Classification, coding: Coding) -> Text:
    """Return the reason of the answer that leaves a coding open."""
    changed = set(coding.codes) - set(classification.coding.codes)
    doubt = next(each for each in classification.walk.doubted if each.code in changed)
    because: Text = criteria().way(doubt.step, doubt.answer).data["because"]
    return because


@dataclass(frozen=True)
class GradingKey:
    """A case with every coding that is defensible, as `coprod_kit.rules.practice` judges it.

    Attributes
    ----------
    id : str
        Id of the case.
    coding : Coding
        Its own coding.
    alternatives : tuple of Coding
        Those of `accepted_codings` that are not its own.
    """

    id: str
    coding: Coding
    alternatives: tuple[Coding, ...]


def grading_key(case: Case) -> GradingKey:
    """Return what an answer to a case is graded against."""
    own, *others = accepted_codings(case)
    return GradingKey(case.id, own, tuple(others))


@dataclass(frozen=True)
class CaseComparison:
    """A case beside what the criteria make of its answers."""

    case: Case
    found: Classification

    @property
    def same(self) -> bool:
        """Whether the criteria give it its own coding."""
        return self.found.coding == self.case.coding


def compare_with_criteria(cases: Iterable[Case]) -> list[CaseComparison]:
    """Classify by the criteria the cases that have answers.

    Raises
    ------
    AnswerError
        When the answers of one do not lead to an end.
    """
    pairs = ((case, classify_case(case)) for case in cases)
    return [CaseComparison(case, found) for case, found in pairs if found]


def reason_for_disagreement(compared: CaseComparison, lang: str) -> str:
    """Say why the criteria decided otherwise."""
    case = compared.case
    own = {"class": case.near_miss_class, "level": case.level, "mode": case.mode}
    said = []
    for decision in compared.found.walk.decided:
        if decision.dimension in own and own[decision.dimension] != decision.code:
            way = criteria().way(decision.step, decision.answer)
            if "because" in way.data:
                said.append(way.data["because"][lang])
    return " ".join(said)


def coding_problems(file: Path, cases: Iterable[Case]) -> Iterator[ContentError]:
    """Tell of each case whose answers lead to no end, or to a coding that it does not list."""
    for case in cases:
        place = TableCell(case.id, "answers")
        try:
            told = classify_case(case)
        except AnswerError as error:
            yield table_problem(file, place, "answers-incomplete", why=str(error))
            continue
        if told is None:
            continue
        if told.coding not in (case.coding, *case.alternatives):
            given = {"found": str(told.coding), "value": str(case.coding)}
            yield table_problem(file, place, "answers-lead-elsewhere", **given)
        elif told.coding == case.coding and told.phases != case.phases:
            found, value = (SEPARATOR.join(phases) for phases in (told.phases, case.phases))
            yield table_problem(file, place, "answers-other-phases", found=found, value=value)
