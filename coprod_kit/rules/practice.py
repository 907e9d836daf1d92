"""Grade a learner's coding of a case, and sum up many.

The same rules are written in TypeScript (``frontend/src/case-practice/rules.ts``) and must give
the same result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_kit.content.criteria.model import COPRODUCTION
from coprod_kit.content.vocabulary import codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coprod_kit.rules.practice_answers import Answer

DIMENSIONS = ("verdict", "level", "mode")
"""What is judged, each apart: agreement is reported by dimension, never as one number."""

EXACT, DEFENSIBLE, NOT, NOT_ASKED = "exact", "defensible", "not", "not-asked"

NEAR_MISS = "near-miss"
"""Row and column of the table for every class of near-miss."""


class Coded(Protocol):
    """A case as the rules see it: see `coprod_kit.rules.defensible.judged`."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def coding(self) -> str:
        """Its coding: ``level|mode``, or a class of near-miss."""

    @property
    def alternatives(self) -> Sequence[str]:
        """The other codings that are defensible, written the same way."""


@dataclass(frozen=True)
class Mark:
    """What one dimension of an answer is.

    Attributes
    ----------
    state : {"exact", "defensible", "not", "not-asked"}
        Against the coding and its listed alternatives.
    credit : float or None
        1 when exact; for a defensible one, 1 with a written reason and 0.5 without; 0 when
        neither; None when not asked.
    """

    state: str
    credit: float | None


Grade = dict[str, Mark]
"""Dimension → its mark, in the order of `DIMENSIONS`."""


def verdict_of(coding: str) -> str:
    """Give the verdict of a coding: ``"coproduction"`` or the class of near-miss."""
    return COPRODUCTION if "|" in coding else coding


def grade(case: Coded, answer: Answer) -> Grade:
    """Judge an answer, dimension by dimension.

    The decision rules accept a listed alternative when it comes with a reason: it is then worth
    as much as the coding itself, and half without one. A level and a mode are judged each on its
    own, within codings that hold together:

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
    reasoned = bool(answer.get("because"))
    states = {"verdict": _verdict(case, answer), **_box(case, answer)}
    return {name: _mark(states[name], reasoned=reasoned) for name in DIMENSIONS}


def _mark(state: str, *, reasoned: bool) -> Mark:
    worth = {EXACT: 1.0, DEFENSIBLE: 1.0 if reasoned else 0.5, NOT: 0.0, NOT_ASKED: None}
    return Mark(state, worth[state])


def _verdict(case: Coded, answer: Answer) -> str:
    if answer.get("given"):
        return NOT_ASKED
    if answer["verdict"] == verdict_of(case.coding):
        return EXACT
    others = map(verdict_of, case.alternatives)
    return DEFENSIBLE if answer["verdict"] in others else NOT


def _box(case: Coded, answer: Answer) -> dict[str, str]:
    given = (answer.get("level"), answer.get("mode"))
    if answer["verdict"] != COPRODUCTION:
        return {"level": NOT_ASKED, "mode": NOT_ASKED}
    boxes = [tuple(each.split("|")) for each in case.alternatives if "|" in each]
    if "|" in case.coding:
        own = tuple(case.coding.split("|"))
        states = [_state(place, given, own, boxes) for place in (0, 1)]
    elif boxes:
        # The first of the nearest, so that level and mode are those of one and the same coding.
        near = max(boxes, key=lambda box: (box[0] == given[0]) + (box[1] == given[1]))
        states = [DEFENSIBLE if near[place] == given[place] else NOT for place in (0, 1)]
    else:
        states = [NOT_ASKED, NOT_ASKED]
    level, mode = (
        NOT_ASKED if code is None else state for code, state in zip(given, states, strict=True)
    )
    return {"level": level, "mode": mode}


def _state(
    place: int,
    given: tuple[str | None, str | None],
    own: tuple[str, ...],
    boxes: Iterable[tuple[str, ...]],
) -> str:
    other = 1 - place
    if given[place] == own[place]:
        return EXACT
    fits = (
        box[place] == given[place] and box[other] in (given[other], own[other]) for box in boxes
    )
    return DEFENSIBLE if any(fits) else NOT


def missed(found: Grade) -> bool:
    """Tell whether a case comes back: something in the answer is not even defensible."""
    return any(mark.state == NOT for mark in found.values())


@dataclass(frozen=True)
class Accuracy:
    """How many answers were what, of those that were asked."""

    exact: int
    defensible: int
    of: int


@dataclass(frozen=True)
class PracticeSummary:
    """What came of some answers.

    Attributes
    ----------
    answered : int
        How many cases.
    by_dimension : dict of str to Accuracy
        For each of `DIMENSIONS`.
    table : dict of (str, str) to int
        The box of the case and the box it was put in → how many; every class of near-miss is in
        one box, and so are answers without a level or a mode in none.
    by_confidence : dict of str to (int, int)
        Confidence → how many agreed with the coding or a listed alternative, of how many; the
        surest first, and only those that were said.
    """

    answered: int
    by_dimension: dict[str, Accuracy]
    table: dict[tuple[str, str], int]
    by_confidence: dict[str, tuple[int, int]]


def box_of(coding: str) -> str:
    """Give the place of a coding in the table: ``level|mode``, or ``"near-miss"``."""
    return coding if "|" in coding else NEAR_MISS


def boxes() -> tuple[str, ...]:
    """List the places of the table: the nine boxes by level, then ``"near-miss"``."""
    return (*(f"{level}|{mode}" for level in codes("level") for mode in codes("mode")), NEAR_MISS)


def summarize(cases: Iterable[Coded], answers: Mapping[str, Answer]) -> PracticeSummary:
    """Sum up the answers to some cases; a half-solved example counts by dimension only."""
    done = [(case, answers[case.id]) for case in cases if case.id in answers]
    grades = [grade(case, answer) for case, answer in done]
    accuracy = {}
    for name in DIMENSIONS:
        states = [found[name].state for found in grades]
        asked = len(states) - states.count(NOT_ASKED)
        accuracy[name] = Accuracy(states.count(EXACT), states.count(DEFENSIBLE), asked)
    table: dict[tuple[str, str], int] = {}
    said: dict[str, list[bool]] = {"sure": [], "fairly": [], "guess": []}
    for (case, answer), found in zip(done, grades, strict=True):
        if answer.get("confidence"):
            said[answer["confidence"]].append(not missed(found))
        place = _place(answer)
        if place and not answer.get("given"):
            key = (box_of(case.coding), place)
            table[key] = table.get(key, 0) + 1
    by_confidence = {word: (sum(told), len(told)) for word, told in said.items() if told}
    return PracticeSummary(len(done), accuracy, table, by_confidence)


def _place(answer: Answer) -> str | None:
    if answer["verdict"] != COPRODUCTION:
        return NEAR_MISS
    level, mode = answer.get("level"), answer.get("mode")
    return f"{level}|{mode}" if level and mode else None
