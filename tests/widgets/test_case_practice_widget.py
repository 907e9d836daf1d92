"""Practice on cases: the widget in a notebook, and its picture on a page."""

import csv
import gzip
import json
import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import traitlets
from bs4 import BeautifulSoup

import coprod_kit
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.defensible import accepted_codings, other_defensible_codings
from coprod_kit.rules.practice_order import plan
from coprod_kit.widgets.case_practice import view as case_practice_page
from coprod_kit.widgets.case_practice.texts import marked
from coprod_kit.widgets.case_practice.widget import CasePractice
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME
from tests.widgets.well_formed import HOSTILE, Strict

SHIPPED = shipped_cases()
ORDER = [item.case for item in plan(SHIPPED.values())]
FIRST = ORDER[0]
WHOLE = {"verdict": "coproduction", "level": "initiator", "mode": "group"}


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


def page(lang="en", uid="u1", **more):
    html = render({"kind": "case-practice", "lang": lang, **more}, uid)
    return BeautifulSoup(html, "html.parser")


def spec_of(soup):
    return json.loads(soup.select_one("script.ck-state").string)["spec"]


def hostile(case):
    """Give a case with hostile words in every text of it."""
    words = dict.fromkeys(LANGUAGES, HOSTILE)
    clue = dict.fromkeys(LANGUAGES, HOSTILE[10:20])
    return replace(case, title=words, text=words, reason=case.reason and words, clue=clue)


def test_the_whole_kit_in_order_of_the_plan(lang):
    soup = page(lang)
    assert [each["data-case"] for each in soup.select("[data-case]")] == ORDER
    for section in soup.select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        assert section.h3.get_text() == case.title[lang]
        assert section.select_one(".ck-practice-text").get_text() == case.text[lang]
        assert len(section.select(".ck-practice-boxes")) == 3
        answer = section.select_one("details")
        assert not answer.has_attr("open")
        parts = 1 if case.near_miss_class else 3
        others = other_defensible_codings(case)
        assert len(answer.select("[data-for]")) == parts + bool(others)
        for because in others.values():
            assert because[lang] in answer.select("[data-for]")[-1].get_text()


def test_html_is_well_formed(lang):
    parser = Strict()
    parser.feed(render({"kind": "case-practice", "lang": lang}, "u1"))
    parser.close()
    assert parser.open == []


def test_two_may_stand_on_a_page():
    """Ids are made by the script, which is given a word for each."""
    assert not page(n=5).select("[id], input")
    assert not re.findall(r"(?<!data-)ck-uid", str(page(n=5)))


def test_the_page_judges_by_all_that_is_defensible():
    soup = page()
    plan_ = spec_of(soup)["plan"]
    assert {line[0]: (line[1], *filter(None, line[2].split(";"))) for line in plan_} == {
        name: accepted_codings(case) for name, case in SHIPPED.items()
    }


def test_what_only_the_answers_leave_open_is_defensible_too():
    case = next(
        case
        for case in SHIPPED.values()
        if not case.alternatives and other_defensible_codings(case)
    )
    other = next(coding for coding in other_defensible_codings(case) if "|" in coding)
    level, mode = other.split("|")
    answer = {"verdict": "coproduction", "level": level, "mode": mode}
    widget = CasePractice(lang="en", answers={case.id: answer})
    row = widget.results.set_index("case").loc[case.id]
    assert sorted([row["credit_level"], row["credit_mode"]]) == [0.5, 1]
    assert not row["missed"]
    assert widget.summary.by_dimension["mode"].defensible == 1


def test_texts_are_not_said_twice(lang):
    """The script takes them from the HTML."""
    soup = page(lang)
    state = soup.select_one("script.ck-state").string
    for case in SHIPPED.values():
        assert case.title[lang] not in state
        assert case.text[lang] not in state
    assert len(gzip.compress(str(soup).encode(), 6)) < 35_000


