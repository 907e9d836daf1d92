"""The answers to the criteria that a case carries, as one cell of a table writes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeGuard

from coprod_kit.content.criteria.model import criteria

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def answers_of(cell: str) -> dict[str, str | tuple[str, ...]]:
    """Read a cell of answers that has no fault.

    >>> answers_of("service=public; phases=design+deliver")
    {'service': 'public', 'phases': ('design', 'deliver')}
    """
    steps = criteria().steps
    return {
        name: _several(given) if steps[name].kind == "several" else given
        for name, _, given in _parts(cell)
    }


def _parts(cell: str) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each question, the sign between, and what is answered."""
    for part in cell.split(";"):
        name, equal, given = (piece.strip() for piece in part.partition("="))
        yield name, equal, given


def _several(given: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in given.split("+") if one.strip())


def answers_cell(answers: Mapping[str, object]) -> str:
    """Write answers as a cell, whatever they are: what is wrong in it is told when it is read.

    >>> answers_cell({"service": "public", "phases": ()})
    'service=public; phases='
    """
    return "; ".join(
        f"{name}={'+'.join(map(str, given)) if _is_list(given) else given}"
        for name, given in answers.items()
    )


def _is_list(given: object) -> TypeGuard[Iterable[object]]:
    return isinstance(given, Iterable) and not isinstance(given, str)


def answer_problems(cell: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what is wrong in a cell: key of ``table_problems.yaml`` and values to fill in."""
    steps = {name: step for name, step in criteria().steps.items() if step.kind != "fork"}
    seen: set[str] = set()
    for name, equal, given in _parts(cell):
        if not equal:
            yield "answer-form", {"value": name}
        elif name not in steps:
            yield "answer-question", {"value": name, "known": tuple(steps)}
        elif name in seen:
            yield "double-value", {"value": name}
        else:
            some = _several(given) if steps[name].kind == "several" else (given,)
            for one, count in Counter(some).items():
                if one not in steps[name].answers:
                    known = tuple(steps[name].answers)
                    yield "answer-unknown", {"value": one, "name": name, "known": known}
                elif count > 1:
                    yield "double-value", {"value": one}
        seen.add(name)
