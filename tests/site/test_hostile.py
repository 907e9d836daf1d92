"""Storage that is corrupt, foreign, hostile, full or forbidden: nothing breaks, nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.site.driving import (
    DEVICE_KEY,
    ITEMS,
    LANGS,
    TAB_KEY,
    VERSION,
    WORDS,
    Assessment,
    device,
    plain,
    record,
    seed,
    stored,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

EVIL = "<img src=x onerror=window.hit=1><script>window.hit=1</script>"
CORRUPT = {
    "not JSON": "{oops",
    "empty": "",
    "a number": "7",
    "null": "null",
    "a list": "[1, 2]",
    "a text": json.dumps(EVIL),
    "no records": '{"format": 1}',
    "records of another kind": '{"format": 1, "records": {"a": 1}}',
    "a record that is none": device(None),  # type: ignore[arg-type]
    "a newer form": device(record("before", {"S1": 10}), form=2),
    "form as text": device(record("before", {"S1": 10}), form="1"),
    "__proto__": '{"__proto__": {"format": 1, "records": []}}',
}


def works_to_the_end(widget: Assessment) -> None:
    """Answer, see the result, download."""
    widget.answer({"S1": 10, "S2": 20, "S3": 30})
    widget.show_result()
    assert widget.means()
    assert "S1" in widget.answers()
    with widget.page.expect_download():
        widget.button("download_json").click()
    assert widget.page.evaluate("window.hit") is None
    assert widget.page.evaluate("({}).polluted") is None


@pytest.mark.parametrize("text", CORRUPT.values(), ids=CORRUPT)
def test_device_that_cannot_be_read(text: str, assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", init=seed({DEVICE_KEY: text}))
    said = widget.words["storage_corrupt"]
    assert said in widget.notices()
    works_to_the_end(widget)
    widget.save()
    assert widget.status() == said, "the button says that it did not save"
    assert stored(widget.page)[DEVICE_KEY] == text, "untouched"
    assert widget.answers() == {"S1": 10, "S2": 20, "S3": 30}
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    assert DEVICE_KEY not in stored(widget.page)
    widget.answer({"S1": 50})
    widget.save()
    assert widget.status() == widget.say("saved", occasion=widget.name("before"))
    assert widget.notices() == []


BAD_RECORDS = {
    "unknown occasion": record("never", {"S1": 10}),
    "occasion of another kind": record({"a": 1}, {"S1": 10}),  # type: ignore[arg-type]
    "version of another kind": record("before", {"S1": 10}, version={"toString": 1, "valueOf": 1}),
    "date of another kind": record("before", {"S1": 10}, saved={"toString": 1, "valueOf": 1}),
    "answers of another kind": record("before", EVIL),
    "answers in a list": record("before", [10, 20]),
    "no answers": record("before", None),
    "HTML as occasion": record(EVIL, {"S1": 10}),
}


@pytest.mark.parametrize("bad", BAD_RECORDS.values(), ids=BAD_RECORDS)
def test_one_bad_record_among_good_ones(bad: object, assess: Callable[..., Assessment]) -> None:
    good = record("after", {"S1": 40, "S2": 50})
    widget = assess("en", init=seed({DEVICE_KEY: device(good, bad)}))  # type: ignore[arg-type]
    assert widget.words["storage_corrupt"] in widget.notices()
    listed = " ".join(widget.root.locator(".ck-self-assessment-records li").all_inner_texts())
    assert widget.name("after") in listed, "the good one is still there"
    works_to_the_end(widget)
    widget.save("looking-back")
    assert widget.status() == widget.say("saved", occasion=widget.name("looking-back"))
    kept = json.loads(stored(widget.page)[DEVICE_KEY])["records"]
    assert good in kept
    assert bad in kept, "what cannot be read is left as it lies"


BAD_ANSWERS = {
    "S1": "50",
    "S2": 55,
    "S3": -10,
    "S4": 110,
    "S5": "NaN",
    "S6": True,
    "S7": {"a": 1},
    "S8": [10],
    "S9": 1e300,
    "S10": 10.5,
    "nobody": 10,
    "__proto__": {"polluted": 1},
    "constructor": 10,
    EVIL: 10,
}


def as_json(value: object) -> str:
    return json.dumps(value)


@pytest.mark.parametrize("lang", LANGS)
def test_saved_answers_out_of_rule_are_left_out_and_named(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    answers = {**BAD_ANSWERS, "S11": 30, "S12": 0, "P1": None}
    widget = assess(lang, init=seed({DEVICE_KEY: device(record("before", answers))}))
    notices = " ".join(widget.notices())
    assert plain(WORDS[lang]["storage_refused"].split("{")[0]) in plain(notices)
    assert "S1, S2" in notices
    use = widget.say("record_use_label", occasion=widget.name("before"))
    widget.root.get_by_role("button", name=use, exact=True).click()
    assert widget.answers() == {"S11": 30, "S12": 0}
    works_to_the_end(widget)
    assert widget.root.locator("img").count() == 0


@pytest.mark.parametrize("lang", LANGS)
def test_tab_answers_out_of_rule_are_left_out_and_named(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    kept = {"answers": {**BAD_ANSWERS, "S11": 30}, "occasion": EVIL, "_texts": EVIL, "tab": EVIL}
    widget = assess(lang, init=seed(session={TAB_KEY: as_json(kept)}))
    assert widget.answers() == {"S11": 30}
    assert "S1, S2" in " ".join(widget.notices())
    assert widget.root.get_by_role("radio", name=widget.name("before"), exact=True).is_checked()
    works_to_the_end(widget)
    assert json.loads(stored(widget.page, "session")[TAB_KEY])["answers"] == {
        "S1": 10,
        "S2": 20,
        "S3": 30,
        "S11": 30,
    }


BAD_TABS = {
    "not JSON": "{oops",
    "a list": "[]",
    "a number": "3",
    "null": "null",
    "answers as text": as_json({"answers": EVIL}),
    "answers in a list": as_json({"answers": [1]}),
    "answers null": as_json({"answers": None}),
}


@pytest.mark.parametrize("text", BAD_TABS.values(), ids=BAD_TABS)
def test_tab_that_cannot_be_read_is_said(text: str, assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", init=seed(session={TAB_KEY: text}))
    assert widget.notices() == [widget.words["tab_lost"]]
    assert widget.answers() == {}
    works_to_the_end(widget)
    assert widget.words["tab_lost"] in widget.notices(), "still said when the reader comes to it"
    widget.page.reload()
    widget.page.wait_for_selector("[data-ck-ready]")
    assert widget.answers() == {"S1": 10, "S2": 20, "S3": 30}


@pytest.mark.parametrize("version", ["0.9", "99.0", EVIL, "x" * 10_000])
def test_other_versions_are_kept_and_not_shown(
    version: str, assess: Callable[..., Assessment]
) -> None:
    other = record("before", {"OLD1": 3, "S1": 1000}, version=version)
    widget = assess("en", init=seed({DEVICE_KEY: device(other)}))
    notices = widget.notices()
    assert len(notices) == 1
    assert "another version" in notices[0]
    assert version[:20] in notices[0]
    assert len(notices[0]) < 400
    assert widget.root.locator(".ck-self-assessment-records").count() == 0
    works_to_the_end(widget)
    widget.save("before")
    assert widget.status() == widget.say("saved", occasion=widget.name("before"))
    records = json.loads(stored(widget.page)[DEVICE_KEY])["records"]
    assert records[0] == other
    assert [each["version"] for each in records] == [version, VERSION]


def test_a_huge_store_does_not_drown_the_page(assess: Callable[..., Assessment]) -> None:
    crowd = [record("before", {"S1": 10}, version=f"0.{number}") for number in range(9000)]
    crowd += [record("after", {f"no{number}": 1 for number in range(9000)})]
    crowd += [record("after", {"S1": 10})] * 2000
    widget = assess("fr", init=seed({DEVICE_KEY: device(*crowd)}))
    assert widget.root.locator(".ck-self-assessment-records li").count() == 1
    assert len(widget.notices()) < 15
    assert sum(map(len, widget.notices())) < 5000
    works_to_the_end(widget)


def test_a_long_list_of_answers(assess: Callable[..., Assessment]) -> None:
    text = json.dumps({"answers": {"S1": 10, **{f"k{number}": 0 for number in range(50_000)}}})
    widget = assess("fr", init=seed(session={TAB_KEY: text}))
    assert widget.answers() == {"S1": 10}
    assert len(" ".join(widget.notices())) < 1000


FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
"""
MISSING = """
for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { value: null });
"""
FULL = """
Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
"""
FULL_IN_FIREFOX = FULL.replace("QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED")


