"""What a verdict is made of, and the codes it takes from the table of cases."""

from __future__ import annotations

from coprod_kit.content.files.table_schema import columns

DIMENSIONS = {
    "class": "near_miss_class",
    "level": "level",
    "mode": "mode",
    "sense": "narrow_sense",
}
"""Dimension of a verdict → column of the cases that has its codes."""


def codes(dimension: str) -> tuple[str, ...]:
    """List the codes of a dimension, in order."""
    return columns("cases/cases.schema.json")[DIMENSIONS[dimension]].codes
