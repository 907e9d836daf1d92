"""A reader classifies a case of their own: question by question, back and forth, to a verdict."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from coprod_kit.content.cases.model import label, shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.classification import classify_answers
from coprod_kit.widgets.texts import widget_strings
from tests.site.axe_findings import findings
from tests.site.driving import LANGS, plain, seed, stored
from tests.site.keyboard_user import Keys

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PAGE = "classify.html"
KEY = f"coprod-kit/tab/case-classifier/{criteria().id}/{criteria().version}"
CASES = shipped_cases()
CASE = CASES["patient-panel"]
NEAR_MISS = CASES["tax-return"]
assert CASE.answers
assert NEAR_MISS.answers
HOSTILE = '<img src=x onerror="window.__hacked = 1">'


class Classifier:
    """The classifier on a page: read it and act on it by what a reader sees."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang
        self.words = widget_strings("case-classifier", lang)
        self.root: Locator = page.locator('[data-ck-widget="case-classifier"]')
        self.root.and_(page.locator("[data-ck-ready]")).wait_for()

    def answer(self, answers: Mapping[str, Any]) -> None:
        for step, given in answers.items():
            for value in [given] if isinstance(given, str) else given or [""]:
                self.input(step, value).check()

    def input(self, step: str, value: str) -> Locator:
        return self.root.locator(f'input[data-answer="{step}"][value="{value}"]')

    def asked(self) -> list[str]:
        """Return the questions that can be seen."""
        return self.root.locator("fieldset[data-step]:visible").evaluate_all(
            "sets => sets.map(set => set.dataset.step)"
        )

    def status(self) -> str:
        return plain(self.root.get_by_role("status").inner_text())

    def verdict(self) -> Locator:
        return self.root.locator(".ck-classifier-verdict")

    def button(self, key: str) -> Locator:
        return self.root.get_by_role("button", name=self.words[key], exact=True)

    def say(self, key: str, **values: str) -> str:
        return plain(self.words[key].format(**values))


@pytest.fixture
def classify(open_tab: Callable[..., Page]) -> Callable[..., Classifier]:
    def open_(lang: str = "en", **options: Any) -> Classifier:
        return Classifier(open_tab(f"{lang}/{PAGE}", **options), lang)

    return open_


@pytest.mark.parametrize("lang", LANGS)
def test_questions_come_one_after_the_other(lang: str, classify: Callable[..., Classifier]) -> None:
    widget = classify(lang)
    passed: list[str] = []
    for step, given in (CASE.answers or {}).items():
        assert widget.asked() == [*passed, step]
        widget.answer({step: given})
        passed.append(step)
    assert widget.asked() == passed
    told = classify_answers(criteria(), CASE.answers or {})
    words = widget.say("coproduction")
    assert widget.status() == widget.say("verdict_ready", verdict=words)
    text = plain(widget.verdict().inner_text())
    box = {
        "level": label("level", told.level or "", lang),
        "mode": label("mode", told.mode or "", lang),
    }
    assert widget.say("box", **box) in text
    for decision in told.walk.decided:
        step = criteria().steps[decision.step]
        way = step.answers.get(decision.answer)
        data = way.data if way else step.routes[int(decision.answer)][2].data
        assert plain(data["because"][lang]) in text
        assert plain(data["change"][lang]) in text
    for phase in told.phases:
        assert plain(label("phases", phase, lang)) in text
    # The case itself is the most like it, and leads to its card.
    first = widget.verdict().locator(".ck-classifier-similar > li").first
    assert plain(CASE.title[lang]) in plain(first.inner_text())
    assert widget.say("same_answers") in plain(first.inner_text())
    first.locator("a").click()
    assert widget.page.url.endswith(f"/cases.html#case-{CASE.id}")


def test_the_rules_stop_where_the_answer_is_known(classify: Callable[..., Classifier]) -> None:
    widget = classify()
    widget.answer(NEAR_MISS.answers or {})
    assert widget.asked() == list(NEAR_MISS.answers or {})
    text = plain(widget.verdict().inner_text())
    assert widget.say("near_miss", kind=label("near_miss_class", "compliance", "en")) in text
    assert "Alford studies taxpayers" in text
    assert "There would have to be some choice" in text


