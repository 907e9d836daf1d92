"""The cards to sort: data that agree with the case base, the questions and the chapters."""

import re
from pathlib import Path

import pytest

from coprod_kit.content.cards.model import (
    CARDS_FILE,
    SORTING_QUESTIONS_FILE,
    cards,
    read_cards,
    read_sorting_questions,
    sorting_questions,
)
from coprod_kit.content.cases.labels import verdict_words
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults

BOOK = Path(__file__).parents[2] / "book"


def test_the_ten_cards_are_numbered_and_tell_ten_cases():
    assert [card.number for card in cards()] == list(range(1, 11))
    assert len({card.case.id for card in cards()}) == 10


def test_a_card_stops_where_its_case_does():
    questions = sorting_questions().questions
    for card in cards():
        if card.question and not card.case.coding.is_coproduction:
            assert card.case.near_miss_class in questions[card.question - 1].stops, card.id
    # Every question stops a card, or settles one that goes through.
    assert {card.question for card in cards()} == set(range(len(questions) + 1))


def test_a_contested_card_says_who_would_say_otherwise():
    for card in cards():
        nobody = {"fr": "Dans ce livre, personne.", "en": "Nobody in this book."}
        for lang in LANGUAGES:
            told = card.otherwise[lang]
            assert told.startswith(nobody[lang]) is not card.case.contested, card.id
        assert bool(card.sources) is card.case.contested, card.id


def test_its_sources_are_in_the_bibliography():
    keys = set(
        re.findall(r"^@\w+\{(\w+),", (BOOK / "references.bib").read_text("utf-8"), re.MULTILINE)
    )
    assert {source for card in cards() for source in card.sources} <= keys


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_card_is_short_and_says_nothing_of_its_verdict(lang):
    for card in cards():
        assert len(card.text[lang]) <= 100, card.id
        assert verdict_words(card.case, lang).lower() not in card.text[lang].lower()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_chapter_asks_the_same_questions_in_the_same_words(lang):
    chapter = (BOOK / lang / "definitions.md").read_text(encoding="utf-8")
    section = chapter.partition("(definitions-questions)=")[2].partition("\n(")[0]
    section = re.sub(r"\{case\}`([^`<]+?) <[^`>]*>`", r"\1", section)
    found = sorting_questions()
    for text in (found.before, found.order):
        assert text[lang].rstrip(".") in section
    listed = re.findall(r"^\d+\. (.*)$", section, re.MULTILINE)
    assert len(listed) == len(found.questions)
    for line, question in zip(listed, found.questions, strict=True):
        asked = f"**{question.text[lang]}** {question.answer[lang]}".rstrip(".")
        assert line.startswith(asked), question.number
        example = question.example
        assert (re.findall(r"\*([^*]+)\*$", line) or [None])[0] == (example and example[lang])


@pytest.mark.parametrize(
    ("old", "new", "where", "reason"),
    [
        ("case: tax-return", "case: tax-returns", "cards[2].case", 'no case "tax-returns"'),
        ("id: tax\n", "id: tram\n", "cards[2].id", 'The id "tram" is used twice.'),
        ("question: 5", "question: 9", "cards[4].question", "There is no question 9."),
        ("question: 5", "question: 4", "cards[4].question", "does not stop volunteering"),
    ],
)
def test_a_card_that_contradicts_the_case_base_is_refused(tmp_path, old, new, where, reason):
    text = CARDS_FILE.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file = tmp_path / "cards.yaml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    ((line, place, said, _fix),) = faults(read_cards, file)
    assert (place, line) == (where, text[: text.index(old)].count("\n") + 1)
    assert reason in said


def test_a_question_that_stops_what_there_is_not_is_refused(tmp_path):
    text = SORTING_QUESTIONS_FILE.read_text(encoding="utf-8")
    file = tmp_path / "questions.yaml"
    file.write_text(text.replace("stops: [mere-use]", "stops: [riding]"), encoding="utf-8")
    ((_line, place, said, fix),) = faults(read_sorting_questions, file)
    assert place == "questions[1].stops[0]"
    assert said == '"riding" is no class of near-miss.'
    assert "mere-use" in fix
