"""What a case can be: levels, modes, phases, classes of near-miss, and the coding made of them.

The codes are those that ``cases/cases.schema.json`` declares, in its order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.files.table_schema import columns

if TYPE_CHECKING:
    from collections.abc import Mapping

COPRODUCTION = "coproduction"
"""The verdict of a case that is co-production, in the broad sense."""

NEAR_MISS = "near-miss"
"""The verdict of every other case, whatever its class."""

CASES_SCHEMA = "cases/cases.schema.json"
"""Path of the Table Schema of the cases in the content folder."""

DIMENSION_COLUMNS: Mapping[str, str] = {
    "class": "near_miss_class",
    "level": "level",
    "mode": "mode",
    "sense": "narrow_sense",
}
"""What an answer to the criteria may set or doubt → the column of the cases that has its codes."""


def _codes_of(column: str) -> tuple[str, ...]:
    declared = columns(CASES_SCHEMA)[column]
    return declared.codes or tuple(declared.labels)


def levels() -> tuple[str, ...]:
    """Return the codes of the levels, from the least to the most that citizens take on."""
    return _codes_of("level")


def modes() -> tuple[str, ...]:
    """Return the codes of the modes, from the fewest to the most people concerned."""
    return _codes_of("mode")


def phases() -> tuple[str, ...]:
    """Return the codes of the phases, in the order of a service's life."""
    return _codes_of("phases")


def near_miss_classes() -> tuple[str, ...]:
    """Return the codes of the classes of near-miss."""
    return _codes_of("near_miss_class")


def narrow_senses() -> tuple[str, ...]:
    """Return the codes of what a case may be in the narrow sense."""
    return _codes_of("narrow_sense")


def codes(dimension: str) -> tuple[str, ...]:
    """Return the codes of a dimension of the criteria; a key of `DIMENSION_COLUMNS`."""
    return _codes_of(DIMENSION_COLUMNS[dimension])


@dataclass(frozen=True, repr=False)
class Coding:
    """What a case is: a level and a mode of co-production, or else a class of near-miss.

    Attributes
    ----------
    level, mode : str or None
        Codes of a co-production; None for a near-miss.
    near_miss_class : str or None
        Code of a near-miss; None for a co-production.

    Raises
    ------
    ValueError
        When it is neither, or both.

    Examples
    --------
    >>> Coding.parse("initiator|group").level, str(Coding(near_miss_class="mere-use"))
    ('initiator', 'mere-use')
    """

    level: str | None = None
    mode: str | None = None
    near_miss_class: str | None = None

    def __post_init__(self) -> None:
        empty = (self.level is None, self.mode is None, self.near_miss_class is not None)
        if len(set(empty)) > 1:
            raise ValueError("A coding is a level and a mode, or a class of near-miss alone.")

    @classmethod
    def parse(cls, written: str) -> Coding:
        """Return the coding that a table writes as ``level|mode``, or as a class of near-miss.

        Raises
        ------
        ValueError
            When it is no coding of the vocabulary; the message lists those there are.
        """
        known = {str(coding): coding for coding in codings()}
        if written not in known:
            raise ValueError(f'"{written}" is no coding. Take one of: {", ".join(known)}.')
        return known[written]

    def __str__(self) -> str:
        """Return the coding as tables and pages write it; `parse` reads it back."""
        return self.near_miss_class or f"{self.level}|{self.mode}"

    __repr__ = __str__
    """A notebook shows a coding as the tables write it."""

    @property
    def is_coproduction(self) -> bool:
        """Whether it is a level and a mode."""
        return self.near_miss_class is None

    @property
    def codes(self) -> tuple[str, ...]:
        """Its level and its mode, or its class of near-miss alone."""
        return tuple(code for code in (self.level, self.mode, self.near_miss_class) if code)

    def code(self, dimension: str) -> str | None:
        """Return what it says of the verdict, the level or the mode; None where it says nothing.

        The verdict of a near-miss is its class.
        """
        if dimension == "verdict":
            return self.near_miss_class or COPRODUCTION
        return {"level": self.level, "mode": self.mode}[dimension]

    def changes_from(self, other: Coding) -> int:
        """Return how many of its codes the other coding does not have."""
        return len(set(self.codes) - set(other.codes))


def boxes() -> tuple[Coding, ...]:
    """Return every level with every mode, level by level."""
    return tuple(Coding(level, mode) for level in levels() for mode in modes())


def codings() -> tuple[Coding, ...]:
    """Return every coding a case may have: the boxes, then the classes of near-miss."""
    return (*boxes(), *(Coding(near_miss_class=name) for name in near_miss_classes()))
