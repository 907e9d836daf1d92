"""Tell what a learner gave to a quiz and can be used from what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from coprod_kit.rules.answers import CONFIDENCE, AnswerError, shown

if TYPE_CHECKING:
    from coprod_kit.content.questions.model import Bank, Question

Choices = Mapping[str, list[str]]
"""Question id → ids of the options chosen, in order; an unanswered question is absent."""

LONGEST_REASON = 500
"""Characters of a learner's own line, as the page's field takes them."""


def partition_choices(bank: Bank, raw: Any) -> tuple[dict[str, list[str]], list[tuple[str, str]]]:
    """Split raw answers into those the questions accept and the rest.

    Parameters
    ----------
    bank : Bank
        The questions that were answered.
    raw : Any
        What was received: question id → option id, or several of them. None or an empty list is
        no answer. Anything but a mapping gives no answer and one problem.

    Returns
    -------
    choices : dict of str to list of str
        Accepted answers, in the order of the questions and of their options.
    problems : list of (str, str)
        Question and code of each refused answer: ``"not-answers"`` (the whole is not a mapping),
        ``"unknown-question"``, ``"not-a-choice"`` (neither an id nor a list), ``"unknown-option"``,
        ``"too-many"`` (several options where one is asked for).
    """
    if not isinstance(raw, Mapping):
        return {}, [("", "not-answers")]
    questions = {question.id: question for question in bank.questions}
    problems: list[tuple[str, str]] = []
    kept: dict[str, list[str]] = {}
    for name, value in raw.items():
        if not isinstance(name, str) or name not in questions:
            problems.append((name if isinstance(name, str) else shown(name), "unknown-question"))
            continue
        found = _chosen(questions[name], value)
        if isinstance(found, str):
            problems.append((name, found))
        elif found:
            kept[name] = found
    return {name: kept[name] for name in questions if name in kept}, problems


def _chosen(question: Question, value: Any) -> list[str] | str:
    """Give the options chosen, or the code of what is wrong."""
    if value is None:
        return []
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list | tuple | set | frozenset):
        return "not-a-choice"
    names = [option.id for option in question.options]
    # A list may hold what cannot be compared or hashed: texts are looked at first.
    if not all(isinstance(each, str) and each in names for each in given):
        return "unknown-option"
    found = [name for name in names if name in given]
    return "too-many" if len(found) > 1 and question.kind != "multiple" else found


def check_choices(bank: Bank, raw: Any) -> dict[str, list[str]]:
    """Return the answers when all of them can be used.

    Raises
    ------
    AnswerError
        When one cannot; nothing is kept in that case.
    """
    choices, problems = partition_choices(bank, raw)
    if problems:
        raise AnswerError([_sentence(bank, raw, *problem) for problem in problems])
    return choices


def _sentence(bank: Bank, raw: Any, name: str, code: str) -> str:
    match code:
        case "not-answers":
            example = bank.questions[0]
            return (
                f"Answers are a dict such as {{'{example.id}': ['{example.right[0]}']}}, "
                f"not a {type(raw).__name__}."
            )
        case "unknown-question":
            return _unknown(bank, name)
        case "too-many":
            return f"The question {name} takes one option, not {shown(raw[name])}."
    options = next(question.options for question in bank.questions if question.id == name)
    known = ", ".join(option.id for option in options)
    return f"The answer to {name} must be options among {known}, not {shown(raw[name])}."


def _unknown(bank: Bank, name: str) -> str:
    known = ", ".join(question.id for question in bank.questions)
    return f"{shown(name)} is not a question of {bank.chapter}; its questions are {known}."


def check_confidence(bank: Bank, raw: Any) -> dict[str, str]:
    """Return question id → one of `CONFIDENCE` when all can be used.

    Raises
    ------
    AnswerError
        When one cannot.
    """
    words = ", ".join(CONFIDENCE)
    return _notes(
        bank,
        raw,
        lambda value: isinstance(value, str) and value in CONFIDENCE,
        f"The confidence in {{name}} must be one of {words}, not {{value}}.",
    )


def check_reasons(bank: Bank, raw: Any) -> dict[str, str]:
    """Return question id → the learner's own line when all can be used; empty ones are left out.

    Raises
    ------
    AnswerError
        When one cannot.
    """
    found = _notes(
        bank,
        raw,
        lambda value: isinstance(value, str) and len(value) <= LONGEST_REASON,
        f"The reason for {{name}} must be a text of at most {LONGEST_REASON} characters.",
    )
    return {name: text for name, text in found.items() if text.strip()}


def _notes(bank: Bank, raw: Any, usable: Any, message: str) -> dict[str, str]:
    if not isinstance(raw, Mapping):
        raise AnswerError([f"This must be a dict, not a {type(raw).__name__}."])
    names = [question.id for question in bank.questions]
    given = {name: value for name, value in raw.items() if value is not None}
    problems = [
        message.format(name=name, value=shown(value)) if name in names else _unknown(bank, name)
        for name, value in given.items()
        if name not in names or not usable(value)
    ]
    if problems:
        raise AnswerError(problems)
    return {name: given[name] for name in names if name in given}


def check_checked(bank: Bank, raw: Any) -> list[str]:
    """Return the ids of the questions whose answer is shown, in order, without doubles.

    Raises
    ------
    AnswerError
        When one is no question of the bank.
    """
    if not isinstance(raw, list | tuple):
        raise AnswerError([f"This must be a list of questions, not a {type(raw).__name__}."])
    names = [question.id for question in bank.questions]
    problems = [_unknown(bank, name) for name in raw if name not in names]
    if problems:
        raise AnswerError(problems)
    return [name for name in names if name in raw]
