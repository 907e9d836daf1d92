"""The instruments as they are declared and as they are given in one language."""

import json
from collections import Counter
from pathlib import Path

import pytest

from coprod_kit.content.instruments.model import instrument_names, load_instrument
from coprod_kit.languages import LANGUAGES

VECTORS = Path(__file__).parents[2] / "vectors"
KIT = load_instrument("self-efficacy")


def texts(value):
    """Yield every text of a declaration in one language."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from texts(entry)


def test_every_shipped_instrument_loads_under_its_own_name():
    assert "self-efficacy" in instrument_names()
    for name in instrument_names():
        assert load_instrument(name).id == name


def test_a_shipped_instrument_is_read_once():
    assert load_instrument("self-efficacy") is load_instrument("self-efficacy")


@pytest.mark.parametrize("name", ["seven-points.yaml", "two-sided.yaml"])
@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_of_ones_own(name, kind):
    assert load_instrument(kind(VECTORS / name)).id == Path(name).stem


def test_the_scale_is_0_to_100_by_10():
    assert list(KIT.scale.points) == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]


def test_the_items_are_twelve_activities_three_more_and_one_apart():
    assert KIT.items == (*(f"S{n}" for n in range(1, 13)), "P1", "P2", "P3", "X1")


def test_the_subscales_and_their_missing_answer_rules():
    """Four items a level and four a mode, from the same twelve, three of them needed."""
    assert {entry.id: (entry.family, entry.minimum, entry.items) for entry in KIT.subscales} == {
        "co-implementer": ("level", 3, ("S1", "S2", "S3", "S4")),
        "co-designer": ("level", 3, ("S5", "S6", "S7", "S8")),
        "initiator": ("level", 3, ("S9", "S10", "S11", "S12")),
        "individual": ("mode", 3, ("S1", "S4", "S5", "S9")),
        "group": ("mode", 3, ("S2", "S6", "S8", "S10")),
        "collective": ("mode", 3, ("S3", "S7", "S11", "S12")),
        "activities": ("whole", 9, tuple(f"S{n}" for n in range(1, 13))),
        "local-decisions": ("understanding", 2, ("P1", "P2", "P3")),
        "response": ("response", 1, ("X1",)),
    }


@pytest.mark.parametrize("family", ["level", "mode"])
def test_levels_and_modes_each_share_out_the_twelve_activities(family):
    counted = Counter(item for entry in KIT.family(family) for item in entry.items)
    assert counted == dict.fromkeys([f"S{n}" for n in range(1, 13)], 1)
    assert KIT.family("none") == ()


def test_the_card_says_that_it_is_not_validated():
    card = KIT.data["card"]
    assert card["status"] == "not-validated"
    assert card["warning"]["fr"].startswith("Outil d’enseignement, non validé.")
    assert card["warning"]["en"].startswith("A teaching tool, not validated.")
    for key in ("measures", "scoring", "limits", "sources", "licence"):
        assert card[key]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_score_is_given_a_label(lang):
    judging = {"fr": ("faible", "normal", "élevé", "score bas"), "en": ("weak", "normal", "poor")}
    feedback = " ".join(texts(KIT.localized(lang)["feedback"])).lower()
    assert not [word for word in judging.get(lang, ()) if word in feedback]


@pytest.mark.parametrize("name", ["self-efficacy", *map(str, sorted(VECTORS.glob("*.yaml")))])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_language_is_the_whole_declaration_in_that_language(name, lang):
    instrument = load_instrument(name)
    localized = instrument.localized(lang)
    assert json.loads(json.dumps(localized)) == localized
    assert set(localized) == set(instrument.data)

    def compare(all_languages, one):
        if isinstance(all_languages, dict) and isinstance(all_languages.get(lang), str):
            words = one["text"] if "at" in all_languages else one
            assert words == all_languages[lang]
            assert "at" not in all_languages or one["at"] == all_languages["at"]
        elif isinstance(all_languages, dict):
            assert set(one) == set(all_languages)
            for key, value in all_languages.items():
                compare(value, one[key])
        elif isinstance(all_languages, list):
            assert len(one) == len(all_languages)
            for pair in zip(all_languages, one, strict=True):
                compare(*pair)
        else:
            assert one == all_languages

    compare(instrument.data, localized)


def test_a_family_may_be_called_like_a_language():
    instrument = load_instrument(VECTORS / "seven-points.yaml")
    assert instrument.localized("en")["families"]["en"] == "Language"


def test_a_language_the_kit_does_not_speak():
    with pytest.raises(ValueError, match="Unknown language 'de'"):
        KIT.localized("de")
