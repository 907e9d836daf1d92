"""The command line: what it does, and one clear line when it cannot."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coprod_kit import __version__, cli
from coprod_kit.content.instruments.model import INSTRUMENTS

ROOT = Path(__file__).parents[1]


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line; give its exit code, output and errors."""
    with pytest.raises(SystemExit) as stopped:
        cli.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return stopped.value.code, out, err


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "--version")
    assert code == 0
    assert __version__ in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["zorg"], "No such command 'zorg'"),
        (["book", "nowhere"], "'nowhere' does not exist"),
        (["book", "--lang", "de"], "'de' is not one of 'fr', 'en'"),
        (["book", "--colour"], "No such option"),
        (["serve", "--port", "99999999"], "99999999"),
        (["serve"], 'There is no "_config.yml"'),
        (
            ["check", "poems"],
            'There is no kind "poems". Take one of: instrument, cases, criteria, quiz.',
        ),
        (["check", "instrument"], "Name the files after the kind"),
        (["check", "instrument", "lost.yaml"], "'lost.yaml' does not exist"),
        (["lab", "--lang", "xx"], "'xx' is not one of"),
    ],
)
@pytest.mark.usefixtures("here")
def test_what_cannot_be_done_gets_one_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert words in err
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_a_folder_that_is_no_book_is_refused(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "book")
    assert code == 1
    assert "Go to the folder of the book" in err
    assert not (here / "_build").exists()


@pytest.mark.usefixtures("here")
def test_check_reads_the_kit(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check") == (0, "All is well.\n", "")


def test_check_names_file_line_key_and_fix(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (INSTRUMENTS / "self-efficacy.yaml").read_text(encoding="utf-8")
    (here / "mine.yaml").write_text(text.replace("minimum: 9", "minimum: 13"), encoding="utf-8")
    code, _, err = run(capsys, "check", "instrument", "mine.yaml")
    assert code == 1
    first, last = err.strip().splitlines()
    assert first.startswith("mine.yaml:")
    assert "subscales[6].minimum" in first
    assert "from 1 to 12" in first
    assert last == "coprod-kit: 1 thing(s) to mend."


def test_check_in_a_book_compares_the_languages(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "book", here / "book", ignore=shutil.ignore_patterns("exercises"))
    shutil.copytree(ROOT / "exercises", here / "exercises")
    shutil.copy(ROOT / "_config.yml", here)
    assert run(capsys, "check")[0] == 0
    (here / "book" / "en" / "levels.md").unlink()
    code, _, err = run(capsys, "check")
    assert code == 1
    assert "levels.md" in err


class TestLab:
    def copy(self, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str, str]:
        return run(capsys, "lab", "--copy-only", *more)

    def test_copies_into_a_folder_of_the_learner(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, out, _ = self.copy(capsys)
        assert code == 0
        copied = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
        assert copied.read_bytes() == (ROOT / "exercises/fr/self-assessment.ipynb").read_bytes()
        assert "2 file(s) written" in out

    def test_never_writes_over_a_learners_work_unasked(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.copy(capsys)
        mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
        mine.write_text("my work")
        code, out, _ = self.copy(capsys)
        assert code == 0
        assert mine.read_text() == "my work"
        assert "Kept as it is" in out
        self.copy(capsys, "--keep")
        assert mine.read_text() == "my work"

    def test_asks_a_person_and_takes_no_for_the_default(
        self, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.copy(capsys)
        mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
        mine.write_text("my work")
        asked: list[str] = []

        def confirm(question: str, *, default: bool) -> bool:
            asked.append(question)
            return default

        monkeypatch.setattr("sys.stdin.isatty", lambda: True)
        monkeypatch.setattr("click.confirm", confirm)
        self.copy(capsys)
        assert mine.read_text() == "my work"
        assert len(asked) == 1

    def test_replaces_when_told_to(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.copy(capsys)
        mine = here / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb"
        mine.write_text("my work")
        self.copy(capsys, "--replace")
        assert mine.read_text() != "my work"

    def test_a_place_that_cannot_be_written_is_refused(
        self, here: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (here / "file").write_text("")
        code, _, err = self.copy(capsys, "--folder", "file/inside")
        assert code == 2
        assert "--folder" in err
