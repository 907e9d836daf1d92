"""The quiz as a notebook shows it: two views of one widget stay in step, without a page around."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import coprod_kit
from coprod_kit.widgets.rendering import STATIC

if TYPE_CHECKING:
    from playwright.sync_api import Page

SMALL = Path(__file__).parents[1] / "vectors" / "quiz" / "small.yaml"
# A model by anywidget's contract: "change" is told for what differs.
PAGE = """<!doctype html><html lang="en"><title>Views</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="widgets.css">
<main><div id="one"></div><div id="two"></div></main>
<script type="module">
import widget from "./widgets.mjs";
const state = await (await fetch("state.json")).json();
const listeners = [];
window.model = {
  saves: 0,
  get: name => state[name],
  set(name, value) {
    if (JSON.stringify(state[name]) === JSON.stringify(value)) return;
    state[name] = value;
    for (const [event, listener] of [...listeners]) if (event === `change:${name}`) listener();
  },
  on: (event, listener) => listeners.push([event, listener]),
  off(event, listener) {
    const at = listeners.findIndex(([e, l]) => e === event && l === listener);
    if (at >= 0) listeners.splice(at, 1);
  },
  save_changes() { this.saves += 1; },
};
window.listeners = listeners;
window.undo = ["one", "two"].map(id =>
  widget.render({model: window.model, el: document.getElementById(id)}));
document.body.dataset.ready = "";
</script></html>"""


@pytest.fixture
def views(
    tmp_path: Path,
    open_tab: Callable[..., Page],
    serving: Callable[..., contextlib.AbstractContextManager[str]],
) -> Iterator[Page]:
    widget = coprod_kit.Quiz(SMALL, lang="en", answers={"one-of-three": "a"})
    names = ["_kind", "_html", "_texts", "answers", "first", "confidence", "reasons", "checked"]
    state = json.dumps(widget.get_state(names))
    (tmp_path / "state.json").write_text(state, encoding="utf-8")
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    for name in ("widgets.mjs", "widgets.css"):
        shutil.copy(STATIC / name, tmp_path)
    with serving(tmp_path) as address:
        tab = open_tab("index.html", base=address)
        tab.wait_for_selector("body[data-ready]")
        yield tab


def test_two_views_stay_in_step(views: Page) -> None:
    one, two = views.locator("#one"), views.locator("#two")
    question = '[data-question="one-of-three"]'
    for view in (one, two):
        assert view.locator(f'{question} input[value="a"]').is_checked()
        assert view.locator("a").count() == 0, "the sections are not here"
    one.locator(f'{question} input[value="b"]').check()
    assert two.locator(f'{question} input[value="b"]').is_checked()
    two.locator(f"{question} [data-group] input").first.check()
    two.locator(f"{question} [data-action=check]").click()
    for view in (one, two):
        assert view.locator(f"{question} details").is_visible()
        assert "Right answer." in view.locator(f"{question} details").inner_text()
        assert view.locator(f"{question} [data-group] input").first.is_checked()
    assert views.evaluate("model.get('first')") == {"one-of-three": ["b"]}
    assert views.evaluate("model.saves") == 3
    assert "notebook" in one.locator('[data-part="end"]').inner_text()


def test_answers_set_elsewhere_are_shown(views: Page) -> None:
    views.evaluate("model.set('answers', {'two-of-four': ['a', 'd']})")
    for view in (views.locator("#one"), views.locator("#two")):
        assert view.locator("fieldset:not([data-group]) input:checked").count() == 2
    views.evaluate("model.set('checked', ['two-of-four'])")
    assert views.locator("#two details:visible").count() == 1


def test_a_view_that_is_closed_leaves_nothing(views: Page) -> None:
    views.evaluate("undo.forEach(stop => stop())")
    assert views.evaluate("listeners.length") == 0
