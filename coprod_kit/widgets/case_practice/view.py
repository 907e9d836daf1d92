"""Practice on cases as a page sees it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.model import cases_from_table, label, shipped_cases
from coprod_kit.content.files.csv_tables import CsvRow, CsvTable
from coprod_kit.html import lang_attribute
from coprod_kit.languages import check_language, source_language, text_in
from coprod_kit.rules.answers import AnswerError, short_repr
from coprod_kit.rules.defensible import accepted_codings
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import check_answers, choices
from coprod_kit.rules.practice_order import contrasts, focuses, plan
from coprod_kit.widgets.case_practice.criteria_key import (
    class_questions,
    deciding_questions,
    definitions_of,
    labels_of,
    parting_questions,
)
from coprod_kit.widgets.case_practice.practice_key import coding_words, practice_key
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.content.cases.model import Case
    from coprod_kit.rules.practice_order import PracticeItem

SECTIONS = {
    "verdict": "definitions.html#definitions-questions",
    "near-miss": "nine-boxes.html#nine-boxes-near-misses",
    "level": "levels.html#levels-three-levels",
    "mode": "modes.html#modes-two-criteria",
}
"""What a learner may have to read again → the section of a chapter that treats it."""

CASE_LINK = "cases.html#case-{id}"
"""Where the book shows a case of the kit."""

SHIPPED, OWN = "cases", "table"
"""Names of a set of cases: the kit's, and one that a trainer made."""

_ON_PAPER_ONLY = (
    *("review_", "coproduction", "paper", "criteria", "questions", "answer", "of_case"),
    *("nearest", "together", "shows_"),
)
"""How the names of the texts begin that the script does not use."""

Table = list[list[str]]
"""A table of cases as JSON can hold it: its titles, then its rows."""


def cases_in(rows: Table | None) -> tuple[str, dict[str, Case]]:
    """Return the name of a table of cases, and its cases.

    Parameters
    ----------
    rows : list or None
        Rows of a table with its titles first, or None for those of the kit.

    Raises
    ------
    ContentErrors
        When the table is broken.
    """
    if rows is None:
        return SHIPPED, shipped_cases()
    titles, *others = rows
    read = [CsvRow(str(number), list(row)) for number, row in enumerate(others)]
    return OWN, cases_from_table(CsvTable(Path("DataFrame"), titles, read, lettered=False))


def planned(
    cases: Mapping[str, Case], n: int | None, seed: int, focus: str | None
) -> list[PracticeItem]:
    """Order cases, once the wishes are checked; see `coprod_kit.rules.practice_order.plan`.

    Raises
    ------
    ValueError
        When a wish cannot be met; the message says what can.
    """
    if n is not None and (not isinstance(n, int) or isinstance(n, bool) or n < 1):
        raise ValueError(f"n is a number of cases from 1, or None for all, not {short_repr(n)}.")
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise ValueError(f"seed is a whole number, not {short_repr(seed)}.")  # noqa: TRY004 -- a wish that cannot be met is a ValueError, like an unknown focus
    if focus is not None and focus not in focuses():
        known = ", ".join(focuses())
        raise ValueError(
            f"There is no focus {short_repr(focus)}. Take one of: {known}; or None for all."
        )
    items = plan(cases.values(), n, seed, focus)
    if not items:
        raise ValueError(f'No case of this table has the focus "{focus}".')
    return items


def check_place(raw: Any) -> dict[str, Any]:
    """Return where a learner stands when it is a mapping; the page drops what it cannot use.

    Raises
    ------
    AnswerError
        When it is no mapping.
    """
    if not isinstance(raw, dict):
        raise AnswerError([f"place must be a dict, not a {type(raw).__name__}."])
    return raw


