"""The list of what is exported: complete, well named, worth what the rules say."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_kit.content.cases.labels import begin, code_words
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.questions.model import chapters, load_bank
from coprod_kit.exports.items import items
from coprod_kit.exports.model import FULL, ExportItem
from coprod_kit.exports.texts import as_html, clean, one_line, shortened
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules import practice
from coprod_kit.rules.defensible import grading_key, other_defensible_codings
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.quiz import grade


def test_every_question_and_every_case_is_there(everything: tuple[ExportItem, ...]) -> None:
    wanted = [
        f"quiz.{name}.{question.id}"
        for name in chapters()
        for question in load_bank(name).questions
    ]
    for case in shipped_cases().values():
        dimensions = ["verdict"] if case.near_miss_class else ["verdict", "level", "mode"]
        wanted += [f"cases.{case.id}.{dimension}" for dimension in dimensions]
    assert [item.id for item in everything] == wanted


def test_ids_and_titles_are_unique_and_fit(everything: tuple[ExportItem, ...]) -> None:
    assert max(Counter(item.id for item in everything).values()) == 1
    assert max(Counter(item.title for item in everything).values()) == 1
    assert all(re.fullmatch(r"[a-z0-9.-]{1,100}", item.id, re.IGNORECASE) for item in everything)
    assert all(0 < len(item.title) < 200 for item in everything)
    assert all(re.fullmatch("[a-z0-9-]{1,50}", tag) for item in everything for tag in item.tags)


def test_ids_are_the_same_in_every_language() -> None:
    assert len({tuple(item.id for item in items(lang)) for lang in LANGUAGES}) == 1


def test_no_text_is_missing(everything: tuple[ExportItem, ...]) -> None:
    for item in everything:
        texts = [item.question, item.feedback, item.title, *item.category]
        texts += [text for option in item.options for text in (option.text, option.feedback)]
        assert all(texts), item.id
        assert not any("{" in text for text in texts), item.id
        assert len({option.text for option in item.options}) == len(item.options), item.id


def test_a_question_is_worth_what_the_quiz_says(everything: tuple[ExportItem, ...]) -> None:
    """Whatever is ticked, the marks add up to the credit of the rules, and never below zero."""
    by_id = {item.id: item for item in everything}
    for name in chapters():
        for question in load_bank(name).questions:
            item = by_id[f"quiz.{name}.{question.id}"]
            options = list(zip(question.options, item.options, strict=True))
            several = question.kind == "multiple"
            for chosen in range(1, 2 ** len(options)):
                ticked = [pair for place, pair in enumerate(options) if chosen >> place & 1]
                if not several and len(ticked) > 1:
                    continue
                worth = max(0.0, sum(choice.fraction for _, choice in ticked)) / FULL
                credit = grade(question, [option.id for option, _ in ticked]).credit
                assert worth == pytest.approx(credit), (item.id, chosen)


def test_a_case_is_worth_what_practice_says(everything: tuple[ExportItem, ...], lang: str) -> None:
    """Each answer to one item, with a reason, the rest being answered as the case is coded."""
    cases = shipped_cases()
    several = whole = 0
    for item in everything:
        if not item.id.startswith("cases."):
            continue
        case, dimension = cases[item.subject], item.id.rpartition(".")[2]
        own = {"verdict": "coproduction", "level": case.level, "mode": case.mode}
        own["because"] = "a reason"
        codes = choices()[dimension]
        for code, option in zip(codes, item.options, strict=True):
            assert option.text == begin(code_words(dimension, code, lang))
            mark = practice.grade(grading_key(case), {**own, dimension: code})[dimension]
            assert option.fraction / FULL == mark.credit, (item.id, code)
            assert option.right is (mark.state == practice.EXACT)
            if mark.state == practice.DEFENSIBLE:
                several += 1
                assert sum(coding in option.feedback for coding in item.others) >= 1
                assert re.split("[»”]\\. ", option.feedback)[1] in item.debate
            elif mark.state == practice.NOT:
                # What changes level and mode is told to be defensible, but only as a whole.
                parts = [
                    coding.codes
                    for coding in other_defensible_codings(case)
                    if coding.is_coproduction
                ]
                told = any(coding in option.feedback for coding in item.others)
                assert told is (dimension != "verdict" and any(code in each for each in parts))
                whole += told
    assert several > 40
    assert whole > 4


def test_a_case_says_its_clue_and_its_reason(everything: tuple[ExportItem, ...], lang: str) -> None:
    by_id = {item.id: item for item in everything}
    case = shipped_cases()["sorting-packaging"]
    verdict, mode = (by_id[f"cases.{case.id}.{name}"] for name in ("verdict", "mode"))
    assert case.clue
    assert case.mode_clue
    assert case.reason
    assert case.clue[lang] in verdict.options[0].feedback
    assert case.mode_clue[lang] in mode.feedback
    assert case.reason[lang] in mode.options[2].feedback
    # The level is not open to debate: nothing of the mode is told there.
    assert by_id[f"cases.{case.id}.level"].debate == ""


@pytest.mark.parametrize("only", ["quiz", "cases", "levels"])
def test_a_part_is_the_same_as_in_the_whole(
    everything: tuple[ExportItem, ...], lang: str, only: str
) -> None:
    found = items(lang, only)
    start = f"{only}." if only != "levels" else "quiz.levels."
    assert found == tuple(item for item in everything if item.id.startswith(start))


def test_what_there_is_not_is_told() -> None:
    with pytest.raises(ValueError, match=r'nothing called "poems".*quiz, cases, administration'):
        items("fr", "poems")
    with pytest.raises(ValueError, match="Unknown language"):
        items("de")


@given(st.text())
def test_any_text_becomes_one_that_every_format_can_hold(text: str) -> None:
    done = clean(text)
    assert clean(done) == done
    assert "\r" not in done
    assert "\x00" not in done
    done.encode()
    assert "\n" not in one_line(text)
    assert not re.search(r"<(?!br>)|>(?<!<br>)", as_html(text))


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("To be, or not", 8, "To be…"),
        ("To be: or not", 8, "To be…"),
        ("To be. Or not", 8, "To be…"),
        ("To be or not", 12, "To be or not"),
        ("To be or not", 11, "To be or…"),
        ("Est-ce vrai\u202f? Oui, vraiment", 16, "Est-ce vrai\u202f?…"),
    ],
)
def test_a_long_text_is_cut_after_a_whole_word_without_its_comma(
    text: str, most: int, expected: str
) -> None:
    assert shortened(text, most) == expected
