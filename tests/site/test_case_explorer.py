"""The case explorer as a reader uses it: with a mouse, keys only, without a script, on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import coprod_kit
from coprod_kit.content.cases.datapackage import datapackage
from coprod_kit.content.cases.model import shipped_cases
from tests.site.axe_findings import findings
from tests.site.driving import LANGS, plain, seed
from tests.site.exploring import WORDS, Explorer
from tests.site.keyboard_user import Keys
from tests.site.layout_faults import LARGE, LOOK, SMALL, SPACED, UNFOLD

if TYPE_CHECKING:
    from playwright.sync_api import Page

CASES = shipped_cases()
TOTAL = len(CASES)
TAB_KEY = f"coprod-kit/tab/case-explorer/cases/{datapackage()['version']}"
INITIATORS = len(coprod_kit.cases(level="initiator"))


@pytest.fixture
def explore(open_tab: Callable[..., Page]) -> Callable[..., Explorer]:
    def open_(lang: str = "fr", anchor: str = "", **options: Any) -> Explorer:
        tab = open_tab(f"{lang}/cases.html{anchor}", **options)
        if options.get("java_script_enabled", True):
            tab.wait_for_selector("[data-ck-ready]")
        return Explorer(tab, lang)

    return open_


def ids(**filters: Any) -> set[str]:
    """Ask Python for the cases that pass the same filters."""
    return set(coprod_kit.cases(**filters)["id"])


@pytest.mark.parametrize(
    "filters",
    [
        {"level": ["initiator"]},
        {"level": ["initiator", "co-designer"], "mode": ["group"]},
        {"phase": ["assess"], "level": ["co-designer"]},
        {"sector": "health"},
        {"country": "GB"},
        {"contested": True, "mode": ["collective"]},
        {"contested": False},
    ],
    ids=str,
)
def test_the_page_finds_what_python_finds(
    filters: dict[str, Any], explore: Callable[..., Explorer]
) -> None:
    explorer = explore()
    for name, value in filters.items():
        if isinstance(value, list):
            explorer.check(name, *value)
        else:
            code = value if isinstance(value, str) else ("yes" if value else "no")
            explorer.select(name, code)
    expected = ids(**filters)
    assert explorer.shown() == expected
    assert explorer.status().startswith(str(len(expected)))


def test_kinds_of_near_miss_and_boxes_add_up(explore: Callable[..., Explorer]) -> None:
    explorer = explore("en")
    explorer.check("class", "mere-use", "other")
    near = {case.id for case in CASES.values() if case.near_miss_class in {"mere-use", "other"}}
    assert explorer.shown() == near
    explorer.check("level", "initiator")
    assert explorer.shown() == near | ids(level="initiator")


@pytest.mark.parametrize("words", ["egout bresil", "ÉGOUTS", "d'ecole"])
def test_words_are_found_without_accents(words: str, explore: Callable[..., Explorer]) -> None:
    explorer = explore("fr")
    explorer.search(words)
    assert 0 < len(explorer.shown()) < 10
    explorer.search("xyzzy")
    assert explorer.status() == WORDS["fr"]["found_none"]
    assert explorer.shown() == set()


def test_counts_follow_the_filters_but_for_the_place(explore: Callable[..., Explorer]) -> None:
    explorer = explore()
    explorer.select("country", "GB")
    british = coprod_kit.cases(country="GB")
    by_box = british.groupby(["level", "mode"], observed=False).size()
    assert explorer.counts() == list(by_box)
    explorer.box("initiator", "group").click()
    assert explorer.counts() == list(by_box), "the other boxes can still be compared"
    assert explorer.box("initiator", "group").get_attribute("aria-pressed") == "true"
    assert explorer.shown() == ids(level="initiator", mode="group", country="GB")
    explorer.box("initiator", "group").click()
    assert explorer.shown() == set(british["id"])


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("en", 390)])
def test_with_the_keyboard_alone(lang: str, width: int, explore: Callable[..., Explorer]) -> None:
    explorer = explore(lang, width=width)
    keys = Keys(explorer.page)
    keys.tab_to(tag="button", limit=80)
    pressed = explorer.box("co-implementer", "individual")
    while not pressed.evaluate("el => el === document.activeElement"):
        keys.press("Tab")
    keys.press("Enter")
    assert explorer.shown() == ids(level="co-implementer", mode="individual")
    keys.press("Space")
    assert len(explorer.shown()) == TOTAL
    keys.tab_to(name="text", limit=30)
    explorer.page.keyboard.type("ecole" if lang == "fr" else "school")
    keys.stop()
    found = explorer.shown()
    assert 0 < len(found) < TOTAL
    keys.tab_to(tag="summary", limit=3)
    keys.press("Enter")
    keys.tab_to(name="level", limit=2)
    keys.press("Space")
    assert explorer.shown() == found & ids(level="co-implementer")
    keys.tab_to(name="sector", limit=30)
    keys.tab_to(action="hide", limit=6)
    keys.press("Space")
    assert explorer.root.locator("article:visible details[open]").count() == 0
    keys.tab_to(action="clear", limit=3)
    keys.press("Enter")
    assert len(explorer.shown()) == TOTAL
    assert keys.stop()["action"] == "clear", "the focus stays"
    keys.tab_to("Shift+Tab", tag="a", limit=1)
    explorer.page.keyboard.press("Enter")  # to the list, which is no stop by itself
    keys.tab_to(tag="summary", limit=3)
    keys.press("Enter")
    assert explorer.root.locator("article:visible details[open]").count() == 1
    assert keys.faults == []


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_found_is_announced_in_a_region_that_was_there(
    lang: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(lang)
    region = explorer.root.get_by_role("status")
    assert region.count() == 1
    assert region.inner_text() == WORDS[lang]["found_all"].format(number=TOTAL)
    region.evaluate("el => { window.__region = el; }")
    explorer.box("initiator", "individual").click()
    number = len(ids(level="initiator", mode="individual"))
    assert explorer.status() == WORDS[lang]["found_many"].format(number=number, total=TOTAL)
    assert region.evaluate("el => el === window.__region")


def test_filters_are_kept_in_the_tab_and_across_languages(
    explore: Callable[..., Explorer],
) -> None:
    explorer = explore("fr")
    explorer.near_miss("compliance").click()
    found = explorer.shown()
    explorer.page.locator(".ck-brand").click()
    explorer.page.go_back()
    explorer.page.wait_for_selector("[data-ck-ready]")
    assert explorer.shown() == found
    explorer.page.locator("#ck-language-switch").click()
    explorer.page.wait_for_selector("[data-ck-ready]")
    assert explorer.shown() == found
    assert explorer.root.locator("[data-part=more]").get_attribute("open") is not None
    explorer.clear().click()
    assert len(explorer.shown()) == TOTAL
    assert explorer.page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize(
    "kept",
    ['{"filters": {"level": ["boss"], "text": [3]}, "hidden": "yes"}', '{"filters": 3}', "[", "3"],
)
def test_a_tab_that_holds_nonsense_shows_every_case(
    kept: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(init=seed(session={TAB_KEY: kept}))
    assert len(explorer.shown()) == TOTAL
    assert explorer.root.locator("details.ck-explorer-coding[open]").count() == TOTAL


def test_a_link_to_a_case_shows_it_whatever_the_filters(explore: Callable[..., Explorer]) -> None:
    asked = "returning-a-book"
    explorer = explore("en")
    explorer.box("initiator", "individual").click()
    found = explorer.shown()
    explorer.root.locator("[data-part=hide]").check()
    explorer.page.goto(explorer.page.url.split("#")[0] + f"#case-{asked}")
    explorer.page.wait_for_selector(f"#case-{asked}:focus")
    assert explorer.shown() == found | {asked}
    assert explorer.words["found_pinned"] in explorer.status()
    card = explorer.page.locator(f"#case-{asked}")
    assert card.locator("details").get_attribute("open") is not None
    box = card.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 900
    # A link on another page, in the tab that keeps these filters.
    explorer.page.reload()
    explorer.page.wait_for_selector("[data-ck-ready]")
    assert explorer.shown() == found | {asked}
    explorer.clear().click()
    explorer.box("initiator", "individual").click()
    assert explorer.shown() == found, "a new choice lets go of the case that was asked for"
    assert "#" not in explorer.page.url


@pytest.mark.parametrize("lang", LANGS)
def test_no_case_is_said_in_a_sentence_and_leads_nowhere(
    lang: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(lang)
    go = explorer.root.locator("[data-part=go]")
    assert go.get_attribute("href")
    explorer.search("zzzzzz")
    assert explorer.status() == explorer.words["found_none"]
    assert go.get_attribute("aria-disabled") == "true"
    assert go.get_attribute("href") is None
    explorer.page.goto(explorer.page.url.split("#")[0] + "#case-returning-a-book")
    explorer.page.wait_for_selector("#case-returning-a-book:focus")
    assert explorer.status() == explorer.words["found_only_pinned"]
    assert go.get_attribute("href")
    explorer.clear().click()
    assert go.get_attribute("aria-disabled") == "false"
    assert explorer.status() == explorer.words["found_all"].format(number=TOTAL)


def test_a_filter_changes_by_what_was_touched_even_if_the_other_fields_are_emptied(
    explore: Callable[..., Explorer],
) -> None:
    explorer = explore("en")
    explorer.check("level", "initiator")
    explorer.select("country", "GB")
    # As a browser does that empties the fields of a page that it restores.
    explorer.root.locator("[data-part=filters]").evaluate("form => form.reset()")
    explorer.check("mode", "group")
    assert explorer.shown() == ids(level=["initiator"], mode=["group"], country="GB")


@pytest.mark.parametrize("anchor", ["#%", "#%E0%A4", "#case-nobody", "#__proto__"])
def test_an_address_that_names_no_case_is_ignored(
    anchor: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore("en", anchor)
    assert len(explorer.shown()) == TOTAL
    explorer.box("initiator", "group").click()
    assert explorer.shown() == ids(level="initiator", mode="group")


def test_a_browser_that_reflects_no_aria_is_told_all_the_same(
    explore: Callable[..., Explorer],
) -> None:
    older = "for (const name of ['ariaPressed', 'ariaDisabled']) delete Element.prototype[name];"
    explorer = explore("en", init=older)
    box = explorer.box("initiator", "group")
    assert box.get_attribute("aria-pressed") == "false"
    box.click()
    assert box.get_attribute("aria-pressed") == "true"
    assert explorer.clear().get_attribute("aria-disabled") == "false"


def test_no_ring_goes_where_the_browser_cannot_draw_another(
    explore: Callable[..., Explorer],
) -> None:
    """What stands in no `@supports` is for browsers without `:has` too."""
    gone = explore().page.evaluate(
        """[...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
             .filter(rule => rule.selectorText?.includes(".ck-choice") &&
               rule.style.outlineStyle === "none")
             .map(rule => rule.selectorText)"""
    )
    assert gone == []


def test_hidden_answers_leave_no_trace_in_the_order(explore: Callable[..., Explorer]) -> None:
    explorer = explore("en")
    before = explorer.root.locator("article").evaluate_all("all => all.map(el => el.id)")
    explorer.root.locator("[data-part=hide]").check()
    titles = explorer.root.locator("article:visible h4").all_inner_texts()
    assert len(titles) == TOTAL
    assert titles == sorted(titles, key=lambda title: title.casefold().replace("’", ""))
    headings = explorer.root.locator("h3:visible").all_inner_texts()
    assert headings == [WORDS["en"]["flat"]]
    explorer.root.locator("[data-part=hide]").uncheck()
    after = explorer.root.locator("article").evaluate_all("all => all.map(el => el.id)")
    assert after == before


def test_counts_do_not_tell_the_hidden_answers(explore: Callable[..., Explorer]) -> None:
    explorer = explore("fr")
    whole = explorer.counts()
    explorer.search("égouts")
    assert sum(explorer.counts()) < sum(whole)
    explorer.root.locator("[data-part=hide]").check()
    assert explorer.counts() == whole
    assert explorer.root.locator(".ck-explorer-empty").count() == whole.count(0)
    explorer.page.emulate_media(media="print")
    assert explorer.counts() == whole
    explorer.page.emulate_media(media="screen")
    explorer.root.locator("[data-part=hide]").uncheck()
    assert sum(explorer.counts()) < sum(whole)


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_script_every_case_can_be_read(
    lang: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(lang, java_script_enabled=False)
    assert len(explorer.shown()) == TOTAL
    assert explorer.root.locator("form:visible, button:visible, [role=status]:visible").count() == 0
    text = plain(explorer.root.inner_text())
    for case in CASES.values():
        assert plain(case.text[lang]) in text
        assert case.reason is None or plain(case.reason[lang]) in text
    explorer.box("initiator", "group").click()
    assert explorer.page.url.endswith("initiator-group")
    heading = explorer.page.locator("section:target h3")
    box = heading.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 300


@pytest.mark.parametrize(
    ("width", "style"), [(320, ""), (640, LARGE), (320, SPACED)], ids=["narrow", "large", "spaced"]
)
@pytest.mark.parametrize("lang", LANGS)
def test_in_use_all_stays_in_sight(
    lang: str, width: int, style: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(lang, width=width, height=700)
    if style:
        explorer.page.add_style_tag(content=style)
    explorer.check("level", "initiator")
    explorer.page.evaluate(UNFOLD)
    assert explorer.page.evaluate(LOOK) == []
    if not style:
        assert explorer.root.evaluate(SMALL) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_axe_finds_nothing_while_it_is_used(
    lang: str, scheme: str, axe: str, explore: Callable[..., Explorer]
) -> None:
    explorer = explore(lang, color_scheme=scheme)
    explorer.check("level", "initiator")
    explorer.box("initiator", "group").click()
    # What the bar covers in part can be scrolled out from under it.
    explorer.clear().evaluate("el => el.scrollIntoView({block: 'end'})")
    assert findings(explorer.page, axe, scheme) == []
    explorer.root.locator("[data-part=hide]").check()
    explorer.search("xyzzy")
    assert findings(explorer.page, axe, scheme) == []


def test_on_paper_there_are_cases_and_no_controls(explore: Callable[..., Explorer]) -> None:
    explorer = explore("fr")
    explorer.box("initiator", "group").click()
    explorer.page.emulate_media(media="print")
    assert explorer.shown() == ids(level="initiator", mode="group")
    assert explorer.root.locator("input:visible, select:visible").count() == 0
    assert explorer.root.get_by_role("status").is_visible() is False
    assert explorer.root.locator(".ck-explorer-code:visible").count() == len(explorer.shown())
    explorer.page.emulate_media(media="screen")
    explorer.root.locator("[data-part=hide]").check()
    explorer.page.emulate_media(media="print")
    explorer.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert explorer.root.locator(".ck-explorer-code:visible").count() == 0, (
        "answers stay hidden on paper"
    )


def test_choices_made_before_the_script_are_kept(
    served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    tab.route(
        "**/coprod-kit-case-explorer.js*",
        lambda route: (
            tab.locator('input[name="text"]').fill("bus"),
            route.continue_(),
        ),
    )
    tab.goto(f"{served}en/cases.html", wait_until="commit")
    tab.wait_for_selector("[data-ck-ready]")
    explorer = Explorer(tab, "en")
    assert tab.locator('input[name="text"]').input_value() == "bus"
    assert 0 < len(explorer.shown()) < TOTAL
