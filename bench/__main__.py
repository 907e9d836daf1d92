"""``python -m bench``: measure, print one table, write JSON, fail when a bar is missed."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench import build, cases, lighthouse, sizes, speed
from bench.peers import build_all
from bench.places import ROOT, BenchError, chromium
from bench.results import Row, table

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = ("sizes", "speed", "lighthouse", "cases", "build")


def _arguments(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="runs of each time (default: 9)")
    parser.add_argument(
        "--only", choices=PARTS, action="append", help="one part; give it again for another"
    )
    parser.add_argument("--json", type=Path, default=ROOT / "_build" / "bench.json")
    chosen = parser.parse_args(words)
    if chosen.runs < 1:
        parser.error("--runs must be 1 or more")
    return chosen


def main(words: list[str] | None = None) -> int:
    """Run the bench; return 1 when a bar is missed, 2 when it could not measure."""
    chosen = _arguments(words)
    parts = [part for part in PARTS if part in (chosen.only or PARTS)]
    start = time.monotonic()
    rows: dict[str, list[Row]] = {}
    try:
        for part, task in _tasks(parts, chosen.runs).items():
            print(f"Measuring: {part}", flush=True)
            rows[part] = task()
    except BenchError as error:
        print(f"The bench stopped: {error}", file=sys.stderr)
        return 2
    about = _about(chosen.runs, time.monotonic() - start)
    every = [row for part in rows.values() for row in part]
    print(f"\n{table(every)}\n")
    print(
        f"{about['cores']} cores, load {about['load']}, {about['browser']}; medians of "
        f"{chosen.runs} runs; {about['minutes']} minutes. Times only compare within this run."
    )
    missed = [row for row in every if row.ok is False]
    print(f"{len(missed)} bar(s) missed." if missed else "Every bar is reached.")
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    data = {"about": about, "parts": {k: [row.data() for row in v] for k, v in rows.items()}}
    chosen.json.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"Written: {os.path.relpath(chosen.json)}")
    return 1 if missed else 0


def _tasks(parts: list[str], runs: int) -> dict[str, Callable[[], list[Row]]]:
    tasks: dict[str, Callable[[], list[Row]]] = {}
    if set(parts) - {"build"}:
        sites = build_all()
        tasks["sizes"] = partial(sizes.measure, sites)
        tasks["speed"] = partial(speed.measure, sites, runs)
        tasks["lighthouse"] = partial(lighthouse.measure, sites)
        tasks["cases"] = partial(cases.measure, sites, runs)
    tasks["build"] = partial(build.measure, min(runs, 3))
    return {part: tasks[part] for part in parts}


def _about(runs: int, seconds: float) -> dict[str, str | int | float | None]:
    version = subprocess.run([chromium(), "--version"], capture_output=True, text=True, check=False)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "when": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "cores": os.cpu_count(),
        "load": None if load is None else round(load, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "browser": version.stdout.strip(),
        "runs": runs,
        "minutes": round(seconds / 60, 1),
    }


if __name__ == "__main__":
    sys.exit(main())
