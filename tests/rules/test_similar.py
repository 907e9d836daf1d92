"""The cases most like a service, in Python, and the same in TypeScript by committed examples."""

import json
import random
from pathlib import Path

import pytest

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.similar import differing, similar

FILE = Path(__file__).parents[1] / "vectors" / "similar.json"
CASES = list(shipped_cases().values())


def changed(answers, chance):
    """Change some answers, whether they still make a way or not: likeness does not care."""
    out = dict(answers)
    for name, step in criteria().steps.items():
        if step.kind == "fork" or chance.random() > 0.2:
            continue
        options = list(step.answers)
        several = chance.sample(options, chance.randint(0, len(options)))
        out[name] = tuple(several) if step.kind == "several" else chance.choice(options)
    return out


def wordless(data):
    """Leave the words out, so that they can change freely: a text becomes its id."""
    if isinstance(data, list):
        return [wordless(each) for each in data]
    if not isinstance(data, dict):
        return data
    if set(data) == {"fr", "en"}:
        return "words"
    return {key: wordless(each) for key, each in data.items()}


def document():
    """Make the examples again."""
    chance = random.Random(4)  # noqa: S311 -- the same examples each time
    compared = [{"id": case.id, "answers": case.answers} for case in CASES]
    examples = []
    for case in CASES:
        answers = changed(case.answers, chance)
        found = similar(criteria(), answers, CASES)
        examples.append(
            {
                "answers": answers,
                "found": [[each.id, list(differs)] for each, differs in found],
            }
        )
    data = {"criteria": wordless(criteria().data), "cases": compared, "examples": examples}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def test_a_phase_said_twice_counts_once():
    once, twice = ({"phases": phases} for phases in (("design",), ("design", "design")))
    assert differing(criteria(), once, twice) == ()


def test_the_examples_are_up_to_date():
    made = document()
    if not FILE.exists():
        FILE.write_text(made, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == made, f"Delete {FILE} and run this test again"


def test_a_case_is_most_like_itself():
    for case in CASES:
        (first, differs), *others = similar(criteria(), case.answers, CASES, most=100)
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
