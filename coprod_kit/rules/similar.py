"""The cases that are most like a service, by the answers to the criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.criteria.model import Criteria
    from coprod_kit.rules.classification_answers import CriteriaAnswers


def differing(criteria: Criteria, one: CriteriaAnswers, other: CriteriaAnswers) -> tuple[str, ...]:
    """Return the questions that two services answer differently, in the order they are asked.

    A question that only one of them was asked counts as answered differently.
    """
    return tuple(
        name
        for name, step in criteria.steps.items()
        if step.kind != "fork" and _canonical(one.get(name)) != _canonical(other.get(name))
    )


def similar(
    criteria: Criteria, answers: CriteriaAnswers, cases: Iterable[Case], most: int = 3
) -> list[tuple[Case, tuple[str, ...]]]:
    """Return the cases most like a service, with the questions they answer differently.

    The most alike have the fewest questions answered differently; among equals, the first of
    the table. Cases that carry no answers are left out.

    Parameters
    ----------
    criteria : Criteria
        The questions.
    answers : mapping
        The answers for the service, without those of questions that are not asked.
    cases : iterable of Case
        Where to look.
    most : int
        How many to return at most.
    """
    candidates = [
        (case, differing(criteria, answers, case.answers))
        for case in cases
        if case.answers is not None
    ]
    return sorted(candidates, key=lambda pair: len(pair[1]))[:most]


def _canonical(answer: object) -> object:
    return frozenset(answer) if isinstance(answer, (list, tuple)) else answer
