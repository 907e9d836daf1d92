"""Grade a learner's coding of a case, and sum up many.

The same rules are written in TypeScript (``frontend/src/case-practice/rules.ts``) and must give
the same result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_kit.content.vocabulary import COPRODUCTION, NEAR_MISS, Coding, boxes
from coprod_kit.rules.answers import CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coprod_kit.rules.practice_answers import Answer

DIMENSIONS = ("verdict", "level", "mode")
"""What is graded, each apart: agreement is reported by dimension, never as one number."""

EXACT, DEFENSIBLE, NOT, NOT_ASKED = "exact", "defensible", "not", "not-asked"


class Coded(Protocol):
    """A case as the rules see it, such as `coprod_kit.rules.defensible.GradingKey`."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def coding(self) -> Coding:
        """Its own coding."""

    @property
    def alternatives(self) -> Sequence[Coding]:
        """The other codings that are defensible."""


@dataclass(frozen=True)
class Mark:
    """What one dimension of an answer is worth.

    Attributes
    ----------
    state : {"exact", "defensible", "not", "not-asked"}
        Against the coding and its listed alternatives.
    credit : float or None
        1 when exact or defensible, 0 when neither, None when not asked.
    """

    state: str
    credit: float | None


_CREDIT = {EXACT: 1.0, DEFENSIBLE: 1.0, NOT: 0.0, NOT_ASKED: None}

Marks = dict[str, Mark]
"""Dimension → the mark of an answer in it, in the order of `DIMENSIONS`."""


def grade(case: Coded, answer: Answer) -> Marks:
    """Return the mark of an answer in each dimension.

    A listed alternative is worth as much as the coding itself, whether a reason is written or not:
    reasons are shown and discussed, never counted. A level and a mode are judged each on its own,
    within codings that hold together:

    - a level (or mode) other than the case's is defensible when an alternative has it together
      with the mode (or level) that was answered, or with the case's own. An alternative that
      changes both thus counts only as a whole, and two that change one each may be combined;
    - of a case that is a near-miss, level and mode are compared with the nearest alternative that
      is a co-production; where there is none, there is nothing to compare and neither is judged.

    The verdict is not judged when it was `given` (a half-solved example), and neither level nor
    mode when the answer is a near-miss or leaves it out.

    Parameters
    ----------
    case : Coded
        The case.
    answer : Answer
        As `coprod_kit.rules.practice_answers.check_answers` returns it.
    """
    states = {"verdict": _verdict_state(case, answer), **_box_states(case, answer)}
    return {name: Mark(states[name], _CREDIT[states[name]]) for name in DIMENSIONS}


def _verdict_state(case: Coded, answer: Answer) -> str:
    if answer.get("given"):
        return NOT_ASKED
    if answer["verdict"] == case.coding.code("verdict"):
        return EXACT
    defensible = {coding.code("verdict") for coding in case.alternatives}
    return DEFENSIBLE if answer["verdict"] in defensible else NOT


def _box_states(case: Coded, answer: Answer) -> dict[str, str]:
    """Return the states of the level and of the mode of an answer."""
    chosen = {name: answer.get(name) for name in ("level", "mode")}
    alternatives = [coding for coding in case.alternatives if coding.is_coproduction]
    if answer["verdict"] != COPRODUCTION or not (case.coding.is_coproduction or alternatives):
        return dict.fromkeys(chosen, NOT_ASKED)
    if case.coding.is_coproduction:
        states = {name: _state(name, chosen, case.coding, alternatives) for name in chosen}
    else:
        # The first of the nearest, so that level and mode are those of one and the same coding.
        nearest = max(
            alternatives,
            key=lambda coding: sum(coding.code(name) == code for name, code in chosen.items()),
        )
        states = {
            name: DEFENSIBLE if nearest.code(name) == code else NOT for name, code in chosen.items()
        }
    return {name: NOT_ASKED if chosen[name] is None else state for name, state in states.items()}


def _state(
    dimension: str, chosen: Mapping[str, str | None], own: Coding, alternatives: Iterable[Coding]
) -> str:
    """Return the state of a level or a mode, judged together with the other of the two."""
    other = "mode" if dimension == "level" else "level"
    if chosen[dimension] == own.code(dimension):
        return EXACT
    fits = (
        coding.code(dimension) == chosen[dimension]
        and coding.code(other) in (chosen[other], own.code(other))
        for coding in alternatives
    )
    return DEFENSIBLE if any(fits) else NOT


def missed(marks: Marks) -> bool:
    """Return whether a case comes back: something in the answer is not even defensible."""
    return any(mark.state == NOT for mark in marks.values())


@dataclass(frozen=True)
class Accuracy:
    """How many answers were exact, and how many defensible, of those that were asked."""

    exact: int
    defensible: int
    of: int


@dataclass(frozen=True)
class PracticeSummary:
    """The answers to some cases, counted.

    Attributes
    ----------
    answered : int
        How many cases.
    by_dimension : dict of str to Accuracy
        For each of `DIMENSIONS`.
    table : dict of (str, str) to int
        The box of the case and the box it was put in → how many; every class of near-miss is in
        one box, and so are answers without a level or a mode in none. See `box_name`.
    by_confidence : dict of str to (int, int)
        Confidence → how many agreed with the coding or a listed alternative, of how many; the
        surest first, and only those that were said.
    """

    answered: int
    by_dimension: dict[str, Accuracy]
    table: dict[tuple[str, str], int]
    by_confidence: dict[str, tuple[int, int]]


def box_name(coding: Coding) -> str:
    """Return the place of a coding in a table: its box, or ``"near-miss"`` for every class.

    >>> box_name(Coding("initiator", "group")), box_name(Coding(near_miss_class="mere-use"))
    ('initiator|group', 'near-miss')
    """
    return str(coding) if coding.is_coproduction else NEAR_MISS


def box_names() -> tuple[str, ...]:
    """Return the places of the table: the boxes by level, then ``"near-miss"``."""
    return (*map(str, boxes()), NEAR_MISS)


def summarize(cases: Iterable[Coded], answers: Mapping[str, Answer]) -> PracticeSummary:
    """Return the answers to some cases, counted; a half-solved example counts by dimension only."""
    answered = [(case, answers[case.id]) for case in cases if case.id in answers]
    grades = [grade(case, answer) for case, answer in answered]
    table: dict[tuple[str, str], int] = {}
    agreed: dict[str, list[bool]] = {confidence: [] for confidence in CONFIDENCE}
    for (case, answer), marks in zip(answered, grades, strict=True):
        if answer.get("confidence"):
            agreed[answer["confidence"]].append(not missed(marks))
        box = _chosen_box(answer)
        if box and not answer.get("given"):
            pair = (box_name(case.coding), box)
            table[pair] = table.get(pair, 0) + 1
    return PracticeSummary(
        answered=len(answered),
        by_dimension={name: _accuracy(name, grades) for name in DIMENSIONS},
        table=table,
        by_confidence={word: (sum(each), len(each)) for word, each in agreed.items() if each},
    )


def _accuracy(dimension: str, grades: Iterable[Marks]) -> Accuracy:
    states = [marks[dimension].state for marks in grades]
    asked = len(states) - states.count(NOT_ASKED)
    return Accuracy(states.count(EXACT), states.count(DEFENSIBLE), asked)


def _chosen_box(answer: Answer) -> str | None:
    """Return the box an answer puts its case in; None when it leaves out the level or the mode."""
    if answer["verdict"] != COPRODUCTION:
        return NEAR_MISS
    level, mode = answer.get("level"), answer.get("mode")
    return box_name(Coding(level, mode)) if level and mode else None
