"""A copy of the repository, the recipes of its CONTRIBUTING, and somebody who follows them."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv*", "node_modules", "_build", "__pycache__", ".*_cache", "mutants", "*.egg-info"
)
PROGRAMS = {
    "coprod-kit": (sys.executable, "-m", "coprod_kit.cli"),
    "python": (sys.executable,),
}
"""The programs that recipes call, as the environment of the tests has them."""


@dataclass(frozen=True)
class Recipe:
    """One recipe of CONTRIBUTING.

    Attributes
    ----------
    entries : dict of str to str
        Language of a fenced block (``yaml``, ``csv``) → what it holds.
    commands : list of str
        The lines of its ``sh`` blocks.
    """

    entries: dict[str, str]
    commands: list[str]

    def entry(self) -> Any:
        """Return the one entry of its YAML block."""
        (entry,) = yaml.safe_load(self.entries["yaml"])
        return entry


def recipe(title: str) -> Recipe:
    """Return the recipe under a heading of CONTRIBUTING."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### (.+?)\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL))
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", sections[title], re.MULTILINE | re.DOTALL)
    commands = [line for kind, block in blocks if kind == "sh" for line in block.splitlines()]
    return Recipe({kind: block for kind, block in blocks if kind != "sh"}, commands)


class Copy:
    """A copy of the repository in which a contributor works."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT, folder, ignore=LEFT_OUT)

    def path(self, name: str) -> Path:
        """Return a file of the copy by its path in the repository."""
        return self.folder / name

    def change_yaml(self, name: str, change: Any) -> None:
        """Let `change` alter the data of a YAML file."""
        file = self.path(name)
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        change(data)
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1_000_000)
        file.write_text(text, encoding="utf-8")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program in the copy, with the package of the copy."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONUTF8": "1"}
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def kit(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the command line of the copy."""
        return self.run(*PROGRAMS["coprod-kit"], *words)

    def follow(self, commands: list[str]) -> None:
        """Run the commands of a recipe; each must succeed."""
        for line in commands:
            program, *words = shlex.split(line)
            done = self.run(*PROGRAMS[program], *words)
            assert done.returncode == 0, f"{line}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"

    def is_green(self, *tests: str) -> None:
        """Run tests of the copy; all must pass."""
        done = self.run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
        assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
