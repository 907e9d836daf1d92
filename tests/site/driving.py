"""Look at pages of the built site and drive the self-assessment, the way a reader does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request

ASSESSMENT = "self-efficacy.html"
LANGS = LANGUAGES
WORDS = {lang: widget_strings("self-assessment", lang) for lang in LANGS}
INSTRUMENT = load_instrument("self-efficacy")
ITEMS = tuple(INSTRUMENT.items)
VERSION = str(INSTRUMENT.data["version"])
DEVICE_KEY = "coprod-kit/self-assessment/self-efficacy"
TAB_KEY = f"coprod-kit/tab/self-assessment/self-efficacy/{VERSION}"
FRONTEND = Path(__file__).parents[2] / "frontend"


def html_pages(site: Path) -> list[str]:
    """Return the path of every page of a built site, found by walking its folder."""
    return sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))


def language_of(page: str) -> str:
    """Return the language a page is in by its place; the common root speaks the first."""
    first = page.split("/", 1)[0]
    return first if first in LANGS else LANGS[0]


@dataclass
class Watch:
    """What went wrong behind the pages of one context."""

    home: str
    problems: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        context.on("request", self._request)
        context.on("requestfailed", self._failed)
        context.on("response", lambda answer: self._answer(answer.status, answer.url))
        context.on("console", self._console)
        context.on("weberror", lambda error: self.problems.append(f"page error: {error.error}"))

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        url = urlsplit(request.url)
        if url.scheme in {"data", "blob", "about", "file"}:
            return
        if url.netloc != urlsplit(self.home).netloc:
            self.problems.append(f"request to another host: {request.url}")

    def _failed(self, request: Request) -> None:
        # A page that is left cancels what it was still loading; that is no fault of the page.
        if request.failure not in {"net::ERR_ABORTED", None}:
            self.problems.append(f"request failed: {request.url} ({request.failure})")

    def _answer(self, status: int, url: str) -> None:
        if status >= 400 and not url.endswith("/favicon.ico"):
            self.problems.append(f"{status}: {url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.problems.append(f"console {message.type}: {message.text}")


class Assessment:
    """The self-assessment on a page: read it and act on it by what a reader sees."""

    def __init__(self, page: Page, lang: str, place: int = 0) -> None:
        self.page = page
        self.lang = lang
        self.words = WORDS[lang]
        self.root: Locator = page.locator('[data-ck-widget="self-assessment"]').nth(place)

    def radio(self, item: str, value: int) -> Locator:
        return self.root.locator(f'input[data-item="{item}"][value="{value}"]')

    def answer(self, answers: Mapping[str, int]) -> None:
        for item, value in answers.items():
            self.radio(item, value).check()

    def answers(self) -> dict[str, int]:
        """Return the answers that the page shows."""
        return self.root.evaluate(
            """el => Object.fromEntries([...el.querySelectorAll("input[data-item]:checked")]
                 .map(radio => [radio.dataset.item, Number(radio.value)]))"""
        )

    def button(self, key: str) -> Locator:
        return self.root.get_by_role("button", name=self.words[key], exact=True)

    def status(self) -> str:
        return self.root.get_by_role("status").inner_text()

    def notices(self) -> list[str]:
        return self.root.locator(".ck-notice").all_inner_texts()

    def occasion(self, name: str) -> None:
        self.root.get_by_role("radio", name=self.words[f"occasion_{name}"], exact=True).check()

    def say(self, key: str, **values: object) -> str:
        return self.words[key].format(**values)

    def name(self, occasion: str) -> str:
        return self.words[f"occasion_{occasion}"]

    def show_result(self) -> None:
        self.button("show_result").click()

    def save(self, occasion: str | None = None) -> None:
        if occasion:
            self.occasion(occasion)
        self.button("save").click()

    def replace(self, agreed: bool = True) -> None:  # noqa: FBT001, FBT002 -- a test reads better so
        self.button("replace_confirm" if agreed else "replace_cancel").click()

    def means(self) -> dict[str, tuple[str, str]]:
        """Return what the table of means shows: label → mean, answered."""
        rows = self.root.locator(
            ".ck-self-assessment-result table.ck-self-assessment-means tbody tr:has(td)"
        )
        cells = rows.evaluate_all(
            "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
        )
        return {label: (mean, answered) for label, mean, answered in cells}


def stored(page: Page, kind: str = "local") -> dict[str, str]:
    """Return all that the browser stores for this site."""
    return page.evaluate(f"() => ({{...{kind}Storage}})")


def seed(local: Mapping[str, str] | None = None, session: Mapping[str, str] | None = None) -> str:
    """Make a script that fills the storages once, before the first page of a tab runs."""
    import json

    return (
        # Before the site, a tab shows an empty page that may store nothing.
        "if (location.protocol !== 'about:' && !sessionStorage.getItem('test-seeded')) {"
        f"for (const [k, v] of Object.entries({json.dumps(dict(local or {}))}))"
        " localStorage.setItem(k, v);"
        f"for (const [k, v] of Object.entries({json.dumps(dict(session or {}))}))"
        " sessionStorage.setItem(k, v);"
        "sessionStorage.setItem('test-seeded', 'yes'); }"
    )


def device(*records: Mapping[str, Any], form: Any = 1) -> str:
    """Write what the device keeps, in the product's own form."""
    import json

    return json.dumps({"format": form, "records": list(records)})


def record(occasion: str, answers: Any, **changes: Any) -> dict[str, Any]:
    """Make one saved set."""
    made = {
        "version": VERSION,
        "occasion": occasion,
        "saved": "2026-01-15T10:00:00.000Z",
        "answers": answers,
    }
    return {**made, **changes}


def plain(text: str) -> str:
    """Make all white space one plain space."""
    return re.sub(r"\s+", " ", text).strip()