def test_every_text_of_the_criteria_that_the_script_needs_is_there(lang):
    soup = page(lang)
    spec = spec_of(soup)
    for code in [code for codes in spec["codes"].values() for code in codes]:
        (entry,) = soup.select(f'[data-code="{code}"]')
        assert entry.dt.get_text()
        assert entry.dd.get_text()
    for line in spec["plan"]:
        for step in set(line[5].split(";")) - {"sense"}:
            assert soup.select(f'[data-step="{step}"]'), step
    assert len(soup.select("[data-review] a")) == 4


def test_languages_share_what_answers_are_kept_under():
    one, other = (spec_of(page(lang)) for lang in LANGUAGES)
    assert (one["id"], one["version"]) == (other["id"], other["version"])
    assert one["plan"] == other["plan"]
    assert spec_of(page(seed=1))["version"] != one["version"]
    assert spec_of(page(n=5))["version"] != one["version"]


def test_hostile_texts_are_only_words(lang, monkeypatch):
    cases = {name: hostile(SHIPPED[name]) for name in ORDER[:4]}
    monkeypatch.setattr(case_practice_page, "cases_in", lambda _cases: ("table", cases))
    html = render({"kind": "case-practice", "lang": lang}, "u1")
    parser = Strict()
    parser.feed(html)
    assert parser.open == []
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        assert not {"onerror", "src"} & set(element.attrs)
    sections = soup.select("[data-case]")
    assert [each.h3.get_text() for each in sections] == [HOSTILE] * 4
    assert [each.select_one(".ck-practice-text").get_text() for each in sections] == [HOSTILE] * 4
    assert not soup.select("img, [data-case] script")
    assert "{{ 7*7 }}" in html
    assert "<!--" not in html
    assert html.count("</script>") == 1


def test_a_table_with_html_is_refused():
    table = coprod_kit.cases().head(3).assign(title_en=HOSTILE)
    with pytest.raises(ContentErrors, match="title_en"):
        CasePractice(table, lang="en")


@pytest.mark.parametrize(
    ("text", "clues", "expected"),
    [
        ("abc", [], [("abc", False)]),
        ("abc", ["b"], [("a", False), ("b", True), ("c", False)]),
        ("abcd", ["abc", "bcd"], [("abcd", True)]),
        ("abcd", ["ab", "cd"], [("abcd", True)]),
        ("abc", ["x", ""], [("abc", False)]),
        ("", ["x"], []),
    ],
)
def test_clues_are_marked(text, clues, expected):
    assert marked(text, clues) == expected


def test_no_link_in_a_notebook():
    widget = CasePractice(n=4, lang="en")
    assert "<a " not in widget._html
    assert page(n=4).select("[data-review] a")


def test_answers_and_results():
    widget = CasePractice(n=10, lang="en")
    table = widget.results
    assert list(table["case"]) == [item.case for item in plan(SHIPPED.values(), 10)]
    assert list(table["order"]) == list(range(1, 11))
    assert table["verdict"].isna().all()
    case = SHIPPED[table["case"][0]]
    widget.answers = {
        case.id: {
            "verdict": "coproduction",
            "level": case.level,
            "mode": case.mode,
            "confidence": "sure",
        },
        table["case"][2]: {"verdict": "mere-use", "because": " why "},
    }
    table = widget.results.set_index("case")
    row = table.loc[case.id]
    assert (row["credit_verdict"], row["credit_level"], row["credit_mode"]) == (1, 1, 1)
    assert (row["state_level"], row["confidence"], row["missed"]) == ("exact", "sure", False)
    other = table.iloc[2]
    assert (other["verdict"], other["because"], other["state_mode"]) == (
        "mere-use",
        "why",
        "not-asked",
    )
    assert np.isnan(other["credit_level"])
    assert other["missed"] is np.True_ or other["missed"] is True
    assert str(table["credit_mode"].dtype) == "float64"
    assert table["level"].dtype.ordered
    assert widget.summary.answered == 2
    widget.again = {table.index[2]: {"verdict": "self-help"}}
    assert widget.results["missed_again"].notna().sum() == 1


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"nope": WHOLE}, "'nope' is not a case of this set"),
        ({FIRST: "yes"}, "must be a dict such as"),
        ({FIRST: {"verdict": "yes"}}, "The verdict of .* must be one of coproduction, mere-use"),
        ({FIRST: {**WHOLE, "level": 1}}, "The level of .* must be one of co-implementer"),
        ({FIRST: {**WHOLE, "confidence": "very"}}, "must be one of sure, fairly, guess"),
        ({FIRST: {**WHOLE, "because": "x" * 301}}, "at most 300 characters"),
        ([], "Answers are a dict such as"),
    ],
)
def test_answers_that_cannot_be_used(wrong, message):
    with pytest.raises(AnswerError, match=message):
        CasePractice(lang="en", answers=wrong)
    widget = CasePractice(lang="en", answers={FIRST: WHOLE})
    with pytest.raises(traitlets.TraitError):
        widget.answers = wrong
    assert widget.answers == {FIRST: WHOLE}


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"n": 0}, ValueError, "n is a number of cases from 1"),
        ({"n": True}, ValueError, "n is a number of cases from 1"),
        ({"n": "5"}, ValueError, "not '5'"),
        ({"seed": 1.5}, ValueError, "seed is a whole number"),
        ({"focus": "boss"}, ValueError, "There is no focus 'boss'. Take one of: co-implementer"),
        ({"focus": ["group"]}, ValueError, "There is no focus"),
        ({"lang": "de"}, ValueError, "Unknown language"),
        ({"cases": 3}, TypeError, "cases is a table such as"),
        ({"cases": pd.DataFrame()}, ContentErrors, "DataFrame"),
        ({"cases": "nope.csv"}, ContentErrors, r"nope\.csv"),
    ],
)
def test_arguments_that_cannot_be_used(arguments, error, message):
    coprod_kit.set_language("en")
    with pytest.raises(error, match=message):
        CasePractice(**arguments)


