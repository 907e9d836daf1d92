"""Somebody who knows only CONTRIBUTING adds to the kit, and ends green.

Each test takes the entry and the commands from CONTRIBUTING itself, follows them in a copy of the
repository, and runs the tests of the rooms that the change touches.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.recipes.copies import Copy, recipe

if TYPE_CHECKING:
    from pathlib import Path

INSTRUMENT = "coprod_kit/content/instruments/self-efficacy.yaml"
QUESTIONS = "coprod_kit/content/questions/levels.yaml"
CRITERIA = "coprod_kit/content/criteria/criteria.yaml"
CASES = "coprod_kit/content/cases/cases.csv"
TESTS_OF_CASES = (
    "tests/content/cases",
    "tests/rules/test_defensible.py",
    "tests/rules/test_similar.py",
    "tests/widgets/test_case_practice_widget.py",
    "tests/exports/test_items.py",
)
TESTS_OF_CRITERIA = (
    "tests/content/criteria",
    "tests/rules/test_classification.py",
    "tests/rules/test_defensible.py",
    "tests/rules/test_similar.py",
    "tests/widgets/test_case_classifier_widget.py",
    "tests/widgets/test_case_practice_widget.py",
)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path / "coprod_kit")


def raise_version(data: dict[str, object]) -> None:
    data["version"] = "9.0"


def read_rows(copy: Copy) -> tuple[list[str], list[dict[str, str]]]:
    reader = csv.DictReader(io.StringIO(copy.path(CASES).read_text(encoding="utf-8")))
    rows = list(reader)
    return list(reader.fieldnames or []), rows


def write_rows(copy: Copy, titles: list[str], rows: list[dict[str, str]]) -> None:
    with copy.path(CASES).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, titles, lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)


def test_an_item_of_a_questionnaire(copy: Copy) -> None:
    steps = recipe("An item of a questionnaire")

    def add(data: dict) -> None:
        entry = steps.entry()
        data["sections"][0]["items"].append(entry)
        families = {subscale["family"]: subscale for subscale in reversed(data["subscales"])}
        for subscale in families.values():
            if data["sections"][0]["items"][0]["id"] in subscale["items"]:
                subscale["items"].append(entry["id"])
        raise_version(data)

    copy.change_yaml(INSTRUMENT, add)
    copy.follow(steps.commands)
    copy.is_green(
        "tests/content/instruments",
        "tests/rules/test_vectors.py",
        "tests/widgets/test_self_assessment_widget.py",
        "tests/charts",
    )


def test_a_level_of_a_scale(copy: Copy) -> None:
    def add(data: dict) -> None:
        scale = data["scale"]
        scale["maximum"] += scale["step"]
        scale["anchors"][-1]["at"] = scale["maximum"]
        raise_version(data)

    copy.change_yaml(INSTRUMENT, add)
    copy.follow(recipe("An item of a questionnaire").commands)
    copy.is_green(
        "tests/content/instruments",
        "tests/rules/test_vectors.py",
        "tests/widgets/test_self_assessment_widget.py",
        "tests/charts",
    )


def test_a_questionnaire(copy: Copy) -> None:
    steps = recipe("A questionnaire")
    mine = copy.path("coprod_kit/content/instruments/my-instrument.yaml")
    mine.write_bytes(copy.path(INSTRUMENT).read_bytes())
    copy.change_yaml(str(mine), lambda data: data.update(id="my-instrument"))
    copy.follow(steps.commands)
    copy.is_green("tests/content/instruments", "tests/widgets/test_self_assessment_widget.py")


def test_a_session_plan(copy: Copy) -> None:
    steps = recipe("A session plan")
    mine = copy.path("coprod_kit/content/plans/my-plan.yaml")
    mine.write_bytes(copy.path("coprod_kit/content/plans/ten-minutes.yaml").read_bytes())
    copy.change_yaml(str(mine), lambda data: data.update(id="my-plan"))
    copy.follow(steps.commands)
    copy.is_green("tests/content/plans")


def test_a_case(copy: Copy) -> None:
    steps = recipe("A case")
    titles, rows = read_rows(copy)
    (mine,) = csv.DictReader(io.StringIO(steps.entries["csv"]))
    write_rows(copy, titles, [*rows, mine])
    copy.follow(steps.commands)
    copy.is_green(*TESTS_OF_CASES)


def test_a_question(copy: Copy) -> None:
    steps = recipe("A question")

    def add(data: dict) -> None:
        data["questions"].append(steps.entry())
        raise_version(data)

    copy.change_yaml(QUESTIONS, add)
    copy.follow(steps.commands)
    copy.is_green(
        "tests/content/questions",
        "tests/widgets/test_quiz_widget.py",
        "tests/exports/test_items.py",
    )


def test_a_criterion(copy: Copy) -> None:
    steps = recipe("A criterion")
    entry = steps.entry()
    leads_to = entry["answers"][0]["next"]
    passed = []

    def add(data: dict) -> None:
        before = next(
            step
            for step in data["steps"]
            if any(answer.get("next") == leads_to for answer in step.get("answers", []))
        )
        for answer in before["answers"]:
            if answer.get("next") == leads_to:
                answer["next"] = entry["id"]
                passed.append(f"{before['id']}={answer['id']}")
        data["steps"].append(entry)
        raise_version(data)

    copy.change_yaml(CRITERIA, add)
    titles, rows = read_rows(copy)
    for row in rows:
        if any(given in row["answers"].split("; ") for given in passed):
            row["answers"] += f"; {entry['id']}={entry['answers'][0]['id']}"
    write_rows(copy, titles, rows)
    copy.follow(steps.commands)
    copy.is_green(*TESTS_OF_CRITERIA)


def test_steps_renamed(copy: Copy) -> None:
    """No code knows a step by its name: the names are those of the file."""
    names = [step["id"] for step in yaml.safe_load(copy.path(CRITERIA).read_text("utf-8"))["steps"]]

    def renamed(name: str | None) -> str | None:
        return f"step-{names.index(name)}" if name in names else name

    def rename(data: dict) -> None:
        data["start"] = renamed(data["start"])
        for step in data["steps"]:
            step["id"] = renamed(step["id"])
            for way in (step, *step.get("answers", []), *step.get("routes", [])):
                for key in ("next", "by"):
                    if key in way:
                        way[key] = renamed(way[key])
                if "between" in way:
                    way["between"] = [renamed(name) for name in way["between"]]

    copy.change_yaml(CRITERIA, rename)
    titles, rows = read_rows(copy)
    for row in rows:
        row["answers"] = re.sub(
            r"(^|; )([\w-]+)=", lambda match: f"{match[1]}{renamed(match[2])}=", row["answers"]
        )
    write_rows(copy, titles, rows)
    copy.follow(recipe("A criterion").commands)
    copy.is_green("tests/content/criteria", "tests/widgets/test_case_practice_widget.py")
