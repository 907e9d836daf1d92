"""Practice on cases as a page sees it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.model import cases_from_table, shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.files.csv_tables import CsvRow, CsvTable
from coprod_kit.languages import check_language
from coprod_kit.rules.answers import AnswerError, short_repr
from coprod_kit.rules.defensible import accepted_codings
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import check_answers, choices
from coprod_kit.rules.practice_feedback import reasons
from coprod_kit.rules.practice_order import CLEAR, CONTESTED, NEIGHBOURS, contrasts, focuses, plan
from coprod_kit.widgets.case_practice.texts import (
    case_words,
    definitions_of,
    labels_of,
    last_questions,
    questions_of,
)
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.content.cases.model import Case
    from coprod_kit.rules.practice_order import PracticeItem

LINKS = {
    "verdict": "definitions.html#definitions-questions",
    "near-miss": "nine-boxes.html#nine-boxes-near-misses",
    "level": "levels.html#levels-three-levels",
    "mode": "modes.html#modes-two-criteria",
}
"""What there may be to read again → the section of a chapter."""

_ON_PAPER = (
    *("asked_", "review_", "coproduction", "paper", "criteria", "questions", "answer"),
    *("of_case", "nearest", "also", "together", "shows_"),
)
"""How the words begin that only the sheet needs: the script reads them there."""

Table = list[list[str]]
"""A table of cases as JSON can hold it: its titles, then its rows."""


def cases_in(given: Table | None) -> tuple[str, dict[str, Case]]:
    """Give the name of a table of cases, and its cases.

    Parameters
    ----------
    given : list or None
        Rows of a table with its titles first, or None for those of the kit.

    Raises
    ------
    ContentErrors
        When the table is broken.
    """
    if given is None:
        return "cases", shipped_cases()
    titles, *cells = given
    rows = [CsvRow(str(number), list(row)) for number, row in enumerate(cells)]
    return "table", cases_from_table(CsvTable(Path("DataFrame"), titles, rows, lettered=False))


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
        raise ValueError(f"seed is a whole number, not {short_repr(seed)}.")  # noqa: TRY004 -- as above
    if focus is not None and focus not in focuses():
        known = ", ".join(focuses())
        raise ValueError(
            f"There is no focus {short_repr(focus)}. Take one of: {known}; or None for all."
        )
    found = plan(cases.values(), n, seed, focus)
    if not found:
        raise ValueError(f'No case of this table has the focus "{focus}".')
    return found


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


def case_practice(  # noqa: PLR0913 -- the four wishes, the values and the host, all by name
    lang: str,
    *,
    cases: Table | None = None,
    n: int | None = None,
    seed: int = 0,
    focus: str | None = None,
    values: Mapping[str, Any] | None = None,
    linked: bool = True,
) -> WidgetView:
    """Picture practice on cases.

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

    Raises
    ------
    ContentErrors, ValueError
        When the table, the language, a wish or a value cannot be used.
    """
    words = widget_strings("case-practice", check_language(lang))
    name, found = cases_in(cases)
    items = planned(found, n, seed, focus)
    given = {"answers": {}, "again": {}, "place": {}, **(values or {})}
    ids = [item.case for item in items]
    checked = {
        "answers": check_answers(ids, given["answers"]),
        "again": check_answers(ids, given["again"]),
        "place": check_place(given["place"]),
    }
    asked = {name: choices()[name] for name in DIMENSIONS}
    spec = {
        "id": name,
        "version": version_of(items, found),
        "lang": lang,
        "strings": {key: text for key, text in words.items() if not key.startswith(_ON_PAPER)},
        "codes": {name: list(each) for name, each in asked.items()},
        "plan": [_line(item, found[item.case]) for item in items],
        "contrasts": [[each.dimension, each.first, each.second] for each in contrasts(items)],
    }
    html = render_template(
        "case_practice/template.html",
        lang=lang,
        strings=words,
        codes=asked,
        asked={name: words[f"asked_{name}"] for name in DIMENSIONS},
        labels=labels_of(lang),
        definitions=definitions_of(lang),
        by=last_questions(),
        questions=questions_of(lang),
        cases=[case_words(found[each], lang) for each in ids],
        links=LINKS,
        linked=linked,
    )
    return WidgetView(html, spec, {}, checked)


def version_of(items: Sequence[PracticeItem], cases: Mapping[str, Case]) -> str:
    """Sum up ids, order and codings in a short word: another set of cases has another."""
    told = [[item.case, *map(str, accepted_codings(cases[item.case]))] for item in items]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:8]


def _line(item: PracticeItem, case: Case) -> list[Any]:
    steps = ";".join(reason.step for reason in reasons(criteria(), case))
    block = (CLEAR, NEIGHBOURS, CONTESTED).index(item.block)
    own, *others = map(str, accepted_codings(case))
    return [item.case, own, ";".join(others), block, item.rank, steps]
