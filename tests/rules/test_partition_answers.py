"""Answers that cannot be used: which they are, and in which words that is said."""

from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

import numpy as np
import pandas as pd
import pytest

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.rules.answers import AnswerError, check_answers, partition_answers

KIT = load_instrument("self-efficacy")
NUMBER, SCALE, ITEM, WHOLE = "not-a-number", "off-scale", "unknown-item", "not-answers"


class Id(str):
    __slots__ = ()


class Unwritable:
    def __repr__(self):
        raise RuntimeError


@pytest.mark.parametrize(
    "value",
    [
        *(50, 50.0, np.int8(50), np.uint64(50), np.float32(50), np.float64(50)),
        *(Decimal(50), Decimal("5E+1"), Fraction(100, 2)),
    ],
    ids=repr,
)
def test_any_kind_of_whole_number_is_kept_as_an_int(value):
    answers, problems = partition_answers(KIT, {"S1": value})
    assert (answers, problems) == ({"S1": 50}, [])
    assert type(answers["S1"]) is int


@pytest.mark.parametrize(
    ("value", "code"),
    [
        *[(value, SCALE) for value in (-10, 110, 5, 50.5, 1e300, 10**30, -(10**30))],
        *[(value, SCALE) for value in (np.int64(5), np.float32(0.1), Decimal("50.01"))],
        (Fraction(1, 3), SCALE),
        *[(value, NUMBER) for value in ("50", b"50", "", "fifty", True, False, [50], (50,), {50})],
        *[(value, NUMBER) for value in (float("nan"), float("inf"), 1j, 10**400, 10**5000)],
        *[(Decimal(text), NUMBER) for text in ("NaN", "sNaN", "Infinity", "1E+1000000")],
        *[(value, NUMBER) for value in (np.nan, np.bool_(True), np.timedelta64(50, "s"))],
        *[(value, NUMBER) for value in (np.array(50), np.array([50]), np.array([1, 2]), pd.NA)],
        *[(value, NUMBER) for value in (pd.NaT, pd.Series([50]), object(), Unwritable(), int)],
    ],
    ids=lambda value: type(value).__name__,
)
def test_value_refused(value, code):
    assert partition_answers(KIT, {"S1": value, "S2": 0}) == ({"S2": 0}, [("S1", code)])
    with pytest.raises(AnswerError) as caught:
        check_answers(KIT, {"S1": value, "S2": 0})
    (problem,) = caught.value.problems
    assert problem.startswith("The answer to S1 must be ")
    assert len(problem) < 160
    assert "\n" not in problem


@pytest.mark.parametrize(
    "item",
    ["S13", "s1", "", 1, None, ("S1",), b"S1", 10**5000, "x" * 10_000],
    ids=lambda item: f"{type(item).__name__}",
)
def test_unknown_item(item):
    answers, [(name, code)] = partition_answers(KIT, {item: 50, "S2": 0})
    assert (answers, code) == ({"S2": 0}, ITEM)
    assert name == item or not isinstance(item, str)
    with pytest.raises(AnswerError, match="is not an item of self-efficacy; its items are S1, S2"):
        check_answers(KIT, {item: 50})


@pytest.mark.parametrize(
    "raw",
    [None, [], [("S1", 50)], "S1", b"S1", 50, 0, float("nan"), {"S1"}, ("S1", 50), object(), dict],
    ids=lambda raw: type(raw).__name__,
)
def test_not_answers(raw):
    assert partition_answers(KIT, raw) == ({}, [("", WHOLE)])
    with pytest.raises(AnswerError, match=rf"such as {{'S1': 50}}, not a {type(raw).__name__}"):
        check_answers(KIT, raw)


def test_any_mapping_and_any_kind_of_text_will_do():
    raw = MappingProxyType({Id("S2"): 50, np.str_("S1"): 0})
    answers, problems = partition_answers(KIT, raw)
    assert (answers, problems) == ({"S1": 0, "S2": 50}, [])
    assert {type(item) for item in answers} == {str}


def test_answers_come_in_the_order_of_the_items_without_the_blanks():
    raw = {"X1": 10, "P1": None, "S10": 0, "S2": 100}
    assert list(check_answers(KIT, raw).items()) == [("S2", 100), ("S10", 0), ("X1", 10)]


def test_what_is_given_is_left_as_it_is():
    raw = {"S2": 50.0, "S1": None, "S0": 3}
    partition_answers(KIT, raw)
    assert list(raw.items()) == [("S2", 50.0), ("S1", None), ("S0", 3)]


def test_every_problem_is_told_at_once_in_plain_words():
    with pytest.raises(AnswerError) as caught:
        check_answers(KIT, {"S1": 55, "S2": "50", "S3": True, "S4": 50, "S99": 10})
    assert caught.value.problems == [
        "The answer to S1 must be one of 0, 10, … 100, not 55.",
        "The answer to S2 must be a number or None (blank), not '50'.",
        "The answer to S3 must be a number or None (blank), not True.",
        f"'S99' is not an item of self-efficacy; its items are {', '.join(KIT.items)}.",
    ]
    assert str(caught.value) == " ".join(caught.value.problems)
    assert isinstance(caught.value, ValueError)
