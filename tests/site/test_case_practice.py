"""Practice on cases in a browser: by keyboard, announced, kept, brought back, erased, without."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.widgets.case_practice.practice_key import explanations
from tests.site.axe_findings import findings
from tests.site.driving import LANGS, plain, seed, stored
from tests.site.keyboard_user import Keys
from tests.site.layout_faults import LOOK, SMALL
from tests.site.practising import DEVICE, KEYS, TAB, TEXTS, WORDS, Practice, at, right, wrong

if TYPE_CHECKING:
    from playwright.sync_api import Page


CASES = shipped_cases()


def marked(text: str, clues: list[str]) -> list[str]:
    """List the pieces of a text that clues cover; clues that overlap or touch make one piece."""
    spans = [(text.index(clue), text.index(clue) + len(clue)) for clue in clues]
    inside = {place for start, end in spans for place in range(start, end)}
    pieces, last = [], -2
    for place in sorted(inside):
        if place == last + 1:
            pieces[-1] += text[place]
        else:
            pieces.append(text[place])
        last = place
    return pieces


@pytest.fixture
def practise(open_tab: Callable[..., Page]) -> Callable[..., Practice]:
    def open_(lang: str = "fr", **options: Any) -> Practice:
        tab = open_tab(f"{lang}/practise.html", **options)
        tab.wait_for_selector("[data-ck-ready]")
        return Practice(tab, lang)

    return open_


def go_through(widget: Practice, answer: Callable[[str], dict[str, Any]] = right) -> list[str]:
    """Answer every case of a run, to its end; return their ids."""
    seen = []
    while widget.can("check") or widget.can("next") or widget.can("show"):
        if widget.can("show"):
            widget.press("show")
        elif widget.can("check"):
            seen.append(widget.case())
            widget.answer(answer(seen[-1]))
        if widget.can("finish"):
            break
        widget.press("next")
    return seen


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("en", 390)])
def test_by_keyboard(lang: str, width: int, practise: Callable[..., Practice]) -> None:
    widget = practise(lang, width=width)
    keys = Keys(widget.page)
    keys.tab_to(name="ck-0-n")
    keys.press("ArrowLeft")  # ten cases
    keys.tab_to(action="begin")
    keys.press("Enter")
    # A solved example, the focus on its title.
    assert keys.stop()["action"] == "title"
    assert plain(WORDS[lang]["block_worked"]) in plain(widget.shown())
    keys.tab_to(action="next")
    keys.press("Enter")
    # A half-solved one: its verdict cannot change.
    keys.tab_to(name="ck-0-level")
    keys.press("Space")
    keys.tab_to(name="ck-0-mode")
    keys.press("ArrowDown")
    keys.tab_to(name="ck-0-confidence")
    keys.press("Space")
    keys.tab_to(action="check")
    keys.press("Enter")
    assert keys.stop()["action"] == "feedback"
    assert widget.status()
    keys.tab_to(action="next")
    keys.press("Enter")
    while not widget.can("show"):
        keys.tab_to(action="skip")
        keys.press("Enter")
    # Two side by side, then what tells them apart.
    keys.tab_to(action="show")
    keys.press("Enter")
    assert keys.stop()["action"] == "feedback"
    keys.tab_to(action="stop")
    keys.press("Enter")
    assert keys.stop()["action"] == "title"
    assert widget.title() == WORDS[lang]["end"]
    keys.tab_to(action="save")
    assert stored(widget.page) == {}
    keys.press("Enter")
    assert list(stored(widget.page)) == [DEVICE]
    assert keys.faults == []


@pytest.mark.parametrize("lang", LANGS)
def test_feedback_says_what_decided(lang: str, practise: Callable[..., Practice]) -> None:
    widget = practise(lang)
    widget.begin(examples=False)
    case = widget.case()
    assert widget.root.locator("mark").count() == 0
    widget.press("check")
    assert widget.status() == WORDS[lang]["missing_verdict"]
    said = widget.root.locator("[data-group$=-verdict]").get_attribute("aria-describedby")
    assert "ck-0-missing" in (said or "").split()
    assert widget.page.locator("#ck-0-missing").inner_text() == WORDS[lang]["missing_verdict"]
    widget.answer({**wrong(case), "confidence": "sure", "because": "<b>x</b> & y"})
    feedback = widget.root.locator(".ck-practice-feedback")
    assert widget.page.evaluate("document.activeElement.dataset.part") == "feedback"
    told = plain(feedback.inner_text())
    assert plain(WORDS[lang]["state_not"]) in told
    assert "<b>x</b> & y" in told
    assert plain(WORDS[lang]["longer_text"]) in told
    assert plain(widget.status()).startswith(plain(WORDS[lang]["name_verdict"]))
    assert feedback.locator("a").count() >= 1
    explained = explanations(CASES[case], lang)
    assert plain(explained[0].because) in told
    clues = [each.clue for each in explained if each.clue]
    assert clues
    assert widget.root.locator("mark").all_text_contents() == marked(CASES[case].text[lang], clues)
    # What was answered can no longer change, on the way back either.
    widget.press("next")
    widget.press("previous")
    assert widget.case() == case
    assert not widget.can("check")


@pytest.mark.parametrize("lang", LANGS)
def test_a_box_that_a_near_miss_does_not_allow_is_explained(
    lang: str, practise: Callable[..., Practice]
) -> None:
    widget = practise(lang, init=seed(session={TAB: json.dumps(at("blood-donation"))}))
    assert widget.case() == "blood-donation"
    box = {"verdict": "coproduction", "level": "co-designer", "mode": "individual"}
    widget.answer({**box, "confidence": "sure"})
    unlisted = plain(widget.root.locator('[data-part="unlisted"]').inner_text())
    codings = " × ".join(widget.labels[code] for code in ("co-implementer", "individual"))
    assert plain(WORDS[lang]["only_defended"].format(codings=codings)) in unlisted
    longer = plain(widget.root.locator(".ck-practice-longer").inner_text())
    assert plain(widget.words_of("decides")) in longer
    assert plain(widget.words_of("idea")) not in longer


def test_sure_and_wrong_gets_the_question_that_parts_the_two(
    practise: Callable[..., Practice],
) -> None:
    case = next(
        each["case"]
        for each in TEXTS["plan"]
        if each["block"] == "contested"
        and KEYS[each["case"]]["coding"].startswith("co-designer|")
        and "initiator" not in " ".join(KEYS[each["case"]]["alternatives"])
    )
    widget = practise("en", init=seed(session={TAB: json.dumps(at(case))}))
    widget.answer({**right(case), "level": "initiator", "confidence": "sure"})
    longer = plain(widget.root.locator(".ck-practice-longer").inner_text())
    assert plain(widget.words_of("idea")) in longer
    assert plain(widget.words_of("decides")) not in longer


def test_what_is_missing_is_said_where_it_is(practise: Callable[..., Practice]) -> None:
    widget = practise("fr", width=390, height=700)
    widget.begin(examples=False)
    widget.choose({"verdict": "coproduction", "mode": "group"})
    widget.press("check")
    said = widget.page.locator("#ck-0-missing")
    assert said.inner_text() == WORDS["fr"]["missing_level"]
    assert said.evaluate("el => el.nextElementSibling.dataset.group") == "ck-0-level"
    box = said.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 350, "it is in sight"
    ring = "getComputedStyle(document.activeElement.closest('label')).outlineStyle"
    assert widget.page.evaluate(ring) == "solid"
    widget.choose({"level": "initiator"})
    assert said.count() == 0


def test_once_checked_the_form_gives_way_to_the_feedback(
    practise: Callable[..., Practice],
) -> None:
    widget = practise("fr", width=390, height=800, reduced_motion="no-preference")
    widget.begin(examples=False)
    case = widget.case()
    widget.answer(right(case))
    assert widget.root.locator('[data-part="live"] :is(form, input)').count() == 0
    feedback = widget.root.locator(".ck-practice-feedback")
    clues = [clue for explained in explanations(CASES[case], "fr") if (clue := explained.clue)]
    quoted = feedback.locator(".ck-practice-clue").all_inner_texts()
    assert len(quoted) == len(clues) > 0
    for line, clue in zip(quoted, clues, strict=True):
        assert plain(line).endswith(plain(WORDS["fr"]["quoted"].format(text=clue)))
    box = feedback.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 100, "it begins at the top of the window, at once"


def test_exact_and_defensible(practise: Callable[..., Practice]) -> None:
    widget = practise("en")
    widget.root.locator("select").select_option("contested")
    widget.root.locator('input[name$="-n"][value="10"]').check()
    widget.press("begin")
    states: list[str] = []
    while len(states) < 3:
        first = KEYS[widget.case()]["alternatives"][0]
        level, _, mode = first.partition("|")
        answer = {"verdict": "coproduction", "level": level, "mode": mode}
        widget.answer(answer if mode else {"verdict": first})
        states += widget.root.locator(".ck-practice-marks li").evaluate_all(
            "all => all.map(each => each.dataset.state)"
        )
        assert "not" not in states
        assert "defensible" in states
        assert WORDS["en"]["without_reason"] in widget.shown()
        assert widget.root.locator(".ck-practice-feedback [data-part=disagreement]").count() == 1
        widget.press("next")


def test_missed_cases_come_back(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.begin(examples=False)
    missed: list[str] = []

    def answer(case: str) -> dict[str, Any]:
        if len(missed) < 2:
            missed.append(case)
            return wrong(case)
        return right(case)

    seen = go_through(widget, answer)
    assert len(seen) == 12
    assert seen[10:] == missed == seen[:2]
    widget.press("finish")
    assert widget.root.locator(".ck-practice-table").count() == 1
    # A box without a case says so in words, not in the name of an element that has no role.
    assert widget.root.locator(".ck-practice-table [aria-label]").count() == 0
    assert WORDS["fr"]["no_case"] in widget.root.locator(".ck-practice-table").inner_text()
    assert not widget.can("go_back")
    # The first answers are summed up, not the second ones.
    assert plain(WORDS["fr"]["accuracy_line"].format(exact=8, of=10)) in plain(widget.shown())
    assert set(widget.kept()["again"]) == set(missed)
    assert plain(WORDS["fr"]["end_again"].format(found=2, of=2)) in plain(widget.shown())


def test_a_note_can_be_mended_beside_what_tells_two_cases_apart(
    practise: Callable[..., Practice],
) -> None:
    widget = practise("en")
    widget.begin()
    while not widget.can("show"):
        widget.press("next" if widget.can("next") else "skip")
    widget.press("show")
    assert widget.page.evaluate("document.activeElement.dataset.part") == "feedback"
    note = widget.root.locator(".ck-practice-because input")
    note.fill("Both are in a school.")
    note.press("Enter")
    assert note.evaluate("el => el === document.activeElement")
    note.press("Tab")
    assert widget.page.evaluate("document.activeElement.dataset.part") != "feedback"
    assert note.input_value() == "Both are in a school."


def test_going_on_leaves_out_an_example_that_was_passed_over(
    practise: Callable[..., Practice],
) -> None:
    widget = practise("en")
    widget.begin()
    widget.press("next")
    example = widget.case()
    widget.press("stop")
    widget.press("go_on")
    assert widget.case() == example, "it was still waiting"
    widget.press("skip_examples")
    while widget.can("show"):
        widget.press("skip")
    first = widget.case()
    widget.answer(right(first))
    widget.press("stop")
    widget.press("go_on")
    assert widget.case() not in {example, first, ""}


def test_missed_cases_come_back_at_the_next_visit(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.begin(examples=False)
    case = widget.case()
    widget.answer(wrong(case))
    widget.press("stop")
    widget.press("save")
    assert plain(widget.status()) == plain(WORDS["fr"]["saved_ok"])
    # Another tab knows only what the device keeps of this practice.
    tab = widget.page.context.new_page()
    tab.goto(widget.page.url)
    tab.wait_for_selector("[data-ck-ready]")
    other = Practice(tab, "fr")
    assert stored(tab, "session") == {}
    other.press("resume")
    assert other.title() == WORDS["fr"]["end"]
    other.press("restart")
    assert plain(WORDS["fr"]["reviewing"].format(count=1)) in plain(other.shown())
    other.begin(examples=False)
    assert other.case() == case
    assert plain(WORDS["fr"]["about_review"]) in plain(other.shown())


def test_missed_cases_are_reviewed_in_one_click(practise: Callable[..., Practice]) -> None:
    widget = practise("en")
    widget.begin(examples=False)
    missed = []
    for _ in range(2):
        missed.append(widget.case())
        widget.answer(wrong(missed[-1]))
        widget.press("next")
    widget.answer(right(widget.case()))
    widget.press("stop")
    widget.press("save")
    label = WORDS["en"]["take_up_many"].format(count=2)
    assert widget.root.locator('[data-action="review"]').inner_text() == label
    tab = widget.page.context.new_page()
    tab.goto(widget.page.url)
    tab.wait_for_selector("[data-ck-ready]")
    other = Practice(tab, "en")
    assert other.root.locator('[data-action="review"]').inner_text() == label
    other.press("review")
    assert plain(WORDS["en"]["about_review"]) in plain(other.shown())
    assert go_through(other) == sorted(missed, key=list(KEYS).index)
    # Nothing else is asked: the results come, and offer no case to review any more.
    assert other.can("finish")
    other.press("finish")
    assert not other.can("review")
    assert plain(WORDS["en"]["accuracy_line"].format(exact=2, of=2)) in plain(other.shown())
    other.press("restart")
    other.begin(examples=False)
    assert not other.can("finish"), "a new practice asks other cases again"


def test_the_reason_is_kept_as_it_is_typed(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.begin(examples=False)
    field = widget.root.locator(".ck-practice-because input")
    field.press_sequentially("mot à mot")
    assert field.evaluate("el => el === document.activeElement")
    field.press("Home")
    field.press_sequentially("Un ")
    assert field.input_value() == "Un mot à mot", "the cursor stays where it is"
    widget.page.reload()
    widget.page.wait_for_selector("[data-ck-ready]")
    assert field.input_value() == "Un mot à mot"


def test_kept_across_the_switch_of_language(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.begin(examples=False)
    first = widget.case()
    widget.answer({**right(first), "confidence": "guess"})
    widget.press("next")
    second = widget.case()
    widget.choose({"verdict": "coproduction", "level": "initiator", "because": "une ligne"})
    tab = widget.page
    tab.locator("#ck-language-switch").click()
    tab.wait_for_url("**/en/practise.html")
    tab.wait_for_selector("[data-ck-ready]")
    english = Practice(tab, "en")
    assert english.case() == second
    checked = english.root.locator("input:checked").evaluate_all("all => all.map(e => e.value)")
    assert checked == ["coproduction", "initiator"]
    assert english.root.locator(".ck-practice-because input").input_value() == "une ligne"
    assert english.kept()["answers"] == {first: {**right(first), "confidence": "guess"}}
    assert stored(tab) == {}


def test_saved_and_erased(practise: Callable[..., Practice]) -> None:
    widget = practise("en")
    widget.begin(examples=False)
    widget.answer(right(widget.case()))
    widget.press("stop")
    widget.press("save")
    assert json.loads(stored(widget.page)[DEVICE])["version"] == TEXTS["version"]
    widget.press("erase")
    assert widget.page.evaluate("document.activeElement.dataset.action") == "erase_cancel"
    widget.press("erase_cancel")
    assert stored(widget.page) != {}
    widget.press("erase")
    widget.press("erase_confirm")
    assert widget.status() == WORDS["en"]["erased"]
    assert widget.title() == WORDS["en"]["start"]
    assert stored(widget.page) == stored(widget.page, "session") == {}


def test_downloads(practise: Callable[..., Practice]) -> None:
    widget = practise("en")
    widget.begin(examples=False)
    case = widget.case()
    widget.answer({**right(case), "because": "=cmd()"})
    widget.press("stop")
    with widget.page.expect_download() as got:
        widget.press("download_csv")
    rows = list(csv.DictReader(io.StringIO(got.value.path().read_text(encoding="utf-8-sig"))))
    assert [row["case"] for row in rows] == [case]
    assert (
        rows[0]["title"]
        == widget.root.locator(f'[data-case="{case}"] [data-text="title"]').text_content()
    )
    assert rows[0]["run"] == "1"
    said = widget.root.locator('[data-part="said"]')
    assert said.inner_text() == widget.status()
    assert rows[0]["because"] == "'=cmd()"
    assert (rows[0]["state_verdict"], rows[0]["credit_verdict"]) == ("exact", "1")
    with widget.page.expect_download() as got:
        widget.press("download_json")
    data = json.loads(got.value.path().read_text(encoding="utf-8"))
    assert data["cases_version"] == TEXTS["version"]
    assert data["results"][0]["because"] == "=cmd()"


BLOCKED = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {get() {
    throw new DOMException("no", "SecurityError"); }});"""


