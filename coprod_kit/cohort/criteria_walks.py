"""Walk the criteria for every row of a table at once, with arrays.

A cohort may be a table of a hundred thousand rows, for which the walk of
`coprod_kit.rules.classification`, one service at a time, is a hundred times slower. Both are
held to the same result on every path.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from coprod_kit.content.cases.row_checks import values as cell_values
from coprod_kit.content.vocabulary import COPRODUCTION, DIMENSION_COLUMNS, codes, near_miss_classes
from coprod_kit.rules.answers import short_repr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coprod_kit.content.criteria.model import Criteria, Step, Transition

MISSING, WRONG = -1, -2
"""Numbers for a cell that is empty, and for one whose text the question does not offer."""


def answer_codes(step: Step, cells: pd.Series[Any] | None, rows: int) -> NDArray[np.int64]:
    """Return the answers to a question as numbers; those of a question with several, as bits."""
    if cells is None:
        return np.full(rows, MISSING)
    if step.kind == "several" and not pd.api.types.is_string_dtype(cells):
        cells = cells.map(joined)
    try:
        numbers, values = pd.factorize(cells)
    except TypeError:  # a cell cannot be hashed: a list, which a question with one answer refuses
        numbers, values = pd.factorize(cells.map(single))
    known = [_number(step, value) for value in values]
    return np.array([*known, MISSING])[numbers]


def joined(cell: Any) -> str | None:
    """Return a list of answers as a text, so that equal lists are one value."""
    if isinstance(cell, Iterable) and not isinstance(cell, str):
        return "; ".join(map(str, cell)) or "none"
    return single(cell)


def single(cell: Any) -> str | None:
    """Return one answer as a text; a list becomes one that no question offers."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Iterable):
        return short_repr(cell)
    return None if pd.isna(cell) else str(cell)


def _number(step: Step, value: Any) -> int:
    order = list(step.answers)
    if value == "":
        return MISSING
    if step.kind == "one":
        return order.index(value) if value in order else WRONG
    chosen = [] if value == "none" else cell_values(value)
    if not set(chosen) <= set(order) or (value != "none" and not chosen):
        return WRONG
    return sum(1 << order.index(one) for one in set(chosen))


class Paths:
    """Where every row stands, and what its answers decided so far.

    Attributes
    ----------
    answers : mapping of str to array of int
        Question → the answer of each row: see `answer_codes`.
    moving, stuck : array of bool
        Rows that still walk, and rows that stopped before an end.
    end : array of int
        Number of the verdict reached: 0 for co-production, then the classes of near-miss.
    passed : mapping of str to array of bool
        Step → rows that passed it.
    decided, doubts : mapping of str to array of int
        Dimension → number of the code decided, and one bit a code in doubt.
    """

    def __init__(self, rules: Criteria, answers: Mapping[str, NDArray[np.int64]]) -> None:
        rows = len(next(iter(answers.values())))
        self.rules = rules
        self.answers = answers
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

    def pass_step(self, step: Step) -> None:
        """Move on the rows that stand at a step."""
        here = np.flatnonzero(self.moving & (self.at == self.steps[step.id]))
        if not here.size:
            return
        answers = self.answers[step.by or step.id][here]
        usable = answers >= 0
        self.stop(here[~usable])
        here, answers = here[usable], answers[usable]
        self.passed[step.id][here] = True
        if step.kind == "several":
            self.at[here] = self.steps[str(step.next)]
            return
        for number in np.unique(answers):
            self.follow(_transition(self.rules, step, int(number)), here[answers == number])

    def follow(self, transition: Transition, rows: NDArray[np.int64]) -> None:
        """Apply what an answer decides, and move on the rows that gave it."""
        for dimension, code in transition.sets.items():
            self.decided[dimension][rows] = codes(dimension).index(code)
        for dimension, code in transition.doubts.items():
            self.doubts[dimension][rows] |= 1 << codes(dimension).index(code)
        if transition.next:
            self.at[rows] = self.steps[transition.next]
        elif transition.ends:
            self.end[rows] = self.ends[transition.ends]
            self.moving[rows] = False
        else:
            self.stop(rows)

    def stop(self, rows: NDArray[np.int64]) -> None:
        """Leave rows where they cannot go on."""
        self.stuck[rows] = True
        self.moving[rows] = False


def _transition(rules: Criteria, step: Step, number: int) -> Transition:
    """Return where an answer leads, or the route of a fork for the bits of several answers."""
    if step.kind == "one":
        return list(step.answers.values())[number]
    asked = rules.steps[str(step.by)].answers
    return step.route(frozenset(name for bit, name in enumerate(asked) if number >> bit & 1))


def walk_table(rules: Criteria, table: pd.DataFrame) -> Paths:
    """Return where every row of a table of answers comes to stand.

    Parameters
    ----------
    rules : Criteria
        The questions.
    table : DataFrame
        A column a question, in any order; others are ignored.
    """
    answers = {
        name: answer_codes(step, table.get(name), len(table))
        for name, step in rules.steps.items()
        if step.kind != "fork"
    }
    paths = Paths(rules, answers)
    while paths.moving.any():
        for step in rules.steps.values():
            paths.pass_step(step)
    return paths
