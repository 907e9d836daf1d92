"""The case explorer as HTML: well-formed, every case and every count, safe whatever the texts."""

import json
from collections import Counter
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.vocabulary import codes
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.case_explorer.view import case_explorer
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import render_page
from coprod_kit.widgets.texts import widget_strings
from tests.widgets.case_labels import capital, words
from tests.widgets.payload import payload
from tests.widgets.well_formed import Strict

CASES = shipped_cases()
VOID = {"input", "br", "meta", "link"}
HOSTILE = '</script><img src=x onerror=alert(1)> "\'&<!--{{ 7*7 }}<cite data-key="a1999">'


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


@pytest.fixture
def soup(lang):
    html = render({"kind": "case-explorer", "lang": lang}, "u1")
    return BeautifulSoup(html, "html.parser")


def hostile():
    """Return a case whose every text is hostile, which no reader of files would let through."""
    text = dict.fromkeys(LANGUAGES, HOSTILE)
    case = next(case for case in CASES.values() if case.contested and case.level)
    texts = dict.fromkeys(("title", "text", "reason", "clue", "mode_clue"), text)
    return {"odd": replace(case, id="odd", **texts, source=HOSTILE, licence=HOSTILE)}


def test_html_is_well_formed(lang):
    parser = Strict(VOID)
    parser.feed(render({"kind": "case-explorer", "lang": lang}, "u1"))
    parser.close()
    assert parser.open == []


def test_ids_are_unique_and_what_points_to_them_holds(soup):
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    for attribute in ("aria-labelledby", "aria-describedby"):
        for tag in soup.select(f"[{attribute}]"):
            assert tag[attribute] in ids
    for link in soup.select("a[href^='#']"):
        assert link["href"][1:] in ids


def test_every_case_has_its_card_in_its_box(soup, lang):
    cards = soup.select("article")
    assert {card["id"] for card in cards} == {f"case-{name}" for name in CASES}
    for card in cards:
        case = CASES[card["id"].removeprefix("case-")]
        assert card.h4.get_text() == case.title[lang]
        text = card.get_text()
        assert case.text[lang] in text
        assert (case.reason is None) or case.reason[lang] in text
        assert case.clue is None or case.clue[lang] in card.details.get_text()
        assert card.find_parent("section")["id"] == f"u1-{'-'.join(case.coding.codes)}"
        assert card["data-phase"].split() == list(case.phases)
        assert card.details.has_attr("open"), "answers are visible"
        keys = [cite["data-key"] for cite in card.select("cite")]
        assert all(key in case.source.split("; ") for key in keys)


def test_codes_are_shown_in_words(soup, lang):
    for card in soup.select("[data-case]"):
        case = CASES[card["data-case"]]
        sector, country = (words(name, getattr(case, name), lang) for name in ("sector", "country"))
        status = words("status", case.status, lang)
        tags = card.select_one(".ck-explorer-tags").get_text()
        assert tags.split(" · ") == [capital(sector), country, status]
        coding = card.select_one(".ck-explorer-code")
        values = {
            row.dt.get_text(): row.dd.get_text()
            for row in card.select("[data-part=coding] dl > div")
        }
        texts = widget_strings("case-explorer", lang)
        if case.near_miss_class:
            kind = words("near_miss_class", case.near_miss_class, lang)
            miss = words("verdict", "near-miss", lang)
            assert coding.get_text().strip() == capital(f"{miss} ({kind})")
            continue
        verdict = capital(words("verdict", case.verdict, lang))
        level, mode = words("level", case.level, lang), words("mode", case.mode, lang)
        assert coding.get_text() == f"{capital(level)}, {mode} {verdict}"
        assert values[texts["sense"]] == words("narrow_sense", case.narrow_sense, lang)
        phases = [words("phases", phase, lang) for phase in case.phases]
        assert values[texts["phases"]] == ", ".join(phases)


def test_each_box_counts_its_cases_and_leads_to_them(soup):
    counts = Counter("-".join(case.coding.codes) for case in CASES.values())
    boxes = soup.select("a.ck-explorer-box")
    grid = [f"{level}-{mode}" for level in codes("level") for mode in codes("mode")]
    places = [box["href"].removeprefix("#u1-") for box in boxes]
    assert sorted(places) == sorted([*grid, *codes("class")])
    for box in boxes:
        place = box["href"].removeprefix("#u1-")
        number = int(box.select_one("[data-part=count]").get_text().split()[0])
        assert number == counts[place]
        assert len(soup.find(id=f"u1-{place}").select("article")) == number


def test_the_answers_stand_only_in_the_part_that_folds(soup, lang):
    for card in soup.select("article"):
        case = CASES[card["id"].removeprefix("case-")]
        card.details.extract()
        if case.reason:
            assert case.reason[lang] not in card.get_text()


def test_texts_are_escaped_and_no_text_makes_a_citation(lang):
    page = case_explorer(lang, hostile())
    html = render_page("case-explorer", page, "u1")
    parser = Strict(VOID)
    parser.feed(html)
    assert parser.open == []
    found = BeautifulSoup(html, "html.parser")
    assert not found.select("img, cite")
    assert found.article.h4.get_text() == HOSTILE
    assert "{{ 7*7 }}" in html
    assert "<!--" not in html
    assert found.select_one(".ck-explorer-licence a") is None


def test_the_texts_that_the_script_reads_stand_in_every_card(soup, lang):
    for card in soup.select("[data-case]"):
        case = CASES[card["data-case"]]
        found = {each["data-text"]: each.get_text() for each in card.select("[data-text]")}
        assert set(found) == {"title", "story"}
        assert found["title"] == case.title[lang]
        assert case.text[lang] in found["story"]
        assert card.select("[data-part=coding]") == card.select("details")
    assert len(soup.select("[data-case]")) == len(CASES)


def test_the_script_is_given_no_text_of_a_case(soup):
    found = payload(soup)
    assert len(json.dumps(found)) < 2000
    assert found["values"] == {"filters": {}, "hidden": False}
    assert found["texts"]["id"] == "cases"


def test_an_accent_does_not_move_a_word_to_the_end_of_the_alphabet():
    html = render({"kind": "case-explorer", "lang": "fr"}, "u1")
    options = BeautifulSoup(html, "html.parser").select("select[name=country] option")
    names = [option.get_text() for option in options]
    assert names.index("Danemark") < names.index("États-Unis") < names.index("France")
