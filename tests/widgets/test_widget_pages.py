"""The picture of a widget: well-formed HTML, safe whatever the texts, complete without a script."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.html import script_json
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets import registry
from coprod_kit.widgets.registry import WIDGET_KINDS, render
from coprod_kit.widgets.rendering import render_page
from coprod_kit.widgets.texts import widget_folders
from coprod_kit.widgets.view import WidgetView
from tests.widgets.payload import payload
from tests.widgets.well_formed import HOSTILE_IN_FILES, Strict

VECTORS = Path(__file__).parents[1] / "vectors"
FRONT_END = Path(__file__).parents[2] / "frontend" / "src"
INSTRUMENTS = ["self-efficacy", *map(str, sorted(VECTORS.glob("*.yaml")))]


def source(name="self-efficacy", lang="en", **values):
    return {"kind": "self-assessment", "lang": lang, "instrument": name, **values}


def page(name="self-efficacy", lang="en", uid="u1", **values):
    return BeautifulSoup(render(source(name, lang, **values), uid), "html.parser")


def ids_of(soup):
    return [element["id"] for element in soup.select("[id]")]


@pytest.fixture(params=INSTRUMENTS, ids=lambda name: Path(name).stem)
def name(request):
    return request.param


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


def test_html_is_well_formed(name, lang):
    parser = Strict()
    parser.feed(render(source(name, lang), "u1"))
    parser.close()
    assert parser.open == []


def test_two_on_a_page_share_no_id_nor_group_of_buttons(name, lang):
    one, two = page(name, lang, "u1"), page(name, lang, "u2")
    ids = ids_of(one) + ids_of(two)
    assert ids
    assert len(ids) == len(set(ids))
    groups = [{radio["name"] for radio in soup.select("input")} for soup in (one, two)]
    assert not groups[0] & groups[1]
    assert not re.findall(r"(?<!data-)ck-uid", str(one))


def test_what_an_id_points_to_is_there(name, lang):
    soup = page(name, lang)
    for attribute in ("aria-labelledby", "aria-describedby", "for"):
        for element in soup.select(f"[{attribute}]"):
            assert set(element[attribute].split()) <= set(ids_of(soup))


def test_every_item_is_a_fieldset_with_a_legend_and_every_point_a_labelled_button(name, lang):
    instrument = load_instrument(name)
    soup = page(name, lang)
    fieldsets = soup.select("fieldset[data-item]")
    assert [fieldset["data-item"] for fieldset in fieldsets] == list(instrument.items)
    practice = instrument.data.get("practice", {"items": []})
    assert len(soup.select("fieldset")) == len(fieldsets) + len(practice["items"])
    points = [str(point) for point in instrument.scale.points]
    groups = []
    for fieldset in soup.select("fieldset"):
        legend = next(child for child in fieldset.children if child.name)
        assert legend.name == "legend"
        assert legend.get_text(strip=True)
        radios = fieldset.select("input")
        assert {radio["type"] for radio in radios} == {"radio"}
        assert [radio["value"] for radio in radios] == points
        assert [radio.find_parent("label").get_text(strip=True) for radio in radios] == points
        (group,) = {radio["name"] for radio in radios}
        groups.append(group)
    assert len(groups) == len(set(groups)), "two items share their buttons"


def test_every_question_says_the_ends_of_its_scale(name, lang):
    """A screen reader hears bare numbers otherwise, and sections may have scales of their own."""
    declared = load_instrument(name).localized(lang)
    soup = page(name, lang)
    for section in declared["sections"]:
        anchors = section.get("anchors") or declared["scale"]["anchors"]
        for item in section["items"]:
            fieldset = soup.select_one(f'fieldset[data-item="{item["id"]}"]')
            words = " ".join(soup.find(id=fieldset["aria-describedby"]).get_text().split())
            said = [f"{anchor['at']}, {anchor['text']}." for anchor in anchors]
            assert words == " ".join(" ".join(said).split())


def test_practice_is_not_counted():
    soup = page()
    practice = load_instrument("self-efficacy").data["practice"]["items"]
    assert len(soup.select("details fieldset")) == len(practice)
    assert not soup.select("details [data-item]")


def test_every_text_of_the_declaration_is_there_for_paper_and_search(name, lang):
    declared = load_instrument(name).localized(lang)
    text = " ".join(page(name, lang).form.get_text(" ").split())
    for section in declared["sections"]:
        for words in [section["title"], *(item["text"] for item in section["items"])]:
            assert " ".join(words.split()) in text
    assert " ".join(declared["instructions"].split()) in text
    for anchor in declared["scale"]["anchors"]:
        assert anchor["text"] in text


def test_the_form_says_its_language_and_its_status(name, lang):
    soup = page(name, lang)
    assert soup.form["lang"] == lang
    validated = load_instrument(name).data["card"]["status"] == "validated"
    assert bool(soup.select(".ck-self-assessment-warning")) != validated


def test_items_are_numbered_through(lang):
    items = load_instrument("self-efficacy").items
    spans = page(lang=lang).select("fieldset[data-item] legend > .ck-self-assessment-number")
    assert [span.contents[-1] for span in spans] == [
        str(number) for number in range(1, len(items) + 1)
    ]


def test_nothing_is_chosen_on_a_blank_form(name, lang):
    assert not page(name, lang).select("[checked]")


def test_answers_that_are_given_are_chosen_zero_included():
    given = {"S1": 0, "S2": 100, "X1": 50}
    soup = page(answers={**given, "S3": None}, occasion="after")
    chosen = {radio["data-item"]: int(radio["value"]) for radio in soup.select("[checked]")}
    assert chosen == given
    assert payload(soup)["values"] == {"answers": given, "occasion": "after"}


def test_the_script_finds_its_state(name, lang):
    soup = page(name, lang)
    (box,) = soup.select("[data-ck-widget]")
    assert (box["data-ck-widget"], box["data-ck-uid"]) == ("self-assessment", "u1")
    assert {script["type"] for script in soup.select("script")} == {"application/json"}
    texts = payload(soup)["texts"]
    assert texts["lang"] == lang
    instrument = load_instrument(name)
    declared = instrument.localized(lang)
    assert [item["id"] for item in texts["items"]] == list(instrument.items)
    assert texts["items"] == [item for section in declared["sections"] for item in section["items"]]
    assert payload(soup)["key"] == {
        name: declared[name]
        for name in ("families", "subscales", "picture", "feedback", "card")
        if name in declared
    }


def test_items_and_how_they_are_scored_are_apart(name, lang):
    found = payload(page(name, lang))
    scoring = {"subscales", "families", "feedback", "picture", "card"}
    assert not scoring & set(found["texts"])
    assert set(found["key"]) <= scoring


def test_the_script_finds_the_parts_it_takes_over(name, lang):
    soup = page(name, lang)
    parts = {part["data-part"] for part in soup.select("[data-part]")}
    assert parts >= {"live", "progress", "form"}


def test_there_is_no_script_nor_handler_nor_outside_address(name, lang):
    html = render(source(name, lang), "u1")
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        assert not [attribute for attribute in element.attrs if attribute.startswith("on")]
    assert not re.findall(r"https?://", html)
    assert not soup.select("img, iframe, object, embed, link, style, [src], [style]")


def hostile_copy(folder):
    """Write the small instrument with hostile words in every text of it."""
    text = (VECTORS / "two-sided.yaml").read_text(encoding="utf-8")
    words = json.dumps(HOSTILE_IN_FILES)
    text = re.sub(r'(fr|en): "[^"]*"', lambda match: f"{match[1]}: {words}", text)
    file = folder / "hostile.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_hostile_texts_are_only_words(tmp_path, lang):
    hostile = hostile_copy(tmp_path)
    html = render(source(hostile, lang), "u1")
    parser = Strict()
    parser.feed(html)
    assert parser.open == []
    soup = BeautifulSoup(html, "html.parser")
    plain = page(str(VECTORS / "two-sided.yaml"), lang)
    tags = Counter(element.name for element in soup.find_all(True))
    assert tags == Counter(element.name for element in plain.find_all(True))
    for element in soup.find_all(True):
        assert not {"onerror", "src"} & set(element.attrs)
    assert soup.form["aria-label"] == HOSTILE_IN_FILES
    assert HOSTILE_IN_FILES in soup.select_one("fieldset[data-item] legend").get_text()
    assert "{{ 7*7 }}" in html
    assert "<!--" not in html
    assert payload(soup)["texts"]["title"] == HOSTILE_IN_FILES
    assert html.count("</script>") == len(payload(soup))


@pytest.mark.parametrize("name", ['u"><b>', "u&amp;"])
def test_kind_and_state_are_escaped_in_the_box(name):
    view = WidgetView("<p>ck-uid</p>", {"text": "</script>"}, {"text": "</script>"}, {})
    html = render_page(name, view, "u1")
    soup = BeautifulSoup(html, "html.parser")
    assert soup.div["data-ck-widget"] == name
    assert not soup.select("b")
    assert soup.p.get_text() == "u1"
    assert payload(soup) == {"texts": view.texts, "key": view.key, "values": {}}


def test_a_view_without_its_key_has_no_script_element_for_it():
    soup = BeautifulSoup(render_page("quiz", WidgetView("", {}, None, {}), "u1"), "html.parser")
    assert set(payload(soup)) == {"texts", "values"}


@pytest.mark.parametrize(
    "value",
    ["</script>", "<!--<script>", "\u2028\u2029", "é🙂", {"<": ["<", None, 1.5, True]}, "\\u003c"],
    ids=ascii,
)
def test_json_for_a_script_element_comes_back(value):
    text = str(script_json(value))
    assert json.loads(text) == value
    assert "<" not in text


def test_json_for_a_script_element_has_no_nan():
    with pytest.raises(ValueError, match="Out of range"):
        script_json({"mean": float("nan")})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({}, "There is no widget None; the kit has: case-classifier"),
        ({"kind": "quizz"}, "There is no widget 'quizz'"),
        ({"kind": ["self-assessment"]}, "There is no widget"),
        ({"kind": "self-assessment"}, "missing a required argument: 'lang'"),
        (source(colour="red"), "unexpected keyword argument 'colour'"),
        (source("nope"), 'There is no instrument "nope"'),
        (source(lang="de"), "Unknown language 'de'"),
        (source(answers={"S1": 55}), "The answer to S1 must be one of 0, 10, … 100, not 55"),
        (source(answers=[]), "Answers are a dict"),
        (source(occasion="never"), 'There is no occasion "never"'),
    ],
)
def test_a_source_that_cannot_be_shown(wrong, message):
    with pytest.raises(ValueError, match=message):
        render(wrong, "u1")


def test_every_kind_of_widget_has_a_folder_in_the_front_end():
    """The front end finds the same folders; its build fails where one has no front end."""
    found = {
        file.parent.name: json.loads(file.read_text()) for file in FRONT_END.glob("*/widget.json")
    }
    assert set(found) == set(WIDGET_KINDS)
    for kind, folder in widget_folders():
        assert found[kind]["notebook"] == (folder / "widget.py").is_file(), kind


def test_a_folder_that_declares_no_kind_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(registry, "widget_folders", lambda: [("texts", tmp_path / "texts")])
    with pytest.raises(TypeError, match=r"texts/__init__\.py must say KIND = WidgetKind"):
        registry._find_kinds()
