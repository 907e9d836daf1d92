"""Hand-outs: what they hold, and pages and PDFs that say the same."""

from __future__ import annotations

import io
import multiprocessing
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from coprod_kit.book.directives.book_figures import book_figures
from coprod_kit.content.cards.model import cards, sorting_questions
from coprod_kit.content.cases.labels import begin, coding_words
from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.exports import handout_pdf as handout_pdf_module
from coprod_kit.exports.handout_page import handout_page
from coprod_kit.exports.handout_pdf import handout_pdf, plain_colours
from coprod_kit.exports.handouts import (
    HANDOUTS,
    SELF_ASSESSMENT,
    Figure,
    Handout,
    figure_slides,
    handout,
)
from tests.exports.conftest import ROOT


def page_of(made: Handout) -> BeautifulSoup:
    return BeautifulSoup(handout_page(made), "html.parser")


def letters(text: str) -> str:
    """Return the letters and digits of a text: a PDF cuts lines and words where it likes."""
    return "".join(re.findall(r"\w", text))


@pytest.fixture(params=[*HANDOUTS, "figures"])
def made(request: pytest.FixtureRequest, lang: str) -> Handout:
    if request.param == "figures":
        return figure_slides(book_figures(ROOT / "book" / lang), lang)
    return handout(request.param, lang)


@pytest.mark.parametrize("large", [False, True])
def test_a_page_and_a_pdf_say_the_same(made: Handout, large: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    page = BeautifulSoup(handout_page(made, large=large), "html.parser")
    assert page.html["lang"] == made.lang
    assert not page.select("script, img, link, iframe, object, [src]")
    assert ("large" in page.body["class"]) is large
    pdf = PdfReader(io.BytesIO(handout_pdf(made, large=large)))
    told = letters("".join(each.extract_text() for each in pdf.pages))
    shown = page.select("h1, .intro, li, td, th, figcaption, .chapter")
    for each in shown:
        for piece in each.find_all(string=True):
            if not each.find_parent("svg") and each.name != "h1":
                assert letters(piece) in told, piece
    assert pdf.metadata is not None
    assert pdf.metadata.title == made.title


def test_the_cards_are_those_of_the_kit_and_their_fronts_say_no_verdict(lang: str) -> None:
    faces = [
        each.get_text(" ", strip=True) for each in page_of(handout("cards", lang)).select("li")
    ]
    assert faces == [f"{card.number} {card.text[lang]}" for card in cards()]
    rows = page_of(handout("cards-key", lang)).select("tbody tr")
    for row, card in zip(rows, cards(), strict=True):
        told = row.get_text(" ", strip=True)
        assert begin(coding_words(card.case.coding, lang)) in told
        assert card.decides[lang] in told
        assert card.otherwise[lang] in told
        contested = "contested" if lang == "en" else "fait débat"
        assert (contested in told) is card.case.contested


def test_the_six_questions_stand_on_one_page(lang: str) -> None:
    made = handout("six-questions", lang)
    listed = page_of(made).select("ol > li")
    assert len(listed) == len(sorting_questions().questions)
    assert len(PdfReader(io.BytesIO(handout_pdf(made))).pages) == 1


def test_the_table_of_means_follows_the_questionnaire(lang: str) -> None:
    instrument = load_instrument(SELF_ASSESSMENT)
    places = {name: number for number, name in enumerate(instrument.items, 1)}
    several = [each for each in instrument.subscales if len(each.items) > 1]
    rows = page_of(handout("means", lang)).select("tbody tr")
    for row, subscale in zip(rows, several, strict=True):
        cells = [each.get_text() for each in row.select("th, td")]
        assert cells[1] == ", ".join(str(places[item]) for item in subscale.items)
        assert cells[2].split()[0] == str(subscale.minimum)
        assert cells[3:] == ["", "", ""]


def test_every_figure_of_the_book_is_there_with_its_sentence(lang: str) -> None:
    figures = book_figures(ROOT / "book" / lang)
    drawn = {file.stem for file in (ROOT / "book" / lang / "figures").glob("*.svg")}
    assert {each.name for each in figures} == drawn
    for each in figures:
        assert each.sentence
        assert not re.search(r"[{}`\]]|\*", each.sentence), each.sentence
        assert "var(" not in plain_colours(each.svg)


def test_a_text_is_never_more_than_text() -> None:
    hostile = '<b>&"#{[*x*]}$ \\u{1} @label <script>'
    figure = Figure("x", hostile, '<svg xmlns="http://www.w3.org/2000/svg"/>', hostile, hostile)
    made = figure_slides([figure], "en")
    page = page_of(made)
    assert page.figcaption.get_text() == hostile
    assert not page.select("script, b")
    (only,) = PdfReader(io.BytesIO(handout_pdf(made))).pages
    assert letters(hostile) in letters(only.extract_text())


def test_what_the_engine_refuses_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "broken.typ"
    broken.write_text("#nothing-of-that-name", encoding="utf-8")
    monkeypatch.setattr(handout_pdf_module, "TEMPLATE", broken)
    with pytest.raises(RuntimeError, match=r"The PDF of means \(fr\) cannot be set: .+"):
        handout_pdf(handout("means", "fr"))


def test_a_process_forked_after_a_pdf_can_make_one() -> None:
    """As the builds of the languages do: the engine must keep no thread here."""
    assert handout_pdf(handout("means", "fr"))
    with multiprocessing.get_context("fork").Pool(1) as pool:
        made = pool.apply_async(handout_pdf, (handout("means", "en"),)).get(timeout=60)
    assert made.startswith(b"%PDF")
