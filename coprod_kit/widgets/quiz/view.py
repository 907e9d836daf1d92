"""The view of a quiz: its HTML, its texts, its key, the learner's values."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from coprod_kit.content.questions.model import load_bank
from coprod_kit.html import lang_attribute
from coprod_kit.languages import check_language, source_language, text_in
from coprod_kit.rules.quiz_answers import (
    LONGEST_REASON,
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

    from coprod_kit.content.questions.model import Bank, Question

CHECKS: Mapping[str, Callable[[Bank, Any], Any]] = {
    "answers": check_choices,
    "first": check_choices,
    "confidence": check_confidence,
    "reasons": check_reasons,
    "checked": check_checked,
}
"""Each of the learner's values → the check that refuses what a bank cannot use."""


def quiz(
    lang: str,
    chapter: str,
    values: Mapping[str, Any] | None = None,
    *,
    linked: bool = True,
    with_key: bool = True,
) -> WidgetView:
    """Return the view of the questions of a chapter.

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
    with_key : bool
        Whether the answers come with the questions. Without them neither the HTML nor what the
        script is given tells which option is right, nor why.

    Raises
    ------
    ContentErrors, ValueError
        When the questions, the language or a value cannot be used.
    """
    bank = load_bank(chapter)
    learner_values = {**{name: {} for name in CHECKS}, "checked": [], **(values or {})}
    if unknown := sorted(learner_values.keys() - CHECKS.keys()):
        raise ValueError(f"A quiz has no value {', '.join(unknown)}; it has {', '.join(CHECKS)}.")
    checked = {name: check(bank, learner_values[name]) for name, check in CHECKS.items()}
    strings = widget_strings("quiz", check_language(lang))
    html = render_template(
        "quiz/template.html",
        questions=[question.texts(lang) for question in bank.questions],
        keys={question.id: question.key for question in bank.questions} if with_key else {},
        said=partial(text_in, lang=lang),
        spoken=lang_attribute(source_language(bank.languages, lang), lang),
        lang=lang,
        strings=strings,
        answers=checked["answers"],
        checked=checked["checked"],
        linked=linked,
    )
    texts = {
        "id": bank.chapter,
        "version": bank.version,
        "lang": lang,
        "strings": strings,
        "longest_reason": LONGEST_REASON,
        "questions": [_asked(question) for question in bank.questions],
    }
    return WidgetView(html, texts, key_of(bank) if with_key else None, checked)


def _asked(question: Question) -> dict[str, Any]:
    """Return what the script needs to ask a question; its wording stands in the HTML."""
    return {
        "id": question.id,
        "kind": question.kind,
        "options": [option.id for option in question.options],
    }


def key_of(bank: Bank) -> dict[str, Any]:
    """Return what the script needs to grade; what explains stands in the HTML.

    Returns
    -------
    dict
        ``right``: question id → ids of its right options, in order.
    """
    return {"right": {question.id: list(question.right) for question in bank.questions}}
