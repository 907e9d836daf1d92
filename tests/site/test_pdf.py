"""The printed book: one PDF with everything in it, in order, with numbers, links and an outline."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdf
import pdf_pages
import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser
from pypdf import PdfReader

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.content.interface.texts import strings
from coprod_kit.widgets.texts import widget_strings

pytestmark = pytest.mark.xdist_group("pdf")

LANG = "fr"
LEAST_PAGES = 40


@pytest.fixture(scope="module")
def chapters(site: Path) -> list[pdf_pages.Chapter]:
    return pdf_pages.chapters(site, LANG)


@pytest.fixture(scope="module")
def file(site: Path, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("pdf") / "book.pdf"
    assert pdf.print_book(browser, site, LANG, target) == target
    assert [made.name for made in target.parent.iterdir()] == ["book.pdf"]
    return target


@pytest.fixture(scope="module")
def printed(file: Path) -> PdfReader:
    return PdfReader(file)


@pytest.fixture(scope="module")
def numbers(file: Path) -> dict[str, int]:
    return pdf.page_numbers(file)


@pytest.fixture(scope="module")
def texts(printed: PdfReader) -> list[str]:
    return [squeezed(page.extract_text()) for page in printed.pages]


def squeezed(text: str) -> str:
    """Leave out spaces, hyphens and ligatures: a PDF has its own."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


def outline(entries: list[Any], level: int = 0) -> list[tuple[int, str]]:
    found = []
    for entry in entries:
        if isinstance(entry, list):
            found += outline(entry, level + 1)
        else:
            found.append((level, entry.title))
    return found


def test_every_chapter_is_there_in_order_on_a_page_of_its_own(
    printed: PdfReader,
    texts: list[str],
    chapters: list[pdf_pages.Chapter],
    numbers: dict[str, int],
) -> None:
    opens = [numbers[chapter.slug] for chapter in chapters]
    assert len(chapters) > 8
    assert opens[0] == 3
    assert all(before < after for before, after in pairwise(opens))
    for chapter, number in zip(chapters, opens, strict=True):
        assert squeezed(chapter.title) in texts[number - 1][:400], chapter.path
    assert len(printed.pages) > LEAST_PAGES


def test_table_of_contents_gives_the_pages(
    texts: list[str], chapters: list[pdf_pages.Chapter], numbers: dict[str, int]
) -> None:
    assert pdf_pages.UNKNOWN_PAGE not in texts[1]
    place = 0
    for chapter in chapters:
        line = f"{squeezed(chapter.title)}{numbers[chapter.slug]}"
        assert line in texts[1][place:]
        place = texts[1].index(line, place)


def test_title_page_names_book_licences_and_day(
    texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = strings("site", LANG)
    for expected in (
        words["book_title"],
        words["book_subtitle"],
        words["licence_text"],
        "CC BY 4.0",
    ):
        assert squeezed(expected) in texts[0]
    assert squeezed(pdf_pages.printing_day(LANG)) in texts[0]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772323200")
    assert [pdf_pages.printing_day(lang) for lang in ("fr", "en")] == [
        "1er mars 2026",
        "1 March 2026",
    ]


def test_pages_are_numbered_and_nothing_of_the_browser_is_printed(texts: list[str]) -> None:
    assert not texts[0].endswith("1")
    for number, text in enumerate(texts[1:], 2):
        assert str(number) in text[:250] or text.endswith(str(number)), number
        assert "file:" not in text
        assert "pdf.html" not in text


def test_questionnaire_is_a_form_once(texts: list[str]) -> None:
    instrument = load_instrument("self-efficacy")
    whole = "".join(texts)
    items = [item for section in instrument.data["sections"] for item in section["items"]]
    assert len(items) == len(instrument.items)
    for item in items:
        assert whole.count(squeezed(item["text"][LANG])) == 1, item
    scale = "".join(map(str, instrument.scale.points))
    assert whole.count(scale) >= len(items)
    paper = widget_strings("self-assessment", LANG)
    assert squeezed(paper["paper"]) in whole
    assert squeezed(paper["blank_allowed"]) not in whole
    again = squeezed(pdf_pages.words(LANG)["printed_at"]).split("{page}")
    assert re.search(rf"{re.escape(again[0])}\d+{re.escape(again[1])}", whole)


def test_folded_answers_are_printed(site: Path, texts: list[str]) -> None:
    soup = BeautifulSoup((site / LANG / "definitions.html").read_text("utf-8"), "html.parser")
    answers = soup.select("main .ck-prediction details > p")
    assert answers
    whole = "".join(texts)
    for answer in answers:
        first = str(answer.find(string=True)).split(" (")[0]
        assert squeezed(first)[:60] in whole


def test_outline_has_the_chapters_and_their_sections(
    printed: PdfReader, chapters: list[pdf_pages.Chapter]
) -> None:
    found = outline(printed.outline)
    firsts = [squeezed(title) for level, title in found if level == 0]
    assert firsts[1:] == [squeezed(chapter.title) for chapter in chapters]
    assert sum(level == 1 for level, _ in found) > 2 * len(chapters)


def test_metadata_language_and_tags(printed: PdfReader) -> None:
    words = strings("site", LANG)
    assert printed.metadata is not None
    assert printed.metadata.title == words["book_title"]
    assert printed.metadata.subject == words["book_subtitle"]
    assert "coprod_kit" in str(printed.metadata.author)
    assert "Chrome" not in str(printed.metadata.creator)
    root = printed.root_object
    assert root["/Lang"] == LANG
    assert root["/MarkInfo"]["/Marked"].value is True
    assert "/StructTreeRoot" in root
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_links_within_the_book_lead_somewhere_and_none_to_a_file(printed: PdfReader) -> None:
    known = {name.removeprefix("/") for name in printed.named_destinations}
    inside, outside = 0, set()
    for page in printed.pages:
        for annotation in page.get("/Annots") or ():
            link = annotation.get_object()
            action = link.get("/A", {})
            if "/URI" in action:
                outside.add(str(action["/URI"]))
            elif "/Dest" in link:
                inside += 1
                assert str(link["/Dest"]).removeprefix("/") in known
    assert inside > 100
    assert all(address.startswith(("http", "mailto:")) for address in outside)
    assert not [address for address in outside if f"/{LANG}/levels.html" in address]


def test_ids_of_the_assembled_page_are_unique_and_its_links_hold(site: Path) -> None:
    soup = BeautifulSoup(pdf_pages.assemble(site, LANG), "html.parser")
    ids = [str(tag["id"]) for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    anchors = [str(tag["href"]) for tag in soup.select("a[href^='#']")]
    assert {anchor.removeprefix("#") for anchor in anchors} <= set(ids)
    assert not soup.find("script")
    assert not soup.select("details:not([open])")
