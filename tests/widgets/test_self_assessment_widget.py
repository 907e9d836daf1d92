"""The self-assessment in Python: its answers, its scores, its language, what it refuses."""

import json
import math
import warnings
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pandas as pd
import pytest
import traitlets

import coprod_kit
from coprod_kit import SelfAssessment
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.rules.answers import AnswerError
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME
from coprod_kit.widgets.self_assessment.view import OCCASIONS

VECTORS = Path(__file__).parents[1] / "vectors"
SCALE = load_instrument("self-efficacy").scale
BAD = [
    {"S1": 55},
    {"S1": -10},
    {"S1": SCALE.maximum + SCALE.step},
    {"S1": "50"},
    {"S1": True},
    {"S1": math.nan},
    {"S1": math.inf},
    {"S1": [50]},
    {"S13": 50},
    {1: 50},
    {"S1": 10**5000},
    {"S1": 60, "S2": 55},
]


@pytest.fixture(autouse=True)
def _french():
    yield
    coprod_kit.set_language("fr")


@pytest.fixture
def widget():
    return SelfAssessment(answers={"S1": 50}, lang="en")


def test_it_starts_blank_before_in_the_language_in_use():
    blank = SelfAssessment("self-efficacy")
    assert (blank.answers, blank.occasion, blank.lang) == ({}, "before", "fr")
    assert blank.instrument.id == "self-efficacy"


@pytest.mark.parametrize(
    "answers",
    [{"S2": 0, "S1": 50}, MappingProxyType({"S2": 0.0, "S1": np.int64(50), "S3": None})],
)
def test_answers_to_begin_with(answers):
    widget = SelfAssessment(answers=answers)
    assert list(widget.answers.items()) == [("S1", 50), ("S2", 0)]
    assert {type(value) for value in widget.answers.values()} == {int}


def test_answers_set_from_python_are_put_in_order(widget):
    widget.answers = {"S12": 100.0, "S2": None, "S1": np.int8(0)}
    assert list(widget.answers.items()) == [("S1", 0), ("S12", 100)]
    assert json.dumps(widget.get_state()["answers"]) == '{"S1": 0, "S12": 100}'
    widget.answers = {}
    assert widget.answers == {}


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: type(next(iter(bad.values()))).__name__)
def test_bad_answers_change_nothing(bad, widget):
    told = []
    widget.observe(told.append, "answers")
    with pytest.raises(AnswerError) as caught:
        widget.answers = bad
    assert len(caught.value.problems) == 1
    assert isinstance(caught.value, ValueError)
    assert widget.answers == {"S1": 50}
    assert told == []
    assert widget.scores["answered"][0] == 1
    with pytest.raises(AnswerError):
        SelfAssessment(answers=bad)


@pytest.mark.parametrize("bad", [None, [], "S1", 50, [("S1", 50)], {"S1"}, pd.Series({"S1": 50})])
def test_answers_that_are_no_dict_change_nothing(bad, widget):
    with pytest.raises(traitlets.TraitError, match=r"answers.*expected a dict"):
        widget.answers = bad
    assert widget.answers == {"S1": 50}
    if bad is not None:
        with pytest.raises(AnswerError, match="Answers are a dict such as"):
            SelfAssessment(answers=bad)


def test_answers_from_the_front_end(widget):
    told = []
    widget.observe(told.append, "answers")
    widget.set_state({"answers": {"S2": 70, "S1": 50}})
    assert widget.answers == {"S1": 50, "S2": 70}
    assert [(change["old"], change["new"]) for change in told] == [
        ({"S1": 50}, {"S1": 50, "S2": 70})
    ]
    widget.set_state({"answers": {}, "occasion": "after"})
    assert (widget.answers, widget.occasion) == ({}, "after")


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: type(next(iter(bad.values()))).__name__)
def test_bad_answers_from_the_front_end_change_nothing(bad, widget):
    told = []
    widget.observe(told.append, ["answers", "occasion"])
    with pytest.raises(AnswerError):
        widget.set_state({"answers": bad})
    assert widget.answers == {"S1": 50}
    assert told == []
    widget.set_state({"answers": {"S1": 60}})
    assert widget.answers == {"S1": 60}


