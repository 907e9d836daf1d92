"""The self-assessment as a page sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.languages import check_language
from coprod_kit.rules.answers import check_answers
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Mapping

OCCASIONS = ("before", "after", "looking-back")
"""What a set of answers may be for; the last is a retrospective pretest (Howard 1980)."""


def self_assessment(
    lang: str,
    instrument: str,
    answers: Mapping[str, int] | None = None,
    occasion: str = OCCASIONS[0],
) -> WidgetView:
    """Picture a self-assessment.

    Raises
    ------
    ContentErrors, ValueError
        When the instrument, language, answers or occasion cannot be used.
    """
    declared = load_instrument(instrument)
    checked = check_answers(declared, {} if answers is None else answers)
    if occasion not in OCCASIONS:
        raise ValueError(f'There is no occasion "{occasion}"; take one of {", ".join(OCCASIONS)}.')
    spec = {
        "id": declared.id,
        "version": declared.version,
        "lang": check_language(lang),
        "instrument": declared.localized(lang),
        "strings": widget_strings("self-assessment", lang),
    }
    html = render_template(
        "self_assessment/template.html", **spec, points=list(declared.scale.points), answers=checked
    )
    return WidgetView(html, spec, {}, {"answers": checked, "occasion": occasion})
