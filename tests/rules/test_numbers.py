"""Numbers are written the same in Python and on a page: see ``core/numbers.test.ts``."""

import json

import pytest

from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.numbers import format_number
from tests.vectors import VECTORS, make_numbers

COMMITTED = (VECTORS / "numbers.json").read_text(encoding="utf-8")


def test_vectors_are_up_to_date():
    assert make_numbers.document() == COMMITTED, "Run: python tests/vectors/make_numbers.py"
    assert set(make_numbers.LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_are_written_as_the_vectors_say(lang):
    vectors = json.loads(COMMITTED)
    assert len(vectors) >= 1000
    different = [
        (value, format_number(value, lang), expected[lang])
        for value, expected in vectors
        if format_number(value, lang) != expected[lang]
    ]
    assert different == []


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="The kit speaks"):
        format_number(1.5, "de")
