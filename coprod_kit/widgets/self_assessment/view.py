"""The view of a self-assessment: its HTML, its texts, its key, the learner's values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.html import lang_attribute
from coprod_kit.languages import check_language, source_language
from coprod_kit.rules.answers import check_answers
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCORING = ("families", "subscales", "picture", "feedback", "card")
"""The parts of an instrument that score answers and say what the scores mean."""

OCCASIONS = ("before", "after", "looking-back")
"""What a set of answers may be for; ``"looking-back"`` is a retrospective pretest (Howard 1980)."""


def self_assessment(
    lang: str,
    instrument: str,
    answers: Mapping[str, int] | None = None,
    occasion: str = OCCASIONS[0],
) -> WidgetView:
    """Return the view of a self-assessment.

    Raises
    ------
    ContentErrors, ValueError
        When the instrument, language, answers or occasion cannot be used.
    """
    declared = load_instrument(instrument)
    checked = check_answers(declared, {} if answers is None else answers)
    if occasion not in OCCASIONS:
        raise ValueError(f'There is no occasion "{occasion}"; take one of {", ".join(OCCASIONS)}.')
    localized = declared.localized(check_language(lang))
    strings = widget_strings("self-assessment", lang)
    html = render_template(
        "self_assessment/template.html",
        lang=lang,
        spoken=lang_attribute(source_language(declared.languages, lang), lang),
        instrument=localized,
        strings=strings,
        points=list(declared.scale.points),
        answers=checked,
    )
    scale = declared.scale
    texts = {
        "id": declared.id,
        "version": declared.version,
        "lang": lang,
        "title": localized["title"],
        "scale": {"minimum": scale.minimum, "maximum": scale.maximum, "step": scale.step},
        "items": [item for section in localized["sections"] for item in section["items"]],
        "strings": strings,
    }
    key = {name: localized[name] for name in _SCORING if name in localized}
    return WidgetView(html, texts, key, {"answers": checked, "occasion": occasion})
