"""The codings a case may have, and their one written form."""

import pytest

from coprod_kit.content import vocabulary
from coprod_kit.content.vocabulary import COPRODUCTION, Coding, boxes, codes, codings


def test_what_is_written_is_read_back():
    assert [Coding.parse(str(coding)) for coding in codings()] == list(codings())
    assert len({str(coding) for coding in codings()}) == len(codings())


def test_the_codings_are_every_box_by_level_then_every_class():
    levels, modes, classes = (codes(name) for name in ("level", "mode", "class"))
    assert [(box.level, box.mode) for box in boxes()] == [(a, b) for a in levels for b in modes]
    assert codings()[: len(boxes())] == boxes()
    assert [each.near_miss_class for each in codings()[len(boxes()) :]] == list(classes)
    assert (levels, modes, classes) == (
        vocabulary.levels(),
        vocabulary.modes(),
        vocabulary.near_miss_classes(),
    )


@pytest.mark.parametrize(
    "written", ["", "|", "initiator", "initiator|", "|group", "group|initiator", "mere-use|group"]
)
def test_anything_else_is_refused_and_the_codings_are_listed(written):
    with pytest.raises(
        ValueError, match=r"is no coding\. Take one of: .*initiator\|group, .*other"
    ):
        Coding.parse(written)


@pytest.mark.parametrize(
    "parts",
    [{}, {"level": "initiator"}, {"mode": "group"}],
)
def test_a_coding_is_a_box_or_a_class(parts):
    with pytest.raises(ValueError, match="A coding is a level and a mode, or a class"):
        Coding(**parts)
    with pytest.raises(ValueError, match="A coding is a level and a mode, or a class"):
        Coding("initiator", "group", "other")


def test_what_a_coding_says_of_each_dimension():
    box, near_miss = Coding("initiator", "group"), Coding(near_miss_class="other")
    assert [box.code(name) for name in ("verdict", "level", "mode")] == [
        COPRODUCTION,
        "initiator",
        "group",
    ]
    assert [near_miss.code(name) for name in ("verdict", "level", "mode")] == ["other", None, None]
    assert (box.codes, near_miss.codes) == (("initiator", "group"), ("other",))
    assert (box.is_coproduction, near_miss.is_coproduction) == (True, False)
    assert repr(box) == str(box) == f"{box}" == "initiator|group"


def test_how_many_codes_a_coding_changes():
    box = Coding("initiator", "group")
    assert box.changes_from(box) == 0
    assert Coding("initiator", "collective").changes_from(box) == 1
    assert Coding("co-designer", "collective").changes_from(box) == 2
    assert Coding(near_miss_class="other").changes_from(box) == 1
