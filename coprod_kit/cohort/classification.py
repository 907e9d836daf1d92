"""Classify one service, or a whole table of them, by the answers to the criteria."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

import numpy as np
import pandas as pd

from coprod_kit.cohort.criteria_walks import MISSING, Paths, joined, single, walk_table
from coprod_kit.content.cases.row_checks import values
from coprod_kit.content.criteria.model import Criteria, Step, criteria
from coprod_kit.content.vocabulary import COPRODUCTION, NEAR_MISS, codes
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import (
    Classification,
    alternatives,
    classify_answers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coprod_kit.rules.classification_answers import CriteriaAnswers


@overload
def classify(answers: pd.DataFrame) -> pd.DataFrame: ...
@overload
def classify(answers: CriteriaAnswers) -> Classification: ...
def classify(answers: CriteriaAnswers | pd.DataFrame) -> Classification | pd.DataFrame:
    """Return what a service is by the answers to the criteria, or each service of a table.

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
        For a table, when it has no column that is a question, or several for one.

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
    for name in asked:
        if list(table.columns).count(name) > 1:
            raise ValueError(f'Several columns are called "{name}". Keep one.')
    return _table(rules, table, walk_table(rules, table))


def _table(rules: Criteria, table: pd.DataFrame, state: Paths) -> pd.DataFrame:
    """Return the columns that `classify` promises, from where each row came to stand."""
    bad = state.stuck.copy()
    for name, numbers in state.answers.items():
        bad |= (numbers != MISSING) & ~state.passed[name]
    near_miss = np.where(bad, MISSING, state.end - 1).clip(MISSING)
    good = ~bad & (state.end == 0)
    verdict = np.where(bad, MISSING, (state.end > 0).astype(int))
    result = pd.DataFrame(index=table.index)
    result["verdict"] = _categorical(verdict, [COPRODUCTION, NEAR_MISS])
    result["near_miss_class"] = _categorical(near_miss, codes("class"))
    for name in ("level", "mode"):
        numbers = np.where(good, state.decided[name], MISSING)
        result[name] = _categorical(numbers, codes(name), ordered=True)
    question = rules.phases_step
    result["phases"] = _lists(
        bad,
        np.where(good, state.answers[question.id], 0),
        lambda bits: [name for bit, name in enumerate(question.answers) if bits >> bit & 1],
    )
    sense = np.where(good, state.decided["sense"], MISSING)
    result["narrow_sense"] = _categorical(sense, codes("sense"))
    result["alternatives"] = _alternatives(bad, near_miss, state)
    result["problem"] = _problems(rules, table, bad)
    return result


def _categorical(
    numbers: NDArray[Any], names: Sequence[str], *, ordered: bool = False
) -> pd.Categorical[Any]:
    """Return the name of each number; a missing one for -1."""
    return pd.Categorical.from_codes(numbers, categories=pd.Index(names), ordered=ordered)


def _lists(bad: NDArray[np.bool_], keys: NDArray[np.int64], make: Any) -> NDArray[np.object_]:
    """Return the list that is made from the key of each row; one is made for all equal keys."""
    different, places = np.unique(keys, return_inverse=True)
    one_a_key = np.empty(len(different), dtype=object)
    one_a_key[:] = [make(int(key)) for key in different]
    lists = one_a_key[places]
    lists[bad] = None
    return lists


def _alternatives(
    bad: NDArray[np.bool_], near_miss: NDArray[np.int64], state: Paths
) -> NDArray[np.object_]:
    # What alternatives depend on, as one number a row: digits, each in the base of its size.
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
        return list(map(str, alternatives(own[0], own[1], own[2], doubts)))

    return _lists(bad, keys, make)


def _problems(rules: Criteria, table: pd.DataFrame, bad: NDArray[np.bool_]) -> NDArray[np.object_]:
    problems = np.full(len(table), None, dtype=object)
    asked = [name for name, step in rules.steps.items() if step.kind != "fork" and name in table]

    @cache
    def problem(cells: tuple[Any, ...]) -> str:
        answers = {
            name: _answer(rules.steps[name], cell)
            for name, cell in zip(asked, cells, strict=True)
            if cell not in (None, "")
        }
        try:
            classify_answers(rules, answers)
        except AnswerError as error:
            return str(error)
        raise AssertionError(f"Nothing is wrong with {answers}.")

    rows = table.loc[bad, asked].to_numpy(dtype=object)
    normalize = [joined if rules.steps[name].kind == "several" else single for name in asked]
    problems[bad] = [
        problem(tuple(text(cell) for text, cell in zip(normalize, row, strict=True)))
        for row in rows
    ]
    return problems


def _answer(step: Step, cell: str) -> str | list[str]:
    if step.kind == "one":
        return cell
    return [] if cell == "none" else values(cell) or [cell]
