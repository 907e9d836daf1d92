"""axe-core finds nothing on any page: both colour schemes, wide and narrow, folded and open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.axe_findings import findings
from tests.site.driving import LANGS, Assessment, html_pages, language_of

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCHEMES = ("light", "dark")
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 800}


@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("lang", LANGS)
def test_no_finding_on_any_page(
    lang: str,
    scheme: str,
    half: int,
    site: Path,
    served: str,
    axe: str,
    open_tab: Callable[..., Page],
) -> None:
    tab = open_tab(color_scheme=scheme)
    wrong = []
    # The pages of the common root go with the first language; halves are for two processors.
    mine = [page for page in html_pages(site) if language_of(page) == lang]
    for page in mine[half::2]:
        tab.set_viewport_size(WIDE)
        tab.goto(served + page)
        wrong += [f"{page}: {found}" for found in findings(tab, axe, scheme)]
        # The narrow page is looked at with everything unfolded, the answers to bets included.
        tab.set_viewport_size(NARROW)
        tab.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)")
        wrong += [f"{page}, narrow: {found}" for found in findings(tab, axe, scheme)]
    assert len(mine) > 5
    assert wrong == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("lang", LANGS)
def test_no_finding_while_the_widget_is_used(
    lang: str, scheme: str, axe: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang, color_scheme=scheme)
    wrong: dict[str, list[str]] = {}
    widget.show_result()
    wrong["result without answers"] = findings(widget.page, axe, scheme)
    widget.answer({"S1": 0, "S2": 100, "S3": 50, "S5": 10, "S6": 20, "S8": 90, "P1": 40})
    widget.save("before")
    widget.answer({"S1": 70, "S9": 40, "S10": 10, "S11": 0, "X1": 60})
    widget.save("after")
    widget.root.locator(".ck-self-assessment-picture summary").click()
    widget.button("erase").click()
    assert widget.root.locator(".ck-self-assessment-records li").count() == 2
    assert widget.button("erase_confirm").is_visible()
    for size in (WIDE, NARROW):
        widget.page.set_viewport_size(size)
        wrong[f"all open, {size['width']}"] = findings(widget.page, axe, scheme)
    assert {state: found for state, found in wrong.items() if found} == {}


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_finding_with_the_header_open(
    scheme: str, width: int, axe: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab("fr/levels.html", width=width, color_scheme=scheme)
    wrong = []
    for panel in tab.locator(".ck-header summary").all():
        if panel.is_visible():
            panel.click()
            wrong += findings(tab, axe, scheme)
            tab.keyboard.press("Escape")
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_finding_on_search_results(
    lang: str, scheme: str, axe: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(f"{lang}/search.html?q=service", color_scheme=scheme)
    tab.wait_for_selector("#search-results li a")
    assert findings(tab, axe, scheme) == []


def test_axe_sees_what_is_wrong(axe: str, open_tab: Callable[..., Page]) -> None:
    """Guards this file: a page made worse has findings."""
    tab = open_tab("fr/index.html")
    tab.evaluate(
        """() => { const p = document.createElement("p"); p.textContent = "pâle";
                   p.style.cssText = "color:#bbb;background:#fff";
                   document.querySelector("main").append(p, document.createElement("button")); }"""
    )
    found = " ".join(findings(tab, axe))
    assert "color-contrast" in found
    assert "button-name" in found
