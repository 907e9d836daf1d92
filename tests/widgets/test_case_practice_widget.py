"""Practice on cases: the widget in a notebook, and what a page and its script receive."""

import csv
import gzip
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import traitlets
from bs4 import BeautifulSoup

import coprod_kit
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.defensible import accepted_codings, other_defensible_codings
from coprod_kit.rules.practice_order import plan
from coprod_kit.widgets.case_practice import view as case_practice_view
from coprod_kit.widgets.case_practice.practice_key import explanations
from coprod_kit.widgets.case_practice.widget import CasePractice
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME
from tests.widgets.case_labels import words
from tests.widgets.payload import payload
from tests.widgets.well_formed import HOSTILE, Strict

SHIPPED = shipped_cases()
SCHEMA = Path(case_practice_view.__file__).with_name("payload.schema.json")
DEFS = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
HTML_TEXTS, REASON_TEXTS = (set(DEFS[name]["enum"]) for name in ("CaseHtmlText", "ReasonHtmlText"))
ORDER = [item.case for item in plan(SHIPPED.values())]
FIRST = ORDER[0]
WHOLE = {"verdict": "coproduction", "level": "initiator", "mode": "group"}


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


def page(lang="en", uid="u1", **more):
    html = render({"kind": "case-practice", "lang": lang, **more}, uid)
    return BeautifulSoup(html, "html.parser")


def texts_of(soup):
    return payload(soup)["texts"]


def key_of(soup):
    return payload(soup)["key"]


def hostile(case):
    """Return a case with hostile words in every text of it."""
    words = dict.fromkeys(LANGUAGES, HOSTILE)
    clue = dict.fromkeys(LANGUAGES, HOSTILE[10:20])
    return replace(case, title=words, text=words, reason=case.reason and words, clue=clue)


def test_the_whole_kit_in_order_of_the_plan(lang):
    soup = page(lang)
    assert [each["data-case"] for each in soup.select("[data-case]")] == ORDER
    assert [each["case"] for each in texts_of(soup)["plan"]] == ORDER
    for section in soup.select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        assert section.h3.get_text() == case.title[lang]
        assert section.select_one(".ck-practice-text").get_text() == case.text[lang]
        assert len(section.select(".ck-practice-boxes")) == 3
        answer = section.select_one("details")
        assert not answer.has_attr("open")
        explained = explanations(case, lang)
        assert len(explained) == (1 if case.near_miss_class else 3)
        others = other_defensible_codings(case)
        lines = answer.select("p")
        assert len(lines) == len(explained) + bool(others)
        for line, each in zip(lines, explained, strict=False):
            for part in (each.because, each.clue, each.near):
                assert part in line.get_text()
        for because in others.values():
            assert because[lang] in lines[-1].get_text()


def test_the_texts_that_the_script_reads_stand_in_every_case(lang):
    for section in page(lang).select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        for reason in section.select("[data-reason]"):
            reason.extract()
        found = {each["data-text"]: each.get_text() for each in section.select("[data-text]")}
        others = other_defensible_codings(case)
        assert set(found) == {"title", "about", "story", *(["disagreement"] if others else [])}
        assert set(found) <= HTML_TEXTS
        assert (found["title"], found["story"]) == (case.title[lang], case.text[lang])
        assert len(section.select("[data-text]")) == len(found)
        assert not section.select("[data-text] *"), "a text has no part of its own"


def test_the_reasons_that_the_script_reads_stand_in_every_case(lang):
    quoted = 0
    for section in page(lang).select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        lines = section.select("[data-reason]")
        explained = explanations(case, lang)
        assert [line["data-reason"] for line in lines] == [each.dimension for each in explained]
        for line, each in zip(lines, explained, strict=True):
            found = {part["data-text"]: part.get_text() for part in line.select("[data-text]")}
            assert set(found) <= REASON_TEXTS
            quote = found.pop("clue-line", "")
            expected = {"because": each.because, "near": each.near, "clue": each.clue}
            assert found == {name: text for name, text in expected.items() if text}
            assert each.clue in quote
            assert bool(quote) == bool(each.clue)
            # The script looks for the clue in the story, and marks it there.
            assert each.clue in case.text[lang]
            quoted += bool(each.clue)
    assert quoted > len(SHIPPED)


