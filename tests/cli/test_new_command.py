"""``coprod-kit new``: files to fill in that pass the check, and never replace one that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_kit.cli import new_command
from coprod_kit.cli.check import KINDS
from coprod_kit.cli.new_command import STARTERS, starter
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.languages import LANGUAGES
from tests.cli.running import run as run_command

pytestmark = pytest.mark.usefixtures("here")

FORMS = [(kind, lang) for kind in STARTERS for lang in LANGUAGES]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]):
    def call(command: str, *arguments: object) -> tuple[int, str, str]:
        lang = ["--lang", "fr"] if command == "new" and "--lang" not in arguments else []
        return run_command(capsys, command, *lang, *arguments)

    return call


@pytest.mark.parametrize(("kind", "lang"), FORMS)
def test_it_passes_the_check_as_it_is_written(run, here: Path, kind: str, lang: str) -> None:
    code, out, err = run("new", kind, "--lang", lang)
    (file,) = here.iterdir()
    assert (code, err) == (0, "")
    assert out == (
        f"Written: {file.name}. Fill it in, then run: coprod-kit check {kind} {file.name}\n"
    )
    assert run("check", kind, file) == (0, "All is well.\n", "")
    read = KINDS[kind](file)
    sources = read.values() if kind == "cases" else [read]
    assert {source.languages for source in sources} == {(lang,)}


@pytest.mark.parametrize(("kind", "lang"), FORMS)
def test_its_notes_are_in_its_language(kind: str, lang: str) -> None:
    file = starter(kind, lang)
    notes = [line for line in file.read_text("utf-8").splitlines() if "#" in line[:4]]
    assert len(notes) > 5
    other = "Votre" if lang == "en" else "Your"
    own = "Your" if lang == "en" else "Vo"
    assert own in notes[0]
    assert not [line for line in notes if other in line]
    assert f"coprod-kit check {kind} {file.name}" in " ".join(notes)


@pytest.mark.parametrize(
    ("system", "name"), [("fr_CA.UTF-8", "mes-questions.yaml"), ("en_GB", "my-questions.yaml")]
)
def test_the_language_of_the_reader_is_that_of_the_file_unless_asked_otherwise(
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    name: str,
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    assert run_command(capsys, "new", "quiz", speaking=None)[0] == 0
    assert [file.name for file in here.iterdir()] == [name]


@pytest.mark.parametrize("kind", ["quiz", "instrument"])
def test_the_name_of_the_file_stands_in_it(run, here: Path, kind: str) -> None:
    assert run("new", kind, "cours/semaine-3.yaml")[0] == 0
    file = here / "cours" / "semaine-3.yaml"
    data = read_yaml(file).data
    assert data["chapter" if kind == "quiz" else "id"] == "semaine-3"
    assert f"coprod-kit check {kind} semaine-3.yaml" in file.read_text("utf-8")
    assert run("check", kind, file)[0] == 0


@pytest.mark.parametrize("name", ["Mes cas d’été.csv", 'a"b,c;.csv', "semaine-3.csv"])
def test_a_table_may_have_any_name(run, here: Path, name: str) -> None:
    assert run("new", "cases", name)[0] == 0
    assert (here / name).read_bytes().startswith(b"\xef\xbb\xbf")
    assert run("check", "cases", name)[0] == 0


def test_what_is_there_is_left_as_it_is(run, here: Path) -> None:
    file = here / "mine.yaml"
    file.write_text("mine", encoding="utf-8")
    code, out, err = run("new", "quiz", "mine.yaml")
    assert (code, out) == (2, "")
    assert err == (
        "coprod-kit: mine.yaml is there already, and is left as it is. Give another name.\n"
    )
    assert file.read_text("utf-8") == "mine"
    (here / "link.yaml").symlink_to(here / "nowhere.yaml")
    assert run("new", "quiz", "link.yaml")[0] == 2
    assert (here / "link.yaml").is_symlink()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["claims"], "There is no kind “claims”. Take one of: cases, quiz, instrument."),
        (["quiz", "a.csv"], "“a.csv” must end in .yaml, such as mes-questions.yaml."),
        (["cases", "--lang", "en", "a.xlsx"], "“a.xlsx” must end in .csv, such as my-cases.csv."),
    ],
)
def test_what_cannot_be_written(run, here: Path, arguments: list[str], message: str) -> None:
    assert run("new", *arguments) == (2, "", f"coprod-kit: {message}\n")
    assert not list(here.iterdir())


@pytest.mark.parametrize("kind", ["quiz", "instrument"])
def test_a_name_that_cannot_stand_in_the_file(run, here: Path, kind: str) -> None:
    code, _, err = run("new", kind, "Mon été.yaml")
    assert code == 2
    assert "“Mon été.yaml” must be named in small letters, digits and hyphens, like" in err
    assert not list(here.iterdir())


def test_a_full_disk_leaves_nothing(run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_command, "write_atomically", full)
    code, _, err = run("new", "quiz")
    assert code == 2
    assert "mes-questions.yaml cannot be written (No space left on device)" in err
    assert not list(here.iterdir())


def test_a_fault_below_notes_is_reported_by_the_row_of_the_spreadsheet(run, here: Path) -> None:
    run("new", "cases", "mine.csv")
    file = here / "mine.csv"
    text = file.read_text("utf-8-sig")
    at = next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith('"title_'))
    file.write_text(text.replace('"conception"', '"tout"'), encoding="utf-8")
    code, _, err = run("check", "cases", "mine.csv")
    assert code == 1
    assert f"mine.csv: row {at + 1}, column " in err
    file.write_text(text.replace('"mode"', '"manière"'), encoding="utf-8")
    assert f"mine.csv: row {at}" in run("check", "cases", "mine.csv")[2]
