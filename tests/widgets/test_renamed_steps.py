"""Nothing in code knows a step of the criteria by name: all of them renamed, nothing is lost."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coprod_kit.content.criteria.model import criteria
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.registry import WIDGET_KINDS

PACKAGE = Path(__file__).parents[2] / "coprod_kit"
KINDS = ("case-classifier", "case-practice")
SUFFIX = "-renamed"

VIEWS = f"""
import json
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.registry import WIDGET_KINDS
views = {{}}
for kind in {KINDS!r}:
    for lang in LANGUAGES:
        view = WIDGET_KINDS[kind].view(lang)
        views[f"{{kind}} {{lang}}"] = [view.html, view.texts, view.key]
print(json.dumps(views))
"""


def with_suffix(ids):
    """Rename each of some comma-separated ids."""
    return ", ".join(f"{name.strip()}{SUFFIX}" for name in ids.split(","))


def rename_in_criteria(text):
    """Rename every step where it is declared, led to, asked again or contradicted."""
    text = re.sub(r"(?m)^(  - id: \S+|start: \S+)$", rf"\1{SUFFIX}", text)
    text = re.sub(r"(?m)^(\s+(?:- )?(?:next|by): \S+)$", rf"\1{SUFFIX}", text)
    return re.sub(
        r"(?m)^(\s+(?:- )?between: \[)(.*)(\])$",
        lambda match: match[1] + with_suffix(match[2]) + match[3],
        text,
    )


def rename_in_cases(file):
    """Rename every step in the column of answers."""
    with file.open(encoding="utf-8", newline="") as opened:
        titles, *rows = csv.reader(opened)
    at = titles.index("answers")
    for row in rows:
        row[at] = re.sub(r"(^|; )([a-z-]+)=", rf"\1\2{SUFFIX}=", row[at])
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([titles, *rows])


@pytest.fixture(scope="module")
def renamed(tmp_path_factory):
    """Return the views of a copy of the package in which every step has another name."""
    root = tmp_path_factory.mktemp("renamed")
    ignored = shutil.ignore_patterns("__pycache__", "exercises")
    copy = shutil.copytree(PACKAGE, root / "coprod_kit", ignore=ignored)
    file = copy / "content" / "criteria" / "criteria.yaml"
    file.write_text(rename_in_criteria(file.read_text(encoding="utf-8")), encoding="utf-8")
    rename_in_cases(copy / "content" / "cases" / "cases.csv")
    done = subprocess.run(
        [sys.executable, "-c", VIEWS],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_renamed_step_keeps_its_part(kind, lang, renamed):
    """The payload says which step plays which part: with the names put back it is the same."""
    html, texts, key = renamed[f"{kind} {lang}"]
    view = WIDGET_KINDS[kind].view(lang)
    names = set(criteria().steps)
    assert json.dumps(key).count(SUFFIX) > len(names)
    assert html.replace(SUFFIX, "") == view.html
    assert json.loads(json.dumps(texts).replace(SUFFIX, "")) == json.loads(json.dumps(view.texts))
    assert json.loads(json.dumps(key).replace(SUFFIX, "")) == json.loads(json.dumps(view.key))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_part_is_played_by_a_renamed_step(lang, renamed):
    _, texts, key = renamed[f"case-practice {lang}"]
    questions = {f"{name}{SUFFIX}" for name, step in criteria().steps.items() if step.kind == "one"}
    assert set(key["questions"]) == questions
    assert set(key["class_questions"].values()) <= questions
    assert set(key["class_questions"]) == set(texts["codes"]["verdict"][1:])
    pairs = {dimension: set() for dimension in ("level", "mode")}
    for each in key["parting_questions"]:
        assert each["question"] in questions
        pairs[each["dimension"]].add(frozenset((each["one"], each["other"])))
    for dimension, found in pairs.items():
        # Any two levels, or modes, are told apart by a question.
        size = len(texts["codes"][dimension])
        assert len(found) == size * (size - 1) // 2


def test_no_step_is_named_in_the_browser_half_of_the_widgets():
    """A step named in quotes in TypeScript would be asked for under a name it no longer has."""
    sources = PACKAGE.parent / "frontend" / "src"
    found = [
        f"{file.name}: {name}"
        for kind in KINDS
        for file in sorted((sources / kind).glob("*.ts"))
        if not file.name.endswith(".test.ts")
        for name in criteria().steps
        # Words that are a dimension of a verdict, or its phases, as well as a step.
        if name not in ("sense", "phases") and re.search(rf"""["'`]{name}["'`]""", file.read_text())
    ]
    assert found == []
