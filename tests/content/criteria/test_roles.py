"""What the code needs of the criteria is found by what a step does, never by its name."""

import itertools
from pathlib import Path

import pytest
import yaml

from coprod_kit.content.criteria.model import CRITERIA_FILE, criteria, read_criteria
from coprod_kit.content.vocabulary import codes
from coprod_kit.languages import LANGUAGES
from tests.content.criteria.renamed_steps import renamed

GOOD_CRITERIA = Path(__file__).with_name("good.yaml")
PHASES = ("commission", "design", "deliver", "assess")


@pytest.fixture
def other(tmp_path):
    """The criteria of the kit, in which no step has its name."""
    whole = yaml.safe_load(CRITERIA_FILE.read_text(encoding="utf-8"))
    names = {step["id"]: f"step-{index}" for index, step in enumerate(whole["steps"])}
    file = tmp_path / "criteria.yaml"
    file.write_text(yaml.safe_dump(renamed(whole, names), allow_unicode=True), encoding="utf-8")
    return read_criteria(file, LANGUAGES), names


@pytest.mark.parametrize("size", range(len(PHASES) + 1))
def test_the_narrow_sense_of_every_set_of_phases(size):
    """To shape is to commission or to design; to deliver is co-production in the narrow sense."""
    for phases in itertools.combinations(PHASES, size):
        shapes = "commission" in phases or "design" in phases
        delivers = "deliver" in phases
        expected = {
            (True, True): "both",
            (True, False): "co-design only",
            (False, True): "coproduction",
            (False, False): "none" if phases else None,
        }[shapes, delivers]
        assert criteria().narrow_sense(phases) == expected


def test_the_steps_that_decide():
    kit = read_criteria(GOOD_CRITERIA, LANGUAGES)
    assert set(kit.phases_step.answers) == set(PHASES)
    assert kit.deciding_step("level", "initiator", "co-designer").id == "idea"
    assert kit.deciding_step("level", "co-implementer", "initiator").id == "idea"
    assert kit.deciding_step("level", "co-implementer", "co-designer").id == "decides"
    assert kit.deciding_step("mode", "individual", "collective").id == "actors"
    assert kit.deciding_step("class", "compliance").id == "discretion"
    with pytest.raises(ValueError, match="No answer decides the level expert"):
        kit.deciding_step("level", "expert")


def test_steps_may_have_other_names(other):
    mine, names = other
    assert mine.phases_step.id == names[criteria().phases_step.id]
    for dimension in ("level", "mode", "sense"):
        for pair in itertools.combinations(codes(dimension), 2):
            due = criteria().deciding_step(dimension, *pair).id
            assert mine.deciding_step(dimension, *pair).id == names[due]
    for size in range(len(PHASES) + 1):
        for phases in itertools.combinations(PHASES, size):
            assert mine.narrow_sense(phases) == criteria().narrow_sense(phases)
