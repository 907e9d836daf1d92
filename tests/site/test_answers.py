"""What happens to the learner's answers: kept, saved, brought back, erased, downloaded, printed."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coprod_kit.rules.scoring import score
from tests.site.driving import (
    DEVICE_KEY,
    INSTRUMENT,
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

SOME = {"S1": 0, "S2": 100, "S3": 50, "S7": 10, "P2": 90, "X1": 40}
PRINTS = """
window.__printed = [];
window.print = () => {
  window.dispatchEvent(new Event("beforeprint"));
  window.__printed.push(document.documentElement.className);
};
"""


@pytest.mark.parametrize("route", ["served", "from_disk"])
def test_answers_follow_the_reader(
    route: str, request: pytest.FixtureRequest, assess: Callable[..., Assessment]
) -> None:
    widget = assess("fr", base=request.getfixturevalue(route))
    tab = widget.page
    widget.answer(SOME)
    widget.occasion("looking-back")

    tab.reload()
    tab.wait_for_selector("[data-ck-ready]")
    assert widget.answers() == SOME

    # To the next page and back by its own links.
    tab.locator(".ck-pager a[rel=prev]").click()
    tab.wait_for_url(lambda url: not url.endswith("/self-efficacy.html"))
    tab.locator(".ck-pager a[rel=next]").click()
    tab.wait_for_url("**/fr/self-efficacy.html")
    tab.wait_for_selector("[data-ck-ready]")
    assert widget.answers() == SOME

    # To the other language, answer there, and back.
    tab.locator("#ck-language-switch").click()
    tab.wait_for_url("**/en/self-efficacy.html")
    tab.wait_for_selector("[data-ck-ready]")
    english = Assessment(tab, "en")
    assert english.answers() == SOME
    assert english.root.get_by_role("radio", name=english.name("looking-back")).is_checked()
    english.answer({"S4": 70})
    english.root.locator('[data-clear="S2"]').click()
    tab.locator("#ck-language-switch").click()
    tab.wait_for_url("**/fr/self-efficacy.html")
    tab.wait_for_selector("[data-ck-ready]")
    left = {item: value for item, value in SOME.items() if item != "S2"}
    assert widget.answers() == {**left, "S4": 70}

    # Nothing of it outlives the tab.
    assert stored(tab, "local") == {}


def test_nothing_is_kept_on_the_device_before_asked(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr")
    assert stored(widget.page, "local") == stored(widget.page, "session") == {}
    widget.answer(SOME)
    widget.show_result()
    for name in ("before", "after", "looking-back"):
        widget.occasion(name)
    widget.root.locator(".ck-self-assessment-practice summary").click()
    widget.root.locator(".ck-self-assessment-practice input").first.check()
    widget.button("erase").click()
    widget.button("erase_cancel").click()
    assert stored(widget.page, "local") == {}
    assert list(stored(widget.page, "session")) == [TAB_KEY]
    assert "practice" not in json.dumps(stored(widget.page, "session"))
    assert widget.page.context.cookies() == []


def test_a_new_tab_starts_empty(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr")
    widget.answer(SOME)
    other = widget.page.context.new_page()
    other.goto(widget.page.url)
    other.wait_for_selector("[data-ck-ready]")
    assert Assessment(other, "fr").answers() == {}


def test_page_brought_back_from_memory_is_up_to_date(assess: Callable[..., Assessment]) -> None:
    """Going back shows a page as it was left: it must not bring erased answers back."""
    widget = assess("fr")
    tab = widget.page
    widget.answer(SOME)
    tab.evaluate(
        """([key, device, record]) => {
          sessionStorage.setItem(key, JSON.stringify({answers: {S5: 20}, occasion: "after"}));
          localStorage.setItem(device, record);
          window.dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}));
        }""",
        [TAB_KEY, DEVICE_KEY, device(record("before", {"S1": 10}))],
    )
    assert widget.answers() == {"S5": 20}
    assert widget.root.get_by_role("radio", name=widget.name("after"), exact=True).is_checked()
    assert widget.root.locator(".ck-self-assessment-records li").count() == 1


def test_answers_given_before_the_script_are_kept(
    open_tab: Callable[..., Page], served: str
) -> None:
    tab = open_tab(None)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    tab.route("**/coprod-kit.js*", hold)
    tab.goto(f"{served}fr/self-efficacy.html", wait_until="commit")
    widget = Assessment(tab, "fr")
    widget.answer({"S1": 30, "S2": 60})
    assert widget.root.get_attribute("data-ck-ready") is None
    held[0].continue_()
    tab.wait_for_selector("[data-ck-ready]")
    assert widget.answers() == {"S1": 30, "S2": 60}
    said = widget.say("progress", answered=2, total=len(ITEMS))
    assert plain(said) in plain(widget.root.inner_text())


@pytest.mark.parametrize("lang", LANGS)
def test_progress_and_clearing(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    shown = widget.root.locator('[data-part="progress"]')
    assert plain(shown.inner_text()) == plain(widget.say("progress", answered=0, total=len(ITEMS)))
    widget.answer({"S1": 0, "S2": 100})
    assert plain(shown.inner_text()) == plain(widget.say("progress", answered=2, total=len(ITEMS)))
    assert widget.root.get_by_role("progressbar").evaluate("el => el.value") == 2
    clear = widget.root.locator('[data-clear="S1"]')
    assert clear.get_attribute("aria-label") == widget.say("clear_label", number=1)
    clear.click()
    assert widget.answers() == {"S2": 100}
    assert not clear.is_visible()
    assert plain(shown.inner_text()) == plain(widget.say("progress", answered=1, total=len(ITEMS)))


@pytest.mark.parametrize("lang", LANGS)
def test_one_set_an_occasion(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    widget.save()
    assert widget.status() == widget.words["save_nothing"]
    assert stored(widget.page) == {}

    widget.answer({"S1": 10})
    widget.save()
    assert widget.status() == widget.say("saved", occasion=widget.name("before"))
    widget.answer({"S1": 20})
    widget.save()
    assert json.loads(stored(widget.page)[DEVICE_KEY])["records"][0]["answers"] == {"S1": 10}
    widget.replace()
    assert widget.status() == widget.say("save_replaced", occasion=widget.name("before"))
    widget.answer({"S1": 80})
    widget.save("after")
    assert widget.status() == widget.say("saved", occasion=widget.name("after"))

    kept = json.loads(stored(widget.page)[DEVICE_KEY])
    assert [(each["occasion"], each["answers"]) for each in kept["records"]] == [
        ("before", {"S1": 20}),
        ("after", {"S1": 80}),
    ]
    assert all(each["version"] == VERSION for each in kept["records"])
    items = widget.root.locator(".ck-self-assessment-records li")
    assert items.count() == 2
    today = dt.datetime.now(dt.UTC).astimezone()
    assert str(today.year) in items.first.inner_text()
    # Bringing a set back is said to replace what is on the page, before it is done.
    assert plain(widget.words["records_text"]) in plain(widget.root.inner_text())


@pytest.mark.parametrize("lang", LANGS)
def test_a_saved_set_is_replaced_only_when_the_reader_agrees(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    kept = device(record("before", {"S1": 10}), record("after", {"S1": 20}))
    widget = assess(lang, init=seed({DEVICE_KEY: kept}))
    widget.answer({"S1": 90})
    widget.save("after")
    question = widget.root.get_by_role(
        "group",
        name=plain(
            widget.say(
                "replace_asked",
                occasion=widget.name("after"),
                date={"fr": "15 janvier 2026", "en": "15 January 2026"}[lang],
            )
        ),
    )
    assert question.get_by_role("button").count() == 2
    assert widget.page.evaluate("document.activeElement.dataset.action") == "replace_cancel"
    assert stored(widget.page)[DEVICE_KEY] == kept, "asking is not doing"
    widget.replace(agreed=False)
    assert stored(widget.page)[DEVICE_KEY] == kept
    assert question.count() == 0
    assert widget.page.evaluate("document.activeElement.dataset.action") == "save"
    widget.save()
    widget.answer({"S2": 30})
    assert question.count() == 0, "the question was about other answers"
    widget.save()
    widget.replace()
    records = json.loads(stored(widget.page)[DEVICE_KEY])["records"]
    assert {each["occasion"]: each["answers"] for each in records} == {
        "before": {"S1": 10},
        "after": {"S1": 90, "S2": 30},
    }
    widget.save()
    assert widget.status() == widget.say("save_replaced", occasion=widget.name("after"))
    assert question.count() == 0, "the same answers again lose nothing"


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_button_has_done_is_said_beside_it(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang, height=700)
    widget.answer(SOME)
    widget.show_result()

    def said_by(key: str, message: str) -> None:
        assert widget.status() == message
        beside = widget.root.locator('[data-part="said"]')
        assert beside.inner_text() == message
        edge = "el => el.getBoundingClientRect().bottom"
        top = "el => el.getBoundingClientRect().top"
        button = widget.button(key)
        gap = beside.evaluate(top) - button.evaluate(edge)
        assert -60 < gap < 60, "beside the button"
        assert 0 <= beside.evaluate(top) < beside.evaluate(edge) <= 700, "in view"

    widget.save()
    said_by("save", widget.say("saved", occasion=widget.name("before")))
    for kind in ("json", "csv"):
        with widget.page.expect_download() as loading:
            widget.button(f"download_{kind}").click()
        file = loading.value.suggested_filename
        said_by(f"download_{kind}", widget.say("downloaded", file=file))
    widget.root.get_by_role(
        "button", name=widget.say("record_use_label", occasion=widget.name("before"))
    ).click()
    assert widget.status() == widget.say("record_used", occasion=widget.name("before"))
    assert widget.root.locator('.ck-self-assessment-records [data-part="said"]').is_visible()
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    said_by("erase", widget.words["erased"])
    widget.answer({"S1": 10})
    assert widget.root.locator('[data-part="said"]').count() == 0


@pytest.mark.parametrize("lang", LANGS)
def test_who_comes_back_is_proposed_the_second_occasion(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    kept = device(record("before", {"S1": 10, "S2": 0}))
    widget = assess(lang, init=seed({DEVICE_KEY: kept}))

    def chosen() -> str:
        box = widget.root.locator(".ck-self-assessment-occasion input:checked")
        return box.get_attribute("value") or ""

    top = plain(widget.root.locator('[data-part="kept"]').inner_text())
    date = {"fr": "15 janvier 2026", "en": "15 January 2026"}[lang]
    said = widget.say("record", occasion=widget.name("before"), date=date, answered=2)
    assert top == plain(widget.say("kept_here", sets=said))
    assert chosen() == "after"
    assert stored(widget.page, "session").keys() <= {"test-seeded"}, "a proposal is not kept"
    widget.answer({"S1": 70})
    assert chosen() == "after"
    widget.save()
    assert widget.status() == widget.say("saved", occasion=widget.name("after"))
    records = json.loads(stored(widget.page)[DEVICE_KEY])["records"]
    assert [(each["occasion"], each["answers"]) for each in records] == [
        ("before", {"S1": 10, "S2": 0}),
        ("after", {"S1": 70}),
    ]


def test_the_second_occasion_is_proposed_and_not_imposed(
    assess: Callable[..., Assessment],
) -> None:
    widget = assess("fr", init=seed({DEVICE_KEY: device(record("before", {"S1": 10}))}))
    widget.occasion("before")
    widget.answer({"S1": 70})
    assert widget.root.get_by_role("radio", name=widget.name("before"), exact=True).is_checked()


def test_without_a_set_for_before_nothing_is_proposed(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", init=seed({DEVICE_KEY: device(record("looking-back", {"S1": 10}))}))
    assert widget.root.get_by_role("radio", name=widget.name("before"), exact=True).is_checked()


def test_fields_that_the_browser_has_emptied_are_drawn_again(
    assess: Callable[..., Assessment],
) -> None:
    """WebKit empties the fields in the task after a page came back from memory."""
    widget = assess("fr")
    widget.answer(SOME)
    widget.page.evaluate(
        """async () => {
          dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}));
          for (const input of document.querySelectorAll("input[data-item]")) input.checked = false;
          await new Promise(done => setTimeout(done, 50));
        }"""
    )
    assert widget.answers() == SOME
    assert json.loads(stored(widget.page, "session")[TAB_KEY])["answers"] == SOME


def test_an_answer_never_takes_along_what_the_fields_show(
    assess: Callable[..., Assessment],
) -> None:
    widget = assess("fr")
    widget.answer(SOME)
    widget.page.evaluate(
        "for (const input of document.querySelectorAll('input[data-item]')) input.checked = false"
    )
    widget.answer({"S4": 60})
    assert widget.answers() == {**SOME, "S4": 60}
    assert json.loads(stored(widget.page, "session")[TAB_KEY])["answers"] == {**SOME, "S4": 60}


@pytest.mark.parametrize("lang", LANGS)
def test_two_sets_side_by_side_without_a_difference(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    before = dict.fromkeys(ITEMS, 20)
    after = {item: 70 for item in ITEMS if item != "X1"}
    sets = seed({DEVICE_KEY: device(record("after", after), record("before", before))})
    widget = assess(lang, init=sets)
    box = widget.root.get_by_label(widget.words["compare_title"], exact=True)
    cells = box.locator("table").evaluate(
        "table => [...table.rows].map(row => [...row.cells].map(cell => cell.innerText.trim()))"
    )
    assert cells[0] == [widget.words["subscale"], widget.name("before"), widget.name("after")]
    labels = [entry["label"] for entry in INSTRUMENT.localized(lang)["subscales"]]
    blank = widget.words["not_computed"]
    assert cells[1:] == [
        [label, "20", "70" if place < len(labels) - 1 else blank]
        for place, label in enumerate(labels)
    ]
    # No number but those of the two sets: no gain, no difference, no arrow, no percentage.
    assert not {"50", "+50", "-50", "−50"} & {cell for row in cells for cell in row}
    said = plain(widget.root.locator(".ck-self-assessment-mine").inner_text())
    assert plain(widget.words["compare_text"]) in said
    forbidden = {"fr": ("gain", "progression", "écart"), "en": ("gain", "improvement", "growth")}
    assert not [word for word in forbidden[lang] if word in said.lower()]


def test_one_saved_set_is_not_compared(assess: Callable[..., Assessment]) -> None:
    widget = assess("en", init=seed({DEVICE_KEY: device(record("before", {"S1": 10}))}))
    assert widget.root.locator(".ck-self-assessment-records li").count() == 1
    assert widget.words["compare_title"] not in widget.root.inner_text()


@pytest.mark.parametrize("lang", LANGS)
def test_erase_empties_everything(lang: str, assess: Callable[..., Assessment]) -> None:
    older = record("before", {"S1": 10}, version="0.1")
    widget = assess(lang, init=seed({DEVICE_KEY: device(older), "another/site": "stays"}))
    widget.answer(SOME)
    widget.root.locator(".ck-self-assessment-practice summary").click()
    widget.root.locator(".ck-self-assessment-practice input").nth(4).check()
    widget.save()
    widget.show_result()
    widget.button("erase").click()
    assert widget.answers() == SOME, "asking is not doing"
    assert plain(widget.words["erase_asked"]) in plain(widget.root.inner_text())
    widget.button("erase_cancel").click()
    assert widget.answers() == SOME
    widget.button("erase").click()
    widget.button("erase_confirm").click()

    assert widget.status() == widget.words["erased"]
    assert widget.answers() == {}
    assert widget.root.locator("input:checked").count() == 1, "only the occasion"
    assert widget.root.locator(".ck-self-assessment-result").count() == 0
    assert widget.root.locator(".ck-self-assessment-records").count() == 0
    assert stored(widget.page) == {"another/site": "stays"}
    session = stored(widget.page, "session")
    assert json.loads(session.get(TAB_KEY, '{"answers": {}}'))["answers"] == {}
    assert not [value for value in session.values() if '"S1"' in value]
    widget.page.reload()
    widget.page.wait_for_selector("[data-ck-ready]")
    assert widget.answers() == {}


@pytest.mark.parametrize("lang", LANGS)
def test_json_file(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    widget.answer(SOME)
    widget.occasion("after")
    with widget.page.expect_download() as loading:
        widget.button("download_json").click()
    name = loading.value.suggested_filename
    data = json.loads(Path(loading.value.path()).read_text(encoding="utf-8"))
    assert name == f"self-efficacy-after-{data['date']}.json"
    assert widget.status() == widget.say("downloaded", file=name)
    assert data["answers"] == SOME
    assert (data["instrument"], data["instrument_version"]) == ("self-efficacy", VERSION)
    assert (data["language"], data["occasion"]) == (lang, "after")
    assert data["scores"] == [
        {"subscale": each.subscale, "mean": each.mean, "answered": each.answered, "of": each.of}
        for each in score(INSTRUMENT, SOME)
    ]
    card = INSTRUMENT.localized(lang)["card"]
    assert data["card"]["status"] == "not-validated"
    assert data["card"]["limits"] == card["limits"]
    assert data["card"]["licence"] == card["licence"]


@pytest.mark.parametrize(("lang", "separator"), [("fr", ";"), ("en", ",")])
def test_csv_file(lang: str, separator: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    widget.answer(SOME)
    with widget.page.expect_download() as loading:
        widget.button("download_csv").click()
    assert loading.value.suggested_filename.startswith("self-efficacy-before-")
    raw = Path(loading.value.path()).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "Excel takes it for UTF-8"
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=separator))
    columns = ["instrument", "version", "occasion", "date", "item", "text", "answer"]
    assert rows[0] == [WORDS[lang][f"column_{column}"] for column in columns]
    assert [row[4] for row in rows[1:]] == list(ITEMS)
    assert {row[4]: int(row[6]) for row in rows[1:] if row[6]} == SOME
    asked = [
        item["text"] for part in INSTRUMENT.localized(lang)["sections"] for item in part["items"]
    ]
    assert [row[5] for row in rows[1:]] == asked
    assert all(row[:3] == ["self-efficacy", VERSION, "before"] for row in rows[1:])
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell]


@pytest.mark.parametrize("lang", LANGS)
def test_card_file(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    widget.show_result()
    with widget.page.expect_download() as loading:
        widget.button("card_download").click()
    card = json.loads(Path(loading.value.path()).read_text(encoding="utf-8"))
    declared = INSTRUMENT.localized(lang)
    assert (card["id"], card["version"], card["language"]) == ("self-efficacy", VERSION, lang)
    assert card["scoring"] == declared["card"]["scoring"]
    assert [(each["id"], each["minimum"]) for each in card["subscales"]] == [
        (each["id"], each["minimum"]) for each in declared["subscales"]
    ]


def test_a_page_that_may_not_print_is_left_as_it_was(assess: Callable[..., Assessment]) -> None:
    widget = assess("fr", init="window.print = () => undefined;")
    widget.button("print").click()
    widget.page.wait_for_function("!document.documentElement.classList.contains('ck-printing')")
    assert widget.page.locator(".ck-print-path, .ck-print-target").count() == 0


@pytest.mark.parametrize("lang", LANGS)
def test_print_button_prints_the_widget_alone(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang, init=PRINTS)
    tab = widget.page
    widget.answer(SOME)
    widget.show_result()
    widget.button("print").click()
    assert tab.evaluate("window.__printed.length") == 1
    tab.emulate_media(media="print")
    beside = tab.evaluate(
        """() => [...document.querySelectorAll("main p, main h1, main h2, header, footer, nav")]
             .filter(el => !el.closest(".ck-widget") && el.checkVisibility())
             .map(el => el.outerHTML.slice(0, 80))"""
    )
    assert beside == []
    assert widget.root.locator("fieldset.ck-self-assessment-item[data-item]").first.is_visible()
    assert widget.root.locator(".ck-self-assessment-result h3").is_visible()
    assert widget.root.locator(".ck-self-assessment-card").is_visible()
    assert not widget.button("save").is_visible()
    tab.emulate_media(media="screen")
    tab.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert "ck-printing" not in (tab.locator("html").get_attribute("class") or "")
    assert tab.locator("main h1").is_visible()


@pytest.mark.parametrize("lang", LANGS)
def test_paper_has_the_form(lang: str, assess: Callable[..., Assessment]) -> None:
    widget = assess(lang)
    tab = widget.page
    pages = tab.pdf(prefer_css_page_size=True)
    assert pages.startswith(b"%PDF")
    assert pages.count(b"/Type /Page\n") >= 4
    tab.emulate_media(media="print")
    text = plain(widget.root.inner_text())
    for part in INSTRUMENT.localized(lang)["sections"]:
        for item in part["items"]:
            assert plain(item["text"]) in text
    for anchor in INSTRUMENT.localized(lang)["scale"]["anchors"]:
        assert text.count(plain(anchor["text"])) >= 2, "in the legend and beside the numbers"
    assert plain(WORDS[lang]["paper"]) in text
    assert plain(WORDS[lang]["blank_allowed"]) not in text
    assert widget.root.get_by_role("button").count() == 0
    points = widget.root.locator('fieldset[data-item="S1"] .ck-self-assessment-point span')
    assert points.all_inner_texts() == [str(value) for value in range(0, 101, 10)]
    assert tab.locator(".ck-header").is_visible() is False
    assert tab.locator("main h1").is_visible()


def test_chosen_answers_are_seen_on_paper_without_colour(
    assess: Callable[..., Assessment],
) -> None:
    widget = assess("fr")
    widget.answer({"S1": 30})
    widget.page.emulate_media(media="print")
    width = "el => parseFloat(getComputedStyle(el.nextElementSibling).borderTopWidth)"
    assert widget.radio("S1", 30).evaluate(width) > widget.radio("S1", 40).evaluate(width) + 1
