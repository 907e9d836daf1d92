"""Which codings of a case are defensible: its own, those it lists, those its answers leave open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import Classification, classify_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.languages import Text


def classify_case(case: Case) -> Classification | None:
    """Return what a case is by the answers it carries; None when it carries none.

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
    because: Text = criteria().transition(doubt.step, doubt.answer).data["because"]
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
    """A case beside what the criteria make of its answers.

    Attributes
    ----------
    case : Case
        The case, with its own coding.
    classification : Classification
        Where its answers lead.
    """

    case: Case
    classification: Classification

    @property
    def same(self) -> bool:
        """Whether the criteria give it its own coding."""
        return self.classification.coding == self.case.coding


def compare_with_criteria(cases: Iterable[Case]) -> list[CaseComparison]:
    """Return the cases that have answers, each with its classification by the criteria.

    Raises
    ------
    AnswerError
        When the answers of one do not lead to an end.
    """
    compared = []
    for case in cases:
        classification = classify_case(case)
        if classification is not None:
            compared.append(CaseComparison(case, classification))
    return compared


def reason_for_disagreement(compared: CaseComparison, lang: str) -> str:
    """Return why the criteria decided otherwise than the table; empty where they agree."""
    case = compared.case
    own = {"class": case.near_miss_class, "level": case.level, "mode": case.mode}
    reasons = []
    for decision in compared.classification.walk.decided:
        if decision.dimension in own and own[decision.dimension] != decision.code:
            transition = criteria().transition(decision.step, decision.answer)
            if "because" in transition.data:
                reasons.append(transition.data["because"][lang])
    return " ".join(reasons)


@dataclass(frozen=True)
class CodingProblem:
    """A case whose answers do not lead to what the table says of it.

    Attributes
    ----------
    case : str
        Its id.
    kind : {"answers-incomplete", "answers-lead-elsewhere", "answers-other-phases"}
        What is wrong: the answers lead to no end, to a coding that the case does not list, or to
        its coding with other phases.
    details : mapping of str to str
        ``why`` the answers lead nowhere; or what they lead to (``found``), and the ``value`` of
        the table.
    """

    case: str
    kind: str
    details: Mapping[str, str]


def coding_problem(case: Case) -> CodingProblem | None:
    """Return what is wrong with the answers of a case, held against its coding; None when nothing.

    An alternative that the case lists is as good as its own coding.
    """
    try:
        classification = classify_case(case)
    except AnswerError as error:
        return CodingProblem(case.id, "answers-incomplete", {"why": str(error)})
    if classification is None:
        return None
    if classification.coding not in (case.coding, *case.alternatives):
        details = {"found": str(classification.coding), "value": str(case.coding)}
        return CodingProblem(case.id, "answers-lead-elsewhere", details)
    if classification.coding == case.coding and classification.phases != case.phases:
        details = {"found": "; ".join(classification.phases), "value": "; ".join(case.phases)}
        return CodingProblem(case.id, "answers-other-phases", details)
    return None
