"""Check all the content of the kit, and files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.case_files import FILE as CASES
from coprod_kit.content.case_files import Case, read_cases
from coprod_kit.content.claims import FILE as CLAIMS
from coprod_kit.content.claims import read_claims
from coprod_kit.content.criteria import FILE as CRITERIA
from coprod_kit.content.criteria import read_criteria
from coprod_kit.content.errors import ContentErrors
from coprod_kit.content.glossary import FILE as GLOSSARY
from coprod_kit.content.glossary import read_glossary
from coprod_kit.content.instruments import INSTRUMENTS, read_instrument
from coprod_kit.content.interface import areas, strings
from coprod_kit.content.questions import QUESTIONS, read_bank, read_banks
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.coded_cases import coding_faults

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
    errors = list(coding_faults(file, found.values()))
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
    return lines


def _faults(read: Callable[..., Any], *arguments: Any) -> list[str]:
    try:
        read(*arguments)
    except ContentErrors as errors:
        return [str(error) for error in errors.errors]
    return []
