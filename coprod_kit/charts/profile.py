"""One person's profile: their answers and means by level and by mode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import altair as alt
import pandas as pd

from coprod_kit.charts.figure import ACCENT, INK, MUTED, Figure
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import get_language, source_language, text_in
from coprod_kit.rules.answers import Answers, check_answers, short_repr
from coprod_kit.rules.numbers import format_number
from coprod_kit.rules.scoring import score_subscale

if TYPE_CHECKING:
    from coprod_kit.content.instruments.model import Instrument

LABELS = alt.Axis(minExtent=118)
"""Room for the labels, the same in each panel so that their plots stand one under another."""

WIDTH = 210
"""Width of the plot in pixels: with its labels it fits a phone without shrinking its words."""


@runtime_checkable
class AnsweredInstrument(Protocol):
    """An instrument with the answers of one person, such as `coprod_kit.SelfAssessment`.

    Attributes
    ----------
    instrument : Instrument
        What was answered.
    answers : mapping of str to int
        Item → point of the scale.
    lang : str
        Language code.
    """

    @property
    def instrument(self) -> Instrument: ...  # noqa: D102 -- described in the docstring of the class

    @property
    def answers(self) -> Answers: ...  # noqa: D102 -- described in the docstring of the class

    @property
    def lang(self) -> str: ...  # noqa: D102 -- described in the docstring of the class


def profile(assessment: AnsweredInstrument, lang: str | None = None) -> Figure:
    """Return a figure of one's own answers and means, by level and by mode.

    Parameters
    ----------
    assessment : AnsweredInstrument
        The widget that was answered; its answers are read now.
    lang : str, optional
        Language code; the widget's own when left out.

    Returns
    -------
    Figure
        Dots are answers, bars are means; there is no norm to compare with, on purpose.

    Raises
    ------
    TypeError
        When `assessment` is nothing that was answered.
    ValueError
        When the kit does not speak `lang`, or the instrument declares no picture.
    """
    if not isinstance(assessment, AnsweredInstrument):
        raise TypeError(
            "profile draws the answers of a self-assessment: give it the widget that was answered, "
            f"such as w after w = SelfAssessment(), not {short_repr(assessment)}."
        )
    lang = get_language(lang or assessment.lang)
    return draw_profile(assessment.instrument, assessment.answers, lang)


def draw_profile(instrument: Instrument, answers: Answers, lang: str) -> Figure:
    """Return the figure of the answers to an instrument; see `profile`."""
    answers = check_answers(instrument, answers)
    words = strings("charts", lang)
    picture = instrument.data.get("picture")
    if picture is None:
        raise ValueError(f'{instrument.id} declares no "picture:", so it has no profile to draw.')
    means, dots = _tables(instrument, answers, (picture["rows"], picture["columns"]), lang)
    panels = []
    for family, rows in means.groupby("family", sort=False):
        scale = alt.Scale(domain=[instrument.scale.minimum, instrument.scale.maximum])
        x = alt.X("value:Q", scale=scale, title=None)
        y = alt.Y("label:N", sort=list(rows["label"]), title=None, axis=LABELS)
        base = {"width": WIDTH, "height": alt.Step(30), "title": str(family)}
        panels.append(
            alt.layer(
                alt.Chart(dots[dots["family"] == family])
                .mark_circle(size=70, color=MUTED, opacity=0.75)
                .encode(x, y),
                alt.Chart(rows).mark_tick(thickness=4, size=22, color=ACCENT).encode(x, y),
            ).properties(**base)
        )
    chart = _styled(alt.vconcat(*panels, spacing=16))
    return Figure(
        chart=chart,
        title=words["profile_title"],
        summary=_summary(means, words, lang),
        table=_table(means, words),
        lang=lang,
        label_lang=source_language(instrument.languages, lang),
    )


def _tables(
    instrument: Instrument, answers: Answers, families: tuple[str, ...], lang: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the means (a row a subscale) and the answers (a row each time one is counted)."""
    names = instrument.data["families"]
    means, dots = [], []
    for family in families:
        for subscale in instrument.family(family):
            score = score_subscale(subscale, answers)
            place = {"family": text_in(names[family], lang), "label": text_in(subscale.label, lang)}
            means.append({**place, "value": score.mean, "answered": score.answered, "of": score.of})
            dots += [
                {**place, "value": answers[item]} for item in subscale.items if item in answers
            ]
    columns = ["family", "label", "value"]
    return (
        pd.DataFrame(means).astype({"value": "float64"}),
        pd.DataFrame(dots, columns=columns).astype({"value": "float64"}),
    )


def _styled(chart: alt.VConcatChart) -> alt.VConcatChart:
    styled: alt.VConcatChart = (
        chart.configure(background="transparent", aria=False, font="sans-serif")
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=INK,
            labelFontSize=13,
            labelLimit=150,
            domainColor=MUTED,
            gridColor=MUTED,
            gridOpacity=0.25,
            tickColor=MUTED,
        )
        .configure_title(anchor="start", color=INK, fontSize=14)
    )
    return styled


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _summary(means: pd.DataFrame, words: dict[str, str], lang: str) -> str:
    parts = []
    for row in _rows(means):
        missing = pd.isna(row["value"])
        mean = "" if missing else format_number(row["value"], lang)
        parts.append(
            words["profile_missing" if missing else "profile_mean"].format(**row, mean=mean)
        )
    return f"{words['profile_how']} {' '.join(parts)}"


def _table(means: pd.DataFrame, words: dict[str, str]) -> pd.DataFrame:
    counted = [words["answered_of"].format(**row) for row in _rows(means)]
    return pd.DataFrame(
        {
            words["column_subscale"]: means["label"],
            words["column_mean"]: means["value"],
            words["column_answered"]: counted,
        }
    )
