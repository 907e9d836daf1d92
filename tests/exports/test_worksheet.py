"""Worksheets: what learners get says nothing of the key, what the teacher keeps says it all."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import segno
import zxingcpp
from bs4 import BeautifulSoup
from playwright.sync_api import Browser
from pypdf import PdfReader

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.exports.items import items
from coprod_kit.exports.model import FULL, ExportItem
from coprod_kit.exports.worksheet import Worksheet, mixed, worksheet

BASE = "https://example.org/kit/"
PARTS = ["levels", "cases", "quiz"]


@pytest.fixture(scope="module", params=PARTS)
def part(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def exported(lang: str, part: str) -> list[ExportItem]:
    return mixed(items(lang, part))


@pytest.fixture(scope="module")
def made(exported: list[ExportItem], lang: str) -> Worksheet:
    return worksheet(exported, lang, BASE)


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def numbers(html: str) -> list[str]:
    return [card["data-number"] for card in soup(html).select(".card")]


def squeezed(text: str) -> str:
    """Leave out spaces, hyphens and ligatures: a PDF has its own."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


def test_sheet_and_key_have_the_same_numbers_and_words(made: Worksheet) -> None:
    assert numbers(made.sheet) == numbers(made.key)
    assert len(numbers(made.sheet)) == made.questions
    heads = [
        [head.get_text() for head in soup(html).select(".card h2")]
        for html in (made.sheet, made.key)
    ]
    assert heads[0] == heads[1]


def test_the_sheet_marks_no_answer(made: Worksheet, exported: list[ExportItem]) -> None:
    page = soup(made.sheet)
    assert not page.select(".right, [checked], [data-right]")
    assert all(box.attrs == {"class": ["box"]} and not box.contents for box in page.select(".box"))
    text = page.get_text()
    for item in exported:
        for told in (item.because, item.debate, *(option.feedback.text for option in item.options)):
            assert not told or told not in text


def test_every_case_shows_the_same_boxes(made: Worksheet, part: str) -> None:
    if part != "cases":
        return
    rows = {str(card.select_one(".rows")) for card in soup(made.sheet).select(".card")}
    assert len(rows) == 1
    assert made.questions == len(shipped_cases())


def test_the_order_of_cases_says_nothing_of_their_coding() -> None:
    order = list(dict.fromkeys(item.subject for item in mixed(items("fr", "cases"))))
    codings = [shipped_cases()[name].coding for name in order]
    same = sum(one == other for one, other in pairwise(codings))
    assert same < len(codings) / 5
    assert order == list(dict.fromkeys(item.subject for item in mixed(items("en", "cases"))))


def test_the_key_has_every_answer(made: Worksheet, exported: list[ExportItem], part: str) -> None:
    cards = soup(made.key).select(".card")
    if part == "cases":
        texts = {card.h2.get_text(): card.get_text(" ", strip=True) for card in cards}
        for item in exported:
            (text,) = (told for head, told in texts.items() if item.heading in head)
            (own,) = (option for option in item.options if option.right)
            assert own.text in text
            assert item.because in text
            assert item.clue in text
            assert all(coding in text for coding in item.others)
            assert item.debate in text
        return
    for card, item in zip(cards, exported, strict=True):
        lines = card.select(".options li")
        assert [line.select_one(".proposed").get_text() for line in lines] == [
            option.text for option in item.options
        ]
        for line, option in zip(lines, item.options, strict=True):
            assert ("right" in line.get("class", [])) is option.right
            assert bool(line.select_one('[role="img"][aria-label]')) is option.right
            assert option.feedback.text in line.get_text()
        assert item.because in card.get_text()


def test_the_table_of_the_key_agrees_with_it(
    made: Worksheet, exported: list[ExportItem], part: str
) -> None:
    if part != "levels":
        return
    glance = [line.get_text(" ", strip=True) for line in soup(made.key).select("ul.glance li")]
    assert glance == [
        f"{number} "
        + ", ".join(letter for letter, one in zip("abcde", item.options, strict=False) if one.right)
        for number, item in enumerate(exported, 1)
    ]


def test_nothing_is_asked_of_the_network_and_nothing_is_run(
    made: Worksheet, browser: Browser
) -> None:
    for html in (made.sheet, made.key):
        page = soup(html)
        assert not page.select("script, img, link, iframe, object, [src], [onload], [onclick]")
        assert "url(" not in html
        assert "@import" not in html
        asked: list[str] = []
        tab = browser.new_page()
        tab.on("request", lambda request: asked.append(request.url))  # noqa: B023 -- the tab ends before the list changes
        said: list[str] = []
        tab.on("console", lambda message: said.append(message.text))  # noqa: B023 -- the tab ends before the list changes
        tab.set_content(html)
        assert asked == []
        assert said == []
        tab.close()


