"""The questions of a chapter as items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import strings
from coprod_kit.exports.model import FULL, Choice, ExportItem, Passage, SourceTexts
from coprod_kit.exports.texts import shortened
from coprod_kit.languages import source_language, text_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.content.questions.model import Bank, Question

_TITLE = 70
"""Characters of a question that its title may repeat."""


def quiz_items(bank: Bank, lang: str, *, own: bool = False) -> Iterator[ExportItem]:
    """Yield the questions of a chapter, in their order.

    A question to explain becomes a choice whose text asks for the reason first, on paper or
    aloud: a separate essay would have to be marked by hand, and hold back every learner's result.
    The model answer is its general feedback.

    Parameters
    ----------
    bank : Bank
        The questions; those of a chapter of the kit, or a teacher's `own`.
    lang : str
        Language code.
    own : bool
        Whether no page of the site treats them.
    """
    words, title = strings("exports", lang), text_in(bank.title, lang)
    part = words["category_quiz"]
    category = title if bank.place is None else f"{bank.place:02}. {title}"
    for number, question in enumerate(bank.questions, 1):
        explanation = text_in(question.explanation, lang)
        lead = words["model"] if question.kind == "explain" else ""
        text = text_in(question.text, lang)
        yield ExportItem(
            id=f"quiz.{bank.chapter}.{question.id}",
            lang=lang,
            page="" if own else bank.chapter,
            subject=question.id,
            category=(words["category"], f"1. {part}", category),
            title=f"{title} {number:02}. {shortened(text, _TITLE)}",
            kind=question.kind,
            name=title,
            heading="",
            status="",
            context="",
            question=text,
            note=_note(question, lang),
            options=tuple(_options(question, lang)),
            hint=words["hint_quiz"].format(chapter=title),
            explanation=(Passage(explanation, lead=lead),),
            because=explanation,
            clue="",
            others=(),
            debate="",
            tags=(title, words[f"tag_{question.kind}"]),
            **_source_texts(bank, question, lang),
        )


def _source_texts(bank: Bank, question: Question, lang: str) -> SourceTexts:
    """Return the texts of a question and their language, where it is not the reader's."""
    own = source_language(bank.languages, lang)
    if own == lang:
        return {}
    texts = [bank.title, question.text, question.explanation]
    texts += [text for option in question.options for text in (option.text, option.feedback)]
    return {"source_lang": own, "source_texts": tuple(text_in(each, lang) for each in texts)}


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
        text, feedback = (text_in(each, lang) for each in (option.text, option.feedback))
        yield Choice(text, option.right, fraction, Passage(feedback))
