"""The questions of a chapter as items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import strings
from coprod_kit.exports.model import FULL, QUIZ, Choice, ExportItem
from coprod_kit.exports.texts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.questions.model import Bank, Question

_TITLE = 70
"""Characters of a question that its title may repeat."""


def quiz_items(bank: Bank, lang: str) -> Iterator[ExportItem]:
    """Yield the questions of a chapter, in their order.

    A question to explain becomes a choice whose text asks for the reason first, on paper or
    aloud: a separate essay would have to be marked by hand, and hold back every learner's result.
    The model answer is its general feedback.
    """
    words = strings("exports", lang)
    for number, question in enumerate(bank.questions, 1):
        explanation = question.explanation[lang]
        if question.kind == "explain":
            explanation = words["model"].format(text=explanation)
        text = question.text[lang]
        yield ExportItem(
            id=f"quiz.{bank.chapter}.{question.id}",
            page=bank.chapter,
            subject=question.id,
            category=(words["category"], words["category_quiz"], bank.title[lang]),
            title=f"{bank.title[lang]} {number:02}. {shortened(text, _TITLE)}",
            kind=question.kind,
            name="",
            context="",
            question=text,
            note=_note(question, lang),
            options=tuple(_options(question, lang)),
            feedback=explanation,
            others=(),
            debate="",
            tags=(QUIZ, bank.chapter, question.section),
            shuffle=True,
        )


def _note(question: Question, lang: str) -> str:
    words = strings("exports", lang)
    if question.kind == "multiple":
        return words["several"]
    return words["explain"] if question.kind == "explain" else ""


def _options(question: Question, lang: str) -> Iterator[Choice]:
    """Yield the options, each worth its share of the mark by `coprod_kit.rules.quiz.grade`.

    A wrong option among several takes back what a right one gives.
    """
    share = FULL / len(question.right)
    wrong = -share if question.kind == "multiple" else 0.0
    for option in question.options:
        fraction = share if option.right else wrong
        yield Choice(option.text[lang], option.right, fraction, option.feedback[lang])
