"""The questions of a chapter as a page sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.questions.model import load_bank
from coprod_kit.languages import check_language
from coprod_kit.rules.quiz_answers import (
    check_checked,
    check_choices,
    check_confidence,
    check_reasons,
)
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coprod_kit.content.questions.model import Bank

CHECKS: Mapping[str, Callable[[Bank, Any], Any]] = {
    "answers": check_choices,
    "first": check_choices,
    "confidence": check_confidence,
    "reasons": check_reasons,
    "checked": check_checked,
}
"""Each of the learner's values → what tells whether it can be used with a bank."""


def quiz(
    lang: str, chapter: str, values: Mapping[str, Any] | None = None, *, linked: bool = True
) -> WidgetView:
    """Picture the questions of a chapter.

    Parameters
    ----------
    lang : str
        Language code.
    chapter : str
        Name of a chapter that has questions, or path of a file of one's own.
    values : mapping, optional
        The learner's values to begin with, by name: see the attributes of
        `coprod_kit.widgets.quiz.widget.Quiz`.
    linked : bool
        Whether the sections of the chapter are on the same page, so that a link leads there.

    Raises
    ------
    ContentErrors, ValueError
        When the questions, the language or a value cannot be used.
    """
    bank = load_bank(chapter)
    given = {**{name: {} for name in CHECKS}, "checked": [], **(values or {})}
    if unknown := sorted(given.keys() - CHECKS.keys()):
        raise ValueError(f"A quiz has no value {', '.join(unknown)}; it has {', '.join(CHECKS)}.")
    checked = {name: check(bank, given[name]) for name, check in CHECKS.items()}
    words = widget_strings("quiz", check_language(lang))
    html = render_template(
        "quiz/template.html",
        bank=bank,
        lang=lang,
        strings=words,
        answers=checked["answers"],
        checked=checked["checked"],
        linked=linked,
    )
    spec = {
        "id": bank.chapter,
        "version": bank.version,
        "lang": lang,
        "strings": words,
        "questions": rules_of(bank),
    }
    return WidgetView(html, spec, {}, checked)


def rules_of(bank: Bank) -> list[dict[str, str]]:
    """Give what the script needs to grade: the texts are in the HTML and are not said twice.

    An option's id is one letter, so options are written as a word: ``"abcd"``, right: ``"ac"``.
    """
    return [
        {
            "id": question.id,
            "kind": question.kind,
            "options": "".join(option.id for option in question.options),
            "right": "".join(question.right),
        }
        for question in bank.questions
    ]
