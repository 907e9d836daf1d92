"""The frame of the site in a browser: appearance, panels of the header, search from disk."""

from __future__ import annotations

import pytest

from coprod_kit.content.interface.texts import strings

KEY = "coprod-kit/appearance"
PAPER = "getComputedStyle(document.body).backgroundColor"


def test_appearance_follows_the_device_then_the_reader(open_tab, from_disk):
    page = open_tab("fr/levels.html", base=from_disk, color_scheme="light")
    light = page.evaluate(PAPER)
    assert page.evaluate("localStorage.length") == 0
    page.click("#ck-appearance summary")
    page.check("#ck-appearance input[value=dark]")
    dark = page.evaluate(PAPER)
    assert dark != light
    assert page.evaluate(f"localStorage.getItem('{KEY}')") == "dark"
    page.reload()
    assert page.evaluate(PAPER) == dark
    page.click("#ck-appearance summary")
    assert page.is_checked("#ck-appearance input[value=dark]")
    page.check("#ck-appearance input[value=auto]")
    assert page.evaluate(PAPER) == light
    assert page.evaluate("localStorage.length") == 0
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(PAPER) == dark


def test_appearance_with_storage_blocked(open_tab):
    block = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })"
    )
    page = open_tab("fr/levels.html", init=block, color_scheme="light")
    light = page.evaluate(PAPER)
    page.click("#ck-appearance summary")
    page.check("#ck-appearance input[value=dark]")
    assert page.evaluate(PAPER) != light


def test_without_scripts_the_page_is_whole(open_tab, from_disk):
    page = open_tab("fr/levels.html", base=from_disk, width=390, java_script_enabled=False)
    assert not page.is_visible("#ck-appearance")
    assert page.is_visible("main h1")
    page.click(".ck-menu summary")
    assert page.is_visible('.ck-menu-panel a[href="modes.html"]')
    page.click("#ck-language-switch")
    assert page.url.endswith("/en/levels.html")


def test_panels_close_with_escape_and_give_the_focus_back(open_tab):
    page = open_tab("en/levels.html", width=390)
    page.focus(".ck-menu summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.eval_on_selector(".ck-menu", "menu => menu.open") is False
    assert page.evaluate("document.activeElement.localName") == "summary"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_search_from_disk(open_tab, from_disk, lang):
    words = strings("site", lang)
    query = {"fr": "niveau", "en": "levels"}[lang]
    page = open_tab(f"{lang}/index.html", base=from_disk)
    page.fill("#ck-search", query)
    page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")
    page.wait_for_function("document.getElementById('ck-search-status').textContent")
    start = words["search_found"].split("{count}")[0].strip()
    assert page.inner_text("#search-results .search-summary").startswith(start)
    assert page.text_content("#ck-search-status").startswith(start)
    assert page.inner_text("#search-results h2") == words["search_results"]
    hrefs = page.eval_on_selector_all("#search-results a", "all => all.map(a => a.href)")
    assert any("/levels.html" in href for href in hrefs)
    assert page.evaluate("localStorage.length") == 0


def test_search_that_finds_nothing(open_tab):
    page = open_tab("fr/search.html?q=zzzz")
    page.wait_for_function("document.getElementById('ck-search-status').textContent")
    assert page.inner_text(".search-summary") == strings("site", "fr")["search_none"]


def test_search_under_a_strict_policy(open_tab, strictly_served):
    page = open_tab("fr/search.html?q=niveau", base=strictly_served)
    page.wait_for_selector("#search-results li a")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_scrolls_sideways_even_with_larger_text(open_tab, width, scale):
    page = open_tab("fr/levels.html", width=width)
    page.add_style_tag(content=f"html {{ font-size: {scale}% }}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
