"""Drive the practice on cases, the way a reader does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.case_practice.view import case_practice
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

WORDS = {lang: widget_strings("case-practice", lang) for lang in LANGUAGES}
VIEWS = {lang: case_practice(lang) for lang in LANGUAGES}
TEXTS = VIEWS[LANGUAGES[0]].texts
KEYS: dict[str, Any] = (VIEWS[LANGUAGES[0]].key or {})["cases"]
DEVICE = "coprod-kit/case-practice/cases"
TAB = f"coprod-kit/tab/case-practice/cases/{TEXTS['version']}"
Answer = dict[str, Any]


def right(case: str) -> Answer:
    """Return the answer that is the coding."""
    level, _, mode = KEYS[case]["coding"].partition("|")
    return {"verdict": "coproduction", "level": level, "mode": mode} if mode else {"verdict": level}


def wrong(case: str) -> Answer:
    """Return an answer that is neither the coding nor a listed alternative."""
    known = {KEYS[case]["coding"], *KEYS[case]["alternatives"]}
    return {"verdict": next(each for each in TEXTS["codes"]["verdict"][1:] if each not in known)}


def at(case: str) -> dict[str, Any]:
    """Return the values of a learner who is about to answer a contested case."""
    contested = [each["case"] for each in TEXTS["plan"] if each["block"] == "contested"]
    place = {"stage": "going", "n": 0, "focus": "contested", "examples": False}
    return {"place": {**place, "at": contested.index(case)}}


class Practice:
    """The practice on a page: read it and act on it by what a reader sees."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.words = WORDS[lang]
        self.labels = VIEWS[lang].texts["labels"]
        self.key: dict[str, Any] = VIEWS[lang].key or {}
        self.root: Locator = page.locator('[data-ck-widget="case-practice"]')

    def words_of(self, step: str) -> str:
        """Return the text of a question of the criteria."""
        return str(self.key["questions"][step]["text"])

    def press(self, action: str) -> None:
        self.root.locator(f'[data-action="{action}"]').click()

    def can(self, action: str) -> bool:
        return self.root.locator(f'[data-action="{action}"]').count() > 0

    def title(self) -> str:
        return self.root.locator('[data-part="title"]').inner_text()

    def case(self) -> str:
        """Return the id of the case that is shown."""
        return self.root.locator("[data-case]").evaluate_all(
            "(all, title) => all.find(each => title === "
            "each.querySelector('[data-text=title]').textContent)?.dataset.case ?? ''",
            self.title(),
        )

    def choose(self, answer: Answer) -> None:
        for part in ("verdict", "level", "mode", "confidence"):
            if part in answer:
                self.root.locator(f'input[value="{answer[part]}"]').check()
        if "because" in answer:
            self.root.locator(".ck-practice-because input").fill(answer["because"])

    def answer(self, answer: Answer) -> None:
        self.choose(answer)
        self.press("check")

    def begin(self, n: int = 10, *, examples: bool = True) -> None:
        self.root.locator(f'input[name$="-n"][value="{n}"]').check()
        box = self.root.locator('input[name$="-examples"]')
        box.set_checked(examples)
        self.press("begin")

    def status(self) -> str:
        return self.root.get_by_role("status").inner_text()

    def shown(self) -> str:
        return self.root.locator('[data-part="live"]').inner_text()

    def kept(self) -> dict[str, Any]:
        """Return what the tab keeps."""
        text = self.page.evaluate(f"sessionStorage.getItem({json.dumps(TAB)})")
        return json.loads(text) if text else {}