def test_any_answer_can_be_changed_and_none_is_lost(classify: Callable[..., Classifier]) -> None:
    widget = classify()
    widget.answer(CASE.answers or {})
    before = plain(widget.verdict().inner_text())
    change = widget.root.get_by_role("button", name=widget.say("change_label", number="2"))
    change.click()
    assert widget.page.evaluate("document.activeElement.dataset.answer") == "producer"
    widget.answer({"producer": "residents"})
    assert widget.asked() == ["service", "producer"]
    assert widget.say("near_miss", kind=label("near_miss_class", "self-help", "en")) in plain(
        widget.verdict().inner_text()
    )
    widget.answer({"producer": "public"})
    assert widget.asked() == list(CASE.answers or {})
    assert plain(widget.verdict().inner_text()) == before


def test_two_answers_that_contradict_are_told(classify: Callable[..., Classifier]) -> None:
    widget = classify()
    answers = {**(CASE.answers or {}), "phases": ()}
    widget.answer({name: answers[name] for name in list(answers)[: list(answers).index("idea")]})
    assert widget.status().startswith(widget.say("conflict", questions="4 and 8"))
    assert widget.verdict().count() == 0
    marked = widget.root.locator(".ck-classifier-conflict").evaluate_all(
        "all => all.map(a => a.dataset.step)"
    )
    assert marked == ["phases", "acts"]
    widget.input("phases", "design").check()
    assert not widget.input("phases", "").is_checked(), "“none” and a moment exclude each other"
    assert widget.asked()[-1] == "idea"
    widget.input("phases", "").check()
    assert not widget.input("phases", "design").is_checked()


def test_a_contradiction_is_still_told_after_a_change_of_language(
    classify: Callable[..., Classifier],
) -> None:
    widget = classify("fr")
    answers = {**(CASE.answers or {}), "phases": ()}
    widget.answer({name: answers[name] for name in list(answers)[: list(answers).index("idea")]})
    told = widget.status()
    assert [plain(each) for each in widget.root.locator(".ck-notice").all_inner_texts()] == [told]
    assert widget.root.locator(".ck-status").count() == 0, "it is seen once"
    widget.page.locator("#ck-language-switch").click()
    widget.page.wait_for_url("**/en/classify.html")
    widget = Classifier(widget.page, "en")
    notice = widget.root.locator(".ck-notice")
    assert plain(notice.inner_text()).startswith(widget.say("conflict", questions="4 and 8"))
    assert widget.status() == ""
    name = notice.get_attribute("id")
    described = f'fieldset[aria-describedby~="{name}"]'
    assert widget.root.locator(described).evaluate_all("all => all.map(a => a.dataset.step)") == [
        "phases",
        "acts",
    ]
    widget.input("phases", "design").check()
    assert widget.root.locator(f"{described}, .ck-notice").count() == 0
    assert widget.root.locator('[data-step="phases"]').get_attribute("aria-describedby")


def test_in_a_notebook_the_cases_are_named_without_a_link(
    open_tab: Callable[..., Page],
) -> None:
    widget = Classifier(open_tab("en/exercises/cases.html"), "en")
    widget.answer(NEAR_MISS.answers or {})
    likes = widget.verdict().locator(".ck-classifier-similar > li")
    assert likes.count() == 3
    assert likes.locator("a").count() == 0


@pytest.mark.parametrize(("lang", "width"), [("fr", 390), ("en", 1280)])
def test_by_keyboard(lang: str, width: int, classify: Callable[..., Classifier]) -> None:
    widget = classify(lang, width=width, init="window.print = () => {};")
    keys = Keys(widget.page)
    for step, given in (NEAR_MISS.answers or {}).items():
        several = not isinstance(given, str)
        keys.tab_to(tag="input", name=f"{uid(widget)}-{step}", limit=100)
        keys.press("Space")
        options = list(criteria().steps[step].answers)
        if several:
            keys.press("Space")  # off again: “none” is the last of them
            keys.press("Tab", len(options))
            keys.press("Space")
        else:
            keys.press("ArrowDown", options.index(given))
    assert widget.verdict().count() == 1
    keys.tab_to(action="see_verdict", limit=8)
    assert keys.press("Enter")["action"] == "verdict-title"
    keys.tab_to(action="erase", limit=30)
    assert keys.press("Enter")["action"] == "erase_cancel"
    assert keys.press("Tab")["action"] == "erase_confirm"
    assert keys.press("Enter")["action"] == "erase"
    assert widget.asked() == ["service"]
    assert keys.faults == []


