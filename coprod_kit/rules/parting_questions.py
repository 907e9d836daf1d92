"""Find the question at which two codes of one dimension part, from the criteria alone."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from coprod_kit.content.vocabulary import codes

if TYPE_CHECKING:
    from coprod_kit.content.criteria.model import Criteria, Transition


class PartingQuestion(NamedTuple):
    """Two codes and the question that tells one from the other.

    Attributes
    ----------
    dimension : str
        What the codes are of: ``"level"`` or ``"mode"``.
    one, other : str
        The codes, in the order of the vocabulary.
    question : str
        Id of the step.
    """

    dimension: str
    one: str
    other: str
    question: str


def parting_questions(criteria: Criteria, dimension: str) -> list[PartingQuestion]:
    """Return for each pair of codes the first question with an answer for either alone.

    Such a question has an answer after which the first code can still be reached and the second
    cannot, and another answer for which it is the other way round. A pair that no question
    parts is left out.

    Parameters
    ----------
    criteria : Criteria
        The questions, in the order they are asked.
    dimension : str
        A key of `coprod_kit.content.vocabulary.DIMENSIONS`, such as ``"level"``.

    Examples
    --------
    >>> from coprod_kit.content.criteria.model import criteria
    >>> found = parting_questions(criteria(), "level")
    >>> sorted({pair.question for pair in found})
    ['decides', 'idea']
    """
    within = _Reach(criteria, dimension)
    found = []
    for one, other in combinations(codes(dimension), 2):
        pair = {one, other}
        for step in criteria.steps.values():
            answers = step.answers.values() if step.kind == "one" else ()
            alone = [pair & within.after(way) for way in answers]
            if {one} in alone and {other} in alone:
                found.append(PartingQuestion(dimension, one, other, step.id))
                break
    return found


class _Reach:
    """The codes of a dimension that can still be reached; each step is looked at once."""

    def __init__(self, criteria: Criteria, dimension: str) -> None:
        self._steps = criteria.steps
        self._dimension = dimension
        self._from: dict[str, frozenset[str]] = {}

    def after(self, way: Transition) -> frozenset[str]:
        """Return the codes that can be reached once an answer, or a route, is taken."""
        if self._dimension in way.sets:
            return frozenset({way.sets[self._dimension]})
        return self._at(way.next)

    def _at(self, name: str | None) -> frozenset[str]:
        if name is None:
            return frozenset()
        if name not in self._from:
            step = self._steps[name]
            ways = [*step.answers.values(), *(way for *_, way in step.routes)]
            # An answer among several leads nowhere by itself: the step does.
            onward = self._at(step.next) if step.kind == "several" else frozenset()
            self._from[name] = onward.union(*(self.after(way) for way in ways))
        return self._from[name]
