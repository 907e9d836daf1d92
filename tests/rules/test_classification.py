"""Answers that cannot be classified are refused with what to do; the others give their reasons."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import coprod_kit
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import Coding
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification import Classification, walk
from tests.rules.service_answers import GOOD, PROBLEMS, good_criteria

__all__ = ["good_criteria"]
pytestmark = pytest.mark.usefixtures("good_criteria")


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
