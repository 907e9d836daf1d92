"""The names of the steps belong to the content: with all of them changed, nothing else changes."""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PACKAGE = Path(__file__).parents[2] / "coprod_kit"

SCRIPT = """
import json
import pandas as pd
import coprod_kit
from coprod_kit.cli.check import check_kit
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.exports.items import items
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.defensible import accepted_codings, compare_with_criteria

answers = coprod_kit.cases()["answers"].dropna()
cases = shipped_cases().values()
print(json.dumps({
    "where": coprod_kit.__file__,
    "problems": check_kit(),
    "accepted": [str(accepted_codings(case)) for case in cases],
    "agree": [one.same for one in compare_with_criteria(cases)],
    "table": coprod_kit.classify(pd.DataFrame(answers.tolist())).to_json(),
    "items": [str(item) for lang in LANGUAGES for item in items(lang)],
    "widgets": [
        len(widget(lang=lang).summary.by_dimension) if widget is coprod_kit.CasePractice
        else widget(lang=lang).classification is None
        for widget in (coprod_kit.CasePractice, coprod_kit.CaseClassifier) for lang in LANGUAGES
    ],
}))
"""


def results(folder):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def renamed(tmp_path_factory):
    """A copy of the package in which every step has another name."""
    folder = tmp_path_factory.mktemp("renamed")
    shutil.copytree(PACKAGE, folder / "coprod_kit", ignore=shutil.ignore_patterns("__pycache__"))
    content = folder / "coprod_kit" / "content"
    file = content / "criteria" / "criteria.yaml"
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    names = {step["id"]: f"step-{number}" for number, step in enumerate(data["steps"])}

    def rename(part):
        if isinstance(part, list):
            return [rename(each) for each in part]
        if not isinstance(part, dict):
            return part
        out = {key: rename(value) for key, value in part.items()}
        for key in ("next", "by", "start"):
            if key in out:
                out[key] = names[out[key]]
        if "between" in out:
            out["between"] = [names[name] for name in out["between"]]
        return out

    data = rename(data)
    for step in data["steps"]:
        step["id"] = names[step["id"]]
    file.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    table = content / "cases" / "cases.csv"
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        parts = [part.partition("=") for part in row["answers"].split("; ") if part]
        row["answers"] = "; ".join(f"{names[name]}={answer}" for name, _, answer in parts)
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0], quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return folder


@pytest.mark.slow
def test_the_same_with_other_names(renamed):
    before, after = results(PACKAGE.parent), results(renamed)
    assert after.pop("where").startswith(str(renamed))
    assert before.pop("where").startswith(str(PACKAGE))
    assert after["problems"] == []
    for part, expected in before.items():
        assert after[part] == expected, part
