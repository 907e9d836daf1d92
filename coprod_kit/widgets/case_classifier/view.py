"""The case classifier as a page sees it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.labels import column_labels
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import DIMENSION_COLUMNS, codes
from coprod_kit.languages import check_language, text_in
from coprod_kit.rules.classification_answers import (
    LONGEST_NOTE,
    check_criteria_answers,
    check_notes,
)
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coprod_kit.content.cases.model import Case

ComparedCase = dict[str, Any]
"""A case to compare with, JSON-ready: `id`, `title`, `coding`, and `answers` by question."""

CASE_LINK = "cases.html#case-{id}"
"""Where the book shows a case of the kit."""


def case_classifier(  # noqa: PLR0913 -- all but the language are optional
    lang: str,
    answers: Mapping[str, Any] | None = None,
    notes: Mapping[str, str] | None = None,
    cases: list[ComparedCase] | None = None,
    *,
    linked: bool = True,
    with_key: bool = True,
) -> WidgetView:
    """Return a case classifier as a page and its script receive it.

    Parameters
    ----------
    lang : str
        Language code.
    answers, notes : mapping, optional
        Question → answer, and the learner's own words.
    cases : list of dict, optional
        Cases to compare with, as `compared_cases` lists them; those of the kit when left out.
    linked : bool
        Whether the page that shows the cases of the kit is beside this one, so that links lead
        there; there are none to other cases.
    with_key : bool
        Whether the way from answers to a verdict goes with the questions, in the HTML as well.

    Raises
    ------
    ValueError
        When the language, the answers or the notes cannot be used.
    """
    words = widget_strings("case-classifier", check_language(lang))
    rules = criteria()
    values = {
        "answers": check_criteria_answers(rules, {} if answers is None else answers),
        "notes": check_notes(rules, {} if notes is None else notes),
    }
    texts = {
        "id": rules.id,
        "version": rules.version if cases is None else f"{rules.version}-{_digest(cases)}",
        "lang": lang,
        "strings": words,
        "longest_note": LONGEST_NOTE,
        "case_link": CASE_LINK if linked and cases is None else None,
    }
    key = {
        "criteria": rules.localized(lang),
        "codes": {dimension: list(codes(dimension)) for dimension in DIMENSION_COLUMNS},
        "labels": {
            name: column_labels(column, lang)
            for name, column in {**DIMENSION_COLUMNS, "phases": "phases"}.items()
        },
        "cases": compared_cases(shipped_cases().values(), lang) if cases is None else cases,
    }
    asked = [step.id for step in rules.steps.values() if step.kind != "fork"]
    html = render_template(
        "case_classifier/template.html",
        lang=lang,
        strings=words,
        longest_note=LONGEST_NOTE,
        criteria=key["criteria"],
        labels=key["labels"],
        numbers={name: number for number, name in enumerate(asked, start=1)},
        with_key=with_key,
        **values,
    )
    return WidgetView(html, texts, key if with_key else None, values)


def compared_cases(cases: Iterable[Case], lang: str) -> list[ComparedCase]:
    """List, JSON-ready, the cases that carry answers and so can be compared with a service."""
    return [
        {
            "id": case.id,
            "title": text_in(case.title, lang),
            "coding": str(case.coding),
            "answers": {
                question: answer if isinstance(answer, str) else list(answer)
                for question, answer in case.answers.items()
            },
        }
        for case in cases
        if case.answers is not None
    ]


def _digest(cases: list[ComparedCase]) -> str:
    """Return a short digest of cases, the same in every language: other cases have another."""
    summed = [[case["id"], case["coding"], case["answers"]] for case in cases]
    return hashlib.sha256(json.dumps(summed).encode()).hexdigest()[:8]
