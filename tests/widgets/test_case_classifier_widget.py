"""The case classifier in Python: answers, verdict, likes, picture, and what it refuses."""

import json
import re

import pandas as pd
import pytest
import traitlets
from bs4 import BeautifulSoup

import coprod_kit
from coprod_kit import CaseClassifier
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answers import AnswerError
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.rendering import MIME
from tests.widgets.payload import payload

SHORT = {"service": "public", "producer": "residents"}
CASE = shipped_cases()["walking-school-bus"]


def test_answers_lead_to_a_verdict():
    w = CaseClassifier(lang="en")
    assert w.answers == {}
    assert w.classification is None
    assert len(w.similar) == 0
    w.answers = SHORT
    assert str(w.classification.coding) == "self-help"
    w.answers = {**SHORT, "producer": "public"}
    assert w.classification is None
    w.answers = dict(CASE.answers)
    assert w.classification.coding == CASE.coding
    assert w.similar.columns.tolist() == ["case", "title", "coding", "differs"]
    assert w.similar.loc[0].to_dict() == {
        "case": CASE.id,
        "title": CASE.title["en"],
        "coding": str(CASE.coding),
        "differs": [],
    }


def test_answers_come_back_in_order_and_ready_for_json():
    w = CaseClassifier({"phases": ("deliver", "design"), "service": "public"}, lang="en")
    assert w.answers == {"service": "public", "phases": ["design", "deliver"]}
    assert list(w.answers) == ["service", "phases"]
    assert json.loads(json.dumps(w.answers)) == w.answers


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"colour": "red"}, "'colour' is not a question"),
        ({"service": "red"}, 'The answer to "service" must be one of public, laws, private'),
        ({"phases": "design"}, 'The answer to "phases" must be a list'),
        ({"sense": "both"}, "'sense' is not a question"),
        ([], "Answers are a dict of question and answer, not a list."),
        (pd.DataFrame([SHORT]), "Answers are a dict of question and answer, not a DataFrame."),
        ("public", "Answers are a dict"),
    ],
)
def test_answers_that_cannot_be_used_change_nothing(wrong, message):
    with pytest.raises(AnswerError, match=re.escape(message)):
        CaseClassifier(wrong, lang="en")
    w = CaseClassifier(SHORT, lang="en")
    with pytest.raises((AnswerError, traitlets.TraitError)):
        w.answers = wrong
    assert w.answers == SHORT


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"phases": "summer"}, "'phases' takes no note; take one of service, producer"),
        ({"service": 3}, 'The note on "service" must be a text, not 3.'),
        ([], "Notes are a dict of question and text, not a list."),
        ({"service": "a" * 301}, 'The note on "service" has more than 300 characters.'),
    ],
)
def test_notes_that_cannot_be_used(wrong, message):
    with pytest.raises(AnswerError, match=re.escape(message)):
        CaseClassifier(notes=wrong, lang="en")


def test_a_table_of_ones_own_is_compared_with():
    mine = coprod_kit.cases(level="initiator")
    w = CaseClassifier(dict(CASE.answers), cases=mine, lang="fr")
    assert set(w.similar["case"]) <= set(mine["id"])
    assert len(w._key["cases"]) == len(mine)
    assert len(w.view_source()["cases"]) == len(mine)
    bare = mine.assign(answers=None)
    assert len(CaseClassifier(dict(CASE.answers), cases=bare, lang="fr").similar) == 0


def test_each_display_carries_its_own_picture():
    w = CaseClassifier(SHORT, notes={"service": "Pédibus"}, lang="fr")
    source = w._repr_mimebundle_()[0][MIME]
    w.answers = {}
    page = BeautifulSoup(render(source, "u1"), "html.parser")
    assert page.select_one("input[data-note=service]")["value"] == "Pédibus"
    checked = {box["data-answer"]: box["value"] for box in page.select("input[checked]")}
    assert checked == SHORT
    json.dumps(source)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_picture_is_a_sheet_to_follow_by_hand(lang):
    page = BeautifulSoup(render({"kind": "case-classifier", "lang": lang}, "u1"), "html.parser")
    asked = [step for step in criteria().steps.values() if step.kind != "fork"]
    sets = page.select("fieldset[data-step]")
    assert [each["data-step"] for each in sets] == [step.id for step in asked]
    for each, step in zip(sets, asked, strict=True):
        assert each.legend.text.strip().endswith(step.data["text"][lang])
        ways = each.select(".ck-classifier-way")
        assert len(ways) == (1 if step.kind == "several" else len(step.answers)) or (
            # What leads to the fork is told below it.
            step.id == "community"
        )
        assert len(each.select("input[data-answer]")) == len(step.answers) + (
            step.kind == "several"
        )
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))
    assert all(ident.startswith("u1-") for ident in ids)


def test_a_hostile_note_stays_text():
    note = '"><script>alert(1)</script><b onclick=x>'
    html = render({"kind": "case-classifier", "lang": "en", "notes": {"service": note}}, "u1")
    page = BeautifulSoup(html, "html.parser")
    assert page.select_one("input[data-note=service]")["value"] == note
    assert {script["type"] for script in page.select("script")} == {"application/json"}
    assert payload(page)["values"]["notes"] == {"service": note}


def texts_of(source):
    return payload(BeautifulSoup(render(source, "u1"), "html.parser"))["texts"]


def test_only_a_page_beside_the_cases_leads_to_them():
    page = {"kind": "case-classifier", "lang": "en"}
    other = {"id": "a", "title": "A", "coding": "other", "answers": {}}
    assert texts_of(page)["case_link"] == "cases.html#case-{id}"
    assert texts_of({**page, "cases": [other]})["case_link"] is None
    w = CaseClassifier(lang="en")
    assert w._texts["case_link"] is None
    assert texts_of(w.view_source())["case_link"] is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_the_key_the_questions_lead_nowhere(lang):
    source = {"kind": "case-classifier", "lang": lang, "answers": SHORT, "with_key": False}
    page = BeautifulSoup(render(source, "u1"), "html.parser")
    assert set(payload(page)) == {"texts", "values"}
    assert payload(page)["values"]["answers"] == SHORT
    asked = [step for step in criteria().steps.values() if step.kind != "fork"]
    assert [each["data-step"] for each in page.select("[data-step]")] == [s.id for s in asked]
    assert not page.select(".ck-classifier-way, .ck-classifier-fork")
    said = page.get_text() + json.dumps(payload(page)["texts"], ensure_ascii=False)
    for step in criteria().steps.values():
        for way in (*step.answers.values(), *(route[2] for route in step.routes)):
            assert way.data.get("because", {}).get(lang, "\0") not in said
    for case in shipped_cases().values():
        assert case.title[lang] not in said


def test_other_cases_keep_their_answers_apart():
    """Values are kept under id and version, which go with the cases in whatever language."""
    some, others = (coprod_kit.cases(level=level) for level in ("initiator", "co-designer"))
    version = {
        name: [CaseClassifier(cases=cases, lang=lang)._texts["version"] for lang in LANGUAGES]
        for name, cases in {"kit": None, "some": some, "others": others}.items()
    }
    assert version["kit"] == [criteria().version] * 2
    assert len({each for pair in version.values() for each in pair}) == 3
