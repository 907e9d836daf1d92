"""Python and TypeScript agree on every way through the criteria: all of them, not a sample."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from coprod_kit.cohort.classification import classify
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.cases.row_checks import narrow_sense
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import DIMENSION_COLUMNS, codes
from coprod_kit.rules.classification import classify_answers, conclude
from tests.rules.paths import every_path

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow

SCRIPT = ROOT / "frontend" / "src" / "case-classifier" / "paths.ts"


@pytest.fixture(scope="module")
def paths():
    return list(every_path(criteria()))


def line(answers, done):
    """Write a path and its result the way the script does."""
    given = ";".join(
        f"{name}={one if isinstance(one, str) else '+'.join(one)}" for name, one in done.path
    )
    if done.conflict:
        result = ["conflict", "+".join(done.conflict)]
    else:
        told = conclude(criteria(), done)
        result = [str(told.coding), "+".join(told.phases), told.narrow_sense or ""]
        result.append("+".join(map(str, told.alternatives)))
    steps = "+".join(f"{each.step}:{each.code}" for each in (*done.decided, *done.doubted))
    assert len(answers) == len(done.path)
    return "\t".join([given, *result, steps])


def test_typescript_gives_the_same_on_every_path(paths):
    node = shutil.which(
        "node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    assert node, "Node comes with the environment: run make test"
    given = {
        "criteria": criteria().localized("en"),
        "codes": {name: codes(name) for name in DIMENSION_COLUMNS},
    }
    told = subprocess.run(
        [node, SCRIPT], input=json.dumps(given), capture_output=True, text=True, check=True
    ).stdout.splitlines()
    expected = sorted(line(*path) for path in paths)
    assert len(expected) > 100_000
    assert len(set(expected)) == len(expected)
    assert len(told) == len(expected)
    differing = [pair for pair in zip(told, expected, strict=True) if pair[0] != pair[1]]
    assert differing[:3] == []


def test_a_table_gives_the_same_on_every_path(paths):
    cells = [
        {
            name: one if isinstance(one, str) else "; ".join(one) or "none"
            for name, one in given.items()
        }
        for given, _ in paths
    ]
    told = classify(pd.DataFrame(cells))
    told = told.astype(object).where(told.notna(), None)
    for (given, done), row in zip(paths, told.itertuples(index=False), strict=True):
        if done.conflict:
            assert "contradict" in row.problem, given
            assert [*row][:-1] == [None] * 7
            continue
        one = conclude(criteria(), done)
        assert (
            one.verdict,
            one.near_miss_class,
            one.level,
            one.mode,
            [*one.phases],
            one.narrow_sense,
            [str(coding) for coding in one.alternatives],
            None,
        ) == tuple(row), given


def test_the_narrow_sense_is_the_one_of_the_cases(paths):
    for _, done in paths:
        if not done.conflict:
            told = conclude(criteria(), done)
            assert (told.narrow_sense or "none") == narrow_sense(told.phases)


@pytest.mark.parametrize("case", shipped_cases().values(), ids=lambda case: case.id)
def test_the_rules_classify_every_case(case):
    told = classify_answers(criteria(), case.answers)
    assert told.coding in (case.coding, *case.alternatives)
    if told.coding == case.coding:
        assert told.phases == case.phases
