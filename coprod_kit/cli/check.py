"""Check all the content of the kit, and files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.cases.model import FILE as CASES
from coprod_kit.content.cases.model import Case, read_cases
from coprod_kit.content.claims.model import FILE as CLAIMS
from coprod_kit.content.claims.model import read_claims
from coprod_kit.content.criteria.model import FILE as CRITERIA
from coprod_kit.content.criteria.model import read_criteria
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.glossary.model import FILE as GLOSSARY
from coprod_kit.content.glossary.model import read_glossary
from coprod_kit.content.instruments.model import INSTRUMENTS, read_instrument
from coprod_kit.content.interface.texts import areas, strings
from coprod_kit.content.questions.model import QUESTIONS, read_bank, read_banks
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.defensible import coding_problems
from coprod_kit.widgets.texts import widget_folders, widget_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def check_cases(file: Path) -> dict[str, Case]:
    """Read a table of cases, and hold the coding of each against its own answers.

    Raises
    ------
    ContentErrors
        When the table is broken, or answers lead elsewhere than the coding says.
    """
    found = read_cases(file)
    errors = list(coding_problems(file, found.values()))
    if errors:
        raise ContentErrors(errors)
    return found


KINDS: dict[str, Callable[[Path], Any]] = {
    "instrument": read_instrument,
    "cases": check_cases,
    "criteria": read_criteria,
    "quiz": read_bank,
}
"""Kind of content file → what reads and checks it."""


def check_files(kind: str, files: Iterable[Path]) -> list[str]:
    """Read files of one kind; return what is wrong with them, a line each."""
    return [line for file in files for line in _faults(KINDS[kind], file)]


def check_kit() -> list[str]:
    """Read everything the kit ships; return what is wrong with it, a line each."""
    lines = check_files("instrument", sorted(INSTRUMENTS.glob("*.yaml")))
    lines += _faults(read_glossary, GLOSSARY) + _faults(read_claims, CLAIMS)
    lines += _faults(read_criteria, CRITERIA) + _faults(check_cases, CASES)
    lines += _faults(read_banks, sorted(QUESTIONS.glob("*.yaml")))
    for area in areas():
        lines += _faults(strings, area, LANGUAGES[0])
    for kind, _folder in widget_folders():
        lines += _faults(widget_strings, kind, LANGUAGES[0])
    return lines


def _faults(read: Callable[..., Any], *arguments: Any) -> list[str]:
    try:
        read(*arguments)
    except ContentErrors as errors:
        return [str(error) for error in errors.errors]
    return []