def test_a_bad_answer_undoes_the_whole_message(widget):
    with pytest.raises(AnswerError):
        widget.set_state({"occasion": "after", "answers": {"S1": 55}})
    assert (widget.answers, widget.occasion) == ({"S1": 50}, "before")


def test_every_observer_is_told_once_a_change(widget):
    first, second = [], []
    widget.observe(first.append, "answers")
    widget.observe(second.append, ["answers", "occasion"])
    widget.answers = {"S1": 60}
    widget.answers = {"S1": 60}
    widget.occasion = "after"
    assert [change["new"] for change in first] == [{"S1": 60}]
    assert [change["new"] for change in second] == [{"S1": 60}, "after"]


def test_an_observer_sees_the_new_scores(widget):
    seen = []
    widget.observe(lambda _: seen.append(widget.scores["mean"][0]), "answers")
    widget.answers = {"S1": 10, "S2": 20, "S3": 30}
    assert seen == [20.0]


def test_a_dict_changed_in_place_goes_unnoticed_as_the_documentation_says(widget):
    told = []
    widget.observe(told.append, "answers")
    widget.answers["S2"] = 70
    assert told == []
    assert "changed in place goes unnoticed" in SelfAssessment.__doc__
    widget.answers = {**widget.answers, "S3": 70}
    assert [change["new"] for change in told] == [{"S1": 50, "S2": 70, "S3": 70}]


def test_a_dict_that_was_given_is_not_shared():
    given = {"S1": 50}
    one, two = SelfAssessment(answers=given), SelfAssessment(answers=given)
    one.answers = {"S1": 60}
    given["S1"] = 55
    assert (one.answers, two.answers) == ({"S1": 60}, {"S1": 50})


def test_scores_are_a_small_table(widget):
    widget.answers = {"S1": 80, "S2": 60, "S3": 40, "X1": 0}
    scores = widget.scores
    assert list(scores.columns) == ["subscale", "mean", "answered", "of"]
    assert list(scores["subscale"]) == [entry.id for entry in widget.instrument.subscales]
    assert scores["mean"].dtype == np.float64
    assert scores["answered"].dtype == np.int64
    assert scores["of"].dtype == np.int64
    assert pd.api.types.is_string_dtype(scores["subscale"])
    table = scores.set_index("subscale")
    items = next(each.items for each in widget.instrument.subscales if each.id == "co-implementer")
    assert table.loc["co-implementer"].to_dict() == {"mean": 60.0, "answered": 3, "of": len(items)}
    assert table.loc["response", "mean"] == 0.0
    assert math.isnan(table.loc["co-designer", "mean"])
    assert int(scores["mean"].notna().sum()) == 2


def test_scores_of_nothing_keep_their_types():
    scores = SelfAssessment().scores
    assert scores["mean"].dtype == np.float64
    assert scores["mean"].isna().all()
    assert list(scores["answered"]) == [0] * len(load_instrument("self-efficacy").subscales)


def test_scores_are_a_copy(widget):
    table = widget.scores
    table.loc[0, "answered"] = 99
    assert widget.scores.loc[0, "answered"] == 1


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_occasions(occasion, widget):
    widget.occasion = occasion
    assert SelfAssessment(occasion=occasion).occasion == widget.occasion == occasion


@pytest.mark.parametrize("occasion", ["", "during", "Before", None, 1, ["before"]])
def test_an_occasion_that_does_not_exist(occasion, widget):
    with pytest.raises(ValueError, match=r"There is no occasion .*before, after, looking-back"):
        SelfAssessment(occasion=occasion)
    with pytest.raises(traitlets.TraitError, match="looking-back"):
        widget.occasion = occasion
    assert widget.occasion == "before"


