"""Where the bench keeps things, and the programs it runs."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
OUT = ROOT / "_build" / "bench"


class BenchError(Exception):
    """The bench cannot go on; the message says why."""


def run(
    command: Iterable[object],
    *,
    cwd: Path = ROOT,
    environment: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> str:
    """Run a program to its end and return what it printed.

    Raises
    ------
    BenchError
        When it fails; the last lines it printed are in the message.
    """
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(done.stdout, encoding="utf-8")
    if done.returncode:
        tail = "\n".join(done.stdout.splitlines()[-25:])
        raise BenchError(f"{' '.join(words[:6])} ended with {done.returncode}:\n{tail}")
    return done.stdout


def content_hash(paths: Iterable[Path]) -> str:
    """Return a hash of files and folders, names and bytes, for what is cached from them."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            parts = file.relative_to(ROOT).parts
            if file.is_file() and not {"__pycache__", "_build", "node_modules"} & set(parts):
                digest.update("/".join(parts).encode() + b"\0")
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def fresh(folder: Path) -> Path:
    """Return an empty folder of this name."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def node() -> str:
    """Return the Node beside this Python, or else the one on the PATH.

    Raises
    ------
    BenchError
        When there is none.
    """
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    if found is None:
        raise BenchError('The bench needs Node: run "make bench", which brings it.')
    return found


def with_node() -> dict[str, str]:
    """Return the environment in which npm and what it runs find that Node first."""
    return {"PATH": f"{Path(node()).parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def chromium() -> str:
    """Return the path of a Chromium, as the tests find it.

    Raises
    ------
    BenchError
        When there is none.
    """
    spec = importlib.util.spec_from_file_location("browser", ROOT / "tools" / "browser.py")
    if spec is None or spec.loader is None:
        raise BenchError("tools/browser.py is not there.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    path = module.find()
    if path is None:
        raise BenchError(module.ADVICE)
    return str(path)


def node_modules() -> Path:
    """Install the npm packages of the lock file when they are not there as locked."""
    folder = HERE / "node_modules"
    wanted = content_hash([HERE / "package-lock.json"])
    stamp = folder / ".bench-installed"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        print("Installing the npm packages of bench/package-lock.json …", flush=True)
        npm = shutil.which("npm", path=with_node()["PATH"])
        if npm is None:
            raise BenchError("The bench needs npm, which comes with Node.")
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund")
        run([npm, "ci", *quiet], cwd=HERE, environment=with_node())
        stamp.write_text(wanted, encoding="utf-8")
    return folder


def peers_python() -> Path:
    """Make the peers' own virtual environment when it is not there as pinned."""
    pins = HERE / "requirements.txt"
    folder = OUT / "venv"
    bin_folder = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp = folder / "installed"
    wanted = content_hash([pins])
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        print("Installing bench/requirements.txt into _build/bench/venv …", flush=True)
        run([sys.executable, "-m", "venv", "--clear", folder])
        run([bin_folder / "python", "-m", "pip", "install", "--quiet", "-r", pins])
        stamp.write_text(wanted, encoding="utf-8")
    return bin_folder / "python"
