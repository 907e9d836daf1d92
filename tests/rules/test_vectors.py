"""The rules in Python against the vectors that the rules in TypeScript are held to as well."""

import json
from collections import Counter
from functools import cache

import pytest

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answers import AnswerError, check_answers, partition_answers
from coprod_kit.rules.feedback import feedback
from coprod_kit.rules.scoring import score
from tests.vectors import VECTORS, make

SOURCES = {source.stem: source for source in make.SOURCES}


@cache
def document(name):
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


@cache
def loaded(name):
    return load_instrument(SOURCES[name])


CASES = [
    pytest.param(name, case, id=f"{name}-{case['name']}")
    for name in SOURCES
    for case in document(name)["cases"]
]


@pytest.mark.parametrize("name", SOURCES)
def test_vectors_are_up_to_date(name):
    committed = (VECTORS / f"{name}.json").read_text(encoding="utf-8")
    assert committed == make.document(SOURCES[name]), "Run: python tests/vectors/make.py"


def test_vectors_hold_every_kind_of_case():
    cases = document("self-efficacy")["cases"]
    assert len(cases) >= 500
    codes = Counter(code for case in cases for _, code in case["problems"])
    assert min(codes[code] for code in ("not-answers", "unknown-item")) >= 10
    assert min(codes[code] for code in ("not-a-number", "off-scale")) >= 50
    rules = document("self-efficacy")["instrument"]
    for place, subscale in enumerate(rules["subscales"]):
        answered = [case["scores"][place] for case in cases]
        at = [mean for mean, given, _ in answered if given == subscale["minimum"]]
        below = [mean for mean, given, _ in answered if given == subscale["minimum"] - 1]
        assert len(at) >= 5
        assert len(below) >= 5
        assert None not in at
        assert set(below) == {None}
    ties = Counter(
        (family, len(high), len(low)) for case in cases for family, high, low in case["comparisons"]
    )
    for family in ("level", "mode"):
        assert min(ties[family, *kind] for kind in ((1, 1), (1, 2), (2, 1), (3, 0))) >= 8


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_gets_the_rules_of_the_vectors(name, lang):
    """What TypeScript is given on a page is what its tests use, wording apart."""
    localized = loaded(name).localized(lang)

    def within(part, whole):
        if isinstance(part, dict):
            return all(within(value, whole[key]) for key, value in part.items())
        if isinstance(part, list):
            return len(part) == len(whole) and all(map(within, part, whole))
        return part == whole

    assert within(document(name)["instrument"], localized)


def told(found):
    return [[each.family, list(each.highest), list(each.lowest)] for each in found.comparisons]


@pytest.mark.parametrize(("name", "case"), CASES)
def test_vector(name, case):
    instrument = loaded(name)
    raw = make.decoded(case["raw"])
    answers, problems = partition_answers(instrument, raw)
    assert answers == case["answers"]
    assert list(answers) == list(case["answers"]), "answers come in the order of the items"
    assert {type(value) for value in answers.values()} <= {int}
    assert sorted(map(list, problems)) == case["problems"]
    for subscale, line, (mean, answered, of) in zip(
        instrument.subscales, score(instrument, answers), case["scores"], strict=True
    ):
        assert (line.subscale, line.answered, line.of) == (subscale.id, answered, of)
        assert (line.mean is None) == (mean is None)
        # Equal to the last bit, so that both languages print the same.
        assert mean is None or line.mean.hex() == float(mean).hex()
    found = feedback(instrument, answers)
    assert told(found) == case["comparisons"]
    assert found.first_step == case["first_step"]
    if problems:
        with pytest.raises(AnswerError) as caught:
            check_answers(instrument, raw)
        assert len(caught.value.problems) == len(problems)
    else:
        assert check_answers(instrument, raw) == answers


BY_HAND = json.loads((VECTORS / "by-hand.json").read_text(encoding="utf-8"))["cases"]
BY_HAND_INSTRUMENT = VECTORS / "by-hand.yaml"


def test_both_halves_have_the_instrument_of_the_cases_worked_out_by_hand():
    ours = json.loads(make.document(BY_HAND_INSTRUMENT))["instrument"]
    theirs = json.loads((VECTORS / "by-hand.json").read_text(encoding="utf-8"))["instrument"]
    assert theirs == ours


@pytest.mark.parametrize("case", BY_HAND, ids=[case["name"] for case in BY_HAND])
def test_case_worked_out_by_hand(case):
    instrument = load_instrument(BY_HAND_INSTRUMENT)
    answers, problems = partition_answers(instrument, make.decoded(case["raw"]))
    scores = {line.subscale: line for line in score(instrument, answers)}
    found = feedback(instrument, answers)
    got = {
        "answers": answers,
        "problems": sorted(map(list, problems)),
        "means": {name: scores[name].mean for name in case.get("means", {})},
        "answered": {name: scores[name].answered for name in case.get("answered", {})},
        "comparisons": told(found),
        "first_step": found.first_step,
    }
    assert {"name", "raw", *got} >= set(case)
    assert {key: got[key] for key in got if key in case} == {
        key: value for key, value in case.items() if key in got
    }
