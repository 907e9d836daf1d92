"""Plans: those of the kit hold together; a broken one is refused with its line and a fix."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import coprod_kit
from coprod_kit.book.checks.sources import read
from coprod_kit.cli.commands import cli
from coprod_kit.content.plans.checks import NEEDED
from coprod_kit.content.plans.model import PLANS, load_plan, plans, read_plan
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults, line_of

BOOK = Path(__file__).parents[3] / "book"

TEXT = """\
id: mine
version: "1.0"
title: { fr: "Un plan", en: "A plan" }
outcome: { fr: "Classer un cas.", en: "Classify a case." }
needs:
  - { fr: "Du papier.", en: "Paper." }
steps:
  - id: vote
    kind: case-vote
    minutes: 5
    title: { fr: "Voter", en: "Voting" }
    cases: [taking-the-bus, sauv-life]
    trainer: { fr: "Lisez les cas.", en: "Read out the cases." }
    skip_to: close
    without_devices: { fr: "Comptez les mains.", en: "Count hands." }
  - id: ask
    kind: question
    minutes: 5
    title: { fr: "Demander", en: "Asking" }
    questions: [tool-lending]
    trainer: { fr: "Lisez la question.", en: "Read out the question." }
    without_devices: { fr: "Comptez les mains.", en: "Count the hands." }
  - id: close
    kind: break
    minutes: 1
    title: { fr: "Pause", en: "Break" }
    trainer: { fr: "Reposez-vous.", en: "Have a rest." }
    without_devices: { fr: "Rien ne change.", en: "Nothing changes." }
