"""A page that shows one self-assessment twice: two views of one set of answers."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import DEVICE_KEY, LANGS, TAB_KEY, Assessment, stored

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
PAGE = """---
description: Une page qui montre deux fois le même questionnaire, pour les essais du livre.
---

# Deux fois

## Une

```{self-assessment} self-efficacy
```

## Deux

```{self-assessment} self-efficacy
```
"""


@pytest.fixture(scope="session")
def tiny(
    tmp_path_factory: pytest.TempPathFactory,
    serving: Callable[..., AbstractContextManager[str]],
) -> Iterator[str]:
    """Address of a book of one page with the widget twice, built by the product."""
    from coprod_kit.book.build.builder import build

    folder = tmp_path_factory.mktemp("tiny")
    shutil.copy(ROOT / "_config.yml", folder)
    (folder / "exercises").mkdir()
    for lang in LANGS:
        book = folder / "book" / lang
        book.mkdir(parents=True)
        (book / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
        (book / "index.md").write_text(PAGE, encoding="utf-8")
    shutil.copy(ROOT / "book" / "references.bib", folder / "book")
    index = build(folder, strict=True, quiet=True)
    with serving(index.parent) as address:
        yield address


@pytest.fixture
def both(tiny: str, open_tab: Callable[..., Page]) -> tuple[Assessment, Assessment]:
    tab = open_tab("fr/index.html", base=tiny)
    tab.wait_for_function("document.querySelectorAll('[data-ck-ready]').length === 2")
    return Assessment(tab, "fr", 0), Assessment(tab, "fr", 1)


def test_ids_and_names_are_unique_with_everything_open(
    both: tuple[Assessment, Assessment],
) -> None:
    for widget in both:
        widget.answer({"S1": 50, "S2": 20})
        widget.save("before")
        widget.save("after")
        widget.show_result()
        widget.button("erase").click()
    tab = both[0].page
    ids = Counter(tab.evaluate("[...document.querySelectorAll('[id]')].map(el => el.id)"))
    assert {name: count for name, count in ids.items() if count > 1} == {}
    dangling = tab.evaluate(
        """["aria-labelledby", "aria-describedby", "for"].flatMap(name =>
          [...document.querySelectorAll(`[${name}]`)]
            .flatMap(el => el.getAttribute(name).split(" ")))
        .filter(id => !document.getElementById(id))"""
    )
    assert dangling == []
    # A radio group belongs to one copy, or choosing in one would undo the other's.
    groups = [
        set(widget.root.locator("input[type=radio]").evaluate_all("all => all.map(r => r.name)"))
        for widget in both
    ]
    assert not groups[0] & groups[1]


def test_copies_are_in_step(both: tuple[Assessment, Assessment]) -> None:
    one, two = both
    one.answer({"S1": 30})
    two.answer({"S2": 60})
    assert one.answers() == two.answers() == {"S1": 30, "S2": 60}
    two.root.locator('[data-clear="S1"]').click()
    assert one.answers() == two.answers() == {"S2": 60}
    one.occasion("after")
    assert two.root.get_by_role("radio", name=two.name("after"), exact=True).is_checked()
    session = stored(one.page, "session")
    assert list(session) == [TAB_KEY]
    assert json.loads(session[TAB_KEY]) == {"answers": {"S2": 60}, "occasion": "after"}


def test_results_are_in_step(both: tuple[Assessment, Assessment]) -> None:
    one, two = both
    one.show_result()
    assert two.root.locator(".ck-self-assessment-result").count() == 0, "each copy opens its own"
    two.show_result()
    two.answer({"S1": 10, "S2": 20, "S3": 60})
    assert one.means() == two.means()
    assert one.means()["Exécution"][0] == "30"


def test_saved_sets_are_in_step(both: tuple[Assessment, Assessment]) -> None:
    one, two = both
    one.answer({"S1": 30})
    one.save("before")
    assert two.root.locator(".ck-self-assessment-records li").count() == 1
    two.button("erase").click()
    two.button("erase_confirm").click()
    assert one.answers() == {}
    assert one.root.locator(".ck-self-assessment-records").count() == 0, (
        "erased sets cannot be brought back"
    )
    assert DEVICE_KEY not in stored(one.page)
