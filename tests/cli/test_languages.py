"""The command line in the language of the reader: messages, help, and click's own words."""

from __future__ import annotations

import ast
import inspect
import re
import string
from pathlib import Path

import click
import pytest

from coprod_kit.cli.click_words import MODULES, click_words
from coprod_kit.cli.commands import cli
from coprod_kit.cli.reader_language import reader_language, system_language
from coprod_kit.cli.terminal import printable
from coprod_kit.content.interface.texts import placeholders
from coprod_kit.languages import LANGUAGES
from tests.cli.running import run
from tests.interface_texts import strings

ROOT = Path(__file__).parents[2]
CALLS = {"phrase", "tell", "refuse", "ask"}


def french(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    return run(capsys, *arguments, speaking="fr")


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_CA"}, "fr"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": ""}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:fr"}, "fr"),
        ({"LC_ALL": "C", "LANGUAGE": "fr"}, "en"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_system(
    environment: dict[str, str], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert system_language(environment) == lang


def test_windows_says_it_where_no_variable_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("coprod_kit.cli.reader_language._windows_language", lambda: "fr_BE")
    assert system_language({}) == "fr"
    assert system_language({"LANG": "en_GB.UTF-8"}) == "en"


@pytest.mark.parametrize(
    ("arguments", "lang"),
    [
        (["export", "gift", "--lang", "en"], "en"),
        (["--lang=en", "export", "gift", "--lang", "fr"], "en"),
        (["export", "gift", "--lang", "de"], "fr"),
        (["lab", "--", "--lang", "en"], "fr"),
        (["check", "--lang"], "fr"),
    ],
)
def test_what_is_typed_decides_before_the_system(arguments: list[str], lang: str) -> None:
    assert reader_language(arguments, {"LANG": "fr_FR"}) == lang


COMMANDS = [[], *([name] for name in cli.commands)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_of_every_command_is_french(
    capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    code, out, err = french(capsys, *command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith("Utilisation\u202f: coprod-kit")
    assert "\nOptions\u202f:\n" in out
    english = {"Usage", "Show", "exit", "the", "default:", "Language", "Commands", "FILE", "FOLDER"}
    assert not english & set(out.split())
    # One convention: a narrow no-break space before a colon. (Options and times have none.)
    assert not re.search(r"\w :|\w:\s", out)
    assert run(capsys, *command, "--help")[1].startswith("Usage: coprod-kit")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["zorg"], "La commande «\u202fzorg\u202f» n’existe pas."),
        (["book", "nowhere"], "«\u202fnowhere\u202f» n’existe pas."),
        (["book", "--lang", "de"], "«\u202fde\u202f» n’est pas l’un de 'fr', 'en'."),
        (["book", "--colour"], "L’option «\u202f--colour\u202f» n’existe pas."),
        (["serve", "--port", "x"], "«\u202fx\u202f» n’est pas un nombre valable."),
        (["serve", "--port"], "L’option «\u202f--port\u202f» demande une valeur."),
        (["book", "--strict=1"], "L’option «\u202f--strict\u202f» ne prend pas de valeur."),
        (["new", "a", "b", "c"], "Argument en trop (c)"),
        (["new"], "Il manque l’argument"),
        (["check", "poems"], "La sorte «\u202fpoems\u202f» n’existe pas. Choisissez parmi\u202f:"),
        (["export", "zip"], "Le format «\u202fzip\u202f» n’existe pas."),
    ],
)
@pytest.mark.usefixtures("here")
def test_refusals_are_french(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    code, _, err = french(capsys, *arguments)
    assert code == 2
    assert err.startswith("coprod-kit\u202f: ")
    assert words in err


def test_click_speaks_its_own_language_again_afterwards(
    capsys: pytest.CaptureFixture[str],
) -> None:
    french(capsys, "zorg")
    assert "No such command 'zorg'" in run(capsys, "zorg")[2]
    for module in MODULES:
        named = vars(module).get("_")
        assert named is None or named.__module__ == "gettext"


def said_by_click() -> set[str]:
    """Return every text that click hands to gettext."""
    found = set()
    for module in MODULES:
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "ngettext"):
                found |= {each.value for each in node.args if isinstance(each, ast.Constant)}
    return found


def test_every_refusal_of_click_that_can_be_met_is_translated() -> None:
    for text, words in click_words().items():
        assert set(words) == set(LANGUAGES) - {"en"}, text
        fields = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        for each in words.values():
            assert {name for _, name, _, _ in string.Formatter().parse(each) if name} <= fields
    # What no command of the kit can bring about: dates, identifiers, choices that are asked for.
    unmet = re.compile(
        "UUID|does not match the format|boolean|Bash|Windows|values|DeprecationWarning|iterable"
        "|defined twice|No options defined|Could not determine|same flag|one parameter|editor"
        "|Unknown color|two entered|Press any key|Repeat for|Confirm the action|want to continue"
        "|Choice\\(|Choose from|dynamic|deprecated|Invalid start|unknown error|Missing {param_type}"
        "|env var|prog|and exit|Try '|^(file|directory|path)$"
    )
    met = {text for text in said_by_click() if not unmet.search(text)}
    assert met <= click_words().keys()


def calls() -> list[tuple[ast.expr, set[str]]]:
    """Return the key, as it is written, and the names filled in of each text asked for."""
    found = []
    for file in (ROOT / "coprod_kit" / "cli").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in CALLS:
                given = {each.arg for each in node.keywords if each.arg and each.arg != "err"}
                found.append((node.args[0], given))
    return found


def keys_of(expression: ast.expr) -> list[str]:
    """Return the keys that are written in an expression: one, or one of two."""
    if isinstance(expression, ast.JoinedStr):
        return []
    constants = [each.value for each in ast.walk(expression) if isinstance(each, ast.Constant)]
    return [each for each in constants if isinstance(each, str)]


def families() -> set[str]:
    """Return how the keys begin that are put together from a name."""
    return {key.values[0].value for key, _ in calls() if isinstance(key, ast.JoinedStr)}


def test_what_is_filled_in_is_what_the_texts_wait_for() -> None:
    texts = strings("command-line", "fr")
    assert len(calls()) > 20
    for expression, given in calls():
        for key in keys_of(expression):
            assert placeholders(texts[key]) == given, key


def test_no_text_is_idle() -> None:
    used = {key for expression, _ in calls() for key in keys_of(expression)}
    used |= {"error", "help_help", "help_cli"}
    begins = tuple(families())
    used |= {key for key in strings("command-line", "fr") if key.startswith(begins)}
    for name, command in [("cli", cli), *cli.commands.items()]:
        used |= {f"help_{name}", f"short_{name}"}
        assert len(command.short_help) <= 60
        used |= {f"value_{each}" for each in command.value_names.values()}
        for option in command.params:
            if isinstance(option, click.Option):
                spelling = max(option.opts, key=len).strip("-").replace("-", "_")
                used.add(f"help_{name}_{spelling}")
    used -= {f"help_{name}_help" for name in ("cli", *cli.commands)}
    assert used | {"value_COMMAND"} == set(strings("command-line", "fr"))


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        ("utf-8", "«\u202fL’été\u202f»\u202f: œuf…"),
        ("cp1252", "«\xa0L’été\xa0»\xa0: œuf…"),
        ("latin-1", "«\xa0L'été\xa0»\xa0: oeuf..."),
        ("cp850", "«\xa0L'été\xa0»\xa0: oeuf..."),
        ("ascii", '" L\'\\xe9t\\xe9 " : oeuf...'),
    ],
)
def test_a_terminal_gets_signs_that_it_has(encoding: str, written: str) -> None:
    assert printable("«\u202fL’été\u202f»\u202f: œuf…", encoding) == written


@pytest.mark.parametrize(("typed", "replaced"), [("o\n", True), ("Oui\n", True), ("x\nn\n", False)])
def test_a_question_takes_the_letters_of_the_language(
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    replaced: bool,  # noqa: FBT001 -- a case of the test
) -> None:
    file = here / "coprod-kit-gift-levels-fr.txt"
    file.write_text("mine")
    answers = iter(typed.splitlines())
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: next(answers))
    code, out, _ = french(capsys, "export", "gift", "--lang", "fr", "--only", "levels")
    assert code == 0
    assert (file.read_text(encoding="utf-8") != "mine") is replaced
    assert ("Répondez par o (oui) ou n (non)." in out) is typed.startswith("x")
