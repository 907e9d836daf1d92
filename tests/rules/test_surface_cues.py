"""Nothing but knowledge answers the exercises: what surface cues obtain stays at chance."""

from dataclasses import replace

import pytest

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.questions.model import banks
from coprod_kit.content.surface_cues.model import surface_cues
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.case_cues import case_results
from coprod_kit.rules.quiz_cues import QUIZ_MARGIN, count, quiz_results

CASES = tuple(shipped_cases().values())


def by_strategy(results, exercise=None):
    return {each.strategy: each for each in results if exercise in (None, each.exercise)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_cue_answers_the_questions(lang):
    results = quiz_results(banks(), lang)
    assert not [(each.strategy, each.gain) for each in results if each.gives_away]
    # Whoever does the contrary of a cue is measured too.
    assert {"longest", "shortest", "echo", "no-echo", "hedges", "no-hedges"} <= {
        each.strategy for each in results
    }
    assert {each.margin for each in results} == {QUIZ_MARGIN} == {0.05}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_cue_classifies_the_cases(lang):
    results = case_results(CASES, lang)
    assert not [(each.exercise, each.strategy, each.gain) for each in results if each.gives_away]
    assert {(each.exercise, each.margin) for each in results} == {("verdict", 0.08), ("mode", 0.1)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_chance_is_the_mean_of_one_over_the_options(lang):
    questions = [question for bank in banks() for question in bank.questions]
    expected = sum(1 / len(question.options) for question in questions) / len(questions)
    assert all(each.chance == pytest.approx(expected) for each in quiz_results(banks(), lang))


def planted(change):
    """Return the questions of the kit with every option changed."""
    return [
        replace(
            bank,
            questions=tuple(
                replace(
                    question,
                    kind="single",
                    options=tuple(
                        replace(option, right=place == 1, text=change(question, place))
                        for place, option in enumerate(question.options)
                    ),
                )
                for question in bank.questions
            ),
        )
        for bank in banks()
    ]


@pytest.mark.parametrize(
    ("strategy", "change"),
    [
        ("longest", lambda _question, place: "mot " * (2 if place == 1 else 1)),
        ("shortest", lambda _question, place: "mot " * (1 if place == 1 else 2)),
        ("always-b", lambda _question, _place: "mot"),
        ("hedges", lambda _question, place: "parfois" if place == 1 else "demain"),
        ("no-hedges", lambda _question, place: "demain" if place == 1 else "parfois"),
        ("no-absolutes", lambda _question, place: "demain" if place == 1 else "toujours"),
        ("absolutes", lambda _question, place: "toujours" if place == 1 else "demain"),
        ("negations", lambda _question, place: "il n’y a pas" if place == 1 else "il y a"),
        ("no-negations", lambda _question, place: "il y a" if place == 1 else "il n’y a pas"),
        ("echo", lambda question, place: question.text["fr"] if place == 1 else "zut"),
        ("no-echo", lambda question, place: "zut" if place == 1 else question.text["fr"]),
    ],
)
def test_a_cue_that_is_there_is_found(strategy, change):
    changed = planted(lambda question, place: dict.fromkeys(LANGUAGES, change(question, place)))
    found = by_strategy(quiz_results(changed, "fr"))[strategy]
    assert found.obtained == pytest.approx(1)
    assert found.gives_away


def test_whoever_never_takes_a_letter_twice_is_found():
    changed = [
        replace(
            bank,
            questions=tuple(
                replace(
                    question,
                    kind="single",
                    options=tuple(
                        replace(option, right=at == number % len(question.options))
                        for at, option in enumerate(question.options)
                    ),
                )
                for number, question in enumerate(bank.questions)
            ),
        )
        for bank in banks()
    ]
    assert by_strategy(quiz_results(changed, "fr"))["new-letter"].gives_away


@pytest.mark.parametrize(
    ("strategy", "words"),
    [
        ("length", "et encore plus loin, le long du canal, jusqu’à la dernière écluse"),
        ("negation", "Il ne vient pas."),
        ("absolute", "Tous viennent toujours."),
        ("diversity", "Des gens de tous âges, tirés au sort, jeunes et vieux."),
        ("vocabulary", "escargot limace orvet"),
    ],
)
def test_a_cue_in_the_near_misses_is_found(strategy, words):
    changed = [
        replace(case, text={"fr": f"Un récit. {words if case.near_miss_class else ''}"})
        for case in CASES
    ]
    found = by_strategy(
        case_results([replace(c, title={"fr": ""}) for c in changed], "fr"), "verdict"
    )
    assert found[strategy].obtained == pytest.approx(1)
    assert found[strategy].gives_away


def test_words_are_found_whole_and_elided_ones_before_letters():
    assert count("negations", "Il n’a ni ceci, ni cela", "fr") == 3
    assert count("absolutes", "Un toutou", "fr") == 0
    assert count("negations", "Nothing is not noted", "en") == 2


def test_every_strategy_has_a_name_and_no_name_is_idle():
    found = {
        each.strategy
        for lang in LANGUAGES
        for each in (*quiz_results(banks(), lang), *case_results(CASES, lang))
    }
    assert found == set(surface_cues().strategies)
