"""Classify one service, or a whole table of them, by the answers to the criteria."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, overload

import numpy as np
import pandas as pd

from coprod_kit.content.case_rules import values
from coprod_kit.content.criteria import COPRODUCTION, Criteria, Step, Way, criteria
from coprod_kit.content.criteria_codes import DIMENSIONS, codes
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import Classification, alternatives, classify_answers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coprod_kit.rules.criteria_answers import Given

_MISSING, _WRONG = -1, -2
"""Codes of a cell that holds nothing, and of one that holds what the question does not offer."""


@overload
def classify(answers: pd.DataFrame) -> pd.DataFrame: ...
@overload
def classify(answers: Given) -> Classification: ...
def classify(answers: Given | pd.DataFrame) -> Classification | pd.DataFrame:
    """Classify a service by the answers to the criteria, or one service a row of a table.

    Parameters
    ----------
    answers : mapping or DataFrame
        Question → answer, such as ``{"service": "public", "phases": ["design"], …}``; or a
        table with a column a question. A question that was not asked is absent, or empty. The
        phases are a list, or a text such as ``"design; deliver"``; no phase is ``[]`` or
        ``"none"``.

    Returns
    -------
    Classification or DataFrame
        For a table, one row a row, with its index: `verdict`, `near_miss_class`, `level`,
        `mode`, `narrow_sense` (categoricals, missing where there is none), `phases` and
        `alternatives` (lists), and `problem`: missing, or why the answers of that row cannot
        be classified; its other columns are then missing.

    Raises
    ------
    AnswerError
        For one service, when a question is skipped, unknown or answered outside its answers,
        when an answer is given to a question that is not asked, or when answers contradict
        each other.
    ValueError
        For a table, when it has no column that is a question.

    Examples
    --------
    >>> classify({"service": "public", "producer": "residents"}).near_miss_class
    'self-help'
    """
    if isinstance(answers, pd.DataFrame):
        return _classify_table(criteria(), answers)
    return classify_answers(criteria(), answers)


def _classify_table(rules: Criteria, table: pd.DataFrame) -> pd.DataFrame:
    asked = [name for name, step in rules.steps.items() if step.kind != "fork"]
    if not any(name in table for name in asked):
        raise ValueError(f"No column is a question. The questions are: {', '.join(asked)}.")
    given = {name: _codes(rules.steps[name], table.get(name), len(table)) for name in asked}
    state = _State(rules, len(table))
    while state.moving.any():
        for step in rules.steps.values():
            state.pass_step(step, given)
    return _table(rules, table, given, state)


def _codes(step: Step, cells: pd.Series[Any] | None, rows: int) -> NDArray[np.int64]:
    """Turn the answers to a question into numbers; those of several, into bits."""
    if cells is None:
        return np.full(rows, _MISSING)
    if step.kind == "several" and not pd.api.types.is_string_dtype(cells):
        cells = cells.map(_joined)
    numbers, found = pd.factorize(cells)
    known = [_number(step, value) for value in found]
    return np.array([*known, _MISSING])[numbers]


def _joined(cell: Any) -> str | None:
    """Write a list of answers as a text, so that equal lists are one value."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Iterable):
        return "; ".join(map(str, cell)) or "none"
    return None if cell is None or cell is pd.NA or cell != cell else str(cell)  # noqa: PLR0124 -- NaN only


def _number(step: Step, value: Any) -> int:
    order = list(step.answers)
    if value == "":
        return _MISSING
    if step.kind == "one":
        return order.index(value) if value in order else _WRONG
    chosen = [] if value == "none" else values(value)
    if not set(chosen) <= set(order) or (value != "none" and not chosen):
        return _WRONG
    return sum(1 << order.index(one) for one in set(chosen))


class _State:
    """Where every row stands, and what its answers decided so far."""

    def __init__(self, rules: Criteria, rows: int) -> None:
        self.rules = rules
        self.steps = {name: number for number, name in enumerate(rules.steps)}
        self.ends = {name: number for number, name in enumerate((COPRODUCTION, *codes("class")))}
        self.at = np.full(rows, self.steps[rules.start])
        self.moving = np.ones(rows, dtype=bool)
        self.stuck = np.zeros(rows, dtype=bool)
        self.end = np.full(rows, _MISSING)
        self.passed = {name: np.zeros(rows, dtype=bool) for name in rules.steps}
        self.decided = {name: np.full(rows, _MISSING) for name in DIMENSIONS}
        self.doubts = {name: np.zeros(rows, dtype=np.int64) for name in DIMENSIONS}

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

    def follow(self, way: Way, rows: NDArray[np.int64]) -> None:
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


