"""A table of services is classified row by row, as each of them would be alone."""

import pandas as pd
import pytest

import coprod_kit
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.vocabulary import Coding
from tests.rules.service_answers import GOOD, PROBLEMS, good_criteria

__all__ = ["good_criteria"]
pytestmark = pytest.mark.usefixtures("good_criteria")


def test_a_table_tells_its_problems_row_by_row_and_loses_nothing():
    rows = [GOOD, *(answers for answers, _ in PROBLEMS.values())]
    table = pd.DataFrame(
        [{key: given for key, given in row.items() if isinstance(key, str)} for row in rows],
        index=[f"r{number}" for number in range(len(rows))],
    )
    told = coprod_kit.classify(table)
    assert list(told.index) == list(table.index)
    assert told.loc["r0", "level"] == "co-designer"
    assert pd.isna(told.loc["r0", "problem"])
    names = ["good", *PROBLEMS]
    # A column that is no question is not looked at, nor is one without a name.
    fine = {"good", "an unknown question", "a fork answered", "a question that is no text"}
    # In a table, one phase needs no list, and an empty cell is no answer.
    fine.add("one phase for a list")
    for name, label in zip(names, told.index, strict=True):
        assert pd.isna(told.loc[label, "problem"]) == (name in fine), name
        assert pd.isna(told.loc[label, "verdict"]) == (name not in fine), name
        if name in PROBLEMS and name not in fine and name != "an answer that is no text":
            assert PROBLEMS[name][1] in told.loc[label, "problem"], name


def test_cells_may_be_lists_texts_or_missing():
    table = pd.DataFrame(
        [GOOD | {"phases": ["deliver", "design"]}, GOOD | {"phases": "deliver; design"}]
    )
    table["notes"] = "hello"
    told = coprod_kit.classify(table)
    assert told["phases"].tolist() == [["design", "deliver"]] * 2
    assert told["problem"].isna().all()
    for phases in ("none", [], ()):
        told = coprod_kit.classify(pd.DataFrame([GOOD | {"phases": phases}]))
        assert "contradict" in told.loc[0, "problem"]


def test_a_table_without_a_question_is_refused():
    with pytest.raises(ValueError, match=r"No column is a question\. The questions are: service"):
        coprod_kit.classify(pd.DataFrame({"a": [1]}))
    empty = coprod_kit.classify(pd.DataFrame(columns=list(GOOD)))
    assert len(empty) == 0


@pytest.mark.parametrize("cell", [["public"], ("public",), {"public": 1}, [], {"public"}, 3])
def test_a_list_is_no_answer_to_a_question_with_one(cell):
    told = coprod_kit.classify(pd.DataFrame([GOOD, GOOD | {"service": cell}]))
    assert pd.isna(told.loc[0, "problem"])
    assert 'The answer to "service" must be one of public' in told.loc[1, "problem"]


def test_two_columns_of_one_question_are_refused():
    table = pd.DataFrame([["public", "laws"]], columns=["service", "service"])
    with pytest.raises(ValueError, match='Several columns are called "service"'):
        coprod_kit.classify(table)
    assert len(coprod_kit.classify(table.set_axis(["service", "x"], axis=1))) == 1


def test_the_answers_of_the_cases_come_back_from_their_table():
    table = coprod_kit.cases()
    told = coprod_kit.classify(pd.DataFrame(table["answers"].tolist()))
    for case, coding in zip(shipped_cases().values(), told.itertuples(index=False), strict=True):
        box = pd.isna(coding.near_miss_class)
        found = (
            Coding(coding.level, coding.mode)
            if box
            else Coding(near_miss_class=coding.near_miss_class)
        )
        assert found in (case.coding, *case.alternatives), case.id
