"""What a teacher changes in the data alone keeps the kit sound, or the check says what to do.

Each test changes the files of a copy of the kit, and runs the copy in a process of its own.
"""

import json
import re
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest
import yaml

import coprod_kit
from coprod_kit.languages import LANGUAGES
from tests.content.criteria.renamed_steps import renamed

pytestmark = pytest.mark.slow

KIT = Path(coprod_kit.__file__).parent

RENDER = """
import json, sys
from coprod_kit.cli.check import check_kit
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.instruments.model import instruments, load_instrument
from coprod_kit.content.questions.model import chapters, load_bank
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.practice_feedback import reasons
from coprod_kit.widgets.registry import render

lines = check_kit()
told = {"check": lines}
if not lines:
    pages = [("case-practice", {}), ("case-classifier", {}), ("case-explorer", {})]
    pages += [("self-assessment", {"instrument": name}) for name in instruments()]
    pages += [("quiz", {"chapter": name}) for name in chapters()]
    for lang in LANGUAGES:
        for kind, given in pages:
            assert render({"kind": kind, "lang": lang, **given}, "uid")
    told["cases"] = list(shipped_cases())
    cases = shipped_cases().values()
    told["reasons"] = [[each.step for each in reasons(criteria(), case)] for case in cases]
    told["items"] = {name: load_instrument(name).items for name in instruments()}
    told["points"] = {name: list(load_instrument(name).scale.points) for name in instruments()}
    told["questions"] = {name: [q.id for q in load_bank(name).questions] for name in chapters()}
print(json.dumps(told))
"""


@pytest.fixture
def kit_copy(tmp_path):
    shutil.copytree(
        KIT, tmp_path / "coprod_kit", ignore=shutil.ignore_patterns("__pycache__", "*.map")
    )
    return tmp_path / "coprod_kit"


def run(copy):
    """Return what the copy says of itself."""
    done = subprocess.run(
        [sys.executable, "-c", RENDER],
        env={"PYTHONPATH": str(copy.parent), "PATH": "/usr/bin:/bin"},
        cwd=copy.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def edit(file, change):
    """Change the data of a YAML file."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    change(data)
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return data


def test_every_step_of_the_criteria_renamed(kit_copy):
    """The criteria and the answers of the cases are changed together."""
    file = kit_copy / "content" / "criteria" / "criteria.yaml"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    names = {step["id"]: f"step-{index}" for index, step in enumerate(data["steps"])}
    file.write_text(yaml.safe_dump(renamed(data, names), allow_unicode=True), encoding="utf-8")
    told = run(kit_copy)
    # The cases still give their answers under the names of before: the check says so.
    assert told["check"]
    assert all(
        "No question is called" in line or "Aucune question" in line for line in told["check"][:-1]
    )
    cases = kit_copy / "content" / "cases" / "cases.csv"
    text = cases.read_text(encoding="utf-8")
    text = re.sub(
        r'"service=[^"]*"',
        lambda cell: re.sub(r"([a-z-]+)=", lambda step: f"{names[step[1]]}=", cell[0]),
        text,
    )
    cases.write_text(text, encoding="utf-8", newline="")
    told = run(kit_copy)
    assert told["check"] == []
    assert {step for steps in told["reasons"] for step in steps} <= set(names.values())


def test_an_item_a_case_and_a_question_added(kit_copy):
    def add_item(data):
        data["sections"][0]["items"].append({"id": "Z1", "text": {"fr": "un", "en": "one"}})
        data["subscales"][0]["items"].append("Z1")

    instrument = edit(kit_copy / "content" / "instruments" / "self-efficacy.yaml", add_item)

    def add_question(data):
        data["questions"].append({**deepcopy(data["questions"][0]), "id": "one-more"})

    edit(kit_copy / "content" / "questions" / "levels.yaml", add_question)
    cases = kit_copy / "content" / "cases" / "cases.csv"
    text = cases.read_text(encoding="utf-8")
    last = text.rstrip("\r\n").rsplit("\n", 1)[1]
    row = re.sub(r'^"[^"]*"', '"one-more"', last)
    cases.write_text(f"{text.rstrip()}\n{row}\n", encoding="utf-8", newline="")
    told = run(kit_copy)
    assert told["check"] == []
    assert told["cases"][-1] == "one-more"
    assert told["questions"]["levels"][-1] == "one-more"
    count = sum(len(section["items"]) for section in instrument["sections"])
    assert len(told["items"]["self-efficacy"]) == count


def test_another_scale(kit_copy):
    def shorten(data):
        data["scale"] |= {"minimum": 1, "maximum": 7, "step": 1}
        holders = [data["scale"], *data["sections"]]
        for anchor in (each for holder in holders for each in holder.get("anchors", [])):
            anchor["at"] = {0: 1, 50: 4, 100: 7}[anchor["at"]]

    edit(kit_copy / "content" / "instruments" / "self-efficacy.yaml", shorten)
    told = run(kit_copy)
    assert told["check"] == []
    assert told["points"]["self-efficacy"] == list(range(1, 8))


def test_a_third_language_of_the_kit(kit_copy):
    """The check asks for each text that lacks it, file by file."""
    file = kit_copy / "languages.py"
    text = file.read_text(encoding="utf-8")
    changed = text.replace(
        'LANGUAGES: tuple[str, ...] = ("fr", "en")',
        'LANGUAGES: tuple[str, ...] = ("fr", "en", "de")',
    ).replace('"en": "English"}', '"en": "English", "de": "Deutsch"}')
    assert changed.count('"de"') == text.count('"de"') + 2
    file.write_text(changed, encoding="utf-8")
    lines = run(kit_copy)["check"]
    wanted = {path.name for path in kit_copy.glob("content/*/*.yaml")} | {
        "cases.csv",
        "cases.schema.json",
    }
    assert {name for name in wanted if any(name in line for line in lines)} == wanted
    assert not [line for line in lines if "de" not in line]


def test_the_copy_is_the_one_that_runs(kit_copy):
    (kit_copy / "content" / "glossary" / "glossary.yaml").write_text(
        "terms: []\n", encoding="utf-8"
    )
    (line,) = run(kit_copy)["check"]
    assert line.startswith(str(kit_copy))
    assert LANGUAGES == ("fr", "en")
