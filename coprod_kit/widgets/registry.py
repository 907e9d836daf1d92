"""Every kind of widget as a page sees it: readable HTML, what its script needs, the values.

Kept apart from the widget classes so that a book can be built without loading pandas,
ipywidgets or a kernel.
"""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.model import CASES_FILE as CASES
from coprod_kit.content.criteria.model import CRITERIA_FILE as CRITERIA
from coprod_kit.content.instruments.model import INSTRUMENTS
from coprod_kit.content.questions.model import QUESTIONS
from coprod_kit.widgets.case_classifier.view import case_classifier
from coprod_kit.widgets.case_explorer.view import case_explorer
from coprod_kit.widgets.case_practice.view import case_practice
from coprod_kit.widgets.quiz.view import quiz
from coprod_kit.widgets.rendering import render_page
from coprod_kit.widgets.self_assessment.view import self_assessment
from coprod_kit.widgets.view import WidgetKind

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, WidgetKind] = {
    "self-assessment": WidgetKind(
        self_assessment, "instrument", lambda name: [INSTRUMENTS / f"{name}.yaml"]
    ),
    "quiz": WidgetKind(quiz, "chapter", lambda name: [QUESTIONS / f"{name}.yaml"]),
    "case-classifier": WidgetKind(
        case_classifier, None, lambda _name: [CRITERIA, CASES], late=True
    ),
    "case-practice": WidgetKind(case_practice, None, lambda _name: [CASES, CRITERIA], late=True),
    "case-explorer": WidgetKind(case_explorer, None, lambda _name: [CASES], late=True),
}
"""Name → kind of widget; the names are also the directives of the book."""


def render(source: Mapping[str, Any], uid: str) -> str:
    """Render a widget for a static page from what `KitWidget.page_source` gives.

    Parameters
    ----------
    source : mapping
        ``kind`` and the arguments of the page function of that name in `KINDS`.
    uid : str
        A word unique on the page.

    Raises
    ------
    ValueError
        When there is no such kind of widget, or its arguments cannot be used.
    """
    arguments = dict(source)
    kind = arguments.pop("kind", None)
    if not isinstance(kind, str) or kind not in KINDS:
        raise ValueError(f"There is no widget {kind!r}; the kit has: {', '.join(KINDS)}.")
    try:
        signature(KINDS[kind].page).bind(**arguments)
    except TypeError as error:
        raise ValueError(f"The widget {kind!r} cannot be shown: {error}.") from None
    page = KINDS[kind].page(**arguments)
    state = {"spec": page.spec, "values": page.values}
    return render_page(kind, page.html, state, uid)
