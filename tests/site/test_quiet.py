"""Every page in a browser says nothing on the console and asks nothing of another host.

Served as a host would, served under a strict content security policy, and opened from disk.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coprod_kit.content.interface.texts import strings
from tests.site.driving import LANGS, WORDS, Assessment, html_pages

if TYPE_CHECKING:
    from playwright.sync_api import Page

VIOLATIONS = """
window.__violations = [];
document.addEventListener("securitypolicyviolation", event =>
  window.__violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""

ROUTES = ["served", "strictly_served", "from_disk"]


@pytest.fixture(params=ROUTES)
def base(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(request.param)


def test_every_page_is_quiet(site: Path, base: str, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(base=base, init=VIOLATIONS)
    for page in html_pages(site):
        tab.goto(base + page, wait_until="load")
        for widget in tab.query_selector_all("[data-ck-widget]"):
            assert widget.get_attribute("data-ck-ready") is not None, page
        for fold in tab.query_selector_all("main summary"):
            if fold.is_visible():
                fold.click()
        tab.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        assert tab.evaluate("window.__violations") == [], page
    # `open_tab` fails on any console message, page error, lost file or request elsewhere.
    assert len(tab.watch.requests) > len(html_pages(site))  # type: ignore[attr-defined]


@pytest.mark.parametrize("lang", LANGS)
def test_widget_works_to_the_end(lang: str, base: str, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(f"{lang}/self-efficacy.html", base=base, init=VIOLATIONS)
    widget = Assessment(tab, lang)
    widget.answer({"S1": 10, "S2": 20, "S3": 30, "S5": 80, "S6": 90, "S7": 100})
    widget.show_result()
    assert WORDS[lang]["result"] in widget.root.inner_text()
    widget.save("after")
    assert widget.status() == widget.say("saved", occasion=widget.name("after"))
    with tab.expect_download() as loading:
        widget.button("download_csv").click()
    assert "S1" in Path(loading.value.path()).read_text(encoding="utf-8-sig")
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    assert widget.status() == WORDS[lang]["erased"]
    assert tab.evaluate("window.__violations") == []


@pytest.mark.parametrize("lang", LANGS)
def test_search_finds_and_survives_hostile_words(
    lang: str, base: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(f"{lang}/index.html", base=base, init=VIOLATIONS)
    tab.locator("#ck-search").fill("service")
    tab.locator("#ck-search").press("Enter")
    tab.wait_for_selector("#search-results li a")
    assert tab.locator("#search-results li").count() > 0
    hostile = "%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E%20'%22"
    tab.goto(f"{base}{lang}/search.html?q={hostile}")
    tab.wait_for_function("document.querySelector('#search-results').innerText.trim() !== ''")
    found = tab.locator("#search-results")
    tab.get_by_text(strings("site", lang)["search_none"]).first.wait_for()
    assert found.locator("img").count() == 0
    assert tab.evaluate("window.hit") is None
    assert tab.evaluate("window.__violations") == []


def test_policy_is_enforced(strictly_served: str, open_tab: Callable[..., Page]) -> None:
    """Guards this file: the policy really forbids inline scripts."""
    tab = open_tab(
        "fr/index.html",
        base=strictly_served,
        init=VIOLATIONS,
        expect=("inline script", "Content Security Policy"),
    )
    tab.evaluate(
        """() => { const s = document.createElement("script"); s.textContent = "window.ran = 1";
                   document.head.append(s); }"""
    )
    assert tab.evaluate("window.ran") is None
    assert len(tab.evaluate("window.__violations")) == 1
