"""Questions: those of the kit hold together; a broken file is refused with its line and a fix."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from coprod_kit.cli import check
from coprod_kit.cli.commands import cli
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.questions.model import (
    QUESTION_KINDS,
    QUESTIONS,
    banks,
    chapters,
    load_bank,
    read_bank,
    read_banks,
)
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults, line_of

ROOT = Path(__file__).parents[3]
GOOD = ROOT / "tests" / "vectors" / "quiz" / "small.yaml"
TEXT = GOOD.read_text(encoding="utf-8")
ROUND = '        right: true\n        text: { fr: "Le cercle"'
EXPLAIN = '- { id: b, text: { fr: "Elle gèle"'
ID = "an identifier holds small letters, digits and hyphens only, and starts with a letter."
MISSING = 'Add the line "en: …" beside the other languages.'

# name: (what to change, into what, a piece of the line at fault, key, reason, fix)
CASES = {
    "no key": (
        ROUND,
        '        text: { fr: "Le cercle"',
        '    options:\n      - id: a\n        text: { fr: "Le carré"',
        "questions[0].options",
        "No option is right.",
        'Add "right: true" to the right one.',
    ),
    "two keys where one is allowed": (
        '      - id: c\n        text: { fr: "Le triangle"',
        '      - id: c\n        right: true\n        text: { fr: "Le triangle"',
        '    options:\n      - id: a\n        text: { fr: "Le carré"',
        "questions[0].options",
        'The kind "single" allows one right option, but b and c are right.',
        'Leave "right: true" on one, or write "kind: multiple".',
    ),
    "two keys of a question to explain": (
        EXPLAIN,
        EXPLAIN.replace("id: b,", "id: b, right: true,"),
        '    options:\n      - { id: a, right: true, text: { fr: "Elle bout"',
        "questions[3].options",
        'The kind "explain" allows one right option, but a and b are right.',
        'Leave "right: true" on one, or write "kind: multiple".',
    ),
    "the same id twice": (
        "- id: say-why",
        "- id: two-of-four # again",
        "# again",
        "questions[3].id",
        'The id "two-of-four" is used twice.',
        "Give each its own id.",
    ),
    "the same option twice": (
        EXPLAIN,
        EXPLAIN.replace("id: b", "id: a"),
        'fr: "Elle gèle"',
        "questions[3].options[1].id",
        'The id "a" is used twice.',
        "Give each its own id.",
    ),
    "a letter left out": (
        '- { id: d, text: { fr: "Elle brûle"',
        '- { id: e, text: { fr: "Elle brûle"',
        'fr: "Elle brûle"',
        "questions[3].options[3].id",
        'This option is named "e" but comes at the place of "d".',
        "Name the options a, b, c… in order.",
    ),
    "a missing translation": (
        'fr: "Lequel est rond ?", en: "Which one is round?"',
        'fr: "Lequel est rond ?"',
        'fr: "Lequel est rond ?"',
        "questions[0].text.en",
        "The translation is missing.",
        MISSING,
    ),
    "a missing translation of a feedback": (
        '{ fr: "Quatre côtés.", en: "Four sides." }',
        '{ fr: "Quatre côtés." }',
        '{ fr: "Quatre côtés." }',
        "questions[0].options[0].feedback.en",
        "The translation is missing.",
        MISSING,
    ),
    "no feedback": (
        '        feedback: { fr: "Quatre côtés.", en: "Four sides." }\n',
        "",
        '      - id: a\n        text: { fr: "Le carré"',
        "questions[0].options[0].feedback",
        "This key is missing.",
        'Add "feedback:" here.',
    ),
    "an unknown kind": (
        "kind: single",
        "kind: order",
        "kind: order",
        "questions[0].kind",
        "The value must be one of: single, multiple, explain.",
        'Here it is "order".',
    ),
    "an unknown key": (
        "    kind: single\n",
        "    kind: single\n    points: 3\n",
        "points: 3",
        "questions[0].points",
        "This key is unknown.",
        "Known keys: id, kind, section, text, options, explanation, sources.",
    ),
    "a chapter that is not the file": (
        "chapter: small",
        "chapter: large",
        "chapter: large",
        "chapter",
        'The chapter is "large" but the file is "small.yaml".',
        'Write "chapter: small", or rename the file "large.yaml".',
    ),
    "a version that is a number": (
        'version: "1.0"',
        "version: 1.0",
        "version: 1.0",
        "version",
        "The value must be a text (put it in quotes if it looks like a number or a date).",
        "Here it is 1.0.",
    ),
    "an id with a capital": (
        "- id: say-why",
        "- id: Say_why",
        "- id: Say_why",
        "questions[3].id",
        f"The value is not as it must be: {ID}",
        'Here it is "Say_why".',
    ),
}


@pytest.fixture
def small(tmp_path):
    return tmp_path / "small.yaml"


@pytest.mark.parametrize("name", CASES)
def test_a_broken_file_is_refused(name, small):
    old, new, piece, where, reason, fix = CASES[name]
    assert TEXT.count(old) == 1
    text = TEXT.replace(old, new)
    small.write_text(text, encoding="utf-8")
    assert faults(read_bank, small) == [(line_of(text, piece), where, reason, fix)]


def without_options(text, first, last):
    """Remove the lines of a file from one piece to another."""
    start, end = text.index(first), text.index(last)
    return text[:start] + text[end:]


def test_fewer_than_three_options(small):
    text = without_options(
        TEXT, '      - id: c\n        text: { fr: "Le triangle"', "    explanation"
    )
    small.write_text(text, encoding="utf-8")
    ((_, where, reason, fix),) = faults(read_bank, small)
    assert (where, reason) == ("questions[0].options", "There must be at least 3 of them.")
    assert fix == "Add what is missing."


def test_more_than_five_options(small):
    last = '      - { id: e, right: true, text: { fr: "I"'
    more = '      - { id: e, text: { fr: "U", en: "U" }, feedback: { fr: "U", en: "U" } }\n'
    small.write_text(TEXT.replace(last, more + last), encoding="utf-8")
    ((_, where, reason, fix),) = faults(read_bank, small)
    assert where == "questions[2].options"
    assert (reason, fix) == ("There are 6 options.", "Keep at most 5.")


def test_a_question_that_may_have_several_right_options_may_have_one_or_all(small):
    """Whoever knew that two at least are right, or that one at least is wrong, could count."""
    every = re.sub(
        r"(      - id: ([bc])\n)(        text: \{ fr: \"(trois|cinq))",
        r"\1        right: true\n\3",
        TEXT,
    )
    one = TEXT.replace("      - id: d\n        right: true\n", "      - id: d\n")
    for text, right in ((every, ("a", "b", "c", "d")), (one, ("a",))):
        small.write_text(text, encoding="utf-8")
        assert read_bank(small).questions[1].right == right


def test_the_questions_of_the_kit_have_from_one_to_every_option_right():
    several = [q for bank in banks() for q in bank.questions if q.kind == "multiple"]
    assert any(len(question.right) == 1 for question in several)
    assert any(len(question.right) == len(question.options) for question in several)


def test_chapters_are_placed_as_the_book_has_them():
    for lang in LANGUAGES:
        toc = yaml.safe_load((ROOT / "book" / lang / "_toc.yml").read_text(encoding="utf-8"))
        order = [each["file"] for part in toc["parts"] for each in part["chapters"]]
        assert [bank.chapter for bank in banks()] == [name for name in order if name in chapters()]
    assert [bank.place for bank in banks()] == list(range(1, len(banks()) + 1))


def test_no_questions(small):
    small.write_text(TEXT[: TEXT.index("questions:")] + "questions: []\n", encoding="utf-8")
    ((_, where, reason, _),) = faults(read_bank, small)
    assert (where, reason) == ("questions", "There is nothing here.")


def test_an_id_may_come_once_in_the_whole_bank(small):
    small.write_text(TEXT, encoding="utf-8")
    other = small.with_name("other.yaml")
    text = TEXT.replace("chapter: small", "chapter: other").replace("- id: o", "- id: x-o")
    other.write_text(text.replace("- id: t", "- id: x-t"), encoding="utf-8")
    with pytest.raises(ContentErrors) as caught:
        read_banks([small, other])
    (error,) = caught.value.problems
    assert (error.file, error.where) == (other, "questions[3].id")
    assert error.line == line_of(text, "- id: say-why")
    assert error.reason == 'The id "say-why" is used in small.yaml too.'
    assert [bank.chapter for bank in read_banks([small])] == ["small"]


def test_every_broken_file_of_a_bank_is_told_of(small):
    for name in ("one", "two"):
        small.with_name(f"{name}.yaml").write_text(TEXT, encoding="utf-8")
    with pytest.raises(ContentErrors) as caught:
        read_banks([small.with_name("one.yaml"), small.with_name("two.yaml")])
    assert [error.where for error in caught.value.problems] == ["chapter", "chapter"]


def test_a_bank_once_read():
    bank = read_bank(GOOD)
    assert (bank.chapter, bank.version, bank.title["en"]) == ("small", "1.0", "Small")
    assert [question.kind for question in bank.questions] == [
        "single",
        "multiple",
        "multiple",
        "explain",
    ]
    first, second, *_ = bank.questions
    assert first.right == ("b",)
    assert second.right == ("a", "d")
    assert second.sources == ("euclid",)
    assert first.options[0].feedback["en"] == "Four sides."
    assert not first.options[0].right


def test_a_chapter_without_questions():
    with pytest.raises(ValueError, match=r'^There are no questions for "nope"\. The kit has: '):
        load_bank("nope")


def test_the_command_line_checks_questions(small):
    small.write_text(TEXT, encoding="utf-8")
    assert CliRunner().invoke(cli, ["check", "quiz", str(small)]).exit_code == 0
    small.write_text(TEXT.replace("kind: single", "kind: order"), encoding="utf-8")
    assert "questions[0].kind" in check.check_files("quiz", [small])[0]
    assert CliRunner().invoke(cli, ["check", "quiz", str(small)]).exit_code == 1


def test_the_kit_checks_its_bank(monkeypatch, small):
    small.with_name("wrong.yaml").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(check, "QUESTIONS", small.parent)
    assert any("wrong.yaml:2: chapter:" in line for line in check.check_kit())


# What the kit ships.


def test_ids_come_once_in_the_bank_of_the_kit():
    banks = read_banks(sorted(QUESTIONS.glob("*.yaml")))
    assert [bank.chapter for bank in banks] == chapters()


@pytest.mark.parametrize("name", chapters())
def test_sections_and_sources_of_the_kit_exist(name):
    bank = load_bank(name)
    assert len(bank.questions) >= 4
    bibliography = (ROOT / "book" / "references.bib").read_text(encoding="utf-8")
    keys = set(re.findall(r"^@\w+\{\s*([^,\s]+)", bibliography, re.MULTILINE))
    for lang in ("fr", "en"):
        page = (ROOT / "book" / lang / f"{name}.md").read_text(encoding="utf-8")
        labels = set(re.findall(r"^\(([\w-]+)\)=$", page, re.MULTILINE))
        for question in bank.questions:
            assert question.section in labels, f"{question.id}: {question.section}"
            assert set(question.sources) <= keys, question.id
            assert question.kind in QUESTION_KINDS


@pytest.mark.parametrize("name", chapters())
def test_texts_of_the_kit_are_plain(name):
    for question in load_bank(name).questions:
        texts = [question.text, question.explanation]
        texts += [text for option in question.options for text in (option.text, option.feedback)]
        for lang in ("fr", "en"):
            for text in texts:
                assert not re.search(r"[<>{}*_`]|\]\(", text[lang]), text[lang]
                assert text[lang] == text[lang].strip()
