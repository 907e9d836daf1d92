"""``coprod-kit export``: what it writes, what it never overwrites, one clear line otherwise."""

from __future__ import annotations

import errno
import os
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from coprod_kit.cli import export_command
from coprod_kit.content.cases.model import CASES_FILE
from coprod_kit.content.questions.model import load_bank
from coprod_kit.exports.items import items
from coprod_kit.languages import LANGUAGES, get_language, set_language
from tests.cli.running import run as run_command
from tests.exports.readers import read_gift, read_moodle

pytestmark = pytest.mark.usefixtures("here")

URL = "https://example.org/kit"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def call(*arguments: object) -> tuple[int, str, str]:
        return run_command(capsys, "export", *arguments)

    return call


@pytest.fixture
def own(here: Path) -> Path:
    """A file of two cases, as a spreadsheet writes it."""
    head, *rows = CASES_FILE.read_text(encoding="utf-8").splitlines()
    file = here / "mine.csv"
    file.write_text("\r\n".join([head, rows[0], rows[-1]]), encoding="utf-8-sig")
    return file


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_both_languages_are_written_and_counted(run, here: Path) -> None:
    code, out, err = run("moodle")
    assert (code, err) == (0, "")
    assert names(here) == ["coprod-kit-moodle-en.xml", "coprod-kit-moodle-fr.xml"]
    for lang in LANGUAGES:
        count = len(items(lang))
        assert f"Written: coprod-kit-moodle-{lang}.xml ({count} questions)\n" in out
        assert len(read_moodle((here / f"coprod-kit-moodle-{lang}.xml").read_bytes())) == count


def test_a_chapter_in_one_language_goes_to_the_file_that_was_named(run, here: Path) -> None:
    code, _, _ = run("gift", "--lang", "fr", "--only", "levels", "--out", "deep/mine.txt")
    assert code == 0
    read = read_gift((here / "deep" / "mine.txt").read_text(encoding="utf-8"))
    assert [each.id for each in read] == [item.id for item in items("fr", "levels")]


def test_a_worksheet_comes_with_its_key_apart(run, here: Path) -> None:
    code, out, _ = run("worksheet", "--lang", "en", "--only", "levels", "--url", URL, "--out", "a")
    assert code == 0
    start = "coprod-kit-worksheet-levels-en"
    assert names(here / "a") == [f"{start}-key.html", f"{start}.html"]
    count = len(load_bank("levels").questions)
    assert f"({count} questions)" in out
    assert f"(the answers to {count} questions)" in out
    html = (here / "a" / f"{start}.html").read_text(encoding="utf-8")
    assert f"{URL}/en/levels.html" in html


def test_picked_ones_come_alone_and_in_that_order(run, here: Path) -> None:
    code, out, _ = run(
        *("worksheet", "--lang", "fr", "--only", "cases", "--url", URL),
        *("--pick", "census", "--pick", "litter-bag"),
    )
    assert code == 0
    assert "(2 questions)" in out
    page = BeautifulSoup(
        (here / "coprod-kit-worksheet-cases-pick-fr.html").read_text("utf-8"), "html.parser"
    )
    heads = [head.get_text(" ", strip=True) for head in page.select(".card h2")]
    assert heads[0].startswith("1 Répondre au recensement")
    assert heads[1].startswith("2 Ramasser des déchets")


