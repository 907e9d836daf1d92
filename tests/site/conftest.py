"""A browser tab that fails its test on any error, warning or request to another host."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.driving import ASSESSMENT, FRONTEND, Assessment, Watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STRICT_CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"


@pytest.fixture
def open_tab(browser: Browser, served: str) -> Iterator[Callable[..., Page]]:
    """Open a tab of its own: `open_tab(path, base=…, init=…, width=…, expect=…, **context)`.

    When the test ends, whatever the console said and whatever left for another host fails it,
    but for messages that hold one of the texts in `expect`.
    """
    with contextlib.ExitStack() as stack:
        watches: list[tuple[Watch, tuple[str, ...]]] = []

        def open_(
            path: str | None = None,
            *,
            base: str = served,
            init: str = "",
            width: int = 1280,
            height: int = 900,
            expect: tuple[str, ...] = (),
            **options: Any,
        ) -> Page:
            options.setdefault("reduced_motion", "reduce")
            context = browser.new_context(viewport={"width": width, "height": height}, **options)
            stack.callback(context.close)
            context.set_default_timeout(30_000)
            watch = Watch(base)
            watches.append((watch, expect))
            watch.follow(context)
            if init:
                context.add_init_script(init)
            page = context.new_page()
            page.watch = watch  # type: ignore[attr-defined]
            if path is not None:
                page.goto(base + path)
            return page

        yield open_
    problems = [
        problem
        for watch, expected in watches
        for problem in watch.problems
        if not any(text in problem for text in expected)
    ]
    assert problems == []


@pytest.fixture
def assess(open_tab: Callable[..., Page]) -> Callable[..., Assessment]:
    """Open the self-assessment in a language, ready for answers; takes `open_tab`'s options."""

    def open_(lang: str = "fr", page: str = ASSESSMENT, **options: Any) -> Assessment:
        tab = open_tab(f"{lang}/{page}", **options)
        tab.wait_for_selector("[data-ck-ready]")
        return Assessment(tab, lang)

    return open_


@pytest.fixture(scope="session")
def strictly_served(
    site: Path, serving: Callable[..., contextlib.AbstractContextManager[str]]
) -> Iterator[str]:
    """Address of the site under the strict content security policy."""
    with serving(site, Content_Security_Policy=STRICT_CSP) as address:
        yield address


@pytest.fixture(scope="session")
def from_disk(site: Path) -> str:
    """Address of the site opened from disk."""
    return f"{site.as_uri()}/"


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, as npm installed it."""
    return (FRONTEND / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