def case_practice(  # noqa: PLR0913 -- all but the language are optional and passed by name
    lang: str,
    *,
    cases: Table | None = None,
    n: int | None = None,
    seed: int = 0,
    focus: str | None = None,
    values: Mapping[str, Any] | None = None,
    linked: bool = True,
    with_key: bool = True,
) -> WidgetView:
    """Return practice on cases as a page and its script receive it.

    Parameters
    ----------
    lang : str
        Language code.
    cases : list, optional
        See `cases_in`.
    n, seed, focus
        See `coprod_kit.rules.practice_order.plan`.
    values : mapping, optional
        The learner's values to begin with: ``answers``, ``again`` (to missed cases that came
        back) and ``place`` (where the learner stands).
    linked : bool
        Whether the chapters of the book are beside the page, so that links lead there.
    with_key : bool
        Whether the answer key goes with the cases; without it, neither the HTML nor the texts
        tell how a case is coded or why.

    Raises
    ------
    ContentErrors, ValueError
        When the table, the language, a wish or a value cannot be used.
    """
    words = widget_strings("case-practice", check_language(lang))
    name, cases_by_id = cases_in(cases)
    items = planned(cases_by_id, n, seed, focus)
    asked = {dimension: choices()[dimension] for dimension in DIMENSIONS}
    sections = SECTIONS if linked else {}
    texts = {
        "id": name,
        "version": version_of(items, cases_by_id),
        "lang": lang,
        "strings": {key: text for key, text in words.items() if not key.startswith(_ON_PAPER_ONLY)},
        "codes": {dimension: list(each) for dimension, each in asked.items()},
        "labels": labels_of(lang),
        "plan": [{"case": item.case, "block": item.block, "rank": item.rank} for item in items],
        "sections": {
            about: {"title": words[f"review_{about}"], "href": href}
            for about, href in sections.items()
        },
        "case_link": CASE_LINK if linked and name == SHIPPED else None,
    }
    keys = (
        {item.case: practice_key(cases_by_id[item.case], lang) for item in items}
        if with_key
        else {}
    )
    key = {
        "cases": {each: keys[each].payload() for each in keys},
        "contrasts": [
            {"dimension": pair.dimension, "first": pair.first, "second": pair.second}
            for pair in contrasts(items)
        ],
        "definitions": definitions_of(lang),
        "questions": deciding_questions(lang),
        "class_questions": class_questions(),
        "parting_questions": parting_questions(),
    }
    html = render_template(
        "case_practice/template.html",
        lang=lang,
        lang_attribute=lang_attribute,
        strings=words,
        texts=texts,
        asked={dimension: words[f"asked_{dimension}"] for dimension in DIMENSIONS},
        cases=[case_texts(cases_by_id[item.case], lang) for item in items],
        keys=keys,
        key=key if with_key else None,
        coding_words=lambda coding: coding_words(coding, lang),
    )
    return WidgetView(html, texts, key if with_key else None, checked_values(items, values or {}))


def checked_values(items: Sequence[PracticeItem], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the learner's values once checked, each one there.

    Raises
    ------
    AnswerError
        When one of them cannot be used.
    """
    ids = [item.case for item in items]
    return {
        "answers": check_answers(ids, values.get("answers", {})),
        "again": check_answers(ids, values.get("again", {})),
        "place": check_place(values.get("place", {})),
    }


def version_of(items: Sequence[PracticeItem], cases: Mapping[str, Case]) -> str:
    """Return a short digest of ids, order and codings: another set of cases has another."""
    summed = [[item.case, *map(str, accepted_codings(cases[item.case]))] for item in items]
    return hashlib.sha256(json.dumps(summed).encode()).hexdigest()[:8]


def case_texts(case: Case, lang: str) -> dict[str, str]:
    """Return what a learner reads of a case before answering."""
    about = [label(name, getattr(case, name), lang) for name in ("status", "sector", "country")]
    return {
        "id": case.id,
        "lang": source_language(case.languages, lang),
        "title": text_in(case.title, lang),
        "about": " · ".join(about),
        "story": text_in(case.text, lang),
    }
