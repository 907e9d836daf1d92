"""The coding of a case is held against the one its own answers lead to."""

from dataclasses import replace
from pathlib import Path

import pytest

from coprod_kit.cli import check
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.vocabulary import Coding
from coprod_kit.languages import set_language
from coprod_kit.rules.defensible import (
    accepted_codings,
    classify_case,
    coding_problem,
    compare_with_criteria,
    grading_key,
    other_defensible_codings,
    reason_for_disagreement,
)

CASE = shipped_cases()["painting-the-hall"]
PLACE = Path("my.csv")


def codings(*written):
    return tuple(map(Coding.parse, written))


def faults(**changes):
    answers = {**CASE.answers, **changes.pop("answers", {})}
    answers = {name: given for name, given in answers.items() if given is not None}
    set_language("en")
    return [
        str(each)
        for each in check.coding_errors(PLACE, [replace(CASE, answers=answers, **changes)])
    ]


def test_the_kit_has_no_fault():
    assert check.coding_errors(CASES_FILE, shipped_cases().values()) == []
    assert coding_problem(replace(CASE, answers=None)) is None


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        (
            {"idea": "citizens", "decides": None},
            "These answers lead to “initiator|group”, not to “co-implementer|group”.",
        ),
        ({"phases": ("design", "deliver")}, "These answers give the phases “design; deliver”"),
        ({"idea": None}, 'do not lead to the end of the questions: The question "idea" has no'),
        ({"producer": "residents"}, '"contribution" is answered, but the walk stops'),
        ({"phases": ()}, "The answers to phases and acts contradict each other"),
    ],
)
def test_answers_that_do_not_lead_there(answers, message):
    (told,) = faults(answers=answers)
    assert told.startswith("my.csv: row painting-the-hall, column answers: ")
    assert message in told


def test_a_listed_alternative_will_do():
    changes = {"answers": {"idea": "citizens", "decides": None}}
    assert faults(alternatives=codings("initiator|group"), **changes) == []


def test_what_is_defensible():
    assert accepted_codings(CASE) == codings("co-implementer|group")
    other = {**CASE.answers, "beneficiaries": "everyone"}
    assert accepted_codings(replace(CASE, answers=other)) == codings(
        "co-implementer|group", "co-implementer|collective"
    )
    broken = replace(CASE, answers={"service": "public"}, alternatives=codings("self-help"))
    assert accepted_codings(broken) == codings("co-implementer|group", "self-help")


def test_each_other_coding_has_its_reason():
    assert other_defensible_codings(CASE) == {}
    other = {**CASE.answers, "beneficiaries": "everyone", "resource": "thin"}
    reason = {"fr": "Parce que.", "en": "Because."}
    found = other_defensible_codings(
        replace(CASE, answers=other, alternatives=codings("self-help"), reason=reason)
    )
    assert [str(coding) for coding in found] == [
        "self-help",
        "mere-use",
        "co-implementer|collective",
    ]
    self_help, mere_use, collective = found.values()
    assert self_help == reason
    assert mere_use["en"].startswith("If nothing is really added to use")
    assert "the whole community" in collective["en"]


def test_the_reason_is_that_of_what_the_answers_lead_to():
    """Where they lead to a listed alternative, what they leave open beside it differs twice."""
    case = shipped_cases()["circles-of-support"]
    assert case.coding == Coding("co-implementer", "collective")
    listed = (Coding("co-implementer", "collective"),)
    case = replace(case, mode="group", alternatives=listed)
    assert case.coding == Coding("co-implementer", "group")
    reason = other_defensible_codings(case)[Coding("initiator", "collective")]
    assert reason["en"].startswith("If the idea first came")


def test_every_case_is_judged_against_what_is_defensible():
    open_ = 0
    for case in shipped_cases().values():
        one = grading_key(case)
        assert (one.id, one.coding, *one.alternatives) == (case.id, *accepted_codings(case))
        assert one.alternatives[: len(case.alternatives)] == case.alternatives
        assert len(set(accepted_codings(case))) == len(accepted_codings(case)), case.id
        assert all(text["fr"] and text["en"] for text in other_defensible_codings(case).values())
        bare = grading_key(replace(case, alternatives=()))
        assert set(bare.alternatives) <= set(one.alternatives)
        open_ += bool(bare.alternatives)
    assert open_ >= 5


def test_the_criteria_are_compared_with_the_table():
    bare = replace(CASE, answers=None)
    other = replace(CASE, answers={**CASE.answers, "idea": "citizens"})
    other = replace(other, answers={k: v for k, v in other.answers.items() if k != "decides"})
    one, two = compare_with_criteria([CASE, bare, other])
    assert (one.same, reason_for_disagreement(one, "en")) == (True, "")
    assert not two.same
    assert reason_for_disagreement(two, "en")


def test_the_check_of_a_table_tells_it(tmp_path):
    file = tmp_path / "mine.csv"
    text = CASES_FILE.read_text(encoding="utf-8").replace("idea=service", "idea=citizens", 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentErrors, match="decides"):
        check.check_cases(file)


def test_the_own_coding_is_no_other_even_where_the_answers_leave_it_open():
    """The answers lead to the alternative that the case lists, and leave open its own coding."""
    answers = {**CASE.answers, "beneficiaries": "everyone"}
    own, alternative = codings("co-implementer|collective", "co-implementer|group")
    case = replace(CASE, mode=own.mode, answers=answers, alternatives=(alternative,))
    assert case.coding == own
    assert own in classify_case(case).alternatives
    assert accepted_codings(case) == (own, alternative)


def test_a_mode_that_the_criteria_decide_otherwise_has_its_reason():
    (compared,) = compare_with_criteria([replace(CASE, mode="individual")])
    assert not compared.same
    decided = next(
        each for each in compared.classification.walk.decided if each.dimension == "mode"
    )
    because = criteria().transition(decided.step, decided.answer).data["because"]["en"]
    assert reason_for_disagreement(compared, "en") == because
