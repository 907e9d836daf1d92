"""What a learner reads before answering holds nothing of the answer key."""

import json
from dataclasses import asdict, fields

import pytest

from coprod_kit.content.cases.model import CaseKey, CaseTexts, shipped_cases
from coprod_kit.content.instruments.model import instruments, load_instrument
from coprod_kit.content.questions.model import (
    QuestionKey,
    QuestionTexts,
    chapters,
    load_bank,
)
from coprod_kit.languages import LANGUAGES

QUESTIONS = [question for name in chapters() for question in load_bank(name).questions]
CASES = list(shipped_cases().values())


def names(value):
    """Return every name of a field or key in what JSON holds."""
    if isinstance(value, dict):
        return set(value).union(*map(names, value.values()))
    if isinstance(value, list):
        return set().union(*map(names, value))
    return set()


def words(value):
    """Return every text in what JSON holds."""
    if isinstance(value, dict):
        return set().union(*map(words, value.values()))
    if isinstance(value, list):
        return set().union(*map(words, value))
    return {value} if isinstance(value, str) else set()


def payload(texts):
    return json.loads(json.dumps(asdict(texts), ensure_ascii=False))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_is_told_without_its_key(lang):
    for question in QUESTIONS:
        told = payload(question.texts(lang))
        assert names(told) == {"id", "kind", "section", "text", "options"}
        assert told["text"] == question.text[lang]
        assert told["options"] == [
            {"id": option.id, "text": option.text[lang]} for option in question.options
        ]
        secret = {question.explanation[lang], *(each.feedback[lang] for each in question.options)}
        assert not words(told) & secret


def test_the_same_question_with_another_key_reads_the_same():
    for question in QUESTIONS:
        options = tuple(
            type(option)(option.id, option.text, not option.right, {"fr": "x", "en": "x"})
            for option in question.options
        )
        other = type(question)(**{**vars(question), "options": options, "explanation": {"fr": "y"}})
        assert other.key != question.key
        assert other.texts("fr") == question.texts("fr")


def test_the_key_of_a_question_grades_and_explains():
    for question in QUESTIONS:
        key = question.key
        assert key.id == question.id
        assert set(key.right) == {option.id for option in question.options if option.right}
        assert key.feedback == {option.id: option.feedback for option in question.options}
        assert (key.explanation, key.sources) == (question.explanation, question.sources)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_case_is_told_without_its_key(lang):
    for case in CASES:
        told = payload(case.texts(lang))
        assert (told["title"], told["text"]) == (case.title[lang], case.text[lang])
        key = {case.coding, case.verdict, case.narrow_sense, *case.alternatives, *case.phases}
        codes = {str(each) for each in {*key, case.near_miss_class, case.level, case.mode}}
        clues = {text[lang] for text in (case.reason, case.clue, case.mode_clue) if text}
        assert not words(told) & (codes | clues)


def test_texts_and_keys_share_nothing_but_the_id():
    for texts, key in ((QuestionTexts, QuestionKey), (CaseTexts, CaseKey)):
        shared = {each.name for each in fields(texts)} & {each.name for each in fields(key)}
        assert shared == {"id"}


def test_the_key_of_a_case_is_that_of_the_case():
    for case in CASES:
        for each in fields(CaseKey):
            assert getattr(case.key, each.name) == getattr(case, each.name)


@pytest.mark.parametrize("name", instruments())
def test_the_items_of_an_instrument_say_nothing_of_its_scoring(name):
    instrument = load_instrument(name)
    for lang in LANGUAGES:
        items = [payload(item) for item in instrument.item_texts(lang)]
        assert names(items) == {"id", "text"}
        assert [item["id"] for item in items] == list(instrument.scoring.items)
    scoring = payload(instrument.scoring)
    texts = {item["text"] for item in items}
    assert not words(scoring) & texts
    assert instrument.scoring.subscales == {
        each.id: (each.items, each.minimum) for each in instrument.subscales
    }
