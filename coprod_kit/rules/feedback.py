"""What can be said of the scores: where answers are higher, where lower, a first step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.rules.scoring import Score, score_subscale

if TYPE_CHECKING:
    from coprod_kit.content.instruments.model import Instrument
    from coprod_kit.rules.answers import Answers

FEWEST_COMPARED = 2
"""Means without which nothing is higher or lower than anything else."""


@dataclass(frozen=True)
class Comparison:
    """Where one's own answers are highest and lowest within a family of subscales.

    Attributes
    ----------
    family : str
        The family compared (levels, modes).
    highest, lowest : tuple of str
        Ids of the subscales with the highest and the lowest mean; when all means are equal,
        `highest` holds them all and `lowest` is empty.
    """

    family: str
    highest: tuple[str, ...]
    lowest: tuple[str, ...]


@dataclass(frozen=True)
class Feedback:
    """What can be said of a person's answers, about themselves only.

    Attributes
    ----------
    comparisons : tuple of Comparison
        One for each declared family with at least two computed means.
    first_step : str or None
        Id of the subscale whose first step is proposed; None for the general one.
    """

    comparisons: tuple[Comparison, ...]
    first_step: str | None


def compare(family: str, scores: tuple[Score, ...]) -> Comparison | None:
    """Return the highest and lowest means of a family; None with fewer than two means."""
    means = {score.subscale: score.mean for score in scores if score.mean is not None}
    if len(means) < FEWEST_COMPARED:
        return None
    top, bottom = max(means.values()), min(means.values())
    if top == bottom:
        return Comparison(family, tuple(means), ())
    return Comparison(
        family,
        tuple(name for name, mean in means.items() if mean == top),
        tuple(name for name, mean in means.items() if mean == bottom),
    )


def feedback(instrument: Instrument, answers: Answers) -> Feedback:
    """Return the comparisons that the instrument declares, and the first step to propose.

    The first step is the one declared for the lowest subscale of its family, the first in
    the order of the instrument when several are lowest.
    """

    def compared(family: str) -> Comparison | None:
        members = instrument.family(family)
        return compare(family, tuple(score_subscale(member, answers) for member in members))

    declared = instrument.data["feedback"]
    comparisons = [compared(entry["family"]) for entry in declared["comparisons"]]
    step = compared(declared["first_step"]["family"])
    return Feedback(
        comparisons=tuple(comparison for comparison in comparisons if comparison is not None),
        first_step=step.lowest[0] if step and step.lowest else None,
    )
