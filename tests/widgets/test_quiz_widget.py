"""The quiz in Python: its answers, its results, its language, what it refuses."""

import json
import math
from pathlib import Path

import pandas as pd
import pytest
import traitlets

import coprod_kit
from coprod_kit import Quiz
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.rules.answers import AnswerError
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME

SMALL = Path(__file__).parents[1] / "vectors" / "quiz" / "small.yaml"
BAD = [
    {"nope": ["a"]},
    {"one-of-three": ["a", "b"]},
    {"one-of-three": "z"},
    {"two-of-four": ["a", 1]},
    {"two-of-four": {"a": True}},
    {1: ["a"]},
]


@pytest.fixture
def widget():
    return Quiz(SMALL, answers={"one-of-three": "b"}, lang="en")


def test_it_starts_blank_in_the_language_in_use():
    blank = Quiz(SMALL)
    assert (blank.answers, blank.first, blank.confidence, blank.reasons) == ({}, {}, {}, {})
    assert (blank.checked, blank.lang) == ([], "fr")
    assert "Lequel est rond" in blank._html
    assert "Which one is round" in Quiz(SMALL, lang="en")._html
    assert Quiz("levels").bank.chapter == "levels"


def test_answers_are_put_in_order(widget):
    assert widget.answers == {"one-of-three": ["b"]}
    widget.answers = {"two-of-four": ("d", "a"), "one-of-three": "c", "say-why": None}
    assert list(widget.answers.items()) == [("one-of-three", ["c"]), ("two-of-four", ["a", "d"])]


@pytest.mark.parametrize("bad", BAD, ids=str)
def test_bad_answers_change_nothing(bad, widget):
    for name in ("answers", "first"):
        before = getattr(widget, name)
        with pytest.raises(AnswerError):
            setattr(widget, name, bad)
        with pytest.raises(AnswerError):
            widget.set_state({name: bad})
        assert getattr(widget, name) == before
    with pytest.raises(AnswerError):
        Quiz(SMALL, answers=bad)


@pytest.mark.parametrize("bad", [None, [], "a", 3])
def test_answers_that_are_no_dict(bad, widget):
    with pytest.raises(traitlets.TraitError):
        widget.answers = bad
    assert widget.answers == {"one-of-three": ["b"]}


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("confidence", {"say-why": "very"}),
        ("confidence", {"nope": "sure"}),
        ("reasons", {"say-why": 3}),
        ("reasons", {"say-why": "x" * 501}),
        ("checked", ["nope"]),
        ("checked", [["say-why"]]),
    ],
)
def test_other_values_are_checked_too(name, bad, widget):
    before = getattr(widget, name)
    with pytest.raises(AnswerError):
        setattr(widget, name, bad)
    assert getattr(widget, name) == before


def test_a_message_of_the_front_end(widget):
    told = []
    widget.observe(told.append, "answers")
    widget.set_state(
        {
            "answers": {"two-of-four": ["a"]},
            "first": {"two-of-four": ["a"]},
            "confidence": {"two-of-four": "sure"},
            "reasons": {"say-why": "because"},
            "checked": ["two-of-four"],
        }
    )
    assert [change["new"] for change in told] == [{"two-of-four": ["a"]}]
    assert widget.checked == ["two-of-four"]


def test_results_are_a_tidy_table(widget):
    widget.answers = {"one-of-three": "b", "two-of-four": ["a"], "three-of-five": ["b"]}
    widget.confidence = {"two-of-four": "fairly"}
    widget.reasons = {"say-why": "it boils"}
    table = widget.results
    assert list(table.columns) == [
        *("question", "kind", "chosen", "right", "credit", "confidence", "explanation")
    ]
    assert list(table["question"]) == [question.id for question in widget.bank.questions]
    assert list(table["chosen"]) == [["b"], ["a"], ["b"], []]
    assert list(table["right"][:3]) == [True, False, False]
    assert table["right"].isna().tolist() == [False, False, False, True]
    assert list(table["credit"][:3]) == [1.0, 0.5, 0.0]
    assert math.isnan(table["credit"][3])
    assert list(table["explanation"]) == ["", "", "", "it boils"]
    assert table["confidence"][1] == "fairly"
    assert table["confidence"].isna().sum() == 3


def test_results_of_nothing_keep_their_types():
    table = Quiz(SMALL).results
    assert str(table["right"].dtype) == "boolean"
    assert str(table["credit"].dtype) == "float64"
    assert isinstance(table["confidence"].dtype, pd.CategoricalDtype)
    assert table["confidence"].cat.ordered
    assert list(table["confidence"].cat.categories) == ["guess", "fairly", "sure"]


def test_results_are_a_copy(widget):
    widget.results["chosen"][0].append("z")
    assert widget.answers == {"one-of-three": ["b"]}


def test_what_cannot_be_shown(tmp_path):
    with pytest.raises(ValueError, match=r'^There are no questions for "nope"'):
        Quiz("nope")
    with pytest.raises(ValueError, match="Unknown language"):
        Quiz(SMALL, lang="de")
    with pytest.raises(ContentErrors, match="There is no such file"):
        Quiz(tmp_path / "nope.yaml")


@pytest.mark.parametrize("kind", [str, Path])
def test_a_page_made_from_another_folder_finds_the_file(kind, tmp_path, monkeypatch):
    monkeypatch.chdir(SMALL.parent)
    source = Quiz(kind(SMALL.name), lang="en").view_source()
    monkeypatch.chdir(tmp_path)
    assert "Which one is round" in render(source, "u1")
    assert Quiz("levels").view_source()["chapter"] == "levels"


def test_each_display_carries_its_own_picture(widget):
    data, _ = widget._repr_mimebundle_()
    source = data[MIME]
    assert source["kind"] == "quiz"
    assert source["values"]["answers"] == {"one-of-three": ["b"]}
    widget.answers = {}
    assert source["values"]["answers"] == {"one-of-three": ["b"]}
    assert json.loads(json.dumps(data)) == data
    html = render(json.loads(json.dumps(source)), "u1")
    assert 'value="b" checked' in html
    assert "href=" not in html, "the sections are not on that page"


def test_what_the_front_end_gets_is_plain_json(widget):
    names = [
        "_kind",
        "_html",
        "_texts",
        "_key",
        "answers",
        "first",
        "confidence",
        "reasons",
        "checked",
    ]
    state = widget.get_state(names)
    assert json.loads(json.dumps(state, allow_nan=False)) == state
    assert state["_kind"] == "quiz"
    assert (state["_texts"]["id"], state["_texts"]["version"]) == ("small", "1.0")


def test_languages():
    coprod_kit.set_language("en")
    assert "Check my answer" in Quiz(SMALL)._texts["strings"].values()
