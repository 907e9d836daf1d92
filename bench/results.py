"""One line of the table: a measure of ours, a peer's beside it, and the bar."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAD = ("measure", "ours", "peer", "ratio", "bar", "")


@dataclass(frozen=True)
class Row:
    """A measure.

    Attributes
    ----------
    measure : str
        What was measured.
    ours : float
        Our figure; for times, a median.
    unit : str
        "ms", "s", "kB" (1000 bytes) or nothing.
    peer : float, optional
        The peer's figure from the same run, and `peer_name` which peer.
    most, least, most_ratio : float, optional
        The bar: on our figure, or on ours divided by the peer's. None: printed, no bar.
    details : mapping
        What else the JSON keeps, such as each run.
    notes : sequence of str
        Lines printed under the row.
    """

    measure: str
    ours: float
    unit: str = ""
    peer: float | None = None
    peer_name: str = ""
    most: float | None = None
    least: float | None = None
    most_ratio: float | None = None
    details: dict[str, Any] = field(default_factory=dict)
    notes: Sequence[str] = ()

    @property
    def ratio(self) -> float | None:
        """Ours divided by the peer's."""
        return self.ours / self.peer if self.peer else None

    @property
    def ok(self) -> bool | None:
        """Whether the bar is reached; None where there is none."""
        if self.most is not None:
            return self.ours <= self.most
        if self.least is not None:
            return self.ours >= self.least
        if self.most_ratio is not None:
            return self.ratio is not None and self.ratio <= self.most_ratio
        return None

    @property
    def bar(self) -> str:
        """The bar in words."""
        for value, form in (
            (self.most, "≤ {:g} {}"),
            (self.least, "≥ {:g} {}"),
            (self.most_ratio, "≤ {:g} of peer"),
        ):
            if value is not None:
                return form.format(value, self.unit).strip()
        return "-"

    def cells(self) -> tuple[str, ...]:
        """Return the row as the table prints it."""
        peer = "-"
        if self.peer is not None:
            peer = f"{_number(self.peer, self.unit)} {self.peer_name}".strip()
        ratio = "-" if self.ratio is None else f"{self.ratio:.2f}"
        state = {True: "ok", False: "OVER", None: ""}[self.ok]
        if self.ok is False and self.least is not None:
            state = "UNDER"
        return (self.measure, _number(self.ours, self.unit), peer, ratio, self.bar, state)

    def data(self) -> dict[str, Any]:
        """Return the row as the JSON keeps it."""
        bars = {"most": self.most, "least": self.least, "most_ratio": self.most_ratio}
        return {
            "measure": self.measure,
            "unit": self.unit,
            "ours": self.ours,
            "peer": self.peer,
            "peer_name": self.peer_name or None,
            "ratio": self.ratio,
            "bar": {name: value for name, value in bars.items() if value is not None} or None,
            "ok": self.ok,
            "notes": list(self.notes),
            **self.details,
        }


def table(rows: Sequence[Row]) -> str:
    """Lay rows out as a table of plain text."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    text = []
    for index, line in enumerate(lines):
        first, *others = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        text.append("  ".join([first, *others]).rstrip())
        if index == 0:
            text.append("─" * min(sum(widths) + 10, shutil.get_terminal_size((120, 0)).columns))
        else:
            text.extend(f"    {note}" for note in rows[index - 1].notes)
    return "\n".join(text)


def spread(values: Sequence[float]) -> dict[str, Any]:
    """Return the median of runs and the runs themselves, for the JSON."""
    return {"median": median(values), "runs": [round(value, 4) for value in values]}


def _number(value: float, unit: str) -> str:
    digits = {"s": 2, "kB": 1}.get(unit, 0)
    return f"{value:,.{digits}f} {unit}".strip()