def test_a_focus_that_no_case_has():
    table = coprod_kit.cases(level="initiator")
    with pytest.raises(ValueError, match='No case of this table has the focus "co-designer"'):
        CasePractice(table, focus="co-designer")


def test_a_table_and_a_file_of_ones_own(tmp_path):
    table = coprod_kit.cases(mode="group", contested=False)
    widget = CasePractice(table, lang="en")
    assert set(widget.results["case"]) == set(table["id"])
    assert widget._spec["id"] == "table"
    again = page(
        **{key: value for key, value in widget.page_source().items() if key not in ("kind", "lang")}
    )
    assert len(again.select("[data-case]")) == len(table)
    file = tmp_path / "mine.csv"
    columns = ["id", "title_fr", "title_en", "text_fr", "text_en", "sector", "country", "status"]
    columns += ["near_miss_class", "alternatives", "reason_fr", "reason_en"]
    columns += [
        "verdict",
        "level",
        "mode",
        "phases",
        "narrow_sense",
        "contested",
        "source",
        "licence",
    ]
    row = table.iloc[0].to_dict()
    cells = ["; ".join(row[name]) if isinstance(row[name], list) else row[name] for name in columns]
    cells = ["no" if cell is False else "" if cell != cell else cell for cell in cells]  # noqa: PLR0124
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([columns, cells])
    one = CasePractice(file, lang="fr")
    assert list(one.results["case"]) == [row["id"]]
    assert one._spec["id"] == "table"
    # The page is made elsewhere, or the file is gone: the widget carries its cases.
    file.unlink()
    found = page(**{key: one.page_source()[key] for key in ("cases", "values", "linked")})
    assert [each["data-case"] for each in found.select("[data-case]")] == [row["id"]]


def test_each_display_carries_its_own_picture():
    widget = CasePractice(n=5, lang="en")
    data, _ = widget._repr_mimebundle_()
    widget.answers = {widget.results["case"][0]: WHOLE}
    assert data[MIME]["values"]["answers"] == {}
    again, _ = widget._repr_mimebundle_()
    source = json.loads(json.dumps(again[MIME]))
    state = json.loads(BeautifulSoup(render(source, "u1"), "html.parser").script.string)
    assert state["values"]["answers"] == widget.answers


def test_what_the_front_end_gets_is_plain_json():
    widget = CasePractice(n=5, lang="en")
    state = widget.get_state(["_kind", "_html", "_spec", "answers", "again", "place"])
    assert json.loads(json.dumps(state, allow_nan=False)) == state