@pytest.mark.parametrize("init", [FORBIDDEN, MISSING], ids=["forbidden", "missing"])
@pytest.mark.parametrize("lang", LANGS)
def test_storage_forbidden(lang: str, init: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang, init=init)
    assert widget.notices() == [widget.words["tab_blocked"]]
    works_to_the_end(widget)
    widget.save()
    assert widget.status() == widget.words["save_blocked"]
    assert widget.answers() == {"S1": 10, "S2": 20, "S3": 30}
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    assert widget.status() == widget.words["erased_page_only"]
    assert widget.answers() == {}
    # The theme's own choice works for the page all the same.
    widget.page.locator("#ck-appearance summary").click()
    widget.page.locator('#ck-appearance input[value="dark"]').check()
    assert widget.page.locator("#ck-dark").get_attribute("media") == "all"


@pytest.mark.parametrize("init", [FULL, FULL_IN_FIREFOX], ids=["chromium", "firefox"])
def test_storage_full(init: str, assess: Callable[..., Assessment]) -> None:
    before = device(record("before", {"S1": 90}))
    widget = assess("fr", init=seed({DEVICE_KEY: before}) + init)
    assert widget.notices() == []
    works_to_the_end(widget)
    assert widget.notices() == [widget.words["tab_blocked"]]
    widget.save("before")
    widget.replace()
    assert widget.status() == widget.words["save_full"]
    assert widget.answers() == {"S1": 10, "S2": 20, "S3": 30}
    assert stored(widget.page)[DEVICE_KEY] == before, "the earlier set is still there"


