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
from coprod_kit.widgets.quiz.view import CHECKS, quiz
from coprod_kit.widgets.rendering import STATIC

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAMES = {"_kind", "_html", "_texts", "_key", *CHECKS}
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
    request: pytest.FixtureRequest,
    tmp_path: Path,
    open_tab: Callable[..., Page],
    serving: Callable[..., contextlib.AbstractContextManager[str]],
) -> Iterator[Page]:
    widget = coprod_kit.Quiz(SMALL, lang="en", answers={"one-of-three": "a"})
    state = {name: value for name, value in widget.get_state().items() if name in NAMES}
    if getattr(request, "param", None) == "without key":
        view = quiz("en", str(SMALL), {"answers": {"one-of-three": "a"}}, with_key=False)
        state |= {"_html": view.html, "_key": view.key}
    (tmp_path / "state.json").write_text(json.dumps(state), encoding="utf-8")
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


@pytest.mark.parametrize("views", ["without key"], indirect=True)
def test_without_its_key_it_can_be_answered_and_not_checked(views: Page) -> None:
    assert views.evaluate("model.get('_key')") is None
    one = views.locator("#one")
    one.locator('[data-question="two-of-four"] input[value="a"]').check()
    one.locator('[data-question="two-of-four"] [data-group] input').first.check()
    assert views.evaluate("model.get('answers')") == {"one-of-three": ["a"], "two-of-four": ["a"]}
    assert views.locator("[data-action=check], details").count() == 0
    views.evaluate("model.set('checked', ['one-of-three'])")
    views.evaluate("model.set('first', {'one-of-three': ['a']})")
    assert one.locator(".ck-quiz-key, .ck-quiz-other, .ck-quiz-summary, details").count() == 0
    assert one.locator('[data-question="one-of-three"] input[value="b"]').is_enabled()


def test_every_control_keeps_its_keys_from_the_notebook(views: Page) -> None:
    """JupyterLab takes single keys unless the focused element itself says otherwise."""
    lacking = """() => [...document.querySelectorAll(
        "input, textarea, select, button, summary, a[href], [tabindex]")]
      .filter(each => each.dataset.lmSuppressShortcuts === undefined).map(each => each.outerHTML)"""
    assert views.locator("#one input, #one button").count() > 10
    assert views.evaluate(lacking) == []
    views.locator("#one [data-action=erase]").click()
    views.locator("#one [data-action=erase_cancel]").wait_for()
    views.evaluate("new Promise(done => setTimeout(done))")
    assert views.evaluate(lacking) == []
