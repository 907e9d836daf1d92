"""Content in French alone, in the widgets and the figure, for readers of both languages."""

from __future__ import annotations

import json

import pytest
import yaml
from bs4 import BeautifulSoup

import coprod_kit
from coprod_kit import CaseClassifier, CasePractice, Quiz, SelfAssessment
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.registry import render
from tests.own_content import CASES, INSTRUMENT, QUESTIONS
from tests.own_content.french import (
    CASE_LIST,
    INSTRUMENT_TEXTS,
    QUESTION_TEXTS,
    heard_in,
    in_german,
    texts_of,
)

AS_FIRST_ASKED = {"service": "public", "producer": "public", "contribution": "none"}


@pytest.fixture(params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


def page(widget) -> BeautifulSoup:
    return BeautifulSoup(render(widget.view_source(), "u1"), "html.parser")


def payload(soup: BeautifulSoup) -> dict:
    return {each["data-payload"]: json.loads(each.string) for each in soup.select("script")}


def test_a_quiz(lang: str) -> None:
    widget = Quiz(QUESTIONS, lang=lang, answers={"pret": ["b"]})
    assert widget.results["right"].sum() == 1
    soup = page(widget)
    assert soup.form["lang"] == lang
    shown = [text for text in QUESTION_TEXTS if text != "La médiathèque"]
    assert len(shown) == 5 * 8
    for text in shown:
        assert heard_in(soup, text) == {"fr"}, text
    right = "Right answer." if lang == "en" else "Réponse juste."
    assert heard_in(soup, right) == {lang}


def test_a_self_assessment(lang: str) -> None:
    widget = SelfAssessment(INSTRUMENT, lang=lang, answers={"saluer": 10, "guider": 5})
    assert list(widget.scores["mean"]) == [10, 5, 7.5]
    soup = page(widget)
    assert soup.form["lang"] == lang
    data = yaml.safe_load(INSTRUMENT.read_text(encoding="utf-8"))
    parts = (data[name] for name in ("instructions", "scale", "practice", "sections"))
    form = [text for part in parts for text in texts_of(part)]
    assert len(form) == 1 + 2 + 4 + 5
    for text in form:
        assert heard_in(soup, text) == {"fr"}, text
    blank = "leave" if lang == "en" else "laisser"
    assert heard_in(soup, blank) == {lang}
    # What is shown once it is answered is made by the script, of these words and no others.
    said = json.dumps(payload(soup), ensure_ascii=False)
    assert not [text for text in INSTRUMENT_TEXTS if text not in said and text not in form]


def test_practice(lang: str) -> None:
    widget = CasePractice(CASES, lang=lang)
    assert set(widget.results["case"]) == {"horaires", "contes", "retour"}
    soup = page(widget)
    assert soup.select_one(".ck-practice")["lang"] == lang
    for case in CASE_LIST:
        texts = [case.title, case.text, case.clue, *([case.mode_clue] if case.mode_clue else [])]
        texts += [case.reason] if case.reason else []
        for text in texts:
            assert heard_in(soup, text["fr"]) == {"fr"}, text
    culture = "culture and leisure" if lang == "en" else "culture et loisirs"
    assert heard_in(soup, culture) == {lang}
    criteria = payload(soup)["key"]["questions"]
    for question in criteria.values():
        assert heard_in(soup, question["text"]) <= {lang}


def test_the_classifier_compares_with_them(lang: str) -> None:
    answers = next(case.answers for case in CASE_LIST if case.id == "horaires")
    widget = CaseClassifier(dict(answers), cases=CASES, lang=lang)
    assert widget.similar["title"].tolist()[0] == "Choisir les horaires de la médiathèque"
    titles = [each["title"] for each in payload(page(widget))["key"]["cases"]]
    assert titles == [case.title["fr"] for case in CASE_LIST if case.answers]


def test_the_table_and_its_classification() -> None:
    table = coprod_kit.cases(CASES)
    assert list(table["title_fr"]) == [case.title["fr"] for case in CASE_LIST]
    answered = table[table["answers"].notna()]
    found = coprod_kit.classify(answered["answers"].iloc[0])
    assert str(found.coding) == "co-designer|group"


def test_the_figure_of_ones_own_answers(lang: str) -> None:
    widget = SelfAssessment(INSTRUMENT, lang=lang, answers={"saluer": 10, "guider": 5})
    figure = coprod_kit.profile(widget)
    html = figure._repr_mimebundle_()["text/html"]
    soup = BeautifulSoup(html, "html.parser")
    heads = [(head.get_text(), head.get("lang", lang)) for head in soup.select("tbody th")]
    labels = ["Devant le comptoir", "Dans les rayons", "Tous les gestes"]
    assert heads == [(label, "fr") for label in labels]
    assert soup.figure["lang"] == lang


@pytest.mark.parametrize("make", [lambda: Quiz(QUESTIONS, lang="fr")])
def test_nothing_is_marked_where_the_languages_are_the_same(make) -> None:
    assert [each["lang"] for each in page(make()).select("[lang]")] == ["fr"]


def test_a_language_that_the_kit_does_not_speak(tmp_path, lang: str) -> None:
    cases, questions, instrument = in_german(tmp_path)
    asked = page(Quiz(questions, lang=lang))
    assert heard_in(asked, "Vingt livres") == {"de"}
    assert heard_in(page(SelfAssessment(instrument, lang=lang)), "Au comptoir") == {"de"}
    assert heard_in(page(CasePractice(cases, lang=lang)), "Lire des contes le samedi") == {"de"}
    assert asked.form["lang"] == lang
