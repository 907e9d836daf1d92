"""Which codes are defensible when one dimension of a case is asked alone, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.classification import walk
from coprod_kit.rules.defensible import other_defensible_codings
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_feedback import definitions

if TYPE_CHECKING:
    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.languages import Text


def defensible_codes(case: Case, dimension: str) -> dict[str, Text]:
    """Return each other code that a dimension of a case may have, and why.

    A code counts when a defensible coding has it, whatever that coding says of the other
    dimensions: the question does not ask about them. The reason is that of the coding where it
    speaks of this dimension alone. Where the codings of a case differ in several dimensions, its
    one reason discusses them together: the reason is then that of the criterion, which is about
    this code only.

    Parameters
    ----------
    case : Case
        The case.
    dimension : {"verdict", "level", "mode"}
        What is asked.
    """
    others = other_defensible_codings(case)
    alone = len({name for coding in others for name in _differing(case.coding, coding)}) == 1
    own = case.coding.code(dimension)
    found: dict[str, Text] = {}
    for coding, because in others.items():
        code = coding.code(dimension)
        if code is not None and code not in (own, *found):
            found[code] = because if alone else _criterion(case, dimension, code)
    return found


def _differing(own: Coding, other: Coding) -> list[str]:
    """Return the dimensions in which two codings differ; the verdict alone where one is none."""
    if own.code("verdict") != other.code("verdict"):
        return ["verdict"]
    return [name for name in DIMENSIONS if own.code(name) != other.code(name)]


def _criterion(case: Case, dimension: str, code: str) -> Text:
    """Return what must be true of a case for a code: the doubt of its own answers, if any."""
    name = "class" if dimension == "verdict" else dimension
    doubted = walk(criteria(), case.answers).doubted if case.answers else ()
    for decision in doubted:
        if (decision.dimension, decision.code) == (name, code):
            because: Text = criteria().transition(decision.step, decision.answer).data["because"]
            return because
    texts = definitions(criteria(), name, code)
    return texts[0] if texts else next(iter(other_defensible_codings(case).values()))