def test_languages():
    assert "Taking part" in SelfAssessment(lang="en")._html
    coprod_kit.set_language("en")
    assert "Taking part" in SelfAssessment()._html
    french = SelfAssessment(lang="fr")
    assert "Vos activités" in french._html
    assert french._texts["lang"] == "fr"
    assert coprod_kit.get_language() == "en"


@pytest.mark.parametrize("lang", ["de", "", "FR", 1, ["fr"]])
def test_a_language_the_kit_does_not_speak(lang):
    message = r'^Unknown language .*The kit speaks "fr" \(Français\), "en" \(English\)\.$'
    with pytest.raises(ValueError, match=message):
        SelfAssessment(lang=lang)
    with pytest.raises(ValueError, match=message):
        coprod_kit.set_language(lang)
    assert coprod_kit.get_language() == "fr"


def test_an_instrument_that_does_not_exist(tmp_path):
    with pytest.raises(ValueError, match=r'^There is no instrument "nope"\. The kit has: '):
        SelfAssessment("nope")
    with pytest.raises(ContentErrors, match="There is no such file"):
        SelfAssessment(tmp_path / "nope.yaml")


def test_a_broken_file_of_ones_own(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("id: mine\n", encoding="utf-8")
    with pytest.raises(ContentErrors, match=r"mine\.yaml:1: version: This key is missing\."):
        SelfAssessment(file)


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_of_ones_own(kind):
    widget = SelfAssessment(kind(VECTORS / "seven-points.yaml"), answers={"A": 7}, lang="en")
    assert list(widget.scores.loc[0]) == ["here", 7.0, 1, 3]
    with pytest.raises(AnswerError, match=r"must be one of 1, 2, … 7, not 0\."):
        widget.answers = {"A": 0}
    assert 'value="7" data-item="A" checked' in render(widget.view_source(), "u1")


def test_a_page_made_from_another_folder_finds_the_file(tmp_path, monkeypatch):
    monkeypatch.chdir(VECTORS)
    source = SelfAssessment("seven-points.yaml", answers={"A": 7}, lang="en").view_source()
    monkeypatch.chdir(tmp_path)
    assert 'value="7" data-item="A" checked' in render(source, "u1")


def test_an_instrument_without_a_picture_has_no_profile():
    with pytest.raises(ValueError, match='seven-points declares no "picture:"'):
        coprod_kit.profile(SelfAssessment(VECTORS / "seven-points.yaml"))


def test_each_display_carries_its_own_picture(widget):
    data, _ = widget._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == widget.model_id
    assert data["text/plain"]
    assert data[MIME] == {
        "kind": "self-assessment",
        "lang": "en",
        "instrument": "self-efficacy",
        "answers": {"S1": 50},
        "occasion": "before",
    }
    widget.answers = {"S1": 60}
    assert data[MIME]["answers"] == {"S1": 50}
    again, _ = widget._repr_mimebundle_()
    assert again[MIME]["answers"] == {"S1": 60}
    assert json.loads(json.dumps(data)) == data


def test_a_display_renders_as_it_was_in_its_cell(widget):
    data, _ = widget._repr_mimebundle_()
    html = render(json.loads(json.dumps(data[MIME])), "ck-1")
    assert 'value="50" data-item="S1" checked' in html


def test_what_the_front_end_gets_is_plain_json(widget):
    state = widget.get_state(["_kind", "_html", "_texts", "_key", "answers", "occasion"])
    assert json.loads(json.dumps(state, allow_nan=False)) == state
    assert state["_kind"] == "self-assessment"
    assert state["_texts"]["id"] == "self-efficacy"
    assert state["_key"]["subscales"][0]["id"] == "co-implementer"
    assert state["_texts"]["strings"]["show_result"] == "See my result"


def test_making_many_widgets_warns_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len({SelfAssessment().model_id for _ in range(5)}) == 5
