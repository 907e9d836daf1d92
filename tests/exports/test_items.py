"""The list of what is exported: complete, well named, worth what the rules say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_kit.content.cases.labels import begin, code_words
from coprod_kit.content.cases.model import Case, shipped_cases
from coprod_kit.content.questions.model import banks, chapters, load_bank
from coprod_kit.exports.case_items import case_items
from coprod_kit.exports.items import items
from coprod_kit.exports.model import FULL, ExportItem
from coprod_kit.exports.texts import clean, one_line, shortened
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules import practice
from coprod_kit.rules.defensible import accepted_codings, grading_key
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.quiz import grade


def test_every_question_and_every_case_is_there(everything: tuple[ExportItem, ...]) -> None:
    wanted = [
        f"quiz.{name}.{question.id}"
        for name in [bank.chapter for bank in banks()]
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
    assert all(re.fullmatch(r"[^\[\]]{1,50}", tag) for item in everything for tag in item.tags)


def test_ids_are_the_same_in_every_language() -> None:
    assert len({tuple(item.id for item in items(lang)) for lang in LANGUAGES}) == 1


def test_no_text_is_missing(everything: tuple[ExportItem, ...]) -> None:
    for item in everything:
        texts = [item.question, item.because, item.hint, item.title, *item.category]
        for passage in (*item.explanation, *(option.feedback for option in item.options)):
            assert passage.text or passage.points
            texts += [passage.text + passage.lead, *passage.points]
        texts += [option.text for option in item.options]
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


def case_items_of(everything: tuple[ExportItem, ...]) -> Iterator[tuple[ExportItem, Case, str]]:
    for item in everything:
        if item.id.startswith("cases."):
            yield item, shipped_cases()[item.subject], item.id.rpartition(".")[2]


def test_a_code_has_the_whole_mark_when_a_defensible_coding_has_it(
    everything: tuple[ExportItem, ...], lang: str
) -> None:
    """A question about one dimension asks nothing of the others, nor takes a mark for them."""
    several = 0
    for item, case, dimension in case_items_of(everything):
        accepted = {coding.code(dimension) for coding in accepted_codings(case)}
        worth = {option.text: option.fraction for option in item.options}
        assert set(worth) == {
            begin(code_words(dimension, code, lang)) for code in choices()[dimension]
        }
        for code in choices()[dimension]:
            found = worth[begin(code_words(dimension, code, lang))]
            assert found == (FULL if code in accepted else 0), (item.id, code)
            # Practice, which asks for the whole coding, never gives more for a part of it.
            own = {"verdict": "coproduction", "level": case.level, "mode": case.mode}
            answer = {**own, "because": "a reason", dimension: code}
            mark = practice.grade(grading_key(case), answer)[dimension]
            assert mark.credit is None or found / FULL >= mark.credit
            several += code in accepted and code != case.coding.code(dimension)
    assert several > 40


def test_an_option_is_told_of_itself_and_the_rest_stands_once(
    everything: tuple[ExportItem, ...],
) -> None:
    for item, _case, _dimension in case_items_of(everything):
        told = [text for each in item.explanation for text in (each.lead, each.text, *each.points)]
        (own,) = (option for option in item.options if option.right)
        assert own.text.lower() in item.explanation[0].lead.lower()
        assert sum(item.because in text for text in told) == 1
        assert sum(bool(item.clue) and item.clue in text for text in told) == bool(item.clue)
        assert item.clue in item.hint
        accepted = [option.text for option in item.options if option.fraction and not option.right]
        points = [point for each in item.explanation for point in each.points]
        assert sorted(point.partition(".")[0] for point in points) == sorted(accepted)
        for option in item.options:
            said = (option.feedback.text, *option.feedback.points)
            assert not any(item.clue and item.clue in text for text in said), item.id
            assert not any(item.because in text for text in said if option.right)
            assert not any(point.partition(". ")[2] in text for point in points for text in said)


def test_a_question_discusses_its_own_dimension_alone(
    everything: tuple[ExportItem, ...],
) -> None:
    """A reason that is told of two dimensions would answer, or confuse, the other question."""
    told: dict[str, list[str]] = {}
    for item, case, _dimension in case_items_of(everything):
        points = [point.partition(". ")[2] for each in item.explanation for point in each.points]
        told.setdefault(case.id, []).extend(dict.fromkeys(points))
    for name, reasons in told.items():
        assert len(set(reasons)) == len(reasons), name


def test_no_option_where_several_are_right_holds_a_comma(
    everything: tuple[ExportItem, ...],
) -> None:
    """Moodle lists the right answers of a question with commas between them."""
    for item in everything:
        if sum(option.fraction > 0 for option in item.options) > 1:
            assert not [option.text for option in item.options if "," in option.text], item.id


@pytest.mark.parametrize("dimension", practice.DIMENSIONS)
def test_no_place_is_worth_more_than_another_on_the_cases(
    everything: tuple[ExportItem, ...], dimension: str
) -> None:
    found = [item for item in everything if item.id.endswith(f".{dimension}")]
    size = len(found[0].options)
    total = [sum(option.fraction for option in item.options) / FULL for item in found]
    chance = sum(total) / size / len(found)
    for place in range(size):
        worth = sum(item.options[place].fraction for item in found) / FULL / len(found)
        assert abs(worth - chance) < 0.08, (place, worth, chance)


def test_the_order_of_options_depends_on_no_key() -> None:
    cases = shipped_cases()
    one = cases["sorting-packaging"]
    other = replace(one, level="initiator", mode="group")
    for lang in LANGUAGES:
        orders = [
            [option.text for item in case_items([case], lang, own=True) for option in item.options]
            for case in (one, other)
        ]
        assert orders[0] == orders[1]


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
