"""Drive the case explorer, the way a reader does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.widgets.texts import widget_strings
from tests.site.driving import LANGS

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

WORDS = {lang: widget_strings("case-explorer", lang) for lang in LANGS}


class Explorer:
    """The explorer on a page: read it and act on it by what a reader sees."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page, self.lang, self.words = page, lang, WORDS[lang]
        self.root = page.locator('[data-ck-widget="case-explorer"]')

    def box(self, level: str, mode: str) -> Locator:
        return self.root.locator(f'.ck-explorer-box[data-level="{level}"][data-mode="{mode}"]')

    def near_miss(self, kind: str) -> Locator:
        return self.root.locator(f'.ck-explorer-box[data-class="{kind}"]')

    def check(self, name: str, *codes: str) -> None:
        self.root.locator("[data-part=more]").evaluate("el => { el.open = true; }")
        for code in codes:
            self.root.locator(f'input[name="{name}"][value="{code}"]').check()

    def select(self, name: str, code: str) -> None:
        self.root.locator("[data-part=more]").evaluate("el => { el.open = true; }")
        self.root.locator(f'select[name="{name}"]').select_option(code)

    def search(self, words: str) -> None:
        self.root.locator("input[name=text]").fill(words)

    def shown(self) -> set[str]:
        return {
            name.removeprefix("case-")
            for name in self.root.locator("article:visible").evaluate_all(
                "cards => cards.map(card => card.id)"
            )
        }

    def status(self) -> str:
        return self.root.get_by_role("status").inner_text()

    def clear(self) -> Locator:
        return self.root.locator("[data-part=clear]")

    def counts(self) -> list[int]:
        texts = self.root.locator(".ck-explorer-boxes [data-part=count]").all_inner_texts()
        return [int(text.split()[0]) for text in texts]