def test_blocked_storage(practise: Callable[..., Practice]) -> None:
    widget = practise("en", init=BLOCKED)
    widget.begin(examples=False)
    widget.answer(right(widget.case()))
    widget.press("stop")
    assert WORDS["en"]["tab_blocked"] in widget.shown()
    widget.press("save")
    assert widget.status() == WORDS["en"]["saved_blocked"]


CASE = next(iter(KEYS))
KEPT = {
    "answers": {CASE: right(CASE)},
    "again": {},
    "place": {"stage": "end", "n": 0, "at": 0, "focus": ""},
}


@pytest.mark.parametrize(
    ("kept", "word"),
    [
        ("{", "device_corrupt"),
        ("[]", "device_corrupt"),
        ('{"version": 1}', "device_corrupt"),
        (json.dumps({"version": "x", "saved": "2026-01-15", "state": KEPT}), "device_other"),
    ],
)
def test_what_the_device_holds_is_not_trusted(
    kept: str, word: str, practise: Callable[..., Practice]
) -> None:
    widget = practise("en", init=seed(local={DEVICE: kept}))
    assert WORDS["en"][word] in widget.shown()
    assert not widget.can("resume")


@pytest.mark.parametrize(
    "values",
    [
        {"answers": [], "again": 3, "place": "x"},
        {"answers": {"nope": right(CASE), CASE: {"verdict": "<b>"}}, "place": {"stage": "lost"}},
        {"place": {"stage": "going", "n": -1, "at": "x", "focus": "<img>"}},
        {"place": {"stage": "going", "n": 0, "at": 9999, "focus": "", "draft": {"level": {}}}},
        {"place": {"stage": "going", "n": 0, "at": 1, "focus": "__proto__", "review": [{}]}},
    ],
)
def test_what_the_tab_holds_is_not_trusted(
    values: dict[str, Any], practise: Callable[..., Practice]
) -> None:
    widget = practise("en", init=seed(session={TAB: json.dumps(values)}))
    assert widget.title()
    if widget.can("begin"):
        widget.begin()
    else:
        widget.press("stop")
    assert widget.title()


