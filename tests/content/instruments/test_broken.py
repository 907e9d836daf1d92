"""Every way to break an instrument file is refused with its file, line, key, reason and fix."""

from pathlib import Path

import pytest

from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.instruments.model import (
    instruments,
    load_instrument,
    read_instrument,
)
from tests.content.broken import GOOD, changed, faults, line_of

TEXT = "The value must be a text (put it in quotes if it looks like a number or a date)."
GROUP = "The value must be a group of keys."
LIST = "The value must be a list."
WHOLE = "The value must be a whole number."
EMPTY = ("There is nothing here.", "Fill it in.")
TRANSLATION = "The translation is missing."
ID = (
    "The value is not as it must be: an identifier starts with a letter and holds letters, "
    "digits and hyphens only."
)

# name: (what to change, into what, a piece of the line at fault, key, reason, fix)
CASES = {
    "missing translation": (
        'title: { fr: "Sept points", en: "Seven points" }',
        'title: { fr: "Sept points" }',
        'title: { fr: "Sept points" }',
        "title.en",
        TRANSLATION,
        'Add the line "en: …" beside the other languages.',
    ),
    "missing French of an item": (
        '{ id: B, text: { fr: "deux", en: "two" } }',
        '{ id: B, text: { en: "two" } }',
        "{ id: B,",
        "sections[0].items[1].text.fr",
        TRANSLATION,
        'Add the line "fr: …" beside the other languages.',
    ),
    "one text for all languages": (
        'title: { fr: "Sept points", en: "Seven points" }',
        'title: "Seven points"',
        'title: "Seven points"',
        "title",
        GROUP,
        'Here it is "Seven points".',
    ),
    "a translation left empty": (
        '{ fr: "Sept points", en: "Seven points" }',
        '{ fr: "Sept points", en: "" }',
        '{ fr: "Sept points", en: "" }',
        "title.en",
        *EMPTY,
    ),
    "a translation of spaces": (
        '{ fr: "Sept points", en: "Seven points" }',
        '{ fr: "Sept points", en: " \\u202f\\n" }',
        'title: { fr: "Sept points"',
        "title.en",
        *EMPTY,
    ),
    "a translation that is nothing": (
        '{ fr: "Sept points", en: "Seven points" }',
        '{ fr: "Sept points", en: }',
        'title: { fr: "Sept points"',
        "title.en",
        TEXT,
        "Here it is null.",
    ),
    "a language the kit does not speak": (
        'title: { fr: "Sept points", en: "Seven points" }',
        'title: { fr: "Sept points", en: "Seven points", de: "Sieben Punkte" }',
        'title: { fr: "Sept points"',
        "title.de",
        "This key is unknown.",
        "Known keys: fr, en.",
    ),
    "a number where text is due": (
        '{ fr: "Sept points", en: "Seven points" }',
        '{ fr: "Sept points", en: 7 }',
        'title: { fr: "Sept points"',
        "title.en",
        TEXT,
        "Here it is 7.",
    ),
    "a yes where text is due": (
        '{ id: A, text: { fr: "un", en: "one" } }',
        '{ id: A, text: { fr: "un", en: no } }',
        "{ id: A,",
        "sections[0].items[0].text.en",
        TEXT,
        "Here it is false.",
    ),
    "a date where text is due": (
        '{ id: A, text: { fr: "un", en: "one" } }',
        '{ id: A, text: { fr: "un", en: 2024-01-31 } }',
        "{ id: A,",
        "sections[0].items[0].text.en",
        TEXT,
        'Here it is "2024-01-31".',
    ),
    "the same item id twice": (
        "{ id: E, text",
        "{ id: A, text",
        '{ id: A, text: { fr: "six"',
        "sections[1].items[2].id",
        'The id "A" is used twice.',
        "Give each its own id.",
    ),
    "the same section id twice": (
        "  - id: second\n",
        "  - id: first # again\n",
        "# again",
        "sections[1].id",
        'The id "first" is used twice.',
        "Give each its own id.",
    ),
    "the same key twice": (
        'version: "2.1"\n',
        'version: "2.1"\nversion: "2.2"\n',
        'version: "2.2"',
        "version",
        "The key is given twice.",
        "Remove one.",
    ),
    "the same key twice within a text": (
        '{ id: B, text: { fr: "deux", en: "two" } }',
        '{ id: B, text: { fr: "deux", en: "two", fr: "2" } }',
        "{ id: B,",
        "sections[0].items[1].text.fr",
        "The key is given twice.",
        "Remove one.",
    ),
    "an unknown family": (
        '    family: place\n    label: { fr: "Ici"',
        '    family: plaice\n    label: { fr: "Ici"',
        "family: plaice",
        "subscales[0].family",
        'There is no family "plaice".',
        "Take one of: place, time, en.",
    ),
    "an unknown item": (
        "items: [E, A]",
        "items: [E, Z]",
        "items: [E, Z]",
        "subscales[2].items[1]",
        'There is no item "Z".',
        "Use an id of an item.",
    ),
    "an item counted twice": (
        "items: [E, A]",
        "items: [A, A]",
        "items: [A, A]",
        "subscales[2].items[1]",
        'The item "A" is counted twice.',
        "Remove one.",
    ),
    "a number for an item": (
        "items: [E, A]",
        "items: [E, 1]",
        "items: [E, 1]",
        "subscales[2].items[1]",
        TEXT,
        "Here it is 1.",
    ),
    "a minimum above the number of items": (
        "items: [E, A]\n    minimum: 1",
        "items: [E, A]\n    minimum: 3",
        "minimum: 3",
        "subscales[2].minimum",
        "The minimum is 3 but the number of items is 2.",
        "Take a number from 1 to 2.",
    ),
    "a minimum of nothing": (
        "items: [E, A]\n    minimum: 1",
        "items: [E, A]\n    minimum: 0",
        "minimum: 0",
        "subscales[2].minimum",
        "The minimum is 0 but the number of items is 2.",
        "Take a number from 1 to 2.",
    ),
    "a minimum that is a text": (
        "items: [E, A]\n    minimum: 1",
        'items: [E, A]\n    minimum: "one"',
        'minimum: "one"',
        "subscales[2].minimum",
        WHOLE,
        'Here it is "one".',
    ),
    "a minimum that is true": (
        "items: [E, A]\n    minimum: 1",
        "items: [E, A]\n    minimum: true",
        "minimum: true",
        "subscales[2].minimum",
        WHOLE,
        "Here it is true.",
    ),
    "a scale of decimals": (
        "  maximum: 7\n",
        "  maximum: 7.0\n",
        "maximum: 7.0",
        "scale.maximum",
        WHOLE,
        "Here it is 7.0.",
    ),
    "a scale that does not divide": (
        "  step: 1\n",
        "  step: 4\n",
        "step: 4",
        "scale.step",
        "From 1 to 7 by 4 does not make a scale.",
        "The maximum must be the minimum plus a whole number of steps.",
    ),
    "a scale without steps": (
        "  step: 1\n",
        "  step: 0\n",
        "step: 0",
        "scale.step",
        "From 1 to 7 by 0 does not make a scale.",
        "The maximum must be the minimum plus a whole number of steps.",
    ),
    "a scale upside down": (
        "  maximum: 7\n",
        "  maximum: -7\n",
        "step: 1",
        "scale.step",
        "From 1 to -7 by 1 does not make a scale.",
        "The maximum must be the minimum plus a whole number of steps.",
    ),
    "a scale beyond all buttons": (
        "  maximum: 7\n",
        f"  maximum: {10**30}\n",
        "scale:",
        "scale",
        f"From 1 to {10**30} by 1 makes {10**30} points.",
        "Take at most 101, by a larger step.",
    ),
    "an anchor off the scale": (
        "{ at: 7, fr",
        "{ at: 8, fr",
        "{ at: 8, fr",
        "scale.anchors[1].at",
        "8 is not a point of the scale.",
        "Take a value from 1 to 7 by 1.",
    ),
    "an anchor in words": (
        "{ at: 7, fr",
        "{ at: seven, fr",
        "{ at: seven, fr",
        "scale.anchors[1].at",
        WHOLE,
        'Here it is "seven".',
    ),
    "one anchor only": (
        '    - { at: 7, fr: "oui", en: "yes" }\n',
        "",
        "anchors:",
        "scale.anchors",
        "There must be at least 2 of them.",
        "Add what is missing.",
    ),
    "no item in a section": (
        "    items: [toString]\n",
        "    items: []\n",
        "items: []",
        "subscales[3].items",
        *EMPTY,
    ),
    "a missing phrase": (
        '    phrase: { fr: "plus tard", en: "later" }\n',
        "",
        "- id: later",
        "subscales[3].phrase",
        'The subscale "later" is named in the feedback.',
        'Add "phrase:" in every language.',
    ),
    "a missing first step": (
        '      later: { fr: "Plus tard.", en: "Later." }\n',
        "",
        "steps:",
        "feedback.first_step.steps.later",
        "There must be one first step for each of: before, later, now.",
        "Add this one.",
    ),
    "one first step too many": (
        '      later: { fr: "Plus tard.", en: "Later." }\n',
        (
            '      later: { fr: "Plus tard.", en: "Later." }\n'
            '      here: { fr: "Ici.", en: "Here." }\n'
        ),
        "      here: {",
        "feedback.first_step.steps.here",
        "There must be one first step for each of: before, later, now.",
        "Remove this one.",
    ),
    "a comparison of an unknown family": (
        "    - family: place\n",
        "    - family: weather\n",
        "family: weather",
        "feedback.comparisons[1].family",
        'No subscale is in the family "weather".',
        "Take one of: place, time, en.",
    ),
    "a first step of an unknown family": (
        "  first_step:\n    family: time\n",
        "  first_step:\n    family: weather\n",
        "family: weather",
        "feedback.first_step.family",
        'No subscale is in the family "weather".',
        "Take one of: place, time, en.",
    ),
    "a picture of a family without subscales": (
        "families:\n",
        'picture: { rows: place, columns: none }\nfamilies:\n  none: { fr: "Rien", en: "None" }\n',
        "picture: {",
        "picture.columns",
        'No subscale is in the family "none".',
        "Take one of: place, time, en.",
    ),
    "an unknown key": (
        "  licence: MIT",
        "  licence: MIT\n  author: me",
        "author: me",
        "card.author",
        "This key is unknown.",
        "Known keys: status, measures, warning, scoring, limits, sources, licence.",
    ),
    "a missing key": (
        "  licence: MIT",
        "  # licence: MIT",
        "card:",
        "card.licence",
        "This key is missing.",
        'Add "licence:" here.',
    ),
    "an empty licence": (
        "  licence: MIT",
        '  licence: ""',
        'licence: ""',
        "card.licence",
        *EMPTY,
    ),
    "an unknown status": (
        "  status: not-validated",
        "  status: perfect",
        "status: perfect",
        "card.status",
        "The value must be one of: not-validated, validated.",
        'Here it is "perfect".',
    ),
    "a version that is a number": (
        'version: "2.1"',
        "version: 2.1",
        "version: 2.1",
        "version",
        TEXT,
        "Here it is 2.1.",
    ),
    "a version in words": (
        'version: "2.1"',
        'version: "second"',
        'version: "second"',
        "version",
        'The value is not as it must be: two numbers and a dot between quotes, such as "1.0".',
        'Here it is "second".',
    ),
    "an id with a space": (
        "id: seven-points",
        "id: seven points",
        "id: seven points",
        "id",
        ID,
        'Here it is "seven points".',
    ),
    "an id that would break out of its attribute": (
        "{ id: E, text",
        "{ id: '\"><script>', text",
        "<script>",
        "sections[1].items[2].id",
        ID,
        'Here it is "\\"><script>".',
    ),
    "a list instead of a group": (
        'title: { fr: "Sept points", en: "Seven points" }',
        "title: [Sept points, Seven points]",
        "title: [",
        "title",
        GROUP,
        'Here it is ["Sept points", "Seven points"].',
    ),
    "a long value is cut": (
        'title: { fr: "Sept points", en: "Seven points" }',
        f"title: {'x' * 5000}",
        "title: xxx",
        "title",
        GROUP,
        f'Here it is "{"x" * 59}….',
    ),
    "a group instead of a list": (
        '  limits:\n    - { fr: "Aucun sens.", en: "No meaning." }',
        '  limits: { fr: "Aucun sens.", en: "No meaning." }',
        "limits:",
        "card.limits",
        LIST,
        'Here it is {"fr": "Aucun sens.", "en": "No meaning."}.',
    ),
    "a key that is read as a number": (
        '  en: { fr: "Langue"',
        '  1: { fr: "Langue"',
        '  1: { fr: "Langue"',
        "families.1",
        "This key is not a text.",
        "Put it in quotes.",
    ),
    "a key that is read as no": (
        '  en: { fr: "Langue"',
        '  no: { fr: "Langue"',
        '  no: { fr: "Langue"',
        "families.no",
        "This key is not a text.",
        "Put it in quotes.",
    ),
    "a part repeated by an alias": (
        (
            'title: { fr: "Sept points", en: "Seven points" }\ninstructions: { fr: "Répondez.",'
            ' en: "Answer." }'
        ),
        'title: &same { fr: "Sept points", en: "Seven points" }\ninstructions: *same',
        "instructions: *same",
        "instructions",
        "An alias (*) repeats a part of the file.",
        "Write it in full.",
    ),
}
SEVERAL = {"the same item id twice"}
"""These break something else as well."""


