"""Grading in Python: against the vectors shared with TypeScript, and whatever the answers."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_kit.content.questions.model import chapters, load_bank
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.quiz import grade, summarize
from coprod_kit.rules.quiz_answers import (
    CONFIDENCE,
    LONGEST_REASON,
    check_checked,
    check_choices,
    check_confidence,
    check_reasons,
    partition_choices,
)
from coprod_kit.widgets.quiz.view import quiz
from tests.vectors import make_quiz

BANK = load_bank(make_quiz.SOURCE)
DOCUMENT = json.loads(make_quiz.TARGET.read_text(encoding="utf-8"))
QUESTIONS = {question.id: question for question in BANK.questions}
CODES = {"not-answers", "unknown-question", "not-a-choice", "unknown-option", "too-many"}
PATIENT = settings(deadline=None)


def test_vectors_are_up_to_date():
    committed = make_quiz.TARGET.read_text(encoding="utf-8")
    assert committed == make_quiz.document(), "Run: python tests/vectors/make_quiz.py"


def test_vectors_hold_every_kind_of_case():
    cases = DOCUMENT["cases"]
    assert len(cases) > 200
    assert {code for case in cases for _, code in case["problems"]} == CODES
    states = {state for case in cases for state, _ in case["grades"]}
    assert states == {"unanswered", "right", "partly", "not"}


def test_the_page_gets_the_rules_of_the_vectors():
    view = quiz("en", chapter=str(make_quiz.SOURCE))
    sent = [
        {
            "id": asked["id"],
            "kind": asked["kind"],
            "options": "".join(asked["options"]),
            "right": "".join(view.key["right"][asked["id"]]),
        }
        for asked in view.texts["questions"]
    ]
    assert sent == DOCUMENT["questions"]


@pytest.mark.parametrize("case", DOCUMENT["cases"], ids=lambda case: case["name"])
def test_vector(case):
    choices, problems = partition_choices(BANK, case["raw"])
    assert choices == case["choices"]
    assert list(choices) == list(case["choices"]), "answers come in the order of the questions"
    assert sorted(map(list, problems)) == case["problems"]
    for question, (state, credit) in zip(BANK.questions, case["grades"], strict=True):
        found = grade(question, choices.get(question.id, []))
        assert found.state == state
        assert (found.credit is None) == (credit is None)
        assert credit is None or found.credit.hex() == float(credit).hex()
    found = summarize(BANK, choices, case["confidence"])
    assert found.questions == len(BANK.questions)
    assert [found.first.right, found.first.of] == case["first"]
    told = [[word, tally.right, tally.of] for word, tally in found.by_confidence.items()]
    assert told == case["by_confidence"]


@pytest.mark.parametrize("chapter", chapters())
def test_the_key_of_every_question_is_right_and_everything_else_is_not(chapter):
    for question in load_bank(chapter).questions:
        assert grade(question, question.right).credit == 1
        for option in question.options:
            found = grade(question, [option.id])
            assert (found.state == "right") == (question.right == (option.id,))
        everything = [option.id for option in question.options]
        assert (grade(question, everything).credit == 1) == (len(question.right) == len(everything))


odd = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | st.binary(max_size=3)
    | st.sampled_from([*"abcdez", np.int64(1), object(), math.inf]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
keys = st.sampled_from([*QUESTIONS, "", "none", "__proto__"]) | st.integers() | st.none()


@settings(PATIENT, max_examples=500)
@given(odd | st.dictionaries(keys, odd))
def test_nothing_makes_sorting_fail(raw):
    choices, problems = partition_choices(BANK, raw)
    assert {code for _, code in problems} <= CODES
    assert list(choices) == [name for name in QUESTIONS if name in choices]
    for name, chosen in choices.items():
        names = [option.id for option in QUESTIONS[name].options]
        assert chosen == [each for each in names if each in chosen]
        assert chosen
        assert len(chosen) == 1 or QUESTIONS[name].kind == "multiple"
        found = grade(QUESTIONS[name], chosen)
        assert 0 <= found.credit <= 1
        assert (found.credit == 1) == (set(chosen) == set(QUESTIONS[name].right))
    assert partition_choices(BANK, choices) == (choices, [])
    if problems:
        with pytest.raises(AnswerError) as caught:
            check_choices(BANK, raw)
        assert len(caught.value.problems) == len(problems)
        assert all(sentence.endswith(".") for sentence in caught.value.problems)
    else:
        assert check_choices(BANK, raw) == choices


@settings(PATIENT, max_examples=200)
@given(odd | st.dictionaries(keys, odd))
def test_notes_are_checked_or_refused_in_words(raw):
    for check in (check_confidence, check_reasons, check_checked):
        found, told = [], ["Nothing."]
        try:
            found = check(BANK, raw)
        except AnswerError as error:
            told = error.problems
        assert told
        assert all(sentence.endswith(".") for sentence in told)
        assert set(found) <= set(QUESTIONS)
        assert not found or check(BANK, found) == found


@given(st.data())
def test_one_more_wrong_option_never_raises_the_credit(data):
    question = data.draw(st.sampled_from(BANK.questions))
    names = [option.id for option in question.options]
    chosen = data.draw(st.lists(st.sampled_from(names), unique=True, min_size=1))
    for name in set(names) - set(chosen):
        more = grade(question, [*chosen, name]).credit
        before = grade(question, chosen).credit
        assert more >= before if name in question.right else more <= before


@pytest.mark.parametrize("right", "abc")
def test_what_is_said_of_unusable_answers_depends_on_no_key(right):
    question = BANK.questions[0]
    options = tuple(replace(option, right=option.id == right) for option in question.options)
    bank = replace(BANK, questions=(replace(question, options=options), *BANK.questions[1:]))
    with pytest.raises(AnswerError) as caught:
        check_choices(bank, [])
    assert caught.value.problems == [
        f"Answers are a dict such as {{'{question.id}': ['a']}}, not a list."
    ]


def test_notes():
    assert check_confidence(BANK, {"say-why": "guess", "one-of-three": None}) == {
        "say-why": "guess"
    }
    assert check_reasons(BANK, {"say-why": "x" * LONGEST_REASON, "one-of-three": " \n"}) == {
        "say-why": "x" * LONGEST_REASON
    }
    assert check_checked(BANK, ("say-why", "one-of-three", "say-why")) == [
        "one-of-three",
        "say-why",
    ]
    with pytest.raises(AnswerError, match=rf"one of {', '.join(CONFIDENCE)}, not 'very'"):
        check_confidence(BANK, {"say-why": "very"})
    with pytest.raises(AnswerError, match="at most 500 characters"):
        check_reasons(BANK, {"say-why": "x" * (LONGEST_REASON + 1)})
    with pytest.raises(AnswerError, match="'nope' is not a question of small"):
        check_checked(BANK, ["nope"])
