"""The workflows are whole: what they run exists, and every action is pinned."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def workflow(file: Path) -> dict[str, Any]:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def test_it_starts_by_something_and_may_only_read(workflow: dict[str, Any]) -> None:
    assert workflow[True]  # YAML 1.1 reads `on` so
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert "uses" in job or job["runs-on"]
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(workflow["jobs"])


def test_every_command_exists(workflow: dict[str, Any]) -> None:
    scripts = {"pip", "test", "jupyter-book", "coprod-kit"}
    for step in steps(workflow):
        for line in step.get("run", "").splitlines():
            command, *words = line.split()
            if command == "make":
                assert words, line
                assert set(words) <= TARGETS, line
            else:
                assert command in scripts, line
            for name in re.findall(r"[\w./-]+\.(?:txt|yml|py)\b", line):
                assert (ROOT / name).exists(), line


def test_every_action_is_pinned_by_commit_with_its_version(file: Path) -> None:
    for line in re.findall(r"uses: (.+)", file.read_text(encoding="utf-8")):
        if line.startswith("./"):
            assert (ROOT / line).exists()
        else:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_one_action_has_one_commit() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    pins = set(re.findall(r"uses: ([\w/-]+)@(.+)", text))
    assert len(pins) == len({name for name, _ in pins})


def test_what_is_cached_depends_on_files_that_exist(workflow: dict[str, Any]) -> None:
    for step in steps(workflow):
        given = step.get("with", {})
        assert ("cache" in given) == ("cache-dependency-path" in given)
        if "cache" in given:
            assert list(ROOT.glob(given["cache-dependency-path"]))


def test_every_claimed_python_is_tested() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    tested = set(workflow["jobs"]["test"]["strategy"]["matrix"]["python"])
    claimed = re.findall(
        r"Python :: (3\.\d+)", (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    )
    assert claimed
    assert set(claimed) <= tested


def test_dependabot_looks_where_the_files_are() -> None:
    known = {"github-actions": ".github/workflows", "npm": "package-lock.json"}
    settings = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text(encoding="utf-8"))
    assert {update["package-ecosystem"] for update in settings["updates"]} == set(known)
    for update in settings["updates"]:
        folder = ROOT / update["directory"].lstrip("/")
        assert (folder / known[update["package-ecosystem"]]).exists()


def test_every_target_is_declared_and_help_lists_it() -> None:
    declared = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert declared
    assert set(declared[1].split()) == TARGETS
    assert set(re.findall(r"^([a-z]+):.*##", MAKEFILE, re.MULTILINE)) == TARGETS
