"""Answers as numbers: how many there may be of a kind, and which number each has.

A blank is 0 everywhere; an answer has a number from 1. Where a confidence may be said, it is the
fastest digit: none, then those of the layout in their order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from coprod_kit.content.answer_codes.model import layout

if TYPE_CHECKING:
    from collections.abc import Mapping


class Field(Protocol):
    """How the answers to one item become numbers."""

    @property
    def states(self) -> int:
        """How many numbers there are, the blank among them."""

    def number(self, answer: Any, confidence: str | None) -> int:
        """Return the number of an answer, from 1."""

    def answer(self, number: int) -> tuple[Any, str | None]:
        """Return the answer of a number from 1, and the confidence."""


def _surest(confidence: str | None) -> int:
    return 0 if confidence is None else 1 + layout().confidence.index(confidence)


def _with_confidence(number: int, confidence: str | None) -> int:
    return number * (len(layout().confidence) + 1) + _surest(confidence) + 1


def _apart(number: int) -> tuple[int, str | None]:
    rest, surest = divmod(number - 1, len(layout().confidence) + 1)
    return rest, layout().confidence[surest - 1] if surest else None


@dataclass(frozen=True)
class PointsField:
    """A point of a scale: `minimum`, then every `step`, up to `maximum`."""

    minimum: int
    maximum: int
    step: int

    @property
    def states(self) -> int:
        """How many numbers there are, the blank among them."""
        return (self.maximum - self.minimum) // self.step + 2

    def number(self, answer: int, confidence: str | None) -> int:  # noqa: ARG002 -- none is said
        """Return the number of a point, from 1."""
        return (answer - self.minimum) // self.step + 1

    def answer(self, number: int) -> tuple[int, None]:
        """Return the point of a number."""
        return self.minimum + (number - 1) * self.step, None


@dataclass(frozen=True)
class ChoiceField:
    """One option of some, or several of them, with a confidence."""

    options: tuple[str, ...]
    multiple: bool

    @property
    def states(self) -> int:
        """How many numbers there are, the blank among them."""
        choices = 2 ** len(self.options) - 1 if self.multiple else len(self.options)
        return 1 + choices * (len(layout().confidence) + 1)

    def number(self, answer: list[str], confidence: str | None) -> int:
        """Return the number of some options, at least one."""
        places = [self.options.index(option) for option in answer]
        choice = sum(1 << place for place in places) - 1 if self.multiple else places[0]
        return _with_confidence(choice, confidence)

    def answer(self, number: int) -> tuple[list[str], str | None]:
        """Return the options of a number, in their order."""
        choice, confidence = _apart(number)
        if not self.multiple:
            return [self.options[choice]], confidence
        bits = choice + 1
        chosen = [name for place, name in enumerate(self.options) if bits >> place & 1]
        return chosen, confidence


@dataclass(frozen=True)
class CodingField:
    """A verdict; for the first one, the co-production, a level and a mode where they were said."""

    verdicts: tuple[str, ...]
    levels: tuple[str, ...]
    modes: tuple[str, ...]

    @property
    def states(self) -> int:
        """How many numbers there are, the blank among them."""
        codings = self._boxes + len(self.verdicts) - 1
        return 1 + codings * (len(layout().confidence) + 1)

    @property
    def _boxes(self) -> int:
        return (len(self.levels) + 1) * (len(self.modes) + 1)

    def number(self, answer: Mapping[str, Any], confidence: str | None) -> int:
        """Return the number of a coding: boxes first, row by row, then the other verdicts."""
        place = self.verdicts.index(answer["verdict"])
        if place:
            return _with_confidence(self._boxes + place - 1, confidence)
        level, mode = answer.get("level"), answer.get("mode")
        row = 0 if level is None else 1 + self.levels.index(level)
        column = 0 if mode is None else 1 + self.modes.index(mode)
        return _with_confidence(row * (len(self.modes) + 1) + column, confidence)

    def answer(self, number: int) -> tuple[dict[str, Any], str | None]:
        """Return the coding of a number."""
        coding, confidence = _apart(number)
        if coding >= self._boxes:
            return {"verdict": self.verdicts[coding - self._boxes + 1]}, confidence
        row, column = divmod(coding, len(self.modes) + 1)
        answer = {"verdict": self.verdicts[0]}
        if row:
            answer["level"] = self.levels[row - 1]
        if column:
            answer["mode"] = self.modes[column - 1]
        return answer, confidence


@dataclass(frozen=True)
class StepField:
    """An answer to a criterion, or any number of them, even none."""

    answers: tuple[str, ...]
    several: bool

    @property
    def states(self) -> int:
        """How many numbers there are, the blank among them."""
        return 1 + (2 ** len(self.answers) if self.several else len(self.answers))

    def number(self, answer: Any, confidence: str | None) -> int:  # noqa: ARG002 -- none is said
        """Return the number of an answer, from 1."""
        if not self.several:
            return 1 + self.answers.index(answer)
        return 1 + sum(1 << self.answers.index(each) for each in answer)

    def answer(self, number: int) -> tuple[Any, None]:
        """Return the answer of a number; a list where there may be several."""
        if not self.several:
            return self.answers[number - 1], None
        bits = number - 1
        return [name for place, name in enumerate(self.answers) if bits >> place & 1], None


def fields_of(description: Mapping[str, Any]) -> dict[str, Field]:
    """Return the items of a content, in order, and how the answers to each become numbers.

    Parameters
    ----------
    description : mapping
        A line of ``releases.json``, or one of `coprod_kit.rules.answer_codes.contents`.
    """
    match description["kind"]:
        case "self-assessment":
            points = PointsField(*description["scale"])
            return dict.fromkeys(description["items"], points)
        case "quiz":
            several = set(description["multiple"])
            return {
                item: ChoiceField(tuple(options), item in several)
                for item, options in zip(description["items"], description["options"], strict=True)
            }
        case "case-practice":
            coding = CodingField(*(tuple(description[key]) for key in _DIMENSIONS))
            return {case: coding for group in description["groups"] for case in group}
        case _:
            several = set(description["multiple"])
            return {
                item: StepField(tuple(answers), item in several)
                for item, answers in zip(description["items"], description["options"], strict=True)
            }


_DIMENSIONS = ("verdicts", "levels", "modes")
