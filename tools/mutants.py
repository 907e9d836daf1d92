"""Change rules, content and cohort in small ways; count the changes that no test notices.

    python tools/mutants.py              # a sample with a fixed seed
    python tools/mutants.py sample.txt   # the same mutants as an earlier run, one name a line

The sample and the mutants that no test noticed are written into `_build/mutants/`. `mutmut show
NAME` shows one of them.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OUT = ROOT / "_build" / "mutants"
SEED = 20260101
SIZE = 400
NOTICED = frozenset({1, 3, -24, 24, 36, 152, 255})
"""mutmut's exit codes of a mutant that fails a test, or whose run never ends."""
SURVIVED = 0


def exit_codes(folder: Path = ROOT / "mutants") -> dict[str, int | None]:
    """Return the exit code of each mutant that mutmut knows; none for one that was not tried."""
    found: dict[str, int | None] = {}
    for file in sorted(folder.rglob("*.py.meta")):
        found.update(json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"])
    return found


def sample(names: list[str], size: int = SIZE, seed: int = SEED) -> list[str]:
    """Return a sample of the names, the same each time.

    >>> sample(["b", "a", "c"], size=2) == sample(["c", "b", "a"], size=2)
    True
    """
    return sorted(random.Random(seed).sample(sorted(names), min(size, len(names))))  # noqa: S311 -- no secret


def mutmut(*names: str) -> int:
    """Run mutmut on the mutants named; return its exit code."""
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", "2", *names]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main(given: list[str]) -> int:
    """Try the sample; write what survived; return the exit code."""
    OUT.mkdir(parents=True, exist_ok=True)
    if given:
        names = Path(given[0]).read_text(encoding="utf-8").split()
    else:
        # A name that no mutant has: mutmut writes the mutants, and then finds none to try.
        mutmut("none")
        names = sample(list(exit_codes()))
    if not names:
        print("mutmut wrote no mutant: its message stands above.", file=sys.stderr)
        return 1
    (OUT / "sample.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    mutmut(*names)
    codes = exit_codes()
    gone = [name for name in names if name not in codes]
    tried = {name: codes[name] for name in names if codes.get(name) is not None}
    survived = [name for name, code in tried.items() if code == SURVIVED]
    untested = [name for name, code in tried.items() if code not in NOTICED | {SURVIVED}]
    (OUT / "survived.txt").write_text("\n".join([*survived, *untested]) + "\n", encoding="utf-8")
    noticed = len(tried) - len(survived) - len(untested)
    print(
        f"\n{len(names)} mutants: {noticed} noticed, {len(survived)} not noticed, {len(untested)} "
        f"reached by no test, {len(gone)} of code that is gone, "
        f"{len(names) - len(gone) - len(tried)} not tried. See {OUT / 'survived.txt'}."
    )
    return 0 if tried else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