@pytest.fixture
def write(tmp_path):
    def write_text(text, encoding="utf-8"):
        file = tmp_path / "broken.yaml"
        file.write_bytes(text.encode(encoding))
        return file

    return write_text


def test_the_file_that_is_broken_below_is_good():
    assert read_instrument(GOOD).id == "seven-points"


@pytest.mark.parametrize("name", CASES)
def test_broken_file(name, write):
    old, new, piece, where, reason, fix = CASES[name]
    text = changed(old, new)
    found = faults(read_instrument, write(text))
    assert (line_of(text, piece), where, reason, fix) in found
    if name not in SEVERAL:
        assert len(found) == 1, found


def test_the_message_is_one_line_with_file_line_key_reason_and_fix(write):
    file = write(changed("items: [E, A]\n    minimum: 1", "items: [E, A]\n    minimum: 3"))
    with pytest.raises(ContentErrors) as caught:
        load_instrument(file)
    line = line_of(file.read_text(encoding="utf-8"), "minimum: 3")
    assert str(caught.value) == (
        f"{file}:{line}: subscales[2].minimum: The minimum is 3 but the number of items is 2. "
        "Take a number from 1 to 2."
    )


def test_several_errors_of_shape_are_told_together_in_the_order_of_the_file(write):
    text = changed('title: { fr: "Sept points", en: "Seven points" }', "title: {}")
    text = text.replace("  step: 1\n", '  step: "one"\n')
    text = text.replace("  licence: MIT", "  lisence: MIT")
    found = faults(read_instrument, write(text))
    assert [where for _, where, _, _ in found] == [
        *("title.fr", "title.en", "scale.step", "card.licence", "card.lisence"),
    ]
    assert [line for line, *_ in found] == sorted(line for line, *_ in found)