def test_codes_are_shown_in_words(lang):
    soup = page(lang)
    labels = texts_of(soup)["labels"]
    for dimension in ("level", "mode"):
        for code in texts_of(soup)["codes"][dimension]:
            assert labels[code] == words(dimension, code, lang)
    for code in texts_of(soup)["codes"]["verdict"][1:]:
        assert labels[code] == words("near_miss_class", code, lang)
    for section in soup.select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        about = [words(name, getattr(case, name), lang) for name in ("status", "sector", "country")]
        assert section.select_one("[data-text=about]").get_text().split(" · ") == about
        first = section.select_one("details p b").get_text()
        assert first.removesuffix(".") == labels[case.near_miss_class or "coproduction"]
        if other_defensible_codings(case):
            line = section.select("details p")[-1].b.get_text()
            for coding in other_defensible_codings(case):
                assert " × ".join(labels[code] for code in coding.codes) in line


def test_without_the_key_nothing_tells_how_a_case_is_coded(lang):
    soup = page(lang, with_key=False)
    found = payload(soup)
    assert set(found) == {"texts", "values"}
    state = json.dumps(found, ensure_ascii=False)
    assert "|" not in state, "no coding of a box"
    texts = found["texts"]
    assert [set(each) for each in texts["plan"]] == [{"case", "block", "rank"}] * len(ORDER)
    assert [each["data-case"] for each in soup.select("[data-case]")] == ORDER
    assert not soup.select(
        "details, mark, q, [data-reason], [data-text=story] *, [data-text=disagreement]"
    )
    blank = soup.select("[data-case]")[0].select(".ck-practice-boxes")
    for section in soup.select("[data-case]"):
        case = SHIPPED[section["data-case"]]
        # What is left of a case is its story and the same choices as of any other.
        assert section.select(".ck-practice-boxes") == blank
        assert [each["data-text"] for each in section.select("[data-text]")] == [
            "title",
            "about",
            "story",
        ]
        assert len(section.find_all(recursive=False)) == 3 + len(blank)
        said = soup.get_text() + state
        for each in explanations(case, lang):
            assert each.because not in said
            assert not each.near or each.near not in said
        for because in other_defensible_codings(case).values():
            assert because[lang] not in said


def test_the_view_without_the_key_is_a_sheet_all_the_same(lang):
    whole, bare = (page(lang, with_key=with_key) for with_key in (True, False))
    assert texts_of(whole) == texts_of(bare)
    parser = Strict()
    parser.feed(render({"kind": "case-practice", "lang": lang, "with_key": False}, "u1"))
    assert parser.open == []


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
    cases = key_of(page())["cases"]
    assert {name: (each["coding"], *each["alternatives"]) for name, each in cases.items()} == {
        name: tuple(map(str, accepted_codings(case))) for name, case in SHIPPED.items()
    }


def test_what_only_the_answers_leave_open_is_defensible_too():
    table = pd.read_csv(CASES_FILE, dtype=str, keep_default_na=False)
    listed = ["contested", "alternatives", "reason_fr", "reason_en"]
    table.loc[table["id"] == "canteen-pictograms", listed] = ["no", "", "", ""]
    case = replace(SHIPPED["canteen-pictograms"], contested=False, alternatives=(), reason=None)
    other = next(coding for coding in other_defensible_codings(case) if coding.is_coproduction)
    answer = {"verdict": "coproduction", "level": other.level, "mode": other.mode}
    widget = CasePractice(table, lang="en", answers={case.id: answer})
    row = widget.results.set_index("case").loc[case.id]
    assert sorted([row["state_level"], row["state_mode"]]) == ["defensible", "exact"]
    assert [row["credit_level"], row["credit_mode"]] == [1, 1]
    assert not row["missed"]
    assert widget.summary.by_dimension["mode"].defensible == 1


def test_texts_are_not_said_twice(lang):
    """The script takes them from the HTML."""
    soup = page(lang)
    state = json.dumps(payload(soup), ensure_ascii=False)
    for case in SHIPPED.values():
        assert case.title[lang] not in state
        assert case.text[lang] not in state
    assert len(gzip.compress(str(soup).encode(), 6)) < 35_000


