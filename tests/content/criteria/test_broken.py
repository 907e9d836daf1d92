"""Every way to break the criteria is refused with its file, line, key, reason and fix."""

from pathlib import Path

import pytest
import yaml

from coprod_kit.content.criteria.model import CRITERIA_FILE, read_criteria
from tests.content.broken import faults, line_of

TEXT = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")

# name: (what to change, into what, piece of the line at fault, key, part of the reason, of the fix)
CASES = {
    "a step that is not there": (
        "        next: producer\n",
        "        next: producers\n",
        "        next: producers\n",
        "steps[0].answers[0].next",
        'There is no step "producers".',
        "Take one of: service, producer",
    ),
    "a dead end": (
        "        next: producer\n",
        "",
        '      - id: public\n        text: { fr: "D’un service',
        "steps[0].answers[0]",
        "This is a dead end.",
        "Give one way out",
    ),
    "two ways out": (
        '        ends: other\n        because: { fr: "On y débat',
        '        ends: other\n        next: producer\n        because: { fr: "On y débat',
        "      - id: laws",
        "steps[0].answers[1]",
        "Two ways out at once: next and ends.",
        "Give one way out",
    ),
    "a loop": (
        "        next: acts\n      - id: partly",
        "        next: resource\n      - id: partly",
        "  - id: discretion\n",
        "steps[6]",
        "The ways make a loop: resource → discretion → resource.",
        "Let one of these steps lead forward or end.",
    ),
    "a step nobody reaches": (
        "        next: shapes\n",
        "        next: community\n",
        "  - id: shapes\n",
        "steps[8]",
        'No answer leads to the step "shapes".',
        'Name it in a "next:", or remove it.',
    ),
    "a verdict nobody reaches": (
        "ends: compliance",
        "ends: volunteering",
        "steps:\n",
        "steps",
        'No answer leads to the verdict "compliance" (class).',
        'Let an answer say "ends: compliance".',
    ),
    "a level nobody reaches": (
        "sets: { level: co-designer }",
        "sets: { level: co-implementer }",
        "steps:\n",
        "steps",
        'No answer leads to the verdict "co-designer" (level).',
        'Let an answer say "sets: { level: co-designer }".',
    ),
    "a code that is not there": (
        "sets: { level: co-designer }",
        "sets: { level: designer }",
        "sets: { level: designer }",
        "steps[12].answers[0].sets",
        'There is no level "designer".',
        "Take one of: co-implementer, co-designer, initiator.",
    ),
    "a verdict that is not there": (
        "ends: compliance",
        "ends: obedience",
        "ends: obedience",
        "steps[6].answers[2].ends",
        'There is no verdict "obedience".',
        "Take one of: coproduction, mere-use",
    ),
    "a level that is not always decided": (
        "sets: { level: initiator }",
        "doubts: { level: initiator }",
        None,
        "steps[15].answers[0]",
        "A way ends here in co-production without its level.",
        'Let an answer on every way say "sets: { level: … }".',
    ),
    "a level decided twice": (
        "        doubts: { level: co-designer }\n",
        '        sets: { level: co-designer }\n        nearest: initiator\n        change: { fr: "x", en: "y" }\n',  # noqa: E501 -- one piece of a file
        None,
        "steps[13].answers[1].sets",
        "The level is decided twice on a way that leads here.",
        "Decide it in one place.",
    ),
    "a route that is missing": (
        "      - some: [assess]\n        sets: { sense: none }\n",
        "      - some: [assess]\n        none: [assess]\n        sets: { sense: none }\n",
        "    routes:\n",
        "steps[10].routes",
        'This is a dead end for assess to "phases".',
        "Add a route for it.",
    ),
    "a route never taken": (
        "      - some: [commission, design]\n        none: [deliver]\n",
        "      - none: [commission, design, deliver, assess]\n",
        None,
        "steps[10].routes",
        "This is a dead end",
        "Add a route",
    ),
    "a decision without its reason": (
        'because: { fr: "L’acte est imposé : on obéit',
        'disagreement: { fr: "L’acte est imposé : on obéit',
        None,
        "steps[6].answers[2]",
        "",
        "",
    ),
    "two answers of one name": (
        "      - id: laws\n",
        "      - id: public\n",
        '      - id: public\n        text: { fr: "De lois',
        "steps[0].answers[1].id",
        'The id "public" is used twice.',
        "Give each its own id.",
    ),
    "a fork asked too early": (
        "    by: phases\n",
        "    by: producer\n",
        "    by: producer\n",
        "steps[10].by",
        'There is no step of kind several "producer".',
        "Take one of: phases.",
    ),
    "a missing translation": (
        'text: { fr: "De quoi s’agit-il\u202f?", en: "What is it about?" }',
        'text: { fr: "De quoi s’agit-il\u202f?" }',
        'text: { fr: "De quoi s’agit-il\u202f?" }',
        "steps[0].text.en",
        "The translation is missing.",
        'Add the line "en: …"',
    ),
    "no question at all": (
        '    text: { fr: "Qui agit\u202f?", en: "Who acts?" }\n',
        "",
        None,
        "steps[14].text",
        "A step of kind one needs this key.",
        'Add "text:" here.',
    ),
    "a conflict that names no step": (
        "        between: [phases, acts]\n",
        "",
        None,
        "steps[10].routes[0]",
        "A conflict needs its words and its steps.",
        "Give both",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_broken_is_told(name, tmp_path):
    old, new, piece, where, reason, fix = CASES[name]
    old, new = (text.replace(" :", "\u202f:") for text in (old, new))
    assert TEXT.count(old) == 1, f"{old!r} comes {TEXT.count(old)} times"
    text = TEXT.replace(old, new)
    file = tmp_path / "criteria.yaml"
    file.write_text(text, encoding="utf-8")
    told = faults(read_criteria, file)
    found = [
        each for each in told if each[1] == where or (not reason and each[1].startswith(where))
    ]
    assert found, told
    line, _, why, how = found[0]
    assert reason in why
    assert fix in how
    if piece:
        assert line == line_of(text, piece)


def test_what_the_kit_ships_is_sound():
    declared = yaml.safe_load(CRITERIA_FILE.read_text(encoding="utf-8"))
    assert list(read_criteria(CRITERIA_FILE).steps) == [step["id"] for step in declared["steps"]]