def uid(widget: Classifier) -> str:
    return str(widget.root.get_attribute("data-ck-uid"))


def test_answers_and_notes_are_kept_across_the_languages(
    classify: Callable[..., Classifier],
) -> None:
    widget = classify("fr")
    widget.answer(NEAR_MISS.answers or {})
    widget.root.locator("input[data-note=service]").fill(HOSTILE)
    widget.page.locator("#ck-language-switch").click()
    widget = Classifier(widget.page, "en")
    assert widget.asked() == list(NEAR_MISS.answers or {})
    assert widget.root.locator("input[data-note=service]").input_value() == HOSTILE
    assert widget.page.evaluate("window.__hacked") is None
    assert stored(widget.page, "local") == {}
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    assert widget.asked() == ["service"]
    assert widget.root.locator("input[data-note=service]").input_value() == ""
    assert stored(widget.page, "session") == {}


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        ('{"answers": {"service": "public", "producer": ["x"]}}', ["service", "producer"]),
        ('{"answers": ["service"], "notes": {"service": 3, "x": "y"}}', ["service"]),
        ('{"answers": {"service": "nothing"}, "notes": null}', ["service"]),
        ("[1, 2]", ["service"]),
        ("{", ["service"]),
    ],
)
def test_what_the_tab_holds_is_not_trusted(
    kept: str, asked: list[str], classify: Callable[..., Classifier]
) -> None:
    widget = classify(init=seed(session={KEY: kept}))
    assert widget.asked() == asked
    assert widget.say("tab_lost") in [
        plain(text) for text in widget.root.locator(".ck-notice").all_inner_texts()
    ]


def test_the_sheet_can_be_taken_away(classify: Callable[..., Classifier]) -> None:
    widget = classify(accept_downloads=True, init="window.print = () => { window.__printed = 1; };")
    widget.answer(CASE.answers or {})
    widget.root.locator("input[data-note=service]").fill("A *hospital*")
    with widget.page.expect_download() as waiting:
        widget.button("json").click()
    data = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    told = classify_answers(criteria(), data["answers"])
    assert data["notes"] == {"service": "A *hospital*"}
    assert (data["verdict"]["level"], data["verdict"]["mode"]) == (told.level, told.mode)
    assert data["verdict"]["alternatives"] == list(map(str, told.alternatives))
    assert data["similar"][0] == {"case": CASE.id, "coding": str(CASE.coding), "differs": []}
    with widget.page.expect_download() as waiting:
        widget.button("markdown").click()
    assert waiting.value.suggested_filename.endswith(".md")
    text = plain(Path(waiting.value.path()).read_text(encoding="utf-8"))
    assert "A \\*hospital\\*" in text
    assert widget.status() == widget.say("downloaded", file=waiting.value.suggested_filename)
    widget.button("print").click()
    assert widget.page.evaluate("window.__printed") == 1


def test_a_contradiction_leads_to_both_its_questions(classify: Callable[..., Classifier]) -> None:
    widget = classify("en")
    answers = {**(CASE.answers or {}), "phases": ()}
    widget.answer({name: answers[name] for name in list(answers)[: list(answers).index("idea")]})
    shown = widget.root.locator(".ck-classifier-conflict [data-number]").all_inner_texts()
    for number, step in zip(shown, ("phases", "acts"), strict=True):
        name = widget.say("conflict_go", number=number)
        widget.root.get_by_role("button", name=name, exact=True).click()
        assert widget.page.evaluate("document.activeElement.dataset.answer") == step


@pytest.mark.parametrize("lang", LANGS)
def test_printed_it_is_what_was_answered_then_the_verdict(
    lang: str, classify: Callable[..., Classifier]
) -> None:
    widget = classify(lang)
    answers = CASE.answers or {}
    widget.answer({"service": answers["service"]})
    widget.root.locator("input[data-note=service]").fill("Le bus")
    widget.page.emulate_media(media="print")
    text = plain(widget.root.inner_text())
    assert text.startswith(widget.say("title"))
    assert widget.say("paper") not in text
    assert "→" not in text, "arrows lead to the numbers of the sheet that is filled in by hand"
    assert widget.asked() == ["service", "producer"]
    widget.page.emulate_media(media="screen")
    widget.answer(answers)
    assert not widget.root.locator(".ck-classifier-head").is_visible()
    widget.page.emulate_media(media="print")
    assert widget.asked() == [], "the path says it"
    assert widget.root.locator("input:visible").count() == 0
    text = plain(widget.root.inner_text())
    verdict = widget.say("verdict_line", verdict=widget.say("coproduction"))
    places = [text.index(each) for each in (widget.say("title"), "Le bus", verdict)]
    places.append(text.rindex(widget.say("path")))
    assert places == sorted(places)
    widget.page.emulate_media(media="screen")
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    widget.page.emulate_media(media="print")
    assert widget.say("paper") in plain(widget.root.inner_text())


