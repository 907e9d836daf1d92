"""An interrupted `make` leaves no environment that the next `make` takes for whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import environment
import pytest

ROOT = Path(__file__).parents[2]

# A project that needs nothing from outside: its build backend is a file beside it.
PROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "coprod-kit"
version = "0"
"""
BACKEND = """\
import zipfile
from pathlib import Path

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "coprod_kit-0-py3-none-any.whl"
    files = {
        "METADATA": "Metadata-Version: 2.1\\nName: coprod-kit\\nVersion: 0\\n",
        "WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nTag: py3-none-any\\n",
        "RECORD": "",
    }
    with zipfile.ZipFile(Path(folder) / name, "w") as wheel:
        for file, text in files.items():
            wheel.writestr(f"coprod_kit-0.dist-info/{file}", text)
    return name
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the real Makefile and the real tool, and an empty lock file."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "requirements").mkdir()
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / "tools" / "environment.py", tmp_path / "tools")
    (tmp_path / "requirements" / "locked.txt").write_text("# nothing\n")
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / "backend.py").write_text(BACKEND)
    return tmp_path


def make(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["make", f"PYTHON={sys.executable}", ".venv/.ready"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def installed(folder: Path) -> str:
    command = [folder / ".venv" / "bin" / "python", "-m", "pip", "list", "--format=freeze"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def test_an_interruption_a_lost_network_and_a_wrong_hash(copy: Path) -> None:
    # One walk, since each new environment takes seconds.
    ready, lock = copy / ".venv" / ".ready", copy / "requirements" / "locked.txt"
    command = [sys.executable, "tools/environment.py", ".venv", "requirements/locked.txt"]
    running = subprocess.Popen(
        command, cwd=copy, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not (copy / ".venv" / "bin" / "python").exists():
        assert running.poll() is None
        time.sleep(0.01)
    # As a terminal does it: the interruption reaches every program that was started.
    subprocess.run(["kill", "-INT", "--", f"-{running.pid}"], check=True)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Interrupted" in said
    assert not ready.exists()

    again = make(copy)
    assert again.returncode == 0, again.stderr
    assert "made again" in again.stdout
    assert "coprod-kit" in installed(copy)

    kept = copy / ".venv" / "kept"
    kept.touch()
    lock.write_text(f"gone @ file://{copy}/gone-1-py3-none-any.whl --hash=sha256:{'0' * 64}\n")
    assert make(copy).returncode != 0
    assert not ready.exists()

    (copy / "gone-1-py3-none-any.whl").write_bytes(b"not what was pinned")
    refused = make(copy)
    assert refused.returncode != 0
    assert "DO NOT MATCH THE HASHES" in refused.stderr
    assert not ready.exists()

    lock.write_text("# nothing\n")
    assert make(copy).returncode == 0
    subprocess.run(["make", "clean"], cwd=copy, capture_output=True, check=True)
    assert ready.exists()
    assert kept.exists()


def test_what_is_sound(tmp_path: Path) -> None:
    whole = Path(sys.prefix)
    assert environment.is_sound(whole)
    assert not environment.is_sound(tmp_path / "empty")
    folder = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    assert not environment.is_sound(folder)
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", "--system-site-packages", folder],
        check=True,
    )
    assert environment.is_sound(folder), "it sees a pip outside"
    (folder / ".unfinished").touch()
    assert not environment.is_sound(folder)
    (folder / ".unfinished").unlink()
    (folder / "bin" / "python").unlink()
    (folder / "bin" / "python").symlink_to(tmp_path / "gone")
    assert not environment.is_sound(folder)
