"""Predictions: those of the kit hold together; a broken file is refused with its line and a fix."""

from pathlib import Path

import pytest

from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.predictions.model import predictions, read_predictions
from coprod_kit.content.questions.model import chapters
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults, line_of

ROOT = Path(__file__).parents[3]

TEXT = """\
predictions:
  - id: rain
    text: { fr: "Pleut-il\u202f?", en: "Does it rain?" }
    options:
      - { id: a, text: { fr: "oui", en: "yes" } }
      - { id: b, found: true, text: { fr: "non", en: "no" } }
      - { id: c, text: { fr: "parfois", en: "at times" } }
    finding: { fr: "Non.", en: "No." }
"""
OPTIONS = "    options:\n      - { id: a"

# name: (what to change, into what, a piece of the line at fault, key, reason, fix)
CASES = {
    "nothing found": (
        "found: true, ",
        "",
        OPTIONS,
        "predictions[0].options",
        "No option is what was found.",
        'Add "found: true" to the option that was found.',
    ),
    "options out of order": (
        "id: c",
        "id: d",
        OPTIONS,
        "predictions[0].options",
        "The options are not named in order.",
        "Name the 3 options a, b, c, in order.",
    ),
    "no finding": (
        '    finding: { fr: "Non.", en: "No." }\n',
        "",
        "  - id: rain",
        "predictions[0].finding",
        "This key is missing.",
        'Add "finding:" here.',
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_broken_file_is_refused(name, tmp_path):
    old, new, piece, where, reason, fix = CASES[name]
    text = TEXT.replace(old, new)
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    assert faults(read_predictions, file) == [(line_of(text, piece), where, reason, fix)]


def test_two_of_one_name_are_refused(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(TEXT + TEXT.partition("\n")[2], encoding="utf-8")
    with pytest.raises(ContentErrors, match='The id "rain" is used twice'):
        read_predictions(file)


def test_a_bet_needs_something_that_was_not_found(tmp_path):
    file = tmp_path / "mine.yaml"
    text = TEXT.replace("found: true, ", "").replace(", text: {", ", found: true, text: {")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentErrors, match="there is no bet to make"):
        read_predictions(file)


def test_every_chapter_opens_with_its_own():
    assert sorted(predictions()) == chapters()
    for lang in LANGUAGES:
        for chapter in chapters():
            text = (ROOT / "book" / lang / f"{chapter}.md").read_text(encoding="utf-8")
            assert f":::{{prediction}} {chapter}\n" in text, (lang, chapter)


def test_what_a_reader_sees_first_says_nothing_of_the_finding():
    for prediction in predictions().values():
        assert prediction.found
        for lang in LANGUAGES:
            texts = prediction.texts(lang)
            assert list(texts.options) == [option.id for option in prediction.options]
            assert "found" not in repr(texts)
            assert prediction.finding[lang] not in repr(texts)


def test_the_words_hold_no_markdown():
    for prediction in predictions().values():
        for lang in LANGUAGES:
            texts = [prediction.text[lang], prediction.finding[lang]]
            texts += [option.text[lang] for option in prediction.options]
            assert not [text for text in texts if set("*`{}[]_") & set(text)]
