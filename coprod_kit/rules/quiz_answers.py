"""Part the answers to a quiz that can be graded from those that cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from coprod_kit.rules.answers import CONFIDENCE, AnswerError, short_repr

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
            problems.append(
                (name if isinstance(name, str) else short_repr(name), "unknown-question")
            )
            continue
        chosen = _canonical(questions[name], value)
        if isinstance(chosen, str):
            problems.append((name, chosen))
        elif chosen:
            kept[name] = chosen
    return {name: kept[name] for name in questions if name in kept}, problems


def _canonical(question: Question, value: Any) -> list[str] | str:
    """Return the options chosen in their order, or the code of what is wrong."""
    if value is None:
        return []
    options = [value] if isinstance(value, str) else value
    if not isinstance(options, list | tuple | set | frozenset):
        return "not-a-choice"
    known = [option.id for option in question.options]
    # Their type is looked at first: comparing or hashing an unknown object may raise.
    if not all(isinstance(option, str) and option in known for option in options):
        return "unknown-option"
    chosen = [name for name in known if name in options]
    return "too-many" if len(chosen) > 1 and question.kind != "multiple" else chosen


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
            # The first option, right or not: the sentence is shown to whoever has not answered.
            example = bank.questions[0]
            return (
                f"Answers are a dict such as {{'{example.id}': ['{example.options[0].id}']}}, "
                f"not a {type(raw).__name__}."
            )
        case "unknown-question":
            return _unknown(bank, name)
        case "too-many":
            return f"The question {name} takes one option, not {short_repr(raw[name])}."
    options = next(question.options for question in bank.questions if question.id == name)
    known = ", ".join(option.id for option in options)
    return f"The answer to {name} must be options among {known}, not {short_repr(raw[name])}."


def _unknown(bank: Bank, name: str) -> str:
    known = ", ".join(question.id for question in bank.questions)
    return f"{short_repr(name)} is not a question of {bank.chapter}; its questions are {known}."


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
    reasons = _notes(
        bank,
        raw,
        lambda value: isinstance(value, str) and len(value) <= LONGEST_REASON,
        f"The reason for {{name}} must be a text of at most {LONGEST_REASON} characters.",
    )
    return {name: text for name, text in reasons.items() if text.strip()}


def _notes(bank: Bank, raw: Any, usable: Any, message: str) -> dict[str, str]:
    if not isinstance(raw, Mapping):
        raise AnswerError([f"This must be a dict, not a {type(raw).__name__}."])
    names = [question.id for question in bank.questions]
    notes = {name: value for name, value in raw.items() if value is not None}
    problems = [
        message.format(name=name, value=short_repr(value))
        if name in names
        else _unknown(bank, name)
        for name, value in notes.items()
        if name not in names or not usable(value)
    ]
    if problems:
        raise AnswerError(problems)
    return {name: notes[name] for name in names if name in notes}


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
