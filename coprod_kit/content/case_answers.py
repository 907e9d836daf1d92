"""The answers to the criteria that a case carries, as one cell of a table writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.criteria import criteria

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def answers_of(cell: str) -> dict[str, str | tuple[str, ...]]:
    """Read a cell of answers that has no fault.

    >>> answers_of("service=public; phases=design+deliver")
    {'service': 'public', 'phases': ('design', 'deliver')}
    """
    steps = criteria().steps
    pairs = [part.strip().split("=", 1) for part in cell.split(";")]
    return {
        name: tuple(filter(None, given.split("+"))) if steps[name].kind == "several" else given
        for name, given in pairs
    }


def answers_cell(answers: Mapping[str, str | tuple[str, ...]]) -> str:
    """Write answers as a cell.

    >>> answers_cell({"service": "public", "phases": ()})
    'service=public; phases='
    """
    return "; ".join(
        f"{name}={given if isinstance(given, str) else '+'.join(given)}"
        for name, given in answers.items()
    )


def answer_faults(cell: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what is wrong in a cell: key of ``table_faults.yaml`` and values to fill in."""
    steps = {name: step for name, step in criteria().steps.items() if step.kind != "fork"}
    seen: set[str] = set()
    for part in cell.split(";"):
        name, equal, given = (piece.strip() for piece in part.partition("="))
        if not equal:
            yield "answer-form", {"value": part.strip()}
        elif name not in steps:
            yield "answer-question", {"value": name, "known": tuple(steps)}
        elif name in seen:
            yield "double-value", {"value": name}
        else:
            several = steps[name].kind == "several"
            for one in filter(None, given.split("+")) if several else [given]:
                if one not in steps[name].answers:
                    known = tuple(steps[name].answers)
                    yield "answer-unknown", {"value": one, "name": name, "known": known}
        seen.add(name)
