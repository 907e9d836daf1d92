"""The questions at the end of a chapter, as a reader answers them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from coprod_kit.content.questions.model import Question, load_bank
from coprod_kit.widgets.texts import widget_strings
from tests.site.driving import LANGS, plain, seed, stored

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

BANK = load_bank("nine-boxes")
KEY = f"coprod-kit/tab/quiz/nine-boxes/{BANK.version}"
WORDS = {lang: widget_strings("quiz", lang) for lang in LANGS}
SINGLE = next(question for question in BANK.questions if question.kind == "single")
MULTIPLE = next(
    question
    for question in BANK.questions
    if question.kind == "multiple" and 1 < len(question.right) < len(question.options)
)
EXPLAIN = next(question for question in BANK.questions if question.kind == "explain")


class Quiz:
    """The quiz on a page: read it and act on it by what a reader sees."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang
        self.words = WORDS[lang]
        self.root: Locator = page.locator('[data-ck-widget="quiz"]')

    def item(self, question: Question) -> Locator:
        return self.root.locator(f'[data-question="{question.id}"]')

    def option(self, question: Question, name: str) -> Locator:
        return self.item(question).locator(f'fieldset:not([data-group]) input[value="{name}"]')

    def choose(self, question: Question, *names: str) -> None:
        for name in names:
            self.option(question, name).check()

    def sure(self, question: Question, word: str) -> None:
        self.item(question).locator(f'[data-group] input[value="{word}"]').check()

    def press(self, question: Question, key: str) -> None:
        number = BANK.questions.index(question) + 1
        name = f"{self.words[key]} {self.words['of_question'].format(number=number)}"
        self.item(question).get_by_role("button", name=name, exact=True).click()

    def status(self, question: Question) -> str:
        return plain(self.item(question).get_by_role("status").inner_text())

    def answer(self, question: Question) -> Locator:
        return self.item(question).locator("details")

    def chosen(self, question: Question) -> list[str]:
        return self.item(question).evaluate(
            """el => [...el.querySelectorAll("fieldset:not([data-group]) input:checked")]
                 .map(input => input.value)"""
        )

    def feedback(self, question: Question) -> list[str]:
        """Return the options whose feedback is shown."""
        lines = self.answer(question).locator("[data-option]:visible")
        return [line.get_attribute("data-option") or "" for line in lines.all()]

    def end(self) -> str:
        return plain(self.root.locator('[data-part="end"]').inner_text())

    def said(self, state: str, right: str, lang: str) -> str:
        return plain(WORDS[lang][state].format(right=right))


@pytest.fixture
def ask(open_tab: Callable[..., Page]) -> Callable[..., Quiz]:
    def open_(lang: str = "fr", **options: Any) -> Quiz:
        tab = open_tab(f"{lang}/nine-boxes.html", **options)
        tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
        return Quiz(tab, lang)

    return open_


def wrong(question: Question) -> list[str]:
    return [option.id for option in question.options if not option.right]


@pytest.mark.parametrize("lang", LANGS)
def test_a_right_answer_is_checked_when_asked_only(lang: str, ask: Callable[..., Quiz]) -> None:
    quiz = ask(lang)
    quiz.choose(SINGLE, *SINGLE.right)
    assert quiz.status(SINGLE) == ""
    assert not quiz.answer(SINGLE).is_visible()
    quiz.press(SINGLE, "check")
    assert quiz.status(SINGLE) == quiz.said("state_right", SINGLE.right[0], lang)
    assert quiz.feedback(SINGLE) == list(SINGLE.right)
    shown = plain(quiz.answer(SINGLE).inner_text())
    assert plain(SINGLE.explanation[lang]) in shown
    assert plain(quiz.words["mark_right"]) in plain(quiz.item(SINGLE).inner_text())
    quiz.answer(SINGLE).locator("a").click()
    assert quiz.page.url.endswith(f"nine-boxes.html#{SINGLE.section}")
    assert quiz.page.locator(f"#{SINGLE.section}").count() == 1
    assert quiz.answer(MULTIPLE).is_hidden()


