"""Pin what pyproject.toml asks for, for every platform: the lock files of requirements/.

`requirements.txt` gets the versions of `locked.txt` without their hashes: pip refuses an editable
install, the kit itself, as soon as one line has a hash.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent

HEADER = """\
# {purpose}
# Written by `make lock` from pyproject.toml: change it there.
"""

LOCKS: dict[str, tuple[str, list[str]]] = {
    "locked.txt": (
        "Everything needed to build and test, from which make and the CI install.",
        ["pyproject.toml", "--all-extras", "--group", "dev"],
    ),
    "newest-sphinx.txt": (
        "The newest Sphinx, myst-parser and MyST-NB, without Jupyter Book.",
        ["pyproject.toml", "--group", "newest-sphinx"],
    ),
    "release.txt": (
        "What builds, checks and audits a release, and nothing else.",
        ["--group", "release"],
    ),
}
"""File name: what the file is for, and what uv resolves."""

LOWEST = "The lowest versions that pyproject.toml allows of what the kit runs with, and test tools."

EVERYTHING = """\
# Everything needed to build and test, pinned: `pip install -r requirements.txt` also installs
# the kit itself, editable. Written by `make lock`, with the versions of requirements/locked.txt.
-e .
"""


def resolve(sources: list[str], *options: str, given: str | None = None) -> str:
    """Return the pins that uv finds for every platform and every Python from 3.11.

    Parameters
    ----------
    sources : list of str
        Files and groups to resolve, as `uv pip compile` takes them.
    *options : str
        Further options of `uv pip compile`.
    given : str, optional
        What to pass on the standard input, which `sources` names as `-`.
    """
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"),
        # pip wants each extra that a package asks for named beside its hashes.
        *("--python-version", "3.11", "--no-header", "--no-emit-index-url", "--no-strip-extras"),
        *("--no-emit-package", "coprod-kit", *options, *sources),
    ]
    done = subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, input=given
    )
    return done.stdout


def lowest() -> str:
    """Return the lowest run-time versions with hashes, and the newest test tools beside them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {_name(requirement) for requirement in project["dependencies"]}
    pins = resolve(["pyproject.toml"], "--resolution", "lowest-direct", "--no-annotate")
    direct = "\n".join(line for line in pins.splitlines() if _name(line) in asked)
    tools = ["--group", "build", "--group", "test"]
    return resolve(["-", *tools], "--generate-hashes", given=direct)


def _name(requirement: str) -> str:
    """Return the normalized name of the package that a requirement asks for."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()


def without_hashes(pins: str) -> str:
    r"""Return the pins of a lock file without their hashes.

    >>> without_hashes("six==1.17.0 \\\n    --hash=sha256:4721 \\\n    --hash=sha256:ff70\n")
    'six==1.17.0\n'
    """
    return re.sub(r" \\\n    --hash=\S+", "", pins)


def main() -> None:
    """Write every lock file, and requirements.txt."""
    folder = ROOT / "requirements"
    locks = {
        name: (purpose, resolve(sources, "--generate-hashes"))
        for name, (purpose, sources) in LOCKS.items()
    }
    locks["lowest.txt"] = (LOWEST, lowest())
    for name, (purpose, pins) in locks.items():
        (folder / name).write_text(HEADER.format(purpose=purpose) + pins, encoding="utf-8")
    text = EVERYTHING + without_hashes(locks["locked.txt"][1])
    (ROOT / "requirements.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
