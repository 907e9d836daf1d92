"""Answers about a service: a whole set, and sets that cannot be classified, with what is said.

They answer the criteria of `tests/content/criteria/good.yaml`, which stay when the kit's change.
"""

from pathlib import Path

import pytest

from coprod_kit.content.criteria.model import read_criteria

GOOD_CRITERIA = Path(__file__).parents[1] / "content" / "criteria" / "good.yaml"

GOOD = {
    "service": "public",
    "producer": "public",
    "contribution": "citizens",
    "phases": ["design", "deliver"],
    "takes-part": "together",
    "resource": "added",
    "discretion": "free",
    "acts": "acting",
    "community": "members",
    "idea": "service",
    "decides": "citizens",
    "removal": "undone",
    "actors": "alike",
    "beneficiaries": "everyone",
}


def without(name):
    return {key: given for key, given in GOOD.items() if key != name}


PROBLEMS = {
    "nothing": ({}, 'The question "service" has no answer: give one of public, laws, private.'),
    "a question skipped": (
        without("resource"),
        'The question "resource" has no answer: give one of added, thin, use.',
    ),
    "phases skipped": (
        without("phases"),
        'The question "phases" has no answer: give a list of commission, design',
    ),
    "an unknown question": (GOOD | {"colour": "red"}, "'colour' is not a question; the questions"),
    "a fork answered": (GOOD | {"sense": "both"}, "'sense' is not a question"),
    "a question that is no text": (GOOD | {3: "public"}, "3 is not a question"),
    "an unknown answer": (
        GOOD | {"idea": "mayor"},
        "The answer to \"idea\" must be one of citizens, service, unclear, not 'mayor'.",
    ),
    "an answer that is no text": (GOOD | {"idea": None}, 'The answer to "idea" must be one of'),
    "one phase for a list": (
        GOOD | {"phases": "design"},
        'The answer to "phases" must be a list of some of commission',
    ),
    "an unknown phase": (GOOD | {"phases": ["summer"]}, "must be a list of some of commission"),
    "more than was asked": (
        GOOD | {"producer": "residents"},
        '"contribution" is answered, but the walk stops at "producer": remove one or the other.',
    ),
    "a contradiction": (
        {key: GOOD[key] for key in list(GOOD)[:9]} | {"phases": []},
        "The answers to phases and acts contradict each other: change one.",
    ),
}


@pytest.fixture
def good_criteria(monkeypatch):
    """Let tables and services be classified by these criteria."""
    kept = read_criteria(GOOD_CRITERIA)
    monkeypatch.setattr("coprod_kit.cohort.classification.criteria", lambda: kept)
    return kept
