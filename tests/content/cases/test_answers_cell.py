"""The answers of a case in one cell: what is read is what was checked."""

import pandas as pd
import pytest

from coprod_kit import cases
from coprod_kit.content.cases.answers_cell import answer_problems, answers_cell, answers_of
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.errors import ContentErrors

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    "cell",
    [
        "service=public; phases=design+deliver",
        " service = public ;phases= design + deliver ",
        "service=public;phases=design++deliver+",
    ],
)
def test_spaces_and_empty_parts_make_no_difference(cell):
    assert list(answer_problems(cell)) == []
    assert answers_of(cell) == {"service": "public", "phases": ("design", "deliver")}


@pytest.mark.parametrize(
    ("cell", "faults"),
    [
        ("phases=design+design", [("double-value", "design")]),
        (
            "phases=design+ design+summer",
            [("double-value", "design"), ("answer-unknown", "summer")],
        ),
        ("service=public+public", [("answer-unknown", "public+public")]),
        ("service=public; service = laws", [("double-value", "service")]),
        ("service", [("answer-form", "service")]),
        ("sense=both", [("answer-question", "sense")]),
    ],
)
def test_what_is_wrong_is_told(cell, faults):
    assert [(key, given["value"]) for key, given in answer_problems(cell)] == faults


def test_answers_are_written_and_read_again():
    answered = [case for case in shipped_cases().values() if case.answers is not None]
    assert answered
    for case in answered:
        cell = answers_cell(case.answers)
        assert list(answer_problems(cell)) == []
        assert answers_of(cell) == case.answers


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"service": None}, "“None” is not an answer to the question “service”"),
        ({"service": 1}, "“1” is not an answer to the question “service”"),
        ({"phases": [None]}, "“None” is not an answer to the question “phases”"),
        ({"phases": 3.5}, "“3.5” is not an answer to the question “phases”"),
        ({None: "public"}, "No question is called “None”"),
        ({"phases": ["design", "design"]}, "The value “design” appears twice"),
    ],
)
def test_odd_answers_in_a_table_are_told(answers, message):
    table = cases().head(1)
    table["answers"] = pd.Series([answers], dtype=object)
    with pytest.raises(ContentErrors, match=message):
        cases(table)