@pytest.mark.parametrize("lang", LANGS)
def test_without_javascript(lang: str, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(f"{lang}/practise.html", java_script_enabled=False)
    root = tab.locator('[data-ck-widget="case-practice"]')
    cases = root.locator("[data-case]")
    assert [cases.nth(at).get_attribute("data-case") for at in range(3)] == list(KEYS)[:3]
    assert cases.count() == len(KEYS)
    assert plain(WORDS[lang]["paper"]) in plain(root.inner_text())
    first = cases.first
    assert first.locator(".ck-practice-boxes").count() == 3
    answer = first.locator(".ck-practice-answer")
    assert not answer.locator("p").first.is_visible()
    answer.locator("summary").click()
    assert answer.locator("p").first.is_visible()
    assert root.get_by_role("button").count() == 0


def test_on_paper(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.page.emulate_media(media="print")
    cases = widget.root.locator("[data-case]")
    assert cases.first.is_visible()
    assert not widget.root.locator('[data-part="live"]').is_visible()
    assert not cases.first.locator(".ck-practice-answer").is_visible()


@pytest.mark.parametrize(("lang", "scheme"), [("fr", "light"), ("en", "dark")])
def test_axe_and_narrow_screens(
    lang: str, scheme: str, axe: str, practise: Callable[..., Practice]
) -> None:
    widget = practise(lang, color_scheme=scheme, width=320, height=700)
    wrong_: dict[str, list[str]] = {}

    def look(name: str) -> None:
        found = findings(widget.page, axe, scheme) + widget.page.evaluate(LOOK)
        found += widget.root.evaluate(SMALL)
        # A field of one line scrolls what is written in it.
        found = [each for each in found if not each.endswith("input.ck-field “”")]
        if found:
            wrong_[name] = found

    look("start")
    widget.begin()
    look("solved")
    widget.press("next")
    look("half-solved")
    while not widget.can("show"):
        widget.press("skip")
    look("pair")
    widget.press("show")
    look("apart")
    widget.press("next")
    while widget.can("show"):
        widget.press("skip")
    widget.answer({**wrong(widget.case()), "confidence": "sure", "because": "w" * 300})
    look("feedback")
    widget.press("stop")
    widget.press("erase")
    look("end")
    assert wrong_ == {}


def test_feedback_comes_within_a_frame(practise: Callable[..., Practice]) -> None:
    widget = practise("fr")
    widget.root.locator('input[name$="-n"][value="0"]').check()
    widget.root.locator('input[name$="-examples"]').uncheck()
    widget.press("begin")
    times = []
    for _ in range(7):
        widget.choose(wrong(widget.case()))
        times.append(
            widget.root.evaluate(
                """root => { const start = performance.now();
                  root.querySelector('[data-action="check"]').click();
                  const said = root.querySelector('[role="status"]').textContent;
                  if (!said || document.activeElement.dataset.part !== "feedback") return 1e9;
                  document.activeElement.getBoundingClientRect();
                  return performance.now() - start; }"""
            )
        )
        widget.press("next")
    assert sorted(times)[3] < 50, times
