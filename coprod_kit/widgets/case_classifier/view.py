"""The case classifier as a page sees it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.labels import column_labels
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import DIMENSION_COLUMNS, codes
from coprod_kit.languages import check_language
from coprod_kit.rules.classification_answers import (
    LONGEST_NOTE,
    check_criteria_answers,
    check_notes,
)
from coprod_kit.rules.similar import packed
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coprod_kit.content.cases.model import Case


def case_classifier(
    lang: str,
    answers: Mapping[str, Any] | None = None,
    notes: Mapping[str, str] | None = None,
    cases: list[list[str]] | None = None,
    *,
    linked: bool = True,
) -> WidgetView:
    """Picture a case classifier.

    Parameters
    ----------
    lang : str
        Language code.
    answers, notes : mapping, optional
        Question → answer, and the learner's own words.
    cases : list of list of str, optional
        Cases to compare with, as `comparable` gives them; those of the kit when left out.
    linked : bool
        Whether the page that shows the cases of the kit is beside this one, so that links lead
        there; there are none to other cases.

    Raises
    ------
    ValueError
        When the language, the answers or the notes cannot be used.
    """
    rules = criteria()
    values = {
        "answers": check_criteria_answers(rules, {} if answers is None else answers),
        "notes": check_notes(rules, {} if notes is None else notes),
    }
    spec = {
        "id": rules.id,
        "version": rules.version if cases is None else f"{rules.version}-{_sum_of(cases)}",
        "lang": check_language(lang),
        "criteria": rules.localized(lang),
        "codes": {name: codes(name) for name in DIMENSION_COLUMNS},
        "labels": {
            name: column_labels(column, lang)
            for name, column in {**DIMENSION_COLUMNS, "phases": "phases"}.items()
        },
        "cases": comparable(shipped_cases().values(), lang) if cases is None else cases,
        "linked": linked and cases is None,
        "longest_note": LONGEST_NOTE,
        "strings": widget_strings("case-classifier", lang),
    }
    asked = [step.id for step in rules.steps.values() if step.kind != "fork"]
    numbers = {name: number for number, name in enumerate(asked, start=1)}
    html = render_template("case_classifier/template.html", **spec, **values, numbers=numbers)
    return WidgetView(html, spec, {}, values)


def comparable(cases: Iterable[Case], lang: str) -> list[list[str]]:
    """Give what a page needs to compare with each case that carries answers.

    Returns
    -------
    list of list of str
        Id, title, coding, and answers as `coprod_kit.rules.similar.packed` writes them.
    """
    return [
        [case.id, case.title[lang], str(case.coding), packed(criteria(), case.answers)]
        for case in cases
        if case.answers is not None
    ]


def _sum_of(cases: list[list[str]]) -> str:
    """Sum up cases in a short word, the same in every language: other cases have another."""
    told = [[name, *rest] for name, _title, *rest in cases]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:8]
