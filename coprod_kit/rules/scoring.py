"""Score the answers to an instrument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coprod_kit.content.instruments.model import Instrument, Subscale
    from coprod_kit.rules.answers import Answers


@dataclass(frozen=True)
class Score:
    """The mean of the answers on one subscale, and how many there are.

    Attributes
    ----------
    subscale : str
        Id of the subscale.
    mean : float or None
        Mean of the answered items, in points of the scale; None when too few are answered.
    answered, of : int
        How many items are answered, and how many there are.
    """

    subscale: str
    mean: float | None
    answered: int
    of: int


def score_subscale(subscale: Subscale, answers: Answers) -> Score:
    """Return the mean of the answered items of one subscale; a blank is never counted as a zero.

    The mean is computed only from `subscale.minimum` answers on, the usual "half or more"
    rule for missing items, here declared with the instrument.
    """
    points = [answers[item] for item in subscale.items if item in answers]
    enough = len(points) >= subscale.minimum
    return Score(
        subscale=subscale.id,
        mean=sum(points) / len(points) if enough else None,
        answered=len(points),
        of=len(subscale.items),
    )


def score(instrument: Instrument, answers: Answers) -> tuple[Score, ...]:
    """Return the score of every subscale of an instrument, in its order.

    Parameters
    ----------
    instrument : Instrument
        The declaration that holds the rules.
    answers : mapping of str to int
        Answers as `coprod_kit.rules.answers.check_answers` returns them.
    """
    return tuple(score_subscale(subscale, answers) for subscale in instrument.subscales)
