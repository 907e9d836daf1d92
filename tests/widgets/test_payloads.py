"""What each widget hands to its script is what the front end's types say it is."""

import json
from pathlib import Path

import jsonschema
import pytest

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.instruments.model import instruments
from coprod_kit.content.questions.model import chapters
from coprod_kit.content.vocabulary import codes
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.registry import WIDGET_KINDS
from tests.widgets.payload_schemas import payload_schema

VECTORS = Path(__file__).parents[1] / "vectors"
INSTRUMENTS = [*instruments(), *sorted(VECTORS.glob("*.yaml"))]
CHAPTERS = [*chapters(), *sorted(VECTORS.glob("quiz/*.yaml"))]

ANSWERED = {
    next(iter(shipped_cases())): {
        "verdict": "coproduction",
        "level": codes("level")[0],
        "mode": codes("mode")[0],
        "confidence": "sure",
        "because": "so",
        "given": True,
    }
}

PAYLOADS = [
    *(("self-assessment", {"instrument": name}) for name in INSTRUMENTS),
    *(("quiz", {"chapter": name}) for name in CHAPTERS),
    ("quiz", {"chapter": CHAPTERS[0], "with_key": False}),
    ("case-classifier", {}),
    ("case-classifier", {"cases": [], "answers": {"service": "public", "phases": ["design"]}}),
    ("case-classifier", {"with_key": False, "linked": False}),
    ("case-practice", {}),
    ("case-practice", {"n": 5, "focus": "contested", "linked": False}),
    ("case-practice", {"n": 5, "with_key": False}),
    ("case-practice", {"values": {"answers": ANSWERED, "again": ANSWERED}}),
    ("case-explorer", {}),
]
"""Kind of widget, and arguments of its view beside the language."""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("kind", "arguments"), PAYLOADS)
def test_the_payload_is_what_its_schema_says(kind, arguments, lang):
    view = WIDGET_KINDS[kind].view(lang=lang, **arguments)
    parts = {"texts": view.texts, "key": view.key, "values": view.values}
    payload = {name: part for name, part in parts.items() if part is not None}
    schema = payload_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(json.dumps(payload)))


def test_every_kind_is_looked_at():
    assert {kind for kind, _arguments in PAYLOADS} == set(WIDGET_KINDS)


@pytest.mark.parametrize("kind", WIDGET_KINDS)
def test_a_part_that_is_not_declared_is_refused(kind):
    """The schemas are closed: what a view adds must be declared, and so typed."""
    schema = payload_schema(kind)
    assert schema["additionalProperties"] is False
    for part in schema["properties"].values():
        assert part["additionalProperties"] is False