def test_printed_before_any_answer_it_is_the_whole_sheet(
    classify: Callable[..., Classifier],
) -> None:
    widget = classify("fr")
    asked = [step.id for step in criteria().steps.values() if step.kind != "fork"]
    forks = len(criteria().steps) - len(asked)

    def is_whole() -> None:
        widget.page.emulate_media(media="print")
        assert widget.asked() == asked
        numbers = widget.root.locator("[data-number]:visible").all_inner_texts()
        assert numbers == [str(number) for number in range(1, len(asked) + 1)]
        assert widget.root.locator(".ck-classifier-fork:visible").count() == forks
        assert widget.root.locator("[data-stage]:visible").count() == len(criteria().data["stages"])
        widget.page.emulate_media(media="screen")

    is_whole()
    # Also once other numbers have been shown, for a case that jumps over some questions.
    widget.answer(dict(shipped_cases()["walking-school-bus"].answers))
    widget.button("erase").click()
    widget.button("erase_confirm").click()
    assert widget.asked() == asked[:1]
    is_whole()


def test_an_answer_is_what_was_touched_even_if_the_other_fields_are_emptied(
    classify: Callable[..., Classifier],
) -> None:
    widget = classify("en")
    answers = dict(shipped_cases()["walking-school-bus"].answers)
    widget.answer({name: answers[name] for name in ("service", "producer", "contribution")})
    widget.root.locator("input[data-note=service]").fill("The bus")
    several = next(step for step in criteria().steps.values() if step.kind == "several")
    first, second = list(several.answers)[:2]
    box = f"input[data-answer={several.id}]"
    widget.root.locator(f"{box}[value={first}]").check()
    # As a browser does that empties the fields of a page that it restores.
    widget.root.locator("form").evaluate(
        "form => { for (const field of form.elements) { field.checked = false; "
        "if (field.dataset.note) field.value = ''; } }"
    )
    widget.root.locator(f"{box}[value={second}]").check()
    widget.root.locator("input[data-note=producer]").fill("The town")
    (kept,) = [json.loads(value) for value in stored(widget.page, "session").values()]
    assert kept["answers"][several.id] == [first, second]
    assert kept["answers"]["service"] == answers["service"]
    assert kept["notes"] == {"service": "The bus", "producer": "The town"}
    assert widget.root.locator(f"{box}:checked").count() == 2


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_script_it_is_a_sheet(lang: str, open_tab: Callable[..., Page]) -> None:
    tab = open_tab(f"{lang}/{PAGE}", java_script_enabled=False)
    words = widget_strings("case-classifier", lang)
    text = plain(tab.locator(".ck-classifier").inner_text())
    asked = [step for step in criteria().steps.values() if step.kind != "fork"]
    assert tab.locator("fieldset[data-step]:visible").count() == len(asked)
    assert plain(words["paper"]) in text
    assert text.startswith(plain(words["no_script"]))
    assert plain(words["go_to"].format(number=2)) in text
    kind = words["near_miss"].format(kind=label("near_miss_class", "mere-use", lang))
    assert plain(words["stop"].format(verdict=kind)) in text
    assert tab.locator(".ck-classifier button").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_verdict_is_sound_for_axe_and_narrow(
    scheme: str, width: int, axe: str, classify: Callable[..., Classifier]
) -> None:
    widget = classify("fr", width=width, color_scheme=scheme)
    widget.answer(CASE.answers or {})
    widget.button("erase").click()
    assert findings(widget.page, axe, scheme) == []
    wide = widget.page.evaluate(
        """[...document.querySelectorAll("main, main *")]
             .filter(e => e.getClientRects().length && e.scrollWidth > e.clientWidth + 1 &&
               getComputedStyle(e).display !== "inline" && e.clientWidth > 1)
             .map(e => e.className || e.tagName)"""
    )
    assert wide == []