def test_every_text_of_the_criteria_that_the_script_needs_is_there(lang):
    soup = page(lang)
    texts, key = texts_of(soup), key_of(soup)
    page_text = soup.select_one(".ck-practice-criteria").get_text()
    for code in [code for codes in texts["codes"].values() for code in codes]:
        assert texts["labels"][code] in page_text
        for definition in key["definitions"][code]:
            assert definition in page_text
    asked = {pair["question"] for pair in key["parting_questions"]}
    asked |= set(key["class_questions"].values())
    # The verdict of a co-production is decided by a fork, which asks nothing.
    asked |= {case["question"] for case in key["cases"].values() if "|" not in case["coding"]}
    assert set(key["class_questions"]) == set(texts["codes"]["verdict"][1:])
    for question in asked:
        assert key["questions"][question]["text"] in page_text
    assert len(texts["sections"]) == len(soup.select(".ck-practice-criteria a")) == 4


def test_languages_share_what_answers_are_kept_under():
    one, other = (texts_of(page(lang)) for lang in LANGUAGES)
    assert (one["id"], one["version"]) == (other["id"], other["version"])
    assert one["plan"] == other["plan"]
    assert list(key_of(page("fr"))["cases"]) == list(key_of(page("en"))["cases"]) == ORDER
    assert texts_of(page(seed=1))["version"] != one["version"]
    assert texts_of(page(n=5))["version"] != one["version"]


def test_answers_are_kept_under_the_codings_too():
    """The same cases in the same order, one of them coded otherwise, are another set."""
    items = plan(SHIPPED.values(), 5)
    version = case_practice_view.version_of(items, SHIPPED)
    first = SHIPPED[items[0].case]
    other = "collective" if first.mode != "collective" else "group"
    recoded = {**SHIPPED, first.id: replace(first, mode=other, answers=None)}
    assert case_practice_view.version_of(items, recoded) != version
    assert case_practice_view.version_of(items[::-1], SHIPPED) != version
    assert case_practice_view.version_of(items, dict(SHIPPED)) == version


def test_hostile_texts_are_only_words(lang, monkeypatch):
    cases = {name: hostile(SHIPPED[name]) for name in ORDER[:4]}
    monkeypatch.setattr(case_practice_view, "cases_in", lambda _cases: ("table", cases))
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
    assert html.count("</script>") == len(payload(soup))


def test_a_table_with_html_is_refused():
    table = coprod_kit.cases().head(3).assign(title_en=HOSTILE)
    with pytest.raises(ContentErrors, match="title_en"):
        CasePractice(table, lang="en")


def test_no_link_in_a_notebook():
    widget = CasePractice(n=4, lang="en")
    assert "<a " not in widget._html
    assert widget._texts["sections"] == {}
    assert widget._texts["case_link"] is None
    assert page(n=4).select("a")
    assert texts_of(page(n=4))["case_link"]


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
    assert widget._texts["id"] == "table"
    again = page(
        **{key: value for key, value in widget.view_source().items() if key not in ("kind", "lang")}
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
    cells = ["no" if cell is False else "" if cell != cell else cell for cell in cells]  # noqa: PLR0124 -- a missing cell is NaN, which differs from itself
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([columns, cells])
    one = CasePractice(file, lang="fr")
    assert list(one.results["case"]) == [row["id"]]
    assert one._texts["id"] == "table"
    # The page is made elsewhere, or the file is gone: the widget carries its cases.
    file.unlink()
    found = page(**{key: one.view_source()[key] for key in ("cases", "values", "linked")})
    assert [each["data-case"] for each in found.select("[data-case]")] == [row["id"]]


def test_each_display_carries_its_own_view():
    widget = CasePractice(n=5, lang="en")
    data, _ = widget._repr_mimebundle_()
    widget.answers = {widget.results["case"][0]: WHOLE}
    assert data[MIME]["values"]["answers"] == {}
    again, _ = widget._repr_mimebundle_()
    source = json.loads(json.dumps(again[MIME]))
    found = payload(BeautifulSoup(render(source, "u1"), "html.parser"))
    assert found["values"]["answers"] == widget.answers


def test_what_the_front_end_gets_is_plain_json():
    widget = CasePractice(n=5, lang="en")
    state = widget.get_state(["_kind", "_html", "_texts", "_key", "answers", "again", "place"])
    assert json.loads(json.dumps(state, allow_nan=False)) == state
