"""The rooms stand on each other as the picture of the architecture says, and a tool would tell."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINT = "from importlinter.cli import lint_imports; exit(lint_imports(no_cache=True))"


def lint(folder: Path) -> tuple[int, str]:
    """Return the exit code of import-linter in a folder, and what it says."""
    done = subprocess.run(
        [sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with its contracts, to put a wrong import in."""
    folder = tmp_path_factory.mktemp("layers")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(
        ROOT / "coprod_kit",
        folder / "coprod_kit",
        ignore=shutil.ignore_patterns("__pycache__", "static"),
    )
    return folder


def test_every_contract_is_kept() -> None:
    code, said = lint(ROOT)
    assert code == 0, said
    assert "0 broken" in said


@pytest.mark.parametrize(
    ("module", "wrong_import", "contract"),
    [
        ("charts/figure.py", "from coprod_kit.widgets import registry", "A room uses only"),
        ("content/vocabulary.py", "from coprod_kit.rules import quiz", "A room uses only"),
        ("languages.py", "from coprod_kit import content", "A room uses only"),
        (
            "cohort/cases.py",
            "if TYPE_CHECKING:\n    from coprod_kit.exports import model",
            "A room uses only",
        ),
        ("rules/scoring.py", "import pandas as pd", "Content and rules need no pandas"),
        ("content/questions/model.py", "import numpy.random", "Content and rules need no pandas"),
        ("exports/model.py", "from coprod_kit.exports import items", "No module of a room"),
        ("rules/answers.py", "from coprod_kit.rules import practice", "No module of a room"),
        ("book/checks/problems.py", "from coprod_kit.book.build import publish", "No module of a"),
        ("book/output/tables.py", "from coprod_kit.book.build import language", "No module of a"),
    ],
)
def test_a_wrong_import_is_told(copy: Path, module: str, wrong_import: str, contract: str) -> None:
    file = copy / "coprod_kit" / module
    good = file.read_text(encoding="utf-8")
    file.write_text(f"{good}\n{wrong_import}\n", encoding="utf-8")
    try:
        code, said = lint(copy)
    finally:
        file.write_text(good, encoding="utf-8")
    assert code == 1
    broken = [line for line in said.splitlines() if line.endswith("BROKEN")]
    assert any(line.startswith(contract) for line in broken), said
