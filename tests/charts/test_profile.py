"""The profile: what it draws, what it says, in both languages."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import altair as alt
import pandas as pd
import pytest
from bs4 import BeautifulSoup

from coprod_kit import SelfAssessment, profile
from coprod_kit.charts.profile import draw_profile
from coprod_kit.content.instruments.model import load_instrument
from tests.vectors import VECTORS

ANSWERS = {"S1": 90, "S2": 70, "S3": 50, "S4": 40, "S5": 80, "S6": 60, "S7": 50}


@pytest.fixture(params=["fr", "en"])
def figure(request: pytest.FixtureRequest):
    return profile(SelfAssessment(answers=ANSWERS, lang=request.param))


def test_the_chart_is_an_altair_chart(figure) -> None:
    assert isinstance(figure.chart, alt.VConcatChart)
    assert figure.chart.to_dict()["vconcat"]


def test_the_table_has_the_means_of_the_widget(figure) -> None:
    widget = SelfAssessment(answers=ANSWERS).scores
    expected = widget["mean"].iloc[:6]
    pd.testing.assert_series_equal(figure.table.iloc[:, 1], expected, check_names=False)


def test_the_words_name_every_mean_and_every_blank(figure) -> None:
    comma = "," if figure.lang == "fr" else "."
    assert f"62{comma}5" in figure.summary
    missing = "non calculé" if figure.lang == "fr" else "not computed"
    assert figure.summary.count(missing) == 3


def test_the_picture_is_drawn_without_a_network(figure) -> None:
    svg = figure.svg()
    root = ET.fromstring(svg)
    assert root.get("role") == "img"
    assert root.get("aria-label") == figure.title
    assert not re.search(r"https?://(?!www\.w3\.org)", svg)
    assert "aria-roledescription" not in svg
    assert svg.count("<circle") + svg.count('class="mark-symbol') > 0


def test_the_html_gives_picture_words_and_table(figure) -> None:
    html = BeautifulSoup(figure._repr_mimebundle_()["text/html"], "html.parser")
    assert html.figure["lang"] == figure.lang
    assert len(html.select("tbody tr")) == 6
    assert html.select_one("figcaption").text.strip().startswith(figure.title)


def test_two_figures_share_no_id() -> None:
    one = profile(SelfAssessment(answers=ANSWERS, lang="fr")).svg()
    two = profile(SelfAssessment(answers={}, lang="fr")).svg()
    ids = [set(re.findall(r'id="([^"]+)"', svg)) for svg in (one, two)]
    assert not ids[0] & ids[1]


def test_no_answer_at_all_is_drawn_and_said() -> None:
    figure = profile(SelfAssessment(lang="en"))
    assert figure.table["Mean"].isna().all()
    assert "<svg" in figure._repr_mimebundle_()["text/html"]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="The kit speaks"):
        profile(SelfAssessment(), lang="de")


@pytest.mark.parametrize("nothing", [None, {}, {"S1": 50}, "S1", pd.DataFrame()])
def test_what_was_not_answered_is_refused_in_a_sentence(nothing: object) -> None:
    with pytest.raises(TypeError, match=r"give it the widget that was answered.*SelfAssessment"):
        profile(nothing)


def test_a_mean_halfway_is_rounded_as_on_the_page() -> None:
    """6, 6, 6 and 7 have the mean 6.25: 6.3, where binary rounding to even says 6.2."""
    source = VECTORS / "seven-points.yaml"
    read = load_instrument(source)
    picture = {"rows": "place", "columns": "time"}
    instrument = replace(read, data={**read.data, "picture": picture})
    subscale = next(each for each in instrument.subscales if len(each.items) >= 4)
    halfway = dict(zip(subscale.items[:4], (6, 6, 6, 7), strict=True))
    figure = draw_profile(instrument, halfway, "en")
    assert "6.3" in figure.summary
    assert "6.3" in figure._repr_mimebundle_()["text/html"]
