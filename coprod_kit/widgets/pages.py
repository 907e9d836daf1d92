"""Each widget as a page sees it: readable HTML, what its script needs, the learner's values.

Kept apart from the widget classes so that a book can be built without loading pandas,
ipywidgets or a kernel.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import signature
from typing import TYPE_CHECKING, Any

from coprod_kit.content.instruments import load_instrument
from coprod_kit.content.interface import strings
from coprod_kit.languages import check_language
from coprod_kit.rules.answers import check_answers
from coprod_kit.widgets.rendering import render_page, render_template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OCCASIONS = ("before", "after", "looking-back")
"""What a set of answers may be for; the last is a retrospective pretest (Howard 1980)."""


@dataclass(frozen=True)
class Page:
    """A widget's picture.

    Attributes
    ----------
    html : str
        The widget as readable HTML.
    spec : dict
        What the script needs and never changes: declaration and words, in one language.
    values : dict
        The learner's part of the state.
    """

    html: str
    spec: dict[str, Any]
    values: dict[str, Any]


def self_assessment(
    lang: str,
    instrument: str,
    answers: Mapping[str, int] | None = None,
    occasion: str = OCCASIONS[0],
) -> Page:
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
        "lang": check_language(lang),
        "instrument": declared.localized(lang),
        "strings": strings("self-assessment", lang),
    }
    html = render_template(
        "self-assessment.html", **spec, points=list(declared.scale.points), answers=checked
    )
    return Page(html, spec, {"answers": checked, "occasion": occasion})


PAGES: Mapping[str, Callable[..., Page]] = {"self-assessment": self_assessment}
"""Kind of widget → what pictures it; the keys are also the directives of the book."""


def render(source: Mapping[str, Any], uid: str) -> str:
    """Render a widget for a static page from what `KitWidget.page_source` gives.

    Parameters
    ----------
    source : mapping
        ``kind`` and the arguments of the function of that name in `PAGES`.
    uid : str
        A word unique on the page.

    Raises
    ------
    ValueError
        When there is no such kind of widget, or its arguments cannot be used.
    """
    arguments = dict(source)
    kind = arguments.pop("kind", None)
    if not isinstance(kind, str) or kind not in PAGES:
        raise ValueError(f"There is no widget {kind!r}; the kit has: {', '.join(PAGES)}.")
    try:
        signature(PAGES[kind]).bind(**arguments)
    except TypeError as error:
        raise ValueError(f"The widget {kind!r} cannot be shown: {error}.") from None
    page = PAGES[kind](**arguments)
    state = {"spec": page.spec, "values": page.values}
    return render_page(kind, page.html, state, uid)
