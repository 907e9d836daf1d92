"""The whole assessment with the keyboard alone, each stop visible and in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import ITEMS, LANGS, Assessment
from tests.site.keyboard_user import Keys

if TYPE_CHECKING:
    from playwright.sync_api import Page

PRINTS = "window.__prints = 0; window.print = () => { window.__prints += 1; };"


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("en", 1280), ("fr", 390)])
def test_assessment_by_keyboard(lang: str, width: int, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang, width=width, init=PRINTS, accept_downloads=True)
    keys = Keys(widget.page)
    expected: dict[str, int] = {}

    # From the very top of the page.
    keys.tab_to(item="S1")
    assert widget.answers() == {}, "going there must choose nothing"
    keys.press("ArrowRight", 3)
    expected["S1"] = 30
    assert widget.answers() == expected
    assert keys.press("Tab")["clear"] == "S1"
    assert keys.press("Tab")["item"] == "S2"  # left blank
    assert keys.press("Tab")["item"] == "S3"
    keys.press("Space")
    assert widget.answers() == {**expected, "S3": 0}
    assert keys.press("Tab")["clear"] == "S3"
    assert keys.press("Enter")["item"] == "S3", "the button goes, the focus stays in its question"
    assert widget.answers() == expected
    for place, item in enumerate(ITEMS[3:], start=1):
        keys.tab_to(item=item, limit=2)
        keys.press("ArrowRight", place % 10 + 1)
        expected[item] = (place % 10 + 1) * 10
    assert widget.answers() == expected
    keys.tab_to("Shift+Tab", item=ITEMS[-2], limit=3)
    keys.tab_to(action="result", limit=5)

    found = keys.press("Enter")
    assert found["action"] == "result-title"
    assert found["tag"] == "h3"
    assert widget.status() == widget.say("result_ready", answered=len(expected), total=len(ITEMS))

    keys.visited.clear()
    keys.tab_to(action="erase", limit=30)
    actions = [stop["action"] for stop in keys.visited if stop["action"]]
    assert actions == ["save", "download_json", "download_csv", "print", "erase"]
    assert [stop["tag"] for stop in keys.visited][:1] == ["summary"], "the picture's table first"

    keys.tab_to("Shift+Tab", action="print", limit=1)
    keys.press("Enter")
    assert widget.page.evaluate("window.__prints") == 1
    keys.tab_to("Shift+Tab", action="download_csv", limit=1)
    with widget.page.expect_download():
        keys.press("Enter")
    keys.tab_to("Shift+Tab", action="download_json", limit=1)
    with widget.page.expect_download():
        keys.press("Space")
    keys.tab_to("Shift+Tab", action="save", limit=1)
    keys.press("Enter")
    assert widget.status() == widget.say("saved", occasion=widget.name("before"))
    keys.tab_to("Shift+Tab", limit=1, tag="input")
    keys.press("ArrowDown")
    assert widget.root.get_by_role("radio", name=widget.name("after"), exact=True).is_checked()
    keys.tab_to(action="save", limit=1)
    keys.press("Space")
    assert widget.status() == widget.say("saved", occasion=widget.name("after"))

    keys.tab_to(action="erase", limit=4)
    assert keys.press("Enter")["action"] == "erase_cancel", "the safe way out comes first"
    assert keys.press("Enter")["action"] == "erase"
    assert widget.answers() == expected, "cancelled: nothing is lost"
    assert not widget.button("erase_confirm").is_visible()
    keys.press("Space")
    assert keys.press("Tab")["action"] == "erase_confirm"
    assert keys.press("Enter")["action"] == "erase"
    assert widget.answers() == {}
    assert widget.status() == widget.words["erased"]
    assert keys.faults == []


@pytest.mark.parametrize("lang", LANGS)
def test_saved_set_is_brought_back_by_keyboard(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang)
    widget.answer({"S1": 30})
    widget.save("before")
    widget.answer({"S1": 90})
    widget.save("after")
    keys = Keys(widget.page)
    label = widget.say("record_use_label", occasion=widget.name("before"))
    keys.tab_to(what=label, limit=10)
    keys.press("Enter")
    assert widget.answers() == {"S1": 30}
    assert widget.status() == widget.say("record_used", occasion=widget.name("before"))
    # The table of the two sets can be reached, as it may have to be scrolled.
    keys.tab_to(what=plain_title(widget), limit=5)
    assert keys.faults == []


def plain_title(widget: Assessment) -> str:
    return widget.words["compare_title"][:80]


@pytest.mark.parametrize("page", ["index", "levels", "search", "404", "exercises/self-assessment"])
@pytest.mark.parametrize("width", [1280, 390])
def test_every_stop_of_a_page_is_seen(page: str, width: int, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(f"fr/{page}.html", width=width)
    keys = Keys(tab)
    first = keys.press("Tab")
    assert first["tag"] == "a", "the way past the header comes first"
    seen = 1
    while tab.evaluate("(document.activeElement ?? document.body) !== document.body"):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement === document.body"):
            break
        keys.stop()
        seen += 1
        assert seen < 400, "Tab turns in circles"
    controls = "a[href], button, summary, input, [tabindex='0']"
    assert seen >= min(6, tab.locator(controls).count())
    assert keys.faults == []


def test_skip_link_leads_past_the_header(open_tab: Callable[..., Page]) -> None:
    tab = open_tab("fr/levels.html")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main-content"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('main') !== null")


def test_status_is_there_before_it_speaks(assess: Callable[..., Assessment]) -> None:
    """A live region that appears together with its first words is often not read."""
    widget = assess("en")
    region = widget.root.locator('[role="status"]')
    assert region.count() == 1
    assert region.inner_text() == ""
    assert region.evaluate("el => getComputedStyle(el).display") != "none"
    region.evaluate("el => { window.__region = el; }")
    widget.answer({"S1": 50})
    widget.show_result()
    assert region.evaluate("el => el === window.__region"), "the same region, with other words"
    assert region.inner_text() != ""


@pytest.mark.parametrize("lang", LANGS)
def test_each_question_is_named_for_a_screen_reader(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang)
    groups = widget.root.locator("fieldset.ck-self-assessment-item[data-item]")
    assert groups.count() == len(ITEMS)
    for place, item in enumerate(ITEMS, start=1):
        group = groups.nth(place - 1)
        snapshot = group.aria_snapshot()
        first = snapshot.splitlines()[0]
        assert widget.say("question", number=place) in first, snapshot
        assert group.get_attribute("data-item") == item
        assert [line.strip() for line in snapshot.splitlines() if "radio" in line] == [
            f'- radio "{value}"' for value in range(0, 101, 10)
        ]