"""

FIVE = {"ten-minutes": 10, "forty-five-minutes": 45, "two-hours": 120, "half-day": 210, "day": 450}
"""The plans of *For trainers* and their minutes."""

# name: (what to change, into what, a piece of the line at fault, key, reason, fix)
CASES = {
    "an unknown case": (
        "[taking-the-bus, sauv-life]",
        "[taking-the-bus, sauv-lif]",
        "sauv-lif]",
        "steps[0].cases[1]",
        'There is no "sauv-lif" in cases.csv.',
        'Write "sauv-life", or another id of cases.csv.',
    ),
    "a case listed twice": (
        "[taking-the-bus, sauv-life]",
        "[sauv-life, sauv-life]",
        "[sauv-life, sauv-life]",
        "steps[0].cases[1]",
        '"sauv-life" is listed twice.',
        "Remove one.",
    ),
    "an unknown question": (
        "[tool-lending]",
        "[tool-lendin]",
        "[tool-lendin]",
        "steps[1].questions[0]",
        'There is no "tool-lendin" in the questions of the kit.',
        'Write "tool-lending", or another id of the questions of the kit.',
    ),
    "a step without minutes": (
        "    minutes: 1\n",
        "",
        "  - id: close",
        "steps[2].minutes",
        "This key is missing.",
        'Add "minutes:" here.',
    ),
    "a step of no minute": (
        "minutes: 1\n",
        "minutes: 0\n",
        "minutes: 0",
        "steps[2].minutes",
        "0 is less than the minimum of 1.",
        "Change the value.",
    ),
    "an id twice": (
        "- id: ask",
        "- id: vote # again",
        "# again",
        "steps[1].id",
        'The id "vote" is used twice.',
        "Give each its own id.",
    ),
    "an unknown kind": (
        "kind: break",
        "kind: nap",
        "kind: nap",
        "steps[2].kind",
        f"The value must be one of: {', '.join(NEEDED)}.",
        'Here it is "nap".',
    ),
    "a loop": (
        "    questions: [tool-lending]\n",
        "    questions: [tool-lending]\n    skip_to: vote\n",
        "skip_to: vote",
        "steps[1].skip_to",
        'The step "vote" does not come after this one: the plan would go round.',
        "Take a later step: close.",
    ),
    "a way to nowhere": (
        "skip_to: close",
        "skip_to: closes",
        "skip_to: closes",
        "steps[0].skip_to",
        'There is no "closes" in this plan.',
        'Write "close", or another id of this plan.',
    ),
    "a kind without what it shows": (
        "    questions: [tool-lending]\n",
        "",
        "  - id: ask",
        "steps[1].questions",
        'A step of the kind "question" needs "questions:".',
        'Add "questions:" to this step.',
    ),
    "what another kind shows": (
        "    minutes: 1\n",
        "    minutes: 1\n    instrument: self-efficacy\n",
        "instrument:",
        "steps[2].instrument",
        'A step of the kind "break" has no "instrument:".',
        'Remove it, or write "kind: self-assessment".',
    ),
    "an id that is not the file": (
        "id: mine",
        "id: yours",
        "id: yours",
        "id",
        'The id is "yours" but the file is "mine.yaml".',
        'Write "id: mine", or rename the file "yours.yaml".',
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_broken_plan_is_refused(name, tmp_path):
    old, new, piece, where, reason, fix = CASES[name]
    assert TEXT.count(old) == 1
    text = TEXT.replace(old, new)
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    assert faults(read_plan, file) == [(line_of(text, piece), where, reason, fix)]


def test_the_command_line_checks_a_plan_of_ones_own(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(TEXT, encoding="utf-8")
    assert CliRunner().invoke(cli, ["check", "plan", str(file), "--lang", "en"]).exit_code == 0
    file.write_text(TEXT.replace("sauv-life", "sauv-lif"), encoding="utf-8")
    done = CliRunner().invoke(cli, ["check", "plan", str(file), "--lang", "en"])
    assert done.exit_code == 1
    assert f"{file}:12: steps[0].cases[1]" in done.output


def test_a_plan_of_ones_own_has_what_it_leaves_out(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(TEXT, encoding="utf-8")
    plan = load_plan(file)
    assert plan.minutes == 11
    assert plan.steps[0].dimensions == ("verdict", "level", "mode")
    assert plan.steps[1].dimensions == ()
    assert plan.steps[2].cases == ()


def test_the_kit_has_five_the_shortest_first():
    assert [name for name in coprod_kit.plans() if name in FIVE] == list(FIVE)
    assert {name: load_plan(name).minutes for name in FIVE} == FIVE
    assert sorted(file.stem for file in PLANS.glob("*.yaml")) == sorted(plans())


def test_a_mistyped_name_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match=r'Did you mean "half-day"\?$'):
        load_plan("halfday")


def test_together_they_use_every_kind_of_step():
    steps = [step for name in plans() for step in load_plan(name).steps]
    assert {step.kind for step in steps} == set(NEEDED)


def test_a_long_session_has_a_break():
    for name in plans():
        plan = load_plan(name)
        without = 0
        for step in plan.steps:
            without = 0 if step.kind == "break" else without + step.minutes
            assert without <= 120, (name, step.id)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pages_of_a_plan_are_in_the_book(lang):
    labels = {label.name for file in (BOOK / lang).glob("*.md") for label in read(file).labels}
    known = labels | {file.stem for file in (BOOK / lang).glob("*.md")}
    named = {page for name in plans() for step in load_plan(name).steps for page in step.pages}
    assert named <= known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_for_trainers_prints_the_five_plans(lang):
    text = (BOOK / lang / "trainers.md").read_text(encoding="utf-8")
    assert re.findall(r"```\{session-plan\} (\S+)\n```", text) == list(FIVE)


def test_the_words_hold_no_markdown():
    for name in plans():
        plan = load_plan(name)
        for lang in LANGUAGES:
            texts = [plan.title[lang], plan.outcome[lang], *(need[lang] for need in plan.needs)]
            for step in plan.steps:
                parts = (step.title, step.trainer, step.without_devices, step.late, step.text)
                texts += [part[lang] for part in parts if part]
            assert not [text for text in texts if set("*`{}[]_") & set(text)]
