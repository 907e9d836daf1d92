"""The question at which two levels, or two modes, part."""

import pytest

from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.parting_questions import parting_questions


@pytest.mark.parametrize(
    ("dimension", "one", "other", "question"),
    [
        ("level", "co-designer", "initiator", "idea"),
        ("level", "co-implementer", "initiator", "idea"),
        ("level", "co-implementer", "co-designer", "decides"),
        ("mode", "individual", "collective", "actors"),
    ],
)
def test_two_codes_part_where_the_chapters_say(dimension, one, other, question):
    found = {
        frozenset((pair.one, pair.other)): pair.question
        for pair in parting_questions(criteria(), dimension)
    }
    assert found[frozenset((one, other))] == question
