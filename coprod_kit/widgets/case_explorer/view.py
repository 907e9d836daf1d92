"""The case explorer as a page sees it: the nine boxes, and a card a case."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.datapackage import datapackage
from coprod_kit.content.cases.labels import begin, coding_words, column_labels
from coprod_kit.content.cases.model import Case, label, shipped_cases
from coprod_kit.content.vocabulary import codings
from coprod_kit.languages import check_language, text_in
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_KEY = re.compile(r"[a-z]+\d{4}[a-z]?")
"""How keys of the bibliography are written."""

_SCRIPT_WORDS = ("found_", "unit_", "more")
"""How the names of the words that the script needs begin; the others are in the HTML."""


def case_explorer(lang: str, cases: Mapping[str, Case] | None = None) -> WidgetView:
    """Return the case explorer as a page and its script receive it.

    Parameters
    ----------
    lang : str
        Language code.
    cases : mapping of str to Case, optional
        Cases by id, such as `coprod_kit.content.cases.model.read_cases` gives; those of the kit
        when left out.
    """
    words = widget_strings("case-explorer", check_language(lang))
    all_cases = list((shipped_cases() if cases is None else cases).values())
    html = render_template(
        "case_explorer/template.html",
        lang=lang,
        strings=words,
        begin=begin,
        total=len(all_cases),
        levels=column_labels("level", lang),
        modes=column_labels("mode", lang),
        classes=column_labels("near_miss_class", lang),
        phases=column_labels("phases", lang),
        sectors=_used("sector", (case.sector for case in all_cases), lang),
        countries=_used("country", (case.country for case in all_cases), lang),
        groups=_groups(all_cases, lang),
        licence=", ".join(sorted({case.licence for case in all_cases})),
        licence_urls={each["name"]: each["path"] for each in datapackage()["licenses"]},
    )
    spec = {
        "id": "cases",
        "version": datapackage()["version"],
        "lang": lang,
        "strings": {key: text for key, text in words.items() if key.startswith(_SCRIPT_WORDS)},
    }
    return WidgetView(html, spec, {}, {"filters": {}, "hidden": False})


def _used(column: str, codes: Iterable[str], lang: str) -> dict[str, str]:
    """Return the codes in use with their words, in alphabetical order of the words."""
    named = {code: label(column, code, lang) for code in codes}
    return dict(sorted(named.items(), key=lambda pair: _plain(pair[1])))


def _plain(words: str) -> str:
    """Return words without capitals and accents, which alphabetical order ignores."""
    letters = unicodedata.normalize("NFD", words.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _groups(cases: Iterable[Case], lang: str) -> dict[str, dict[str, Any]]:
    """Return every box and class of near-miss with its cases; some may have none."""
    groups: dict[str, dict[str, Any]] = {
        str(coding): {
            "id": "-".join(coding.codes),
            "title": begin(coding_words(coding, lang)),
            "cards": [],
        }
        for coding in codings()
    }
    for case in cases:
        groups[str(case.coding)]["cards"].append(_card(case, lang))
    return groups


def _card(case: Case, lang: str) -> dict[str, Any]:
    """Return a case in the words of its card."""
    return {
        "case": case,
        "title": text_in(case.title, lang),
        "text": text_in(case.text, lang),
        "sector": begin(label("sector", case.sector, lang)),
        "country": label("country", case.country, lang),
        "status": label("status", case.status, lang),
        "coding": begin(coding_words(case.coding, lang)),
        "verdict": begin(label("verdict", case.verdict, lang)),
        "phases": [label("phases", phase, lang) for phase in case.phases],
        "sense": label("narrow_sense", case.narrow_sense, lang),
        "clue": case.clue and text_in(case.clue, lang),
        "mode_clue": case.mode_clue and text_in(case.mode_clue, lang),
        "alternatives": [coding_words(coding, lang) for coding in case.alternatives],
        "reason": case.reason and text_in(case.reason, lang),
        # A key is marked as a citation: the book makes it one, with its link.
        "sources": [(source, bool(_KEY.fullmatch(source))) for source in case.source.split("; ")],
    }
