"""Part the answers to an instrument that can be scored from those that cannot."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from numbers import Real
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coprod_kit.content.instruments.model import Instrument

Answers = Mapping[str, int]
"""Item id → point of the scale; an item left blank is absent."""

CONFIDENCE = ("sure", "fairly", "guess")
"""How sure a learner may say to be of an answer."""

_LONGEST = 60
"""Characters of a refused value that a message repeats."""


class AnswerError(ValueError):
    """Some answers cannot be used; `problems` says which and why, a sentence each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(" ".join(problems))


def partition_answers(
    instrument: Instrument, raw: Any
) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Split raw answers into those the instrument accepts and the rest.

    Parameters
    ----------
    instrument : Instrument
        The instrument that was answered.
    raw : Any
        What was received. Anything but a mapping gives no answer and one problem.

    Returns
    -------
    answers : dict of str to int
        Accepted answers, in the order of the instrument. A value of None is a blank.
    problems : list of (str, str)
        Item and code of each refused answer: ``"not-answers"`` (the whole is not a mapping),
        ``"unknown-item"``, ``"not-a-number"``, ``"off-scale"`` (outside, or between two steps).
    """
    if not isinstance(raw, Mapping):
        return {}, [("", "not-answers")]
    problems: list[tuple[str, str]] = []
    kept: dict[str, int] = {}
    points = instrument.scale.points
    for item, value in raw.items():
        if not isinstance(item, str) or item not in instrument.items:
            name = item if isinstance(item, str) else short_repr(item)
            problems.append((name, "unknown-item"))
        elif value is None:
            continue
        elif not _is_number(value):
            problems.append((item, "not-a-number"))
        elif value not in points:
            problems.append((item, "off-scale"))
        else:
            kept[item] = int(value)
    return {item: kept[item] for item in instrument.items if item in kept}, problems


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, Real | Decimal):
        return False
    try:
        return math.isfinite(value)
    except (TypeError, ValueError, OverflowError):
        return False


def short_repr(value: Any) -> str:
    """Return a value of any kind as a message writes it, cut after sixty characters."""
    try:
        text = " ".join(repr(value).split())
    except Exception:  # noqa: BLE001 -- the __repr__ of somebody's object may raise anything
        return f"<{type(value).__name__}>"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def check_answers(instrument: Instrument, raw: Any) -> dict[str, int]:
    """Return the answers when all of them can be used.

    Raises
    ------
    AnswerError
        When one cannot; nothing is kept in that case.
    """
    answers, problems = partition_answers(instrument, raw)
    if problems:
        raise AnswerError([_sentence(instrument, raw, *problem) for problem in problems])
    return answers


def _sentence(instrument: Instrument, raw: Any, item: str, code: str) -> str:
    scale = instrument.scale
    match code:
        case "not-answers":
            kind = type(raw).__name__
            return f"Answers are a dict such as {{'{instrument.items[0]}': 50}}, not a {kind}."
        case "unknown-item":
            known = ", ".join(instrument.items)
            return f"{short_repr(item)} is not an item of {instrument.id}; its items are {known}."
        case "not-a-number":
            return (
                f"The answer to {item} must be a number or None (blank), "
                f"not {short_repr(raw[item])}."
            )
    return (
        f"The answer to {item} must be one of {scale.minimum}, {scale.minimum + scale.step}, … "
        f"{scale.maximum}, not {short_repr(raw[item])}."
    )
