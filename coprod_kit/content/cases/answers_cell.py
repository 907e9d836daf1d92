"""The answers to the criteria that a case carries, as one cell of a table writes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeGuard

from coprod_kit.content.criteria.model import criteria

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def answers_of(cell: str) -> dict[str, str | tuple[str, ...]]:
    """Return the answers that a cell without any problem holds, by question.

    >>> answers_of("service=public; phases=design+deliver")
    {'service': 'public', 'phases': ('design', 'deliver')}
    """
    steps = criteria().steps
    return {
        name: _several(answer) if steps[name].kind == "several" else answer
        for name, _, answer in _parts(cell)
    }


def _parts(cell: str) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each question, the equals sign or nothing, and the answer."""
    for part in cell.split(";"):
        name, equals, answer = (piece.strip() for piece in part.partition("="))
        yield name, equals, answer


def _several(answer: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in answer.split("+") if each.strip())


def answers_cell(answers: Mapping[str, object]) -> str:
    """Return answers as a cell, whatever they are: reading the cell reports what is wrong in it.

    >>> answers_cell({"service": "public", "phases": ()})
    'service=public; phases='
    """
    return "; ".join(
        f"{name}={'+'.join(map(str, answer)) if _is_list(answer) else answer}"
        for name, answer in answers.items()
    )


def _is_list(answer: object) -> TypeGuard[Iterable[object]]:
    return isinstance(answer, Iterable) and not isinstance(answer, str)


def answer_problems(cell: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what is wrong in a cell: key of ``table_problems.yaml`` and values to fill in."""
    steps = {name: step for name, step in criteria().steps.items() if step.kind != "fork"}
    seen: set[str] = set()
    for name, equals, answer in _parts(cell):
        if not equals:
            yield "answer-form", {"value": name}
        elif name not in steps:
            yield "answer-question", {"value": name, "known": tuple(steps)}
        elif name in seen:
            yield "double-value", {"value": name}
        else:
            several = steps[name].kind == "several"
            known = tuple(steps[name].answers)
            for each, count in Counter(_several(answer) if several else (answer,)).items():
                if each not in known:
                    yield "answer-unknown", {"value": each, "name": name, "known": known}
                elif count > 1:
                    yield "double-value", {"value": each}
        seen.add(name)
