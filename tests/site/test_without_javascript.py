"""With scripts blocked: a book to read and a questionnaire to fill in on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import INSTRUMENT, LANGS, WORDS, Assessment, html_pages, plain

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture
def still(open_tab: Callable[..., Page]) -> Callable[..., Page]:
    return lambda path, **options: open_tab(path, java_script_enabled=False, **options)


@pytest.mark.parametrize("lang", LANGS)
def test_questionnaire_can_be_read(lang: str, still: Callable[..., Page]) -> None:
    tab = still(f"{lang}/self-efficacy.html")
    widget = Assessment(tab, lang)
    text = plain(widget.root.inner_text())
    declared = INSTRUMENT.localized(lang)
    assert plain(declared["instructions"]) in text
    for part in declared["sections"]:
        assert plain(part["title"]) in text
        for item in part["items"]:
            assert plain(item["text"]) in text
    for anchor in declared["scale"]["anchors"]:
        assert plain(anchor["text"]) in text
    assert plain(WORDS[lang]["no_script"]) in text
    assert plain(WORDS[lang]["paper"]) in text
    assert plain(WORDS[lang]["warning"]) in text
    buttons = len(INSTRUMENT.items) * len(INSTRUMENT.scale.points)
    assert widget.root.locator("fieldset[data-item] input:visible").count() == buttons
    # Nothing that would need a script.
    assert widget.root.get_by_role("button").count() == 0
    assert widget.root.get_by_role("progressbar").count() == 0
    assert plain(WORDS[lang]["blank_allowed"]) not in text
    widget.radio("S1", 30).check()
    assert widget.radio("S1", 30).is_checked()


@pytest.mark.parametrize("lang", LANGS)
def test_language_switch_and_contents_lead_on(lang: str, still: Callable[..., Page]) -> None:
    other = next(code for code in LANGS if code != lang)
    tab = still(f"{lang}/modes.html")
    tab.locator(".ck-sidebar a[href='levels.html']").click()
    assert tab.url.endswith(f"{lang}/levels.html")
    tab.locator("#ck-language-switch").click()
    assert tab.url.endswith(f"{other}/levels.html")
    tab.locator(".ck-pager a[rel=next]").click()
    assert tab.url.endswith(f"{other}/modes.html")
    tab.locator(".ck-brand").click()
    assert tab.url.endswith(f"{other}/index.html")


def test_menu_opens_on_a_narrow_page(still: Callable[..., Page]) -> None:
    tab = still("fr/modes.html", width=390)
    link = tab.locator(".ck-menu-panel a[href='levels.html']")
    assert not link.is_visible()
    tab.locator(".ck-menu summary").click()
    link.click()
    assert tab.url.endswith("fr/levels.html")


@pytest.mark.parametrize("lang", LANGS)
def test_bets_open(lang: str, still: Callable[..., Page]) -> None:
    tab = still(f"{lang}/levels.html")
    bet = tab.locator(".ck-prediction").first
    answer = bet.locator("details > :not(summary)").first
    assert not answer.is_visible()
    bet.locator("input").first.check()
    bet.locator("summary").click()
    assert answer.is_visible()
    assert len(answer.inner_text()) > 20


def test_what_needs_a_script_is_not_shown(
    still: Callable[..., Page], site: Path, served: str
) -> None:
    tab = still(None)
    for page in html_pages(site):
        tab.goto(served + page)
        assert tab.locator(".ck-needs-script:visible").count() == 0, page
        assert tab.locator("h1").count() == 1
        # Every button does something by itself: it sends a form.
        idle = tab.evaluate(
            """() => [...document.querySelectorAll("button")].filter(el => el.checkVisibility())
                 .filter(el => el.type !== "submit" || !el.form?.getAttribute("action"))
                 .map(el => el.textContent)"""
        )
        assert idle == [], page


def test_choice_of_appearance_is_shown_with_a_script(open_tab: Callable[..., Page]) -> None:
    """Guards the test above."""
    tab = open_tab("fr/index.html")
    assert tab.locator(".ck-needs-script:visible").count() == 1


def test_search_says_that_it_needs_a_script(still: Callable[..., Page]) -> None:
    tab = still("fr/search.html?q=agent")
    assert "JavaScript" in tab.locator("main").inner_text()
