"""Change rules, content and cohort in small ways, and count the changes that no test notices.

    python tools/mutants.py                      # a sample drawn with a fixed seed
    python tools/mutants.py --like before.json   # the changes of an earlier run, if still there

mutmut writes the changed functions and notes which tests call each; this script draws the sample
and runs those tests for each change in a process of its own, the quickest first. The results are
written to `_build/mutants.json`; `mutmut show NAME` shows one of the changes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "mutants"
SLOWEST = 6.0
"""Seconds of a test beyond which it is not run for every change."""
SLACK = 30.0
"""Seconds a change may take beyond five times what its tests take."""


def write_mutants() -> None:
    """Let mutmut write the changed functions, and note which tests call which function."""
    # There is no such mutant: mutmut stops when it has written and counted all of them.
    command = [sys.executable, "-m", "mutmut", "run", "none", "--max-children", "1"]
    subprocess.run(
        command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if not (FOLDER / "mutmut-stats.json").exists():
        sys.exit('The tests do not pass as they are: run "mutmut run none" to see why.')


def mutant_names() -> list[str]:
    """Return the names of all mutants."""
    files = sorted(FOLDER.rglob("*.meta"))
    return sorted(
        name
        for file in files
        for name in json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    )


def changed_lines(name: str) -> list[str]:
    """Return what identifies a change wherever its function has moved: its lines, out and in."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    lines = get_diff_for_mutant(name).splitlines()
    return [
        f"{line[0]}{' '.join(line[1:].split())}"
        for line in lines
        if line[:1] in "+-" and not line.startswith(("+++", "---"))
    ]


def draw(count: int, seed: int) -> list[str]:
    """Return a sample of mutants, the same for the same seed and the same code."""
    names = mutant_names()
    chance = random.Random(seed)  # noqa: S311 -- the same sample each time
    return sorted(chance.sample(names, min(count, len(names))))


def draw_like(earlier: list[dict[str, Any]]) -> list[str]:
    """Return the mutants that make the changes of an earlier run."""
    wanted: dict[tuple[str, ...], int] = {}
    for each in earlier:
        key = tuple(each["lines"])
        wanted[key] = wanted.get(key, 0) + 1
    found = []
    for name in mutant_names():
        key = tuple(changed_lines(name))
        if wanted.get(key, 0):
            wanted[key] -= 1
            found.append(name)
    return found


def tests_of(name: str, statistics: dict[str, Any]) -> tuple[list[str], float]:
    """Return the tests that call the function of a mutant, quickest first, and their seconds."""
    function = name.rpartition("__mutmut_")[0]
    durations: dict[str, float] = {}
    for test in statistics["tests_by_mangled_function_name"].get(function, []):
        seconds = statistics["duration_by_test"].get(test, 0.0)
        # Without its parameters: some hold signs that the command line of pytest cannot take.
        plain = test.partition("[")[0]
        durations[plain] = durations.get(plain, 0.0) + seconds
    chosen = sorted((seconds, test) for test, seconds in durations.items() if seconds <= SLOWEST)
    return [test for _, test in chosen], sum(seconds for seconds, _ in chosen)


def outcome_of(name: str, statistics: dict[str, Any]) -> str:
    """Return ``killed``, ``survived``, ``timeout``, or ``untested`` when no test calls it."""
    tests, seconds = tests_of(name, statistics)
    if not tests:
        return "untested"
    child = os.fork()
    if child == 0:
        os.environ["MUTANT_UNDER_TEST"] = name
        os._exit(_run_tests(tests))
    limit = time.monotonic() + 5 * seconds + SLACK
    while time.monotonic() < limit:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return "survived" if os.waitstatus_to_exitcode(status) == 0 else "killed"
        time.sleep(0.02)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return "timeout"


def _run_tests(tests: list[str]) -> int:
    import pytest

    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
        # The profile leaves Hypothesis no time limit: a slow machine would pass for a failed test.
        options = ["-x", "-q", "--rootdir=.", "-p", "no:cacheprovider", "-p", "no:xdist"]
        options += ["--hypothesis-profile=ci"]
        return int(pytest.main([*options, "-W", "ignore::DeprecationWarning", *tests]))


def main() -> None:
    """Write the mutants, run the sample, print the score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=420)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--like", type=Path, help="results of an earlier run")
    parser.add_argument("--json", type=Path, default=ROOT / "_build" / "mutants.json")
    chosen = parser.parse_args()
    write_mutants()
    os.chdir(ROOT)
    if chosen.like:
        names = draw_like(json.loads(chosen.like.read_text(encoding="utf-8")))
    else:
        names = draw(chosen.count, chosen.seed)
    rows = [{"name": name, "lines": changed_lines(name)} for name in names]
    statistics = json.loads((FOLDER / "mutmut-stats.json").read_text(encoding="utf-8"))
    os.chdir(FOLDER)
    sys.path.insert(0, str(FOLDER))
    # Imported once, before the forks: what takes long and is not under test.
    import hypothesis  # noqa: F401 -- shared with the children
    import pandas  # noqa: F401, ICN001 -- shared with the children

    counts: dict[str, int] = {}
    for row in rows:
        row["outcome"] = outcome_of(row["name"], statistics)
        counts[row["outcome"]] = counts.get(row["outcome"], 0) + 1
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(rows, indent=1, ensure_ascii=False)
        chosen.json.write_text(text, encoding="utf-8")
    noticed = counts.get("killed", 0) + counts.get("timeout", 0)
    print(f"{len(rows)} changes: {counts}; noticed {noticed / max(1, len(rows)):.1%}")
    for row in rows:
        if row["outcome"] in {"survived", "untested"}:
            print(row["outcome"], row["name"], *row["lines"], sep="\n  ")


if __name__ == "__main__":
    main()
