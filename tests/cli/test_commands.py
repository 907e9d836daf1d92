"""The command line: what it does, and one clear line when it cannot."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coprod_kit import __version__
from coprod_kit.content.instruments.model import INSTRUMENTS
from coprod_kit.languages import LANGUAGES, get_language, set_language
from tests.cli.running import run

ROOT = Path(__file__).parents[2]


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
        (["serve", "."], "There is neither a site nor a book in ."),
        (["serve", "--address", "http://pc/"], "“http://pc/” is not the address of a machine"),
        (["site"], "Missing argument 'FOLDER'"),
        (
            ["check", "poems"],
            (
                "There is no kind “poems”. "
                "Take one of: instrument, cases, criteria, quiz, plan, exercises."
            ),
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
    assert last == "coprod-kit: 1 thing to mend."


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


@pytest.mark.parametrize("arguments", [["check", "cases", "lost"], ["check", "poems"]])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.usefixtures("here")
def test_the_language_of_the_session_stays_as_it_was(
    capsys: pytest.CaptureFixture[str], lang: str, arguments: list[str]
) -> None:
    set_language(lang)
    run(capsys, *arguments)
    assert get_language() == lang


def test_check_exercises_prints_what_each_cue_obtains(capsys):
    code, out, _ = run(capsys, "check", "exercises", "--lang", "en")
    assert code == 0
    heading, *rows = out.splitlines()[:-1]
    assert heading.split() == [
        *("exercise", "language", "strategy", "without", "knowing", "anything"),
        *("obtained", "chance", "gain"),
    ]
    assert len({line.split()[0] for line in rows}) == 3
    assert any(line.startswith("questions  fr") and "the longest option" in line for line in rows)
    assert run(capsys, "check", "exercises", "README.md")[0] == 2