def test_the_address_comes_from_the_book_or_is_asked_for(
    run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = here / "coprod-kit-worksheet-levels-fr.html"
    call = ("worksheet", "--lang", "fr", "--only", "levels", "--replace")
    assert (
        "No QR code: the address of the site is not known here. Give it with --url."
        in run(*call)[1]
    )
    assert "<svg" not in file.read_text(encoding="utf-8")
    (here / "_config.yml").write_text("html:\n  baseurl: https://book.example/x/\n")
    assert "No QR code" not in run(*call)[1]
    assert "https://book.example/x/fr/levels.html" in file.read_text(encoding="utf-8")
    monkeypatch.setenv("COPROD_BASE_URL", "https://pages.example/y")
    run(*call)
    assert "https://pages.example/y/fr/levels.html" in file.read_text(encoding="utf-8")
    for broken in ("", "html: []", "[", "html:\n  baseurl: 3"):
        monkeypatch.delenv("COPROD_BASE_URL", raising=False)
        (here / "_config.yml").write_text(broken)
        assert "No QR code" in run(*call)[1]


def test_cases_of_ones_own_come_alone(run, own: Path, here: Path) -> None:
    code, out, _ = run("gift", "--cases", own, "--lang", "en")
    assert code == 0
    assert "coprod-kit-gift-cases-en.txt (4 questions)" in out
    read = read_gift((here / "coprod-kit-gift-cases-en.txt").read_text(encoding="utf-8"))
    assert len({each.id.split(".")[1] for each in read}) == 2
    run("worksheet", "--cases", own, "--lang", "en", "--url", URL)
    html = (here / "coprod-kit-worksheet-cases-en.html").read_text(encoding="utf-8")
    assert f"{URL}/en/classify.html" in html


def test_a_broken_case_file_is_told_row_by_row_and_nothing_is_written(run, own: Path) -> None:
    text = own.read_text(encoding="utf-8-sig")
    own.write_text(text.replace('"co-implementer"', '"boss"', 1), encoding="utf-8")
    code, _, err = run("moodle", "--cases", own)
    assert code == 1
    assert "boss" in err
    assert "to mend." in err.splitlines()[-1]
    assert names(own.parent) == ["mine.csv"]


def test_nothing_is_overwritten_unasked(run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = here / "coprod-kit-gift-levels-fr.txt"
    file.write_text("mine")
    call = ("gift", "--lang", "fr", "--only", "levels")
    code, _, err = run(*call)
    assert code == 2
    assert "Already there: coprod-kit-gift-levels-fr.txt. Add --replace" in err
    assert file.read_text() == "mine"
    monkeypatch.setattr(
        export_command, "sys", SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True))
    )
    monkeypatch.setattr("click.prompt", lambda *_args, **_options: "n")
    code, out, _ = run(*call)
    assert (code, file.read_text()) == (0, "mine")
    assert "Kept as it is" in out
    monkeypatch.setattr("click.prompt", lambda *_args, **_options: "y")
    run(*call)
    assert file.read_text(encoding="utf-8").startswith("// Kit coproduction")
    file.write_text("mine")
    assert run(*call, "--replace")[0] == 0
    assert file.read_text(encoding="utf-8").startswith("// Kit coproduction")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["zip"], 'There is no format "zip". Take one of: moodle, gift, qti, worksheet, handout.'),
        ([], "Missing argument 'FORMAT'"),
        (["gift", "--lang", "de"], "'de' is not one of"),
        (["gift", "--only", "poems"], 'There is nothing called "poems" to export.'),
        (["gift", "--only", "levles"], 'Did you mean "levels"?'),
        (["gift", "--only", "quizz"], 'Did you mean "quiz"?'),
        (["gift", "--pick", "nobody"], "There is no question or case called nobody"),
        (["gift", "--pick", "litter-bags"], 'Did you mean "litter-bag"?'),
        (["gift", "--cases", "lost.csv"], "'lost.csv' does not exist"),
        (["gift", "--cases", "mine.csv", "--only", "levels"], "leave --only out"),
        (["gift", "--out", "one.txt"], "one.txt is one file for 2 languages"),
        (["handout", "--only", "poems"], "There is no hand-out “poems”. Take one of: cards,"),
        (["handout", "--only", "figures"], "book/fr is not here"),
        (["handout", "--pick", "census"], "leave --cases, --quiz, --pick and --url out"),
        (["gift", "--pdf"], "--large and --pdf are for hand-outs"),
        (["gift", "--url", "example.org"], '"example.org" is not the address of a site'),
        (["worksheet", "--url", "example.org"], '"example.org" is not the address of a site'),
        (["worksheet", "--url", "javascript:alert(1)"], "is not the address of a site"),
        (["worksheet", "--url", "https://[x/"], "is not the address of a site"),
        (["worksheet", "--url", f"https://x.org/{'a' * 400}"], "a QR code wants 300 at most"),
        (["worksheet", "--url", "https://x.org/\udcff"], "is not the address of a site"),
        (["worksheet", "--url", "https://x.org/\x07"], "is not the address of a site"),
        (["worksheet", "--url", "https://x.org/\u2028"], "is not the address of a site"),
        (["worksheet", "--url", "https://x.org/a b"], "is not the address of a site"),
        (["gift", "--pick", "\udcff"], "There is no question or case called"),
        (["gift", "--lang", "fr", "--out", "mine.csv/x"], "cannot be written"),
    ],
)
@pytest.mark.usefixtures("own")
def test_what_cannot_be_done_gets_one_line_and_exit_code_2(run, arguments, words: str) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert words in err
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_a_full_disk_leaves_no_file_and_the_next_run_goes_on(
    run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = ("gift", "--lang", "fr", "--only", "levels")

    def no_space(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_space)
        code, _, err = run(*call)
    assert code == 2
    assert "cannot be written (No space left on device)" in err
    assert names(here) == []
    assert run(*call)[0] == 0
    assert names(here) == ["coprod-kit-gift-levels-fr.txt"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_language_of_the_session_stays_as_it_was(run, own: Path, lang: str) -> None:
    set_language(lang)
    assert run("gift", "--cases", own, "--lang", "en")[0] == 0
    assert get_language() == lang
    text = own.read_text(encoding="utf-8-sig")
    own.write_text(text.replace('"co-implementer"', '"boss"', 1), encoding="utf-8")
    _, _, err = run("gift", "--cases", own, "--replace")
    assert get_language() == lang
    assert "boss" in err


@pytest.mark.parametrize("pdf", [False, True])
def test_hand_outs_are_written_in_both_languages(run, here: Path, pdf: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    code, out, err = run("handout", *(["--pdf"] if pdf else []), "--large")
    assert (code, err) == (0, "")
    suffix = ".pdf" if pdf else ".html"
    stems = ("cards", "cards-key", "means", "six-questions")
    assert names(here) == sorted(
        f"coprod-kit-{stem}-large-{lang}{suffix}" for stem in stems for lang in LANGUAGES
    )
    assert out.count("to print") == len(names(here))


def test_a_package_of_the_picked_cases(run, here: Path) -> None:
    assert run("qti", "--lang", "en", "--pick", "census")[0] == 0
    with zipfile.ZipFile(here / "coprod-kit-qti-pick-en.zip") as archive:
        assert "items/cases.census.verdict.xml" in archive.namelist()
