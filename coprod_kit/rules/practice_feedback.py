"""What decided the coding of a case, from its answers and the criteria."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coprod_kit.content.vocabulary import COPRODUCTION, Coding
from coprod_kit.rules.classification import walk
from coprod_kit.rules.defensible import accepted_codings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.criteria.model import Criteria, Transition
    from coprod_kit.languages import Text


@dataclass(frozen=True)
class Reason:
    """What decided one dimension.

    Attributes
    ----------
    dimension : {"verdict", "level", "mode"}
        What was decided.
    code : str
        What it is.
    step : str
        The question that decided, which its help and its trap explain.
    because : Text
        The criterion, in every language.
    nearest : str or None
        The code it is closest to, unless that one is defensible as well.
    change : Text or None
        What would have to change for it to be that one.
    """

    dimension: str
    code: str
    step: str
    because: Text
    nearest: str | None
    change: Text | None


def reasons(criteria: Criteria, case: Case) -> list[Reason]:
    """Return what decided a case: the way of its own answers, or else the first that leads there.

    A co-production has a verdict, a level and a mode; a near-miss a verdict alone.
    """
    if case.near_miss_class:
        return [_reason(criteria, case, "class", case.near_miss_class)]
    return [
        _reason(criteria, case, dimension, str(code))
        for dimension, code in (
            ("sense", case.narrow_sense),
            ("level", case.level),
            ("mode", case.mode),
        )
    ]


def _reason(criteria: Criteria, case: Case, dimension: str, code: str) -> Reason:
    step, transition = _deciding(criteria, case, dimension, code)
    near = transition.data.get("nearest")
    # The nearest narrow sense is that of the same box: nothing would change in the coding.
    if dimension == "sense" or (near and _defensible(case, dimension, near)):
        near = None
    return Reason(
        dimension="verdict" if dimension in ("class", "sense") else dimension,
        code=COPRODUCTION if dimension == "sense" else code,
        step=step,
        because=transition.data["because"],
        nearest=near,
        change=transition.data.get("change") if near else None,
    )


def _defensible(case: Case, dimension: str, near: str) -> bool:
    others = accepted_codings(case)[1:]
    if dimension == "class":
        return any(coding.is_coproduction for coding in others)
    level, mode = (near, case.mode) if dimension == "level" else (case.level, near)
    return Coding(level, mode) in others


def _deciding(criteria: Criteria, case: Case, dimension: str, code: str) -> tuple[str, Transition]:
    if case.answers:
        done = walk(criteria, case.answers)
        for decision in (*done.decided, *done.doubted):
            if (decision.dimension, decision.code) == (dimension, code):
                return decision.step, criteria.transition(decision.step, decision.answer)
    return next(deciding_transitions(criteria, dimension, code))


def deciding_transitions(
    criteria: Criteria, dimension: str, code: str
) -> Iterator[tuple[str, Transition]]:
    """Yield each step and its transition that decides a code, in the order of the file."""
    for name, step in criteria.steps.items():
        for transition in step.transitions:
            ends = dimension == "class" and transition.ends == code
            if ends or transition.sets.get(dimension) == code:
                yield name, transition


def definitions(criteria: Criteria, dimension: str, code: str) -> list[dict[str, Any]]:
    """Return what one must be able to say of a case for a code to be its own."""
    criteria_texts = [
        transition.data["because"]
        for _, transition in deciding_transitions(criteria, dimension, code)
    ]
    return [text for place, text in enumerate(criteria_texts) if text not in criteria_texts[:place]]
