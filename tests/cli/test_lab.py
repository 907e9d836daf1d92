"""``coprod-kit lab``: copies of the exercises that lose nothing, and JupyterLab until its end."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import run

ROOT = Path(__file__).parents[2]


def copy(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str, str]:
    return run(capsys, "lab", "--lang", "fr", "--copy-only", *more)


def test_copies_into_a_folder_of_the_learner(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = copy(capsys)
    assert code == 0
    copied = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
    assert copied.read_bytes() == (ROOT / "exercises/fr/self-assessment.ipynb").read_bytes()
    assert "2 files written" in out


def test_never_writes_over_a_learners_work_unasked(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy(capsys)
    mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
    mine.write_text("my work")
    code, out, _ = copy(capsys)
    assert code == 0
    assert mine.read_text() == "my work"
    assert "Kept as it is" in out
    copy(capsys, "--keep")
    assert mine.read_text() == "my work"


def test_asks_a_person_and_takes_no_for_the_default(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy(capsys)
    mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
    mine.write_text("my work")
    asked: list[str] = []

    def answer(question: str, *, default: str, **_options: object) -> str:
        asked.append(question)
        return default

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.prompt", answer)
    copy(capsys)
    assert mine.read_text() == "my work"
    assert len(asked) == 1


def test_replaces_when_told_to(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy(capsys)
    mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
    mine.write_text("my work")
    copy(capsys, "--replace")
    assert mine.read_text() != "my work"


def test_a_place_that_cannot_be_written_is_refused(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "file").write_text("")
    code, _, err = copy(capsys, "--folder", "file/inside")
    assert code == 2
    assert "--folder" in err


@pytest.fixture
def copied(here: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A copied exercise."""
    copy(capsys)
    return here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"


def test_a_full_disk_leaves_what_was_there_and_the_next_run_goes_on(
    copied: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = copied.read_bytes()
    copied.unlink()
    with monkeypatch.context() as full:

        def no_space(_number: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        full.setattr(os, "fsync", no_space)
        code, _, err = copy(capsys)
    assert code == 2
    assert "No space left on device" in err
    assert not copied.exists()
    assert not list(copied.parent.glob(".*"))
    assert copy(capsys)[0] == 0
    assert copied.read_bytes() == whole


def test_a_link_is_replaced_and_what_it_points_to_is_kept(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = copied.with_name("mine.ipynb")
    mine.write_text("my work")
    copied.unlink()
    copied.symlink_to(mine)
    copy(capsys)
    assert copied.is_symlink()
    copy(capsys, "--replace")
    assert not copied.is_symlink()
    assert mine.read_text() == "my work"


CHILD = """
import os, pathlib, signal, sys, time
{ignoring}
pathlib.Path(sys.argv[1]).write_text(str(os.getpid()))
time.sleep(60)
"""
PARENT = """
import sys
from coprod_kit.cli import lab_command
lab_command.PATIENCE = 0.5
sys.exit(lab_command.run_to_its_end(sys.argv[1:]))
"""


def alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("ignoring", ["", "signal.signal(signal.SIGTERM, signal.SIG_IGN)"])
def test_jupyterlab_ends_with_the_command(here: Path, ignoring: str) -> None:
    """Also a child that ignores the request to end."""
    note = here / "child"
    child = CHILD.format(ignoring=ignoring)
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, sys.executable, "-c", child, str(note)]
    )
    try:
        deadline = time.monotonic() + 60
        while not (note.exists() and note.read_text()) and time.monotonic() < deadline:
            time.sleep(0.05)
        number = int(note.read_text())
        assert alive(number)
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(60) == 128 + signal.SIGTERM
        assert not alive(number)
    finally:
        parent.kill()
        parent.wait()


def test_the_exit_code_of_jupyterlab_is_that_of_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PARENT, sys.executable, "-c", "exit(7)"], check=False
    )
    assert done.returncode == 7
