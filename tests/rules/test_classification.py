"""Answers that cannot be classified are refused with what to do; the others give their reasons."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import coprod_kit
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import Coding
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import Classification, walk

GOOD = {
    "service": "public",
    "producer": "public",
    "contribution": "citizens",
    "phases": ["design", "deliver"],
    "takes-part": "together",
    "resource": "added",
    "discretion": "free",
    "acts": "acting",
    "community": "members",
    "idea": "service",
    "decides": "citizens",
    "removal": "undone",
    "actors": "alike",
    "beneficiaries": "everyone",
}


def without(name):
    return {key: given for key, given in GOOD.items() if key != name}


def test_what_decided_each_part_is_told():
    told = coprod_kit.classify(GOOD)
    assert told.coding == Coding("co-designer", "group")
    assert (told.verdict, told.narrow_sense, told.phases) == (
        "coproduction",
        "both",
        ("design", "deliver"),
    )
    decided = {each.dimension: (each.step, each.answer) for each in told.walk.decided}
    assert decided == {
        "sense": ("sense", "3"),
        "level": ("decides", "citizens"),
        "mode": ("actors", "alike"),
    }
    # The removal test and the second criterion of the mode say something else.
    assert told.alternatives == (
        Coding("co-implementer", "group"),
        Coding("co-designer", "collective"),
    )


def test_doubts_of_a_near_miss_are_kinds_of_near_miss():
    asked = list(GOOD)[:7]
    answers = GOOD | {"contribution": "almost-staff", "discretion": "imposed"}
    told = coprod_kit.classify({name: answers[name] for name in asked})
    assert told.coding == Coding(near_miss_class="compliance")
    assert told.alternatives == (Coding(near_miss_class="other"),)
    assert (told.level, told.mode, told.phases, told.narrow_sense) == (None, None, (), None)


PROBLEMS = {
    "nothing": ({}, 'The question "service" has no answer: give one of public, laws, private.'),
    "a question skipped": (
        without("resource"),
        'The question "resource" has no answer: give one of added, thin, use.',
    ),
    "phases skipped": (
        without("phases"),
        'The question "phases" has no answer: give a list of commission, design',
    ),
    "an unknown question": (GOOD | {"colour": "red"}, "'colour' is not a question; the questions"),
    "a fork answered": (GOOD | {"sense": "both"}, "'sense' is not a question"),
    "a question that is no text": (GOOD | {3: "public"}, "3 is not a question"),
    "an unknown answer": (
        GOOD | {"idea": "mayor"},
        "The answer to \"idea\" must be one of citizens, service, unclear, not 'mayor'.",
    ),
    "an answer that is no text": (GOOD | {"idea": None}, 'The answer to "idea" must be one of'),
    "one phase for a list": (
        GOOD | {"phases": "design"},
        'The answer to "phases" must be a list of some of commission',
    ),
    "an unknown phase": (GOOD | {"phases": ["summer"]}, "must be a list of some of commission"),
    "more than was asked": (
        GOOD | {"producer": "residents"},
        '"contribution" is answered, but the walk stops at "producer": remove one or the other.',
    ),
    "a contradiction": (
        {key: GOOD[key] for key in list(GOOD)[:9]} | {"phases": []},
        "The answers to phases and acts contradict each other: change one.",
    ),
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_what_cannot_be_classified_says_what_to_do(name):
    answers, message = PROBLEMS[name]
    with pytest.raises(AnswerError) as caught:
        coprod_kit.classify(answers)
    assert message in str(caught.value)


@pytest.mark.parametrize("wrong", [None, [], "service", 3])
def test_what_is_no_set_of_answers(wrong):
    with pytest.raises(AnswerError, match="Answers are a dict such as"):
        coprod_kit.classify(wrong)


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


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
NAMES = [step.id for step in criteria().steps.values()]
OPTIONS = sorted({answer for step in criteria().steps.values() for answer in step.answers})


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(NAMES) | st.text(max_size=6),
        st.sampled_from(OPTIONS) | st.lists(st.sampled_from(OPTIONS), max_size=4) | anything,
        max_size=16,
    )
)
def test_any_answers_are_classified_or_refused(answers):
    path = walk(criteria(), answers)
    assert {name for name, _ in path.path} <= set(answers)
    stops = [path.next is not None, path.ends is not None, bool(path.conflict)]
    assert stops.count(True) == 1
    try:
        told, problems = coprod_kit.classify(answers), []
    except AnswerError as error:
        told, problems = None, error.problems
    assert isinstance(told, Classification) != bool(problems)
    assert all(problem.endswith(".") for problem in problems)