@pytest.mark.parametrize("init", [FORBIDDEN, FULL], ids=["forbidden", "full"])
def test_a_page_brought_back_keeps_what_the_tab_could_not(
    init: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess("fr", init=init)
    widget.answer({"S1": 10, "S2": 20})
    widget.page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert widget.answers() == {"S1": 10, "S2": 20}


def test_one_widget_that_cannot_be_mounted_stops_no_other(
    open_tab: Callable[..., Page], served: str
) -> None:
    tab = open_tab(None, expect=("The self-assessment's form is not in the page.",))

    def damage(route: Route) -> None:
        answer = route.fetch()
        damaged = answer.text().replace('data-part="progress"', 'data-part="gone"')
        route.fulfill(response=answer, body=damaged)

    tab.route("**/self-efficacy.html", damage)
    tab.goto(f"{served}fr/self-efficacy.html")
    tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
    assert tab.locator('[data-ck-widget="self-assessment"][data-ck-ready]').count() == 0
    assert tab.locator('[data-ck-widget="self-assessment"] fieldset:visible').count() >= len(ITEMS)


def test_storage_really_full(assess: Callable[..., Assessment]) -> None:
    fill = """
    try { for (let size = 1 << 22; size > 0; size >>= 1)
      while (true) { try { localStorage.setItem("f" + Math.random(), "x".repeat(size)); }
                     catch { break; } } } catch {}
    """
    widget = assess("en", init=fill)
    widget.answer(dict.fromkeys(ITEMS, 50))
    widget.save()
    assert widget.status() == widget.words["save_full"]
    assert DEVICE_KEY not in stored(widget.page)
    assert widget.answers() == dict.fromkeys(ITEMS, 50)


def test_another_tab_is_heard(assess: Callable[..., Assessment]) -> None:
    """Sets saved or erased in another tab show here, and no save undoes the other's."""
    widget = assess("en")
    widget.answer({"S1": 10})
    page = widget.page.context.new_page()
    page.goto(widget.page.url)
    page.wait_for_selector("[data-ck-ready]")
    other = Assessment(page, "en")
    other.answer({"S2": 20})
    other.save("after")
    widget.root.locator(".ck-self-assessment-records li").first.wait_for()
    widget.save("before")
    assert len(json.loads(stored(page)[DEVICE_KEY])["records"]) == 2
    other.button("erase").click()
    other.button("erase_confirm").click()
    widget.root.locator(".ck-self-assessment-records").wait_for(state="detached")
    assert widget.answers() == {"S1": 10}, "what this tab was answering is its own"


def test_hostile_address(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", page=f"self-efficacy.html?a={EVIL}#{EVIL}")
    works_to_the_end(widget)


def test_odd_appearance_is_ignored(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", init=seed({"coprod-kit/appearance": EVIL}))
    dark = widget.page.locator("#ck-dark")
    assert dark.get_attribute("media") == "(prefers-color-scheme: dark)"
    assert widget.page.evaluate("window.hit") is None
