"""What a reader's browser fetches, page by page."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import LANGS, html_pages

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

# kB are 1000 bytes, compressed as a host would. The first is the product's promise; the others
# are what was measured, and a quarter more.
PROMISED = 200
BUDGETS = {
    "cases": 75,
    "classify": 65,
    "exercises/cases": 95,
    "practise": 85,
    "self-efficacy": 52,
    "search": 45,
    "404": 14,
}
PAGE = 48
# A widget that few pages have brings a script and a sheet.
REQUESTS = {"cases": 9, "classify": 9, "exercises/cases": 11, "practise": 9, "search": 8, "404": 2}
PAGE_REQUESTS = 7


def weigh(tab: Page) -> dict[str, int]:
    """Note all that a tab fetches, without a cache: address → compressed bytes."""
    sizes: dict[str, int] = {}

    def fetch(route: Route) -> None:
        answer = route.fetch()
        sizes[route.request.url] = len(gzip.compress(answer.body(), 6))
        route.fulfill(response=answer)

    tab.route("**", fetch)
    return sizes


@pytest.mark.parametrize("lang", LANGS)
def test_pages_are_light(lang: str, site: Path, served: str, open_tab: Callable[..., Page]) -> None:
    heavy = []
    tab = open_tab()
    files = weigh(tab)
    for page in html_pages(site):
        if not page.startswith(f"{lang}/"):
            continue
        name = page.removeprefix(f"{lang}/").removesuffix(".html")
        files.clear()
        tab.goto(served + page)
        size = sum(files.values()) / 1000
        assert len(files) >= (1 if name == "404" else 4), "the page was not looked at"
        allowed = BUDGETS.get(name, PAGE)
        assert allowed <= PROMISED
        if size > allowed:
            heavy.append(f"{page}: {size:.1f} kB, more than {allowed}")
        if len(files) > REQUESTS.get(name, PAGE_REQUESTS):
            heavy.append(f"{page}: {len(files)} requests: {list(files)}")
    assert heavy == []
