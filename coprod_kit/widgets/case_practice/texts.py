"""The words of practice on cases: codes, criteria and cases in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.labels import code_words
from coprod_kit.content.cases.model import label
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import COPRODUCTION, near_miss_classes
from coprod_kit.rules.defensible import other_defensible_codings
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.practice_feedback import definitions, reasons, ways
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.rules.practice_feedback import Reason


def labels_of(lang: str) -> dict[str, str]:
    """Give the words for each code."""
    coproduction = widget_strings("case-practice", lang)["coproduction"]
    return {
        code: coproduction if code == COPRODUCTION else code_words(dimension, code, lang)
        for dimension in DIMENSIONS
        for code in choices()[dimension]
    }


def definitions_of(lang: str) -> dict[str, list[str]]:
    """Give for each code what one must be able to say of a case."""
    names = {"verdict": "class", "level": "level", "mode": "mode"}
    told = {
        code: [text[lang] for text in definitions(criteria(), names[dimension], code)]
        for dimension in DIMENSIONS
        for code in choices()[dimension]
    }
    return {**told, COPRODUCTION: [widget_strings("case-practice", lang)["coproduction_is"]]}


def last_questions() -> dict[str, str]:
    """Give the last question that leads to each class of near-miss; nothing for other codes."""
    told = {code: "" for dimension in DIMENSIONS for code in choices()[dimension]}
    for code in near_miss_classes():
        *_, (told[code], _) = ways(criteria(), "class", code)
    return told


def questions_of(lang: str) -> list[dict[str, str]]:
    """Give the questions that decide something, with their help and their trap."""
    found = []
    for step in criteria().steps.values():
        if step.kind != "one":
            continue
        words = {key: step.data.get(key, {}).get(lang, "") for key in ("text", "help", "trap")}
        found.append({"id": step.id, **words})
    return found


def case_words(case: Case, lang: str) -> dict[str, Any]:
    """Give what the page says of a case."""
    others = other_defensible_codings(case)
    about = [label(name, getattr(case, name), lang) for name in ("status", "sector", "country")]
    return {
        "id": case.id,
        "title": case.title[lang],
        "about": " · ".join(about),
        "text": marked(case.text[lang], [c[lang] for c in (case.clue, case.mode_clue) if c]),
        "reasons": [
            {
                "dimension": reason.dimension,
                "code": reason.code,
                **_told(reason, case, lang),
                "nearest": reason.nearest,
                "change": reason.change and reason.change[lang],
                **_clue(reason, case, lang),
            }
            for reason in reasons(criteria(), case)
        ],
        # The table has one reason for all it lists; what the answers leave open, each its own.
        "reason": " ".join(dict.fromkeys(because[lang] for because in others.values())),
        "alternatives": widget_strings("case-practice", lang)["list_separator"].join(
            _coding(each, labels_of(lang)) for each in others
        ),
    }


def _told(reason: Reason, case: Case, lang: str) -> dict[str, str]:
    """Give what decided; for a co-production what makes it one, its narrow sense apart."""
    because = reason.because[lang]
    if reason.code != COPRODUCTION:
        return {"because": because, "aside": ""}
    texts = widget_strings("case-practice", lang)
    moments = criteria().phases_step.answers
    acts = [moments[phase].data["text"][lang] for phase in case.phases]
    told = " ".join([texts["together"], *(f"{act}." for act in acts)])
    return {"because": told, "aside": because}


def _clue(reason: Reason, case: Case, lang: str) -> dict[str, str]:
    """Give the words of the case that show it, and what they show; nothing for a co-production."""
    texts = widget_strings("case-practice", lang)
    clue = case.mode_clue if reason.dimension == "mode" else case.clue
    if clue is None or reason.code == COPRODUCTION:
        return {"shows": "", "clue": ""}
    shows = texts["shows_actors"] if reason.dimension == "mode" else texts["shows_rest"]
    return {"shows": shows, "clue": clue[lang]}


def _coding(coding: Coding, labels: Mapping[str, str]) -> str:
    return " × ".join(labels[code] for code in coding.codes)


def marked(text: str, clues: Sequence[str]) -> list[tuple[str, bool]]:
    """Part a text where clues begin and end; clues that overlap are one.

    >>> marked("They ask, and plan it.", ["plan it", "They"])
    [('They', True), (' ask, and ', False), ('plan it', True), ('.', False)]
    """
    inside = [False] * len(text)
    for clue in filter(None, clues):
        start = text.find(clue)
        if start >= 0:
            inside[start : start + len(clue)] = [True] * len(clue)
    parts: list[tuple[str, bool]] = []
    for sign, clue_here in zip(text, inside, strict=True):
        if parts and parts[-1][1] == clue_here:
            parts[-1] = (parts[-1][0] + sign, clue_here)
        else:
            parts.append((sign, clue_here))
    return parts