def test_another_answer_shows_what_was_chosen_and_what_is_right(ask: Callable[..., Quiz]) -> None:
    quiz = ask("en")
    other = wrong(SINGLE)[0]
    quiz.choose(SINGLE, other)
    quiz.press(SINGLE, "check")
    assert quiz.status(SINGLE) == quiz.said("state_not", SINGLE.right[0], "en")
    assert quiz.feedback(SINGLE) == sorted([other, *SINGLE.right])
    assert plain("0 of 1") in quiz.end()
    # It can no longer change, until it is tried again.
    assert quiz.option(SINGLE, SINGLE.right[0]).is_disabled()
    quiz.press(SINGLE, "again")
    assert quiz.chosen(SINGLE) == []
    assert quiz.status(SINGLE) == ""
    assert not quiz.answer(SINGLE).is_visible()
    assert quiz.option(SINGLE, "a").evaluate("el => el === document.activeElement")
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.press(SINGLE, "check")
    assert quiz.status(SINGLE) == quiz.said("state_right", SINGLE.right[0], "en")
    assert plain("0 of 1") in quiz.end(), "the first try counts"


def test_sure_and_wrong_gets_the_longer_explanation(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    quiz.choose(SINGLE, wrong(SINGLE)[0])
    quiz.sure(SINGLE, "sure")
    quiz.press(SINGLE, "check")
    assert plain(quiz.words["sure_and_not"]) in quiz.status(SINGLE)
    assert quiz.feedback(SINGLE) == [option.id for option in SINGLE.options]
    mirror = quiz.words["mirror"].format(confidence=quiz.words["confidence_sure"], right=0, of=1)
    assert plain(mirror) in quiz.end()


def test_part_of_several_right_answers(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    quiz.choose(MULTIPLE, MULTIPLE.right[0])
    quiz.press(MULTIPLE, "check")
    right = f"{', '.join(MULTIPLE.right[:-1])} et {MULTIPLE.right[-1]}"
    assert quiz.status(MULTIPLE) == quiz.said("state_partly", right, "fr")
    assert quiz.feedback(MULTIPLE) == list(MULTIPLE.right)
    # A box that is ticked cannot be taken back either.
    quiz.option(MULTIPLE, MULTIPLE.right[0]).click()
    assert quiz.chosen(MULTIPLE) == [MULTIPLE.right[0]]


def test_nothing_chosen_is_said(ask: Callable[..., Quiz]) -> None:
    quiz = ask("en")
    quiz.press(SINGLE, "check")
    assert quiz.status(SINGLE) == plain(quiz.words["nothing"])
    assert not quiz.answer(SINGLE).is_visible()
    quiz.choose(SINGLE, "a")
    assert quiz.status(SINGLE) == ""


def test_ones_own_line_stands_beside_the_model(ask: Callable[..., Quiz]) -> None:
    quiz = ask("en")
    line = "<img src=x onerror=alert(1)> because"
    quiz.choose(EXPLAIN, *EXPLAIN.right)
    quiz.item(EXPLAIN).get_by_role("textbox").fill(line)
    assert plain(EXPLAIN.explanation["en"]) not in plain(quiz.item(EXPLAIN).inner_text())
    quiz.press(EXPLAIN, "check")
    own, model = quiz.answer(EXPLAIN).locator(".ck-quiz-lines p").all()
    assert plain(line) in plain(own.inner_text())
    assert quiz.root.locator("img").count() == 0
    assert plain(EXPLAIN.explanation["en"]) in plain(model.inner_text())
    boxes = [each.bounding_box() for each in (own, model)]
    assert boxes[0]["y"] == boxes[1]["y"], "side by side on a wide screen"
    assert not quiz.item(SINGLE).get_by_role("textbox").count()


def test_the_line_is_optional(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    quiz.choose(EXPLAIN, *EXPLAIN.right)
    quiz.press(EXPLAIN, "check")
    assert quiz.answer(EXPLAIN).locator(".ck-quiz-lines p:visible").count() == 1


def test_a_double_click_does_not_take_the_answer_away(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    quiz.choose(SINGLE, *SINGLE.right)
    # Both clicks reach the button, also where the page moves between them.
    quiz.item(SINGLE).locator("[data-action]").evaluate(
        """button => { for (const detail of [1, 2])
             button.dispatchEvent(new MouseEvent("click", {detail, bubbles: true})); }"""
    )
    assert quiz.answer(SINGLE).is_visible()
    assert quiz.chosen(SINGLE) == list(SINGLE.right)


def test_a_key_pressed_twice_or_held_down_does_not_take_the_answer_away(
    ask: Callable[..., Quiz],
) -> None:
    quiz = ask("fr")
    tab = quiz.page
    quiz.choose(SINGLE, *SINGLE.right)
    button = quiz.item(SINGLE).locator("[data-action]")
    button.focus()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Enter")
    assert quiz.answer(SINGLE).is_visible()
    # A later press is meant.
    tab.wait_for_timeout(600)
    tab.keyboard.press("Enter")
    assert not quiz.answer(SINGLE).is_visible()
    quiz.choose(SINGLE, *SINGLE.right)
    button.focus()
    tab.wait_for_timeout(600)
    tab.keyboard.down("Enter")
    tab.wait_for_timeout(600)  # the pause before a key that is held down repeats
    for _ in range(3):
        tab.keyboard.down("Enter")
    tab.keyboard.up("Enter")
    assert quiz.answer(SINGLE).is_visible()


def test_a_reason_is_kept_while_it_is_typed(ask: Callable[..., Quiz]) -> None:
    quiz = ask("en")
    field = quiz.item(EXPLAIN).get_by_role("textbox")
    field.press_sequentially("two  words ")
    assert field.input_value() == "two  words "
    quiz.page.reload()
    quiz.page.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
    assert field.input_value() == "two  words "


def test_fields_that_the_browser_has_emptied_are_drawn_again(ask: Callable[..., Quiz]) -> None:
    """WebKit empties the fields in the task after a page came back from memory."""
    quiz = ask("fr")
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.choose(MULTIPLE, "a", "b")
    quiz.sure(SINGLE, "guess")
    quiz.item(EXPLAIN).get_by_role("textbox").fill("Un mot.")
    empty = """
      for (const input of document.querySelectorAll("[data-question] input")) input.checked = false;
      for (const field of document.querySelectorAll("textarea")) field.value = "";
    """
    quiz.page.evaluate(
        f"""async () => {{
          dispatchEvent(new PageTransitionEvent("pageshow", {{persisted: true}}));
          {empty}
          await new Promise(done => setTimeout(done, 50));
        }}"""
    )
    assert quiz.chosen(SINGLE) == list(SINGLE.right)
    assert quiz.chosen(MULTIPLE) == ["a", "b"]
    assert quiz.item(SINGLE).locator("[data-group] input:checked").count() == 1
    assert quiz.item(EXPLAIN).get_by_role("textbox").input_value() == "Un mot."
    # Nor does a later answer take along what the fields show.
    quiz.page.evaluate(empty)
    quiz.option(MULTIPLE, "c").check()
    assert quiz.chosen(MULTIPLE) == ["a", "b", "c"]
    assert quiz.chosen(SINGLE) == list(SINGLE.right)


def test_status_is_there_before_it_speaks_and_focus_stays(ask: Callable[..., Quiz]) -> None:
    quiz = ask("en")
    region = quiz.item(SINGLE).get_by_role("status")
    assert region.count() == 1
    assert region.evaluate("el => getComputedStyle(el).display") != "none"
    region.evaluate("el => { window.__region = el; }")
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.press(SINGLE, "check")
    assert region.evaluate("el => el === window.__region && el.textContent.trim() !== ''")
    assert quiz.page.evaluate("document.activeElement.dataset.action") == "again"


@pytest.mark.parametrize("route", ["served", "from_disk"])
def test_answers_follow_the_reader(
    route: str, request: pytest.FixtureRequest, ask: Callable[..., Quiz]
) -> None:
    quiz = ask("fr", base=request.getfixturevalue(route))
    tab = quiz.page
    assert stored(tab, "session") == {}
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.sure(SINGLE, "guess")
    quiz.press(SINGLE, "check")
    quiz.choose(MULTIPLE, "a", "b")
    quiz.choose(EXPLAIN, "a")
    quiz.item(EXPLAIN).get_by_role("textbox").fill("Un mot.")
    tab.locator("#ck-language-switch").click()
    tab.wait_for_url("**/en/nine-boxes.html")
    tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
    english = Quiz(tab, "en")
    assert english.status(SINGLE) == english.said("state_right", SINGLE.right[0], "en")
    assert english.feedback(SINGLE) == list(SINGLE.right)
    assert english.chosen(MULTIPLE) == ["a", "b"]
    assert english.item(EXPLAIN).get_by_role("textbox").input_value() == "Un mot."
    assert english.item(SINGLE).locator("[data-group] input:checked").count() == 1
    tab.reload()
    tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
    assert english.chosen(SINGLE) == list(SINGLE.right)
    assert stored(tab, "local") == {}
    assert list(stored(tab, "session")) == [KEY]


def test_erasing_asks_first_and_leaves_nothing(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.press(SINGLE, "check")

    def press(key: str) -> None:
        quiz.root.get_by_role("button", name=quiz.words[key], exact=True).click()

    press("erase")
    assert quiz.page.evaluate("document.activeElement.dataset.action") == "erase_cancel"
    question = quiz.root.get_by_role("group", name=quiz.words["erase_asked"], exact=True)
    assert question.get_by_role("button").count() == 2
    press("erase_cancel")
    assert quiz.chosen(SINGLE) == list(SINGLE.right)
    press("erase")
    press("erase_confirm")
    assert quiz.chosen(SINGLE) == []
    assert plain(quiz.words["erased"]) in quiz.end()
    assert quiz.page.evaluate("document.activeElement.dataset.action") == "erase"
    assert stored(quiz.page, "session") == {}


@pytest.mark.parametrize(
    "held",
    [
        '{"answers": {"gone": ["a"], "%s": ["z"]}, "checked": ["%s"], "first": 3}',
        '{"answers": [], "reasons": {"%s": 7}, "confidence": {"%s": "certain"}}',
        "[1]",
        "{",
    ],
)
def test_what_the_tab_holds_is_untrusted(held: str, ask: Callable[..., Quiz]) -> None:
    text = held % (SINGLE.id, SINGLE.id) if "%s" in held else held
    quiz = ask("fr", init=seed(session={KEY: text}))
    assert quiz.root.locator("input:checked").count() == 0
    assert quiz.root.locator("details:visible").count() == 0
    quiz.choose(SINGLE, *SINGLE.right)
    quiz.press(SINGLE, "check")
    kept = json.loads(stored(quiz.page, "session")[KEY])
    assert kept["answers"] == {SINGLE.id: list(SINGLE.right)}


def test_answers_given_before_the_script_are_kept(
    open_tab: Callable[..., Page], served: str
) -> None:
    tab = open_tab(None)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    tab.route("**/coprod-kit.js*", hold)
    tab.goto(f"{served}fr/nine-boxes.html", wait_until="commit")
    quiz = Quiz(tab, "fr")
    quiz.choose(SINGLE, "a")
    quiz.choose(MULTIPLE, "a", "c")
    held[0].continue_()
    tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]')
    assert quiz.chosen(SINGLE) == ["a"]
    assert quiz.chosen(MULTIPLE) == ["a", "c"]


@pytest.mark.parametrize("width", [1280, 320])
def test_by_keyboard_alone(width: int, ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr", width=width)
    tab = quiz.page
    first = BANK.questions[0]
    quiz.option(first, "a").focus()
    assert quiz.chosen(first) == []
    for _ in range(ord(first.right[0]) - ord("a")):
        tab.keyboard.press("ArrowDown")
    if first.right == ("a",):
        tab.keyboard.press("Space")
    assert quiz.chosen(first) == list(first.right)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('[data-group]') !== null")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.dataset.action") == "check"
    tab.keyboard.press("Enter")
    assert quiz.status(first) == quiz.said("state_right", first.right[0], "fr")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.tagName") == "SUMMARY"
    tab.keyboard.press("Space")
    assert not quiz.answer(first).locator("ul").is_visible()
    tab.keyboard.press("Space")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.hash") == f"#{first.section}"
    tab.keyboard.press("Tab")
    second = BANK.questions[1]
    assert tab.evaluate("document.activeElement.value") == "a"
    assert tab.evaluate("document.activeElement.name").endswith(second.id)


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_script_it_is_a_form_with_folded_answers(
    lang: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(f"{lang}/nine-boxes.html", java_script_enabled=False)
    quiz = Quiz(tab, lang)
    text = plain(quiz.root.inner_text())
    for question in BANK.questions:
        assert plain(question.text[lang]) in text
        for option in question.options:
            assert plain(option.text[lang]) in text
        assert plain(question.explanation[lang]) not in text
    assert plain(quiz.words["paper"]) in text
    assert quiz.root.get_by_role("button").count() == 0
    quiz.answer(SINGLE).locator("summary").click()
    shown = plain(quiz.answer(SINGLE).inner_text())
    assert plain(SINGLE.explanation[lang]) in shown
    assert all(plain(option.feedback[lang]) in shown for option in SINGLE.options)


def test_printed_it_gives_no_answer_but_one_that_was_opened(ask: Callable[..., Quiz]) -> None:
    quiz = ask("fr")
    for question in (SINGLE, EXPLAIN):
        quiz.choose(question, wrong(question)[0])
    quiz.item(EXPLAIN).get_by_role("textbox").fill("Un mot.")
    for question in (SINGLE, EXPLAIN):
        quiz.press(question, "check")

    def printed(question: Question) -> str:
        quiz.page.emulate_media(media="print")
        quiz.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        text = plain(quiz.item(question).inner_text())
        quiz.page.evaluate("dispatchEvent(new Event('afterprint'))")
        return text

    answer = plain(SINGLE.explanation["fr"])
    assert answer not in printed(SINGLE)
    assert plain(quiz.words["mark_right"]) not in printed(SINGLE)
    same = """el => new Set([...el.querySelectorAll("fieldset:not([data-group]) .ck-choice")]
      .map(each => getComputedStyle(each))
      .map(each => each.color + each.borderWidth + each.boxShadow)).size"""
    assert quiz.item(SINGLE).evaluate(same) == 1, "no option stands out"
    # A line of one's own, or one to write on.
    assert quiz.item(EXPLAIN).get_by_role("textbox").is_visible()
    assert not quiz.item(EXPLAIN).locator(".ck-quiz-line").is_visible()
    quiz.page.emulate_media(media="screen")
    summary = quiz.answer(SINGLE).locator("summary")
    summary.click()
    assert answer not in printed(SINGLE)
    quiz.page.emulate_media(media="screen")
    summary.click()
    assert answer in printed(SINGLE)


@pytest.mark.parametrize("script", [True, False])
def test_printed_it_is_a_paper_form(script: bool, open_tab: Callable[..., Page]) -> None:  # noqa: FBT001 -- pytest passes parameters by name
    tab = open_tab("fr/nine-boxes.html", java_script_enabled=script)
    quiz = Quiz(tab, "fr")
    tab.emulate_media(media="print")
    if script:
        tab.wait_for_selector('[data-ck-widget="quiz"][data-ck-ready]', state="attached")
        tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert quiz.item(SINGLE).locator("label:visible").count() == len(SINGLE.options)
    assert quiz.root.locator("details:visible, button:visible, [data-group]:visible").count() == 0
    assert quiz.item(EXPLAIN).locator(".ck-quiz-line").is_visible()
    assert quiz.item(EXPLAIN).locator("textarea:visible").count() == 0, "one field to write in"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_finding_while_it_is_used(
    lang: str, scheme: str, width: int, axe: str, ask: Callable[..., Quiz]
) -> None:
    from tests.site.axe_findings import findings
    from tests.site.layout_faults import LOOK, SMALL

    quiz = ask(lang, color_scheme=scheme, width=width)
    quiz.press(SINGLE, "check")
    quiz.choose(MULTIPLE, MULTIPLE.right[0], wrong(MULTIPLE)[0])
    quiz.sure(MULTIPLE, "sure")
    quiz.press(MULTIPLE, "check")
    quiz.choose(EXPLAIN, *EXPLAIN.right)
    quiz.sure(EXPLAIN, "guess")
    quiz.item(EXPLAIN).get_by_role("textbox").fill("Long " * 60 + "x" * 90)
    quiz.press(EXPLAIN, "check")
    quiz.root.get_by_role("button", name=quiz.words["erase"], exact=True).click()
    assert findings(quiz.page, axe, scheme) == []
    if width < 400:
        assert quiz.page.evaluate(LOOK) == []
    assert quiz.root.evaluate(SMALL) == []