def test_several_errors_of_meaning_are_told_together(write):
    text = changed("items: [E, A]\n    minimum: 1", "items: [E, Z]\n    minimum: 3")
    text = text.replace("{ id: D-2, text", "{ id: B, text")
    text = text.replace("{ at: 7, fr", "{ at: 9, fr")
    text = text.replace('      now: { fr: "Maintenant.", en: "Now." }\n', "")
    found = {where for _, where, _, _ in faults(read_instrument, write(text))}
    assert found == {
        *("scale.anchors[1].at", "sections[1].items[1].id", "subscales[1].items[1]"),
        *("subscales[2].items[1]", "subscales[2].minimum", "subscales[5].items[4]"),
        "feedback.first_step.steps.now",
    }


@pytest.mark.parametrize("data", ["- a\n- b\n", "just words\n", "7\n", '""\n'])
def test_a_file_that_is_no_group_of_keys(data, write):
    ((line, where, reason, _),) = faults(read_instrument, write(data))
    assert (line, where, reason) == (1, "", GROUP)


def test_a_shipped_instrument_is_asked_for_by_name_only():
    known = ", ".join(instruments())
    with pytest.raises(
        ValueError, match=rf'^There is no instrument "nope"\. The kit has: {known}\.'
    ):
        load_instrument("nope")
    with pytest.raises(ValueError, match=r"service-readiness\. Did you mean \"self-efficacy\"\?$"):
        load_instrument("self-eficacy")
    with pytest.raises(ValueError, match=r"service-readiness\.$"):
        load_instrument("nope")
    for name in ("", "../instruments/self-efficacy", "self-efficacy.yam", 7, None):
        with pytest.raises(ValueError, match=r"^There is no instrument "):
            load_instrument(name)


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file_that_is_not_there(kind, tmp_path):
    file = tmp_path / "nope.yaml"
    with pytest.raises(ContentErrors) as caught:
        load_instrument(kind(file))
    expected = f"{file}: There is no such file. Check the name and the folder."
    assert str(caught.value) == expected
