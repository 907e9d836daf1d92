"""Walk the criteria for every row of a table at once, with arrays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from coprod_kit.content.cases.row_checks import values
from coprod_kit.content.vocabulary import COPRODUCTION, DIMENSION_COLUMNS, codes, near_miss_classes
from coprod_kit.rules.answers import shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coprod_kit.content.criteria.model import Criteria, Step, Transition

MISSING, WRONG = -1, -2
"""Codes of a cell that holds nothing, and of one that holds what the question does not offer."""


def answer_codes(step: Step, cells: pd.Series[Any] | None, rows: int) -> NDArray[np.int64]:
    """Turn the answers to a question into numbers; those of several, into bits."""
    if cells is None:
        return np.full(rows, MISSING)
    if step.kind == "several" and not pd.api.types.is_string_dtype(cells):
        cells = cells.map(joined)
    try:
        numbers, found = pd.factorize(cells)
    except TypeError:  # a list, say, which a question with one answer does not take
        numbers, found = pd.factorize(cells.map(single))
    known = [_number(step, value) for value in found]
    return np.array([*known, MISSING])[numbers]


def joined(cell: Any) -> str | None:
    """Write a list of answers as a text, so that equal lists are one value."""
    if isinstance(cell, Iterable) and not isinstance(cell, str):
        return "; ".join(map(str, cell)) or "none"
    return single(cell)


def single(cell: Any) -> str | None:
    """Write one answer as a text; a list becomes one that no question offers."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Iterable):
        return shown(cell)
    return None if cell is None or cell is pd.NA or cell != cell else str(cell)  # noqa: PLR0124 -- NaN only


def _number(step: Step, value: Any) -> int:
    order = list(step.answers)
    if value == "":
        return MISSING
    if step.kind == "one":
        return order.index(value) if value in order else WRONG
    chosen = [] if value == "none" else values(value)
    if not set(chosen) <= set(order) or (value != "none" and not chosen):
        return WRONG
    return sum(1 << order.index(one) for one in set(chosen))


class Paths:
    """Where every row stands, and what its answers decided so far.

    Attributes
    ----------
    moving, stuck : array of bool
        Rows that still walk, and rows that stopped before an end.
    end : array of int
        Number of the verdict reached: 0 for co-production, then the classes of near-miss.
    passed : mapping of str to array of bool
        Step → rows that passed it.
    decided, doubts : mapping of str to array of int
        Dimension → number of the code decided, and one bit a code in doubt.
    """

    def __init__(self, rules: Criteria, rows: int) -> None:
        self.rules = rules
        self.steps = {name: number for number, name in enumerate(rules.steps)}
        ends = (COPRODUCTION, *near_miss_classes())
        self.ends = {name: number for number, name in enumerate(ends)}
        self.at = np.full(rows, self.steps[rules.start])
        self.moving = np.ones(rows, dtype=bool)
        self.stuck = np.zeros(rows, dtype=bool)
        self.end = np.full(rows, MISSING)
        self.passed = {name: np.zeros(rows, dtype=bool) for name in rules.steps}
        self.decided = {name: np.full(rows, MISSING) for name in DIMENSION_COLUMNS}
        self.doubts = {name: np.zeros(rows, dtype=np.int64) for name in DIMENSION_COLUMNS}

    def pass_step(self, step: Step, given: Mapping[str, NDArray[np.int64]]) -> None:
        """Move on the rows that stand at a step."""
        here = np.flatnonzero(self.moving & (self.at == self.steps[step.id]))
        if not here.size:
            return
        answers = given[step.by or step.id][here]
        usable = answers >= 0
        self.stop(here[~usable])
        here, answers = here[usable], answers[usable]
        self.passed[step.id][here] = True
        if step.kind == "several":
            self.at[here] = self.steps[str(step.next)]
            return
        for number in np.unique(answers):
            self.follow(_way(self.rules, step, int(number)), here[answers == number])

    def follow(self, way: Transition, rows: NDArray[np.int64]) -> None:
        """Apply what an answer decides, and move on the rows that gave it."""
        for dimension, code in way.sets.items():
            self.decided[dimension][rows] = codes(dimension).index(code)
        for dimension, code in way.doubts.items():
            self.doubts[dimension][rows] |= 1 << codes(dimension).index(code)
        if way.next:
            self.at[rows] = self.steps[way.next]
        elif way.ends:
            self.end[rows] = self.ends[way.ends]
            self.moving[rows] = False
        else:
            self.stop(rows)

    def stop(self, rows: NDArray[np.int64]) -> None:
        """Leave rows where they cannot go on."""
        self.stuck[rows] = True
        self.moving[rows] = False


def _way(rules: Criteria, step: Step, number: int) -> Transition:
    if step.kind == "one":
        return list(step.answers.values())[number]
    asked = rules.steps[str(step.by)].answers
    return step.route(frozenset(name for bit, name in enumerate(asked) if number >> bit & 1))
