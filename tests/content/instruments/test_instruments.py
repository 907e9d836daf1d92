"""The instruments as they are declared and as they are given in one language."""

import itertools
import json
from collections import Counter
from pathlib import Path

import pytest
import yaml

from coprod_kit.content.instruments.model import INSTRUMENTS, instruments, load_instrument
from coprod_kit.content.vocabulary import codes
from coprod_kit.languages import LANGUAGES

VECTORS = Path(__file__).parents[2] / "vectors"
KIT = load_instrument("self-efficacy")
DECLARED = yaml.safe_load((INSTRUMENTS / "self-efficacy.yaml").read_text(encoding="utf-8"))


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
    assert "self-efficacy" in instruments()
    for name in instruments():
        assert load_instrument(name).id == name


def test_a_shipped_instrument_is_read_once():
    assert load_instrument("self-efficacy") is load_instrument("self-efficacy")


@pytest.mark.parametrize("name", ["seven-points.yaml", "two-sided.yaml"])
@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_of_ones_own(name, kind):
    assert load_instrument(kind(VECTORS / name)).id == Path(name).stem


def test_the_scale_has_the_points_of_its_file():
    scale = DECLARED["scale"]
    points = list(KIT.scale.points)
    assert (points[0], points[-1]) == (scale["minimum"], scale["maximum"])
    assert {after - before for before, after in itertools.pairwise(points)} == {scale["step"]}
    assert {anchor["at"] for anchor in scale["anchors"]} <= set(points)


def test_the_items_are_those_of_the_file_in_its_order():
    asked = [item["id"] for section in DECLARED["sections"] for item in section["items"]]
    assert list(KIT.items) == asked
    assert [item.id for item in KIT.item_texts("fr")] == asked


def test_the_subscales_are_those_of_the_file():
    assert [
        (each.id, each.family, each.label, list(each.items), each.minimum) for each in KIT.subscales
    ] == [
        (each["id"], each["family"], each["label"], each["items"], each["minimum"])
        for each in DECLARED["subscales"]
    ]


@pytest.mark.parametrize("family", ["level", "mode"])
def test_levels_and_modes_each_share_out_the_same_activities(family):
    """Each activity counts for one level and one mode, and all of them for the whole."""
    (whole,) = KIT.family("whole")
    counted = Counter(item for entry in KIT.family(family) for item in entry.items)
    assert counted == dict.fromkeys(whole.items, 1)
    assert KIT.family("none") == ()


@pytest.mark.parametrize("family", ["level", "mode"])
def test_the_levels_and_modes_are_those_of_the_cases(family):
    assert tuple(each.id for each in KIT.family(family)) == codes(family)


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
