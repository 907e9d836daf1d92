"""Content in French alone, as a question bank and a worksheet, for readers of both languages."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup

from coprod_kit.content.cases.model import read_cases
from coprod_kit.content.questions.model import read_bank
from coprod_kit.exports.bank_notice import bank_notice
from coprod_kit.exports.gift import gift
from coprod_kit.exports.items import items
from coprod_kit.exports.model import ExportItem
from coprod_kit.exports.moodle import moodle_xml
from coprod_kit.exports.texts import marked
from coprod_kit.exports.worksheet import worksheet
from tests.cli.running import run
from tests.exports.readers import read_gift, read_moodle
from tests.own_content import CASES, QUESTIONS
from tests.own_content.french import CASE_LIST, QUESTION_TEXTS, heard_in, in_german

TITLE = "La médiathèque"


@pytest.fixture(scope="module")
def exported(lang: str) -> tuple[ExportItem, ...]:
    return items(lang, cases=read_cases(CASES).values(), bank=read_bank(QUESTIONS))


def test_every_question_and_every_case_is_there(exported: tuple[ExportItem, ...]) -> None:
    of_cases = {item.subject for item in exported if item.id.startswith("cases.")}
    assert of_cases == {case.id for case in CASE_LIST}
    assert sum(item.id.startswith("quiz.mediatheque.") for item in exported) == 5
    assert len({item.id for item in exported}) == len(exported) == 5 + 3 + 3 + 1


def test_moodle_and_gift_read_the_same_french_words(
    exported: tuple[ExportItem, ...], lang: str
) -> None:
    notice = bank_notice(lang)
    moodle = read_moodle(moodle_xml(exported, notice))
    other = read_gift(gift(exported, notice))
    assert [each.text for each in moodle] == [each.text for each in other]
    whole = "\n".join(
        part
        for each in moodle
        for part in (
            each.text,
            each.feedback,
            *(word for option in each.options for word in option[::2]),
        )
    )
    for text in QUESTION_TEXTS:
        assert text in whole or text == TITLE
    for case in CASE_LIST:
        assert case.title["fr"] in whole
        assert case.text["fr"] in whole
    status = "typical case" if lang == "en" else "cas typique"
    assert whole.count(f"({status})") == 7


def test_a_bank_says_which_words_are_french(exported: tuple[ExportItem, ...], lang: str) -> None:
    root = ET.fromstring(moodle_xml(exported, bank_notice(lang)))
    htmls = [each.findtext("text", "") for each in root.iter() if each.get("format") == "html"]
    page = BeautifulSoup(f'<div lang="{lang}">{"".join(htmls)}</div>', "html.parser")
    for case in CASE_LIST:
        assert heard_in(page, case.title["fr"]) == heard_in(page, case.text["fr"]) == {"fr"}
    for text in QUESTION_TEXTS:
        assert heard_in(page, text) == {"fr"} or text == TITLE, text
    assert heard_in(page, "typical case" if lang == "en" else "cas typique") == {lang}


def test_a_worksheet_says_which_words_are_french(
    exported: tuple[ExportItem, ...], lang: str
) -> None:
    made = worksheet(exported, lang, "https://example.org/kit/")
    sheet, key = (BeautifulSoup(each, "html.parser") for each in (made.sheet, made.key))
    assert sheet.html["lang"] == key.html["lang"] == lang
    for case in CASE_LIST:
        assert heard_in(sheet, case.title["fr"]) == heard_in(sheet, case.text["fr"]) == {"fr"}
        told = [case.title, case.clue, *([case.reason] if case.reason else [])]
        for text in told:
            assert heard_in(key, text["fr"]) == {"fr"}, text
    for text in QUESTION_TEXTS:
        assert heard_in(key, text) == {"fr"}, text
    status = "typical case" if lang == "en" else "cas typique"
    assert heard_in(sheet, status) == {lang}
    clue = "The clue:" if lang == "en" else "L’indice"
    assert heard_in(key, clue) == {lang}


def test_only_what_is_on_the_site_has_a_code_to_scan(
    exported: tuple[ExportItem, ...], lang: str
) -> None:
    made = worksheet(exported, lang, "https://example.org/kit/")
    links = [link["href"] for link in BeautifulSoup(made.sheet, "html.parser").select("a")]
    assert links == [f"https://example.org/kit/{lang}/classify.html"]


def test_the_kit_itself_has_nothing_in_another_language(lang: str) -> None:
    assert {(item.source_lang, item.source_texts) for item in items(lang)} == {("", ())}


def test_words_are_marked_whole_and_escaped() -> None:
    assert marked("a < b", ["a"], "fr") == '<span lang="fr">a</span> &lt; b'
    assert marked("concert", ["on"], "fr") == marked("concert", [], "") == "concert"
    assert marked("Un <b>livre</b>", ["livre", "Un <b>livre"], "fr") == (
        '<span lang="fr">Un &lt;b&gt;livre</span>&lt;/b&gt;'
    )


def test_from_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COPROD_BASE_URL", raising=False)
    for form, suffix in (("moodle", "xml"), ("gift", "txt"), ("worksheet", "html")):
        code, _, err = run(capsys, "export", form, "--cases", CASES, "--quiz", QUESTIONS)
        assert (code, err) == (0, "")
        for lang in ("fr", "en"):
            text = (tmp_path / f"coprod-kit-{form}-own-{lang}.{suffix}").read_text("utf-8")
            assert "Lire des contes le samedi" in text
            assert "Dix livres" in text


def test_own_questions_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, "export", "moodle", "--quiz", QUESTIONS, "--lang", "fr")
    assert (code, err) == (0, "")
    assert out == "Written: coprod-kit-moodle-quiz-fr.xml (5 questions)\n"
    code, _, err = run(capsys, "export", "moodle", "--quiz", QUESTIONS, "--only", "levels")
    assert (code, err) == (
        2,
        "coprod-kit: --quiz exports these questions alone: leave --only out.\n",
    )
    broken = tmp_path / "vide.yaml"
    broken.write_text("chapter: vide\n", encoding="utf-8")
    code, _, err = run(capsys, "export", "moodle", "--quiz", broken)
    assert code == 1
    assert "vide.yaml:1" in err


def test_a_language_that_the_kit_does_not_speak(tmp_path: Path, lang: str) -> None:
    cases, questions, _ = in_german(tmp_path)
    made = worksheet(items(lang, cases=read_cases(cases).values(), bank=read_bank(questions)), lang)
    sheet = BeautifulSoup(made.sheet, "html.parser")
    assert heard_in(sheet, "Vingt livres") == heard_in(sheet, "Lire des contes") == {"de"}