def test_the_page_is_well_formed_and_says_its_language(made: Worksheet, lang: str) -> None:
    for html in (made.sheet, made.key):
        page = soup(html)
        assert page.html["lang"] == lang
        assert page.title.get_text()
        ranks = [int(head.name[1]) for head in page.find_all(re.compile("^h[1-6]$"))]
        assert ranks[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(ranks))
        opened = re.findall(r"<(section|article|div|ul|li|dl|p|table|span)\b", html)
        closed = re.findall(r"</(section|article|div|ul|li|dl|p|table|span)>", html)
        assert sorted(opened) == sorted(closed)


def test_each_part_leads_to_its_own_page(
    made: Worksheet, exported: list[ExportItem], lang: str
) -> None:
    pages = list(dict.fromkeys(item.page for item in exported))
    for html in (made.sheet, made.key):
        links = soup(html).select(".online a")
        assert [link["href"] for link in links] == [f"{BASE}{lang}/{page}.html" for page in pages]
        assert all(link.get_text() == link["href"] for link in links)
        assert all(code["aria-label"] for code in soup(html).select('.qr[role="img"]'))


def test_the_code_is_read_from_the_printed_page(lang: str, browser: Browser) -> None:
    """As a phone does: from the pixels, by a reader that is not the writer."""
    html = worksheet(items(lang, "levels"), lang, BASE).sheet
    tab = browser.new_page(device_scale_factor=2)
    tab.set_content(html)
    tab.emulate_media(media="print")
    picture = tab.locator(".qr").screenshot(type="png")
    # The browser reads its own picture: no library of images is needed.
    width, pixels = tab.evaluate(
        """async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext("2d");
          context.drawImage(bitmap, 0, 0);
          const data = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
          return [bitmap.width, Array.from(data).filter((_, place) => place % 4 === 0)];
        }""",
        list(picture),
    )
    tab.close()
    (read,) = zxingcpp.read_barcodes(np.array(pixels, dtype=np.uint8).reshape(-1, width))
    assert read.text == f"{BASE}{lang}/levels.html"
    assert segno.make(read.text, error="m", micro=False).version <= 5


def test_without_an_address_there_is_no_code(lang: str) -> None:
    for html in (made := worksheet(items(lang, "levels"), lang)).sheet, made.key:
        assert not soup(html).select(".qr, .online, svg")


def test_a_hostile_case_stays_text(lang: str) -> None:
    item = next(each for each in items(lang, "cases") if each.id.endswith(".verdict"))
    bad = "</style><script>alert(1)</script>=cmd()"
    words = {
        **item.__dict__,
        "context": f"{bad}\n{bad}",
        "name": bad,
        "debate": bad,
        "others": (bad,),
    }
    made = worksheet([ExportItem(**words)], lang, BASE)
    for html in (made.sheet, made.key):
        assert "<script" not in html
        assert html.count("</style>") == 1
        assert bad in soup(html).get_text()


def test_it_prints_on_a4_with_nothing_cut(
    made: Worksheet, browser: Browser, tmp_path: Path
) -> None:
    for name, html in {"sheet": made.sheet, "key": made.key}.items():
        file = tmp_path / f"{name}.pdf"
        context = browser.new_context(java_script_enabled=False, offline=True)
        tab = context.new_page()
        tab.set_content(html)
        tab.pdf(path=file, prefer_css_page_size=True)
        context.close()
        pages = PdfReader(file).pages
        assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in pages} == {
            (595, 842)
        }
        texts = [squeezed(page.extract_text()) for page in pages]
        for number, text in enumerate(texts, 1):
            assert f"{number}/{len(pages)}" in text
        # Every card stands whole on one page.
        for card in soup(html).select(".card"):
            ends = [
                squeezed(part.get_text())
                for part in (card.h2, card.find_all(["li", "p", "dd"])[-1])
            ]
            assert any(all(end in text for end in ends) for text in texts), card["data-number"]
        # No line is wider than the page.
        tab = browser.new_page(viewport={"width": 658, "height": 1000})  # 174 mm, as on paper
        tab.set_content(html)
        tab.emulate_media(media="print")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 658
        tab.close()


def test_a_narrow_screen_has_no_sideways_scroll(made: Worksheet, browser: Browser) -> None:
    for html in (made.sheet, made.key):
        tab = browser.new_page(viewport={"width": 320, "height": 700})
        tab.set_content(html)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 320
        tab.close()


def test_the_whole_mark_is_not_only_for_the_key() -> None:
    """What the question banks give the whole mark to is what the key calls defensible."""
    for item in items("en", "cases"):
        extra = [option for option in item.options if option.fraction == FULL and not option.right]
        assert bool(item.others) is bool(item.debate) >= bool(extra)


def test_nothing_makes_an_empty_sheet(lang: str) -> None:
    made = worksheet([], lang, BASE)
    assert made.questions == 0
    for html in (made.sheet, made.key):
        assert not soup(html).select(".card")
