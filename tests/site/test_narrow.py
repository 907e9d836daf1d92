"""Nothing is lost on a narrow screen, with large text, or with wide spacing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import LANGS, Assessment, html_pages
from tests.site.layout_faults import LARGE, LOOK, SMALL, SPACED, UNFOLD

if TYPE_CHECKING:
    from playwright.sync_api import Page


def use(widget: Assessment) -> None:
    """Bring the self-assessment to the state with the most in it."""
    widget.answer({"S1": 100, "S2": 100, "S3": 100, "S4": 100, "S5": 0, "S6": 50, "S7": 30})
    widget.save("before")
    widget.answer({"S10": 100, "S11": 0, "P1": 100, "X1": 100})
    widget.save("after")
    widget.answer({"S12": 10})
    widget.save("looking-back")
    widget.show_result()
    widget.root.locator(".ck-self-assessment-picture summary").click()
    widget.root.locator(".ck-self-assessment-practice summary").click()
    widget.button("erase").click()


@pytest.mark.parametrize(
    ("width", "style"), [(320, ""), (640, LARGE), (320, SPACED)], ids=["narrow", "large", "spaced"]
)
@pytest.mark.parametrize("lang", LANGS)
def test_nothing_scrolls_sideways_or_is_cut(
    lang: str, width: int, style: str, site: Path, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(width=width, height=700)
    wrong = []
    for page in html_pages(site):
        if page.startswith(LANGS) and not page.startswith(f"{lang}/"):
            continue
        tab.goto(served + page)
        if style:
            tab.add_style_tag(content=style)
        tab.evaluate(UNFOLD)
        wrong += [f"{page}: {fault}" for fault in tab.evaluate(LOOK)]
    assert wrong == []


@pytest.mark.parametrize(
    ("width", "style"), [(320, ""), (640, LARGE), (320, SPACED)], ids=["narrow", "large", "spaced"]
)
@pytest.mark.parametrize("lang", LANGS)
def test_widget_in_use_keeps_all_in_sight(
    lang: str, width: int, style: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang, width=width, height=700)
    if style:
        widget.page.add_style_tag(content=style)
    use(widget)
    assert widget.page.evaluate(LOOK) == []
    assert widget.button("erase_confirm").is_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_targets_are_large_enough(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang, width=320, height=700)
    use(widget)
    assert widget.root.evaluate(SMALL) == []
    header = widget.page.locator(".ck-header")
    header.locator("summary:visible").first.click()
    assert header.evaluate(SMALL) == []


@pytest.mark.parametrize("page", ["definitions", "levels", "modes", "self-efficacy"])
def test_targets_of_a_bet_are_large_enough(page: str, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(f"fr/{page}.html", width=320, height=700)
    bets = tab.locator(".ck-prediction")
    assert bets.count() >= 1
    assert bets.first.evaluate(SMALL) == []


@pytest.mark.parametrize("lang", LANGS)
def test_drawn_words_can_be_read_on_a_telephone(
    lang: str, site: Path, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(width=390, height=800)
    small = []
    for page in html_pages(site):
        if page.startswith(f"{lang}/"):
            tab.goto(served + page)
            small += tab.evaluate(
                """() => [...document.querySelectorAll("main svg text")].flatMap(text => {
                  const {a, b} = text.getScreenCTM();
                  const scale = Math.hypot(a, b);
                  const size = parseFloat(getComputedStyle(text).fontSize) * scale;
                  return size < 10.5 ? [`${text.textContent}: ${size.toFixed(1)} px`] : []; })"""
            )
    assert small == []


def test_looking_finds_what_is_cut(open_tab: Callable[..., Page]) -> None:
    """Guards this file: boxes that cut, scroll or stick out are found."""
    tab = open_tab("fr/index.html", width=320, height=700)
    tab.evaluate(
        """() => document.querySelector("main").insertAdjacentHTML("beforeend",
             `<p class="t1" style="width:2em;overflow:hidden;white-space:nowrap">trop long</p>
              <p class="t2" style="width:2em;overflow:auto;white-space:nowrap">trop long</p>
              <p class="t3" style="width:600px">trop large</p>`)"""
    )
    faults = " ".join(tab.evaluate(LOOK))
    for part in ("cut by", "no labelled", "out of the page", "the page scrolls"):
        assert part in faults
