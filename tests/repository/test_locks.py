"""The lock files: complete, hashed, and silent about any registry."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import lock
import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+)", re.MULTILINE)


def pins(file: Path) -> dict[str, set[str]]:
    """Return the versions of each package; markers may choose between several."""
    found: dict[str, set[str]] = {}
    for name, version in PIN.findall(file.read_text(encoding="utf-8")):
        found.setdefault(name, set()).add(version)
    return found


def names(requirements: list[object]) -> set[str]:
    return {
        re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", line, maxsplit=1)[0]).lower()
        for line in requirements
        if isinstance(line, str)
    }


def test_each_lock_file_has_a_maker() -> None:
    assert {file.name for file in LOCKS} == {*lock.LOCKS, "lowest.txt"}


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.stem)
def test_every_pin_has_a_hash(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text)
    pinned = [block for block in blocks if not block.startswith("#")]
    assert len(pinned) > 10
    for block in pinned:
        assert re.match(PIN, block), block
        assert "--hash=sha256:" in block, block


@pytest.mark.parametrize(
    "file", [*LOCKS, ROOT / "requirements.txt", ROOT / "bench" / "requirements.txt"]
)
def test_no_registry_is_named(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^-(?!e \.)", text, re.MULTILINE)  # --index-url and its like


def test_the_npm_lock_names_no_registry() -> None:
    packages = json.loads((ROOT / "frontend/package-lock.json").read_text(encoding="utf-8"))
    assert not [name for name, entry in packages["packages"].items() if "resolved" in entry]
    asked = json.loads((ROOT / "frontend/package.json").read_text(encoding="utf-8"))
    for part in ("dependencies", "devDependencies"):
        assert packages["packages"][""][part] == asked[part]


def test_people_and_machines_get_the_same_versions() -> None:
    assert pins(ROOT / "requirements.txt") == pins(ROOT / "requirements" / "locked.txt")
    assert "\n-e .\n" in (ROOT / "requirements.txt").read_text(encoding="utf-8")


def test_what_pyproject_asks_for_is_locked() -> None:
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    extras = [line for extra in project["optional-dependencies"].values() for line in extra]
    tools = [line for name in ("build", "test", "docs", "dev") for line in groups[name]]
    locked = set(pins(ROOT / "requirements" / "locked.txt"))
    assert names([*project["dependencies"], *extras, *tools]) <= locked
    assert names(PROJECT["build-system"]["requires"]) <= names(groups["build"])


def test_the_lowest_versions_are_those_of_pyproject() -> None:
    lowest = pins(ROOT / "requirements" / "lowest.txt")
    for requirement in PROJECT["project"]["dependencies"]:
        bound = re.match(r"([\w.-]+)>=([\d.]+)", requirement)
        assert bound, f"{requirement} has no lowest version"
        (version,) = lowest[bound[1].replace(".", "-")]
        assert f"{version}.".startswith(f"{bound[2]}."), requirement


def test_the_newest_sphinx_comes_without_jupyter_book() -> None:
    newest = pins(ROOT / "requirements" / "newest-sphinx.txt")
    assert "jupyter-book" not in newest
    assert all(int(version.split(".")[0]) >= 9 for version in newest["sphinx"])


def test_no_development_tool_is_published() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    assert set(extras) == {"lab", "book", "pdf"}
    tools = names(
        [line for group in ("test", "docs") for line in PROJECT["dependency-groups"][group]]
    )
    assert not tools & names([line for extra in extras.values() for line in extra])


def test_built_files_are_marked_and_others_are_not(tmp_path: Path) -> None:
    # In an empty repository, since the sources may be read without their history.
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8")
    (tmp_path / ".gitattributes").write_text(attributes, encoding="utf-8")
    build = (ROOT / "frontend" / "build.mjs").read_text(encoding="utf-8")
    folders = set(re.findall(r"coprod_kit/[\w/]*static", build))
    built = [f"{folder}/coprod-kit-x.{end}" for folder in folders for end in ("js", "css")]
    built += ["frontend/package-lock.json", "requirements/locked.txt", "tests/vectors/x.json"]
    plain = ["coprod_kit/__init__.py", "tests/vectors/by-hand.json", "frontend/src/site.ts"]
    said = subprocess.run(
        ["git", "check-attr", "linguist-generated", "eol", "--", *built, *plain],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert {line.split(":")[0] for line in said.splitlines() if "generated: set" in line} == set(
        built
    )
    assert said.count("eol: lf") == len(built) + len(plain)
