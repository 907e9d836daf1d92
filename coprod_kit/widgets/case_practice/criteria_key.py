"""The criteria as practice on cases explains them: codes, definitions and questions."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from coprod_kit.content.cases.labels import code_words
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import COPRODUCTION, codes
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.practice_feedback import deciding_transitions, definitions
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_CRITERIA = {"verdict": "class", "level": "level", "mode": "mode"}
"""What is asked of a case → the dimension of the criteria that decides it."""


def labels_of(lang: str) -> dict[str, str]:
    """Return the words for each code that can be answered."""
    coproduction = widget_strings("case-practice", lang)["coproduction"]
    return {
        code: coproduction if code == COPRODUCTION else code_words(dimension, code, lang)
        for dimension, code in _answerable()
    }


def definitions_of(lang: str) -> dict[str, list[str]]:
    """Return for each code what one must be able to say of a case for it to be the right one."""
    definitions_by_code = {
        code: [text[lang] for text in definitions(criteria(), _IN_CRITERIA[dimension], code)]
        for dimension, code in _answerable()
    }
    return {
        **definitions_by_code,
        COPRODUCTION: [widget_strings("case-practice", lang)["coproduction_is"]],
    }


def class_questions() -> dict[str, str]:
    """Return the last question that leads to each class of near-miss."""
    return {
        code: [name for name, _ in deciding_transitions(criteria(), "class", code)][-1]
        for code in codes("class")
    }


def deciding_questions(lang: str) -> dict[str, dict[str, str]]:
    """Return the questions with one answer, by id: text, help and trap (empty when it has none)."""
    return {
        step.id: {part: step.data.get(part, {}).get(lang, "") for part in ("text", "help", "trap")}
        for step in criteria().steps.values()
        if step.kind == "one"
    }


def parting_questions() -> list[dict[str, str]]:
    """Return, JSON-ready, the question at which each two levels, or modes, part."""
    return [
        {
            "dimension": dimension,
            "one": one,
            "other": other,
            "question": criteria().deciding_step(dimension, one, other).id,
        }
        for dimension in DIMENSIONS
        if dimension != "verdict"
        for one, other in combinations(codes(dimension), 2)
    ]


def _answerable() -> Iterator[tuple[str, str]]:
    return ((dimension, code) for dimension in DIMENSIONS for code in choices()[dimension])
