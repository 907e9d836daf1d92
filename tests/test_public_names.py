"""What there is, by name, and the name that was most likely meant."""

import pytest

import coprod_kit
from coprod_kit.content.instruments.model import INSTRUMENTS
from coprod_kit.content.questions.model import QUESTIONS


def test_instruments_and_chapters_are_listed_by_the_names_that_are_taken():
    assert coprod_kit.instruments() == sorted(file.stem for file in INSTRUMENTS.glob("*.yaml"))
    assert coprod_kit.chapters() == sorted(file.stem for file in QUESTIONS.glob("*.yaml"))
    for name in coprod_kit.instruments():
        assert coprod_kit.load_instrument(name).id == name
    for name in coprod_kit.chapters():
        assert coprod_kit.Quiz(name).bank.chapter == name


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("levles", "levels"), ("Nine boxes", "nine-boxes"), ("definition", "definitions")],
)
def test_a_mistyped_chapter(typed, meant):
    with pytest.raises(ValueError, match=rf'The kit has: .*\. Did you mean "{meant}"\?$'):
        coprod_kit.Quiz(typed)


def test_nothing_is_suggested_for_what_is_far_from_all_of_them():
    with pytest.raises(ValueError, match=r"why\.$"):
        coprod_kit.Quiz("zzzz")
    with pytest.raises(ValueError, match=r"service-readiness\.$"):
        coprod_kit.load_instrument("x" * 1_000_000)