def _way(rules: Criteria, step: Step, number: int) -> Way:
    if step.kind == "one":
        return list(step.answers.values())[number]
    asked = rules.steps[str(step.by)].answers
    return step.route(frozenset(name for bit, name in enumerate(asked) if number >> bit & 1))


def _table(
    rules: Criteria, table: pd.DataFrame, given: Mapping[str, NDArray[np.int64]], state: _State
) -> pd.DataFrame:
    bad = state.stuck.copy()
    for name, numbers in given.items():
        bad |= (numbers != _MISSING) & ~state.passed[name]
    near_miss = np.where(bad, _MISSING, state.end - 1).clip(_MISSING)
    good = ~bad & (state.end == 0)
    verdict = np.where(bad, _MISSING, (state.end > 0).astype(int))
    result = pd.DataFrame(index=table.index)
    result["verdict"] = _categorical(verdict, [COPRODUCTION, "near-miss"])
    result["near_miss_class"] = _categorical(near_miss, codes("class"))
    for name in ("level", "mode"):
        numbers = np.where(good, state.decided[name], _MISSING)
        result[name] = _categorical(numbers, codes(name), ordered=True)
    several = next(step for step in rules.steps.values() if step.kind == "several")
    result["phases"] = _lists(
        bad,
        np.where(good, given[several.id], 0),
        lambda bits: [name for bit, name in enumerate(several.answers) if bits >> bit & 1],
    )
    sense = np.where(good, state.decided["sense"], _MISSING)
    result["narrow_sense"] = _categorical(sense, codes("sense"))
    result["alternatives"] = _alternatives(bad, near_miss, state)
    result["problem"] = _problems(rules, table, bad)
    return result


def _categorical(
    numbers: NDArray[Any], names: Sequence[str], *, ordered: bool = False
) -> pd.Categorical[Any]:
    """Give the name of each number; a missing one for -1."""
    return pd.Categorical.from_codes(numbers, categories=pd.Index(names), ordered=ordered)


def _lists(bad: NDArray[np.bool_], keys: NDArray[np.int64], make: Any) -> NDArray[np.object_]:
    """Give each row the list made from its key; equal keys are worked out once."""
    found, places = np.unique(keys, return_inverse=True)
    made = np.empty(len(found), dtype=object)
    made[:] = [make(int(key)) for key in found]
    lists = made[places]
    lists[bad] = None
    return lists


def _alternatives(
    bad: NDArray[np.bool_], near_miss: NDArray[np.int64], state: _State
) -> NDArray[np.object_]:
    parts = [
        (near_miss + 1, len(codes("class")) + 1),
        (state.decided["level"] + 1, len(codes("level")) + 1),
        (state.decided["mode"] + 1, len(codes("mode")) + 1),
        *((state.doubts[name], 1 << len(codes(name))) for name in ("class", "level", "mode")),
    ]
    keys = np.zeros(len(bad), dtype=np.int64)
    for numbers, size in reversed(parts):
        keys = keys * size + numbers

    def make(key: int) -> list[str]:
        numbers = []
        for _, size in parts:
            key, number = divmod(key, size)
            numbers.append(number)
        own = [
            codes(name)[number - 1] if number else None
            for name, number in zip(("class", "level", "mode"), numbers, strict=False)
        ]
        doubts = {
            (name, code)
            for name, bits in zip(("class", "level", "mode"), numbers[3:], strict=True)
            for bit, code in enumerate(codes(name))
            if bits >> bit & 1
        }
        return list(alternatives(own[0], own[1], own[2], doubts))

    return _lists(bad, keys, make)


def _problems(rules: Criteria, table: pd.DataFrame, bad: NDArray[np.bool_]) -> NDArray[np.object_]:
    problems = np.full(len(table), None, dtype=object)
    asked = [name for name, step in rules.steps.items() if step.kind != "fork" and name in table]

    @cache
    def problem(cells: tuple[Any, ...]) -> str:
        answers = {
            name: _one(rules.steps[name], cell)
            for name, cell in zip(asked, cells, strict=True)
            if cell not in (None, "")
        }
        try:
            classify_answers(rules, answers)
        except AnswerError as error:
            return str(error)
        raise AssertionError(f"Nothing is wrong with {answers}.")

    rows = table.loc[bad, asked].to_numpy(dtype=object)
    problems[bad] = [problem(tuple(_joined(cell) for cell in row)) for row in rows]
    return problems


def _one(step: Step, cell: str) -> str | list[str]:
    if step.kind == "one":
        return cell
    return [] if cell == "none" else values(cell) or [cell]
