"""Tables in words: every heading and every code, in both languages, and the codes as they were."""

import pandas as pd
import pytest

from coprod_kit import CaseClassifier, CasePractice, Quiz, SelfAssessment, cases, classify, labelled
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.questions.model import QUESTION_KINDS
from coprod_kit.content.vocabulary import CASES_SCHEMA
from coprod_kit.languages import LANGUAGES, set_language
from coprod_kit.rules.answers import CONFIDENCE
from coprod_kit.rules.practice import DEFENSIBLE, EXACT, NOT, NOT_ASKED
from coprod_kit.rules.practice_order import CLEAR, CONTESTED, NEIGHBOURS
from tests.interface_texts import strings


def tables():
    practice = CasePractice(n=4, seed=1)
    same = {"verdict": "coproduction", "level": "co-implementer", "mode": "group"}
    practice.answers = {name: {**same, "confidence": "sure"} for name in practice.results["case"]}
    walked = cases().set_index("id").loc["walking-school-bus", "answers"]
    answers = pd.DataFrame(cases()["answers"].tolist(), index=cases()["id"])
    return {
        "cases": cases(),
        "classified": classify(answers),
        "practice": practice.results,
        "quiz": Quiz("levels").results,
        "scores": SelfAssessment("self-efficacy").scores,
        "similar": CaseClassifier(walked).similar,
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_heading_is_in_words(lang):
    for name, table in tables().items():
        shown = labelled(table, lang)
        assert len(shown) == len(table)
        for before, after in zip(table.columns, shown.columns, strict=True):
            declared = columns(CASES_SCHEMA).get(before)
            words = strings("tables", lang).get(f"column_{before}")
            assert after == (declared.title[lang] if declared else words), f"{name}: {before}"


def test_every_code_of_the_tables_has_words():
    words = strings("tables", "fr")
    for family, known in (
        ("confidence", CONFIDENCE),
        ("kind", QUESTION_KINDS),
        ("state", (EXACT, DEFENSIBLE, NOT, NOT_ASKED)),
        ("block", (CLEAR, NEIGHBOURS, CONTESTED)),
    ):
        assert {key for key in words if key.startswith(f"{family}_")} == {
            f"{family}_{code}" for code in known
        }


def test_codes_are_words_and_the_table_keeps_its_codes():
    set_language("fr")
    table = cases(level="initiator", contested=True)
    before = table.copy(deep=True)
    shown = labelled(table)
    assert set(shown["niveau"]) == {"initiative"}
    assert set(shown["cas qui fait débat"]) == {"oui"}
    assert shown["modalité"].cat.ordered
    assert "co-commande, co-conception" in " ".join(shown["phases"])
    assert not shown["autres classements possibles"].str.contains("|", regex=False).any()
    pd.testing.assert_frame_equal(table, before)
    assert labelled(table, "en")["level"].unique().tolist() == ["initiator"]


def test_a_count_is_in_words():
    table = cases()
    shown = labelled(pd.crosstab(table["level"], table["mode"]), "fr")
    assert shown.index.tolist() == ["exécution", "conception", "initiative"]
    assert shown.columns.tolist() == ["individuelle", "de groupe", "collective"]
    assert (shown.index.name, shown.columns.name) == ("niveau", "modalité")
    assert int(shown.to_numpy().sum()) == int(table["level"].notna().sum())


def test_missing_is_empty_and_numbers_stay_numbers():
    shown = labelled(classify(pd.DataFrame({"service": ["public", "nothing"]})), "fr")
    assert shown["niveau"].tolist() == ["", ""]
    scores = labelled(SelfAssessment("self-efficacy", answers={"S1": 80}).scores, "fr")
    assert scores["moyenne"].dtype == "float64"


def test_subscales_and_cases_are_named():
    assessment = SelfAssessment("self-efficacy")
    names = [subscale.label["fr"] for subscale in assessment.instrument.subscales]
    assert labelled(assessment.scores, "fr")["pour"].tolist() == names
    practice = CasePractice(n=3, lang="fr")
    titles = cases().set_index("id")["title_fr"]
    shown = labelled(practice.results, "fr")
    assert shown["cas"].tolist() == [titles[name] for name in practice.results["case"]]
    row = practice.results.iloc[:1]
    assert "|" not in labelled(row, "fr")["classement du livre"].item()
