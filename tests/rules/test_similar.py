"""The cases most like a service, in Python, and the same in TypeScript by committed examples."""

import json
from dataclasses import replace

import pytest

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.similar import differing, similar
from tests.vectors import VECTORS, make_similar

FILE = VECTORS / "similar.json"
CASES = list(shipped_cases().values())


def test_a_phase_said_twice_counts_once():
    once, twice = ({"phases": phases} for phases in (("design",), ("design", "design")))
    assert differing(criteria(), once, twice) == ()


def test_the_examples_are_up_to_date():
    made = make_similar.document()
    assert FILE.read_text(encoding="utf-8") == made, "Run: python -m tests.vectors.make_similar"


def test_the_most_alike_are_those_of_the_examples():
    examples = json.loads(FILE.read_text(encoding="utf-8"))["examples"]
    assert len(examples) == sum(case.answers is not None for case in CASES)
    for example in examples:
        alike = similar(criteria(), example["answers"], CASES)
        assert [[case.id, list(differs)] for case, differs in alike] == example["found"]


def test_a_case_without_answers_is_left_out():
    bare, *others = (replace(CASES[0], answers=None), *CASES[1:])
    alike = similar(criteria(), CASES[0].answers, [bare, *others], most=len(CASES))
    assert bare not in [case for case, _ in alike]
    assert len(alike) == sum(case.answers is not None for case in others)


def test_a_case_is_most_like_itself():
    for case in [each for each in CASES if each.answers is not None]:
        (first, differs), *others = similar(criteria(), case.answers, CASES, most=len(CASES))
        assert differs == ()
        assert first.answers == case.answers
        counts = [len(each) for _, each in others]
        assert counts == sorted(counts)


def test_the_order_of_phases_makes_no_difference():
    one = {"service": "public", "phases": ("design", "deliver")}
    assert differing(criteria(), one, {**one, "phases": ["deliver", "design"]}) == ()
    assert differing(criteria(), one, {**one, "phases": ["deliver"]}) == ("phases",)
    assert differing(criteria(), one, {"service": "public"}) == ("phases",)


@pytest.mark.parametrize("most", [0, 1, 5])
def test_as_many_as_were_asked_for(most):
    assert len(similar(criteria(), CASES[0].answers, CASES, most=most)) == most
    assert similar(criteria(), CASES[0].answers, []) == []
