"""Part the answers to the criteria that can be used from those that cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from coprod_kit.rules.answers import AnswerError, short_repr

if TYPE_CHECKING:
    from coprod_kit.content.criteria.model import Criteria, Step

CriteriaAnswers = Mapping[str, str | Sequence[str]]
"""Question → id of the answer, or ids for a question with several answers."""

LONGEST_NOTE = 300
"""Characters of a learner's own words beside an answer."""


def usable(step: Step, answers: CriteriaAnswers) -> str | tuple[str, ...] | None:
    """Return the answer to a question in its canonical form; None when there is none to use."""
    answer = answers.get(step.id)
    if step.kind == "one":
        return answer if isinstance(answer, str) and answer in step.answers else None
    if step.kind == "fork" or isinstance(answer, str) or not isinstance(answer, Sequence):
        return None
    if any(not isinstance(option, str) or option not in step.answers for option in answer):
        return None
    return tuple(option for option in step.answers if option in answer)


def refusal(criteria: Criteria, name: Any, answer: Any) -> str | None:
    """Return in a sentence why an answer cannot be used, whatever the others; None when it can."""
    step = criteria.steps.get(name) if isinstance(name, str) else None
    if step is None or step.kind == "fork":
        asked = ", ".join(each.id for each in criteria.steps.values() if each.kind != "fork")
        return f"{short_repr(name)} is not a question; the questions are {asked}."
    if usable(step, {step.id: answer}) is not None:
        return None
    what = "a list of some of" if step.kind == "several" else "one of"
    known = ", ".join(step.answers)
    return f'The answer to "{name}" must be {what} {known}, not {short_repr(answer)}.'


def check_criteria_answers(criteria: Criteria, raw: Any) -> dict[str, str | list[str]]:
    """Return answers when each of them is one that its question offers, ready for JSON.

    They need not be complete, nor lie on one way: a learner may stop anywhere and change.

    Raises
    ------
    AnswerError
        When one is not; nothing is kept in that case.
    """
    if not isinstance(raw, Mapping):
        kind = type(raw).__name__
        raise AnswerError([f"Answers are a dict of question and answer, not a {kind}."])
    problems = [refusal(criteria, name, answer) for name, answer in raw.items()]
    if any(problems):
        raise AnswerError([each for each in problems if each])
    answers = {name: usable(step, raw) for name, step in criteria.steps.items()}
    return {
        name: answer if isinstance(answer, str) else list(answer)
        for name, answer in answers.items()
        if answer is not None
    }


def check_notes(criteria: Criteria, raw: Any) -> dict[str, str]:
    """Return the learner's own words when each belongs to a question that takes some.

    Raises
    ------
    AnswerError
        When one does not, is no text, or is longer than `LONGEST_NOTE`.
    """
    if not isinstance(raw, Mapping):
        kind = type(raw).__name__
        raise AnswerError([f"Notes are a dict of question and text, not a {kind}."])
    taking = [name for name, step in criteria.steps.items() if "note" in step.data]
    problems = []
    for name, text in raw.items():
        if name not in taking:
            problems.append(f"{short_repr(name)} takes no note; take one of {', '.join(taking)}.")
        elif not isinstance(text, str):
            problems.append(f'The note on "{name}" must be a text, not {short_repr(text)}.')
        elif len(text) > LONGEST_NOTE:
            problems.append(f'The note on "{name}" has more than {LONGEST_NOTE} characters.')
    if problems:
        raise AnswerError(problems)
    return {name: raw[name] for name in taking if raw.get(name)}
