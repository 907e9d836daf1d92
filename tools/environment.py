"""Make or renew a virtual environment from a lock file, with the kit in it, editable.

    python3 tools/environment.py .venv requirements/locked.txt

The file `.ready` is written last, and `.unfinished` stands in the folder until then: an
environment that an interruption left half made is made again instead of being taken for whole.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def python_of(folder: Path) -> Path:
    """Return the path of an environment's Python."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_sound(folder: Path) -> bool:
    """Return whether an environment is finished and has a Python and a pip that work."""
    if (folder / ".unfinished").exists():
        return False
    # Started in the environment itself, so that no folder of the caller hides its pip.
    probe = [python_of(folder), "-I", "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    try:
        return subprocess.run(probe, stderr=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def make(folder: Path, lock: Path) -> None:
    """Install a lock file and the kit into an environment, made anew when it is not sound.

    Parameters
    ----------
    folder : Path
        The environment.
    lock : Path
        The pinned packages with their hashes; hatchling and editables are among them.

    Raises
    ------
    subprocess.CalledProcessError
        When Python cannot make the environment or pip cannot install the packages.
    """
    ready, unfinished = folder / ".ready", folder / ".unfinished"
    if folder.exists() and not is_sound(folder):
        print(f"{folder} is half made or does not work: it is made again.", flush=True)
        shutil.rmtree(folder)
    new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    unfinished.touch()
    ready.unlink(missing_ok=True)
    if new:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [python_of(folder), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    try:
        subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
        # Apart from the lock: pip refuses an editable install beside a hash. The build takes
        # hatchling from the lock, so that nothing without a hash is fetched.
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], check=True)
    except subprocess.CalledProcessError as error:
        if error.returncode > 0:  # pip gave up by itself (no network): what was there still works
            unfinished.unlink()
        raise
    unfinished.unlink()
    ready.touch()


def main(folder: str, lock: str) -> int:
    """Make the environment; return the exit code, in one line for an interruption."""
    try:
        make(Path(folder).resolve(), Path(lock).resolve())
    except subprocess.CalledProcessError as error:
        return error.returncode or 1
    except KeyboardInterrupt:
        print(f"\nInterrupted: {folder} is made again next time.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
