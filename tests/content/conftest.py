"""What the tests of the content share."""

import pytest

from coprod_kit.languages import get_language, set_language


@pytest.fixture
def english():
    """Speak English during a test."""
    before = get_language()
    set_language("en")
    yield
    set_language(before)


@pytest.fixture
def file(tmp_path):
    """A file of cases that a teacher might have written."""
    return tmp_path / "my_cases.csv"
