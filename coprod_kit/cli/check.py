"""Check all the content of the kit, and files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.answer_codes.model import messages
from coprod_kit.content.cards.model import (
    CARDS_FILE,
    SORTING_QUESTIONS_FILE,
    read_cards,
    read_sorting_questions,
)
from coprod_kit.content.cases.model import CASES_FILE, Case, read_cases
from coprod_kit.content.claims.model import CLAIMS_FILE, read_claims
from coprod_kit.content.criteria.model import CRITERIA_FILE, read_criteria
from coprod_kit.content.files.errors import ContentErrors, Problem
from coprod_kit.content.files.table_problems import TableCell, check_sentences, table_problem
from coprod_kit.content.files.table_schema import label_problems
from coprod_kit.content.glossary.model import GLOSSARY_FILE, read_glossary
from coprod_kit.content.instruments.model import INSTRUMENTS, read_instrument
from coprod_kit.content.interface.texts import areas, strings
from coprod_kit.content.plans.model import PLANS, read_plan
from coprod_kit.content.predictions.model import PREDICTIONS_FILE, read_predictions
from coprod_kit.content.questions.model import QUESTIONS, read_bank, read_banks
from coprod_kit.content.surface_cues.model import SURFACE_CUES_FILE, read_surface_cues
from coprod_kit.content.vocabulary import CASES_SCHEMA
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.defensible import coding_problem
from coprod_kit.widgets.texts import widget_folders, widget_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def check_cases(file: Path, languages: tuple[str, ...] | None = None) -> dict[str, Case]:
    """Return the cases of a table, once the coding of each is held against its own answers.

    Parameters
    ----------
    file : Path
        A CSV file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the table is broken, or answers lead elsewhere than the coding says.
    """
    cases = read_cases(file, languages)
    errors = coding_errors(file, cases.values())
    if errors:
        raise ContentErrors(errors)
    return cases


def coding_errors(file: Path, cases: Iterable[Case]) -> list[Problem]:
    """Return an error for each case whose answers do not lead to its coding, nor to one it lists.

    Parameters
    ----------
    file : Path
        The file that the errors name.
    cases : iterable of Case
        Cases of this file.
    """
    problems = [problem for case in cases if (problem := coding_problem(case))]
    return [
        table_problem(file, TableCell(problem.case, "answers"), problem.kind, **problem.details)
        for problem in problems
    ]


KINDS: dict[str, Callable[[Path], Any]] = {
    "instrument": read_instrument,
    "cases": check_cases,
    "criteria": read_criteria,
    "quiz": read_bank,
    "plan": read_plan,
}
"""Kind of content file → what reads and checks it."""


def check_files(kind: str, files: Iterable[Path]) -> list[str]:
    """Return what is wrong with files of one kind, a line each."""
    return [line for file in files for line in _faults(KINDS[kind], file)]


def check_kit() -> list[str]:
    """Return what is wrong with everything the kit ships, a line each."""
    lines: list[str] = []
    for file in sorted(INSTRUMENTS.glob("*.yaml")):
        lines += _faults(read_instrument, file, LANGUAGES)
    for file in sorted(PLANS.glob("*.yaml")):
        lines += _faults(read_plan, file, LANGUAGES)
    for read, file in (
        (read_glossary, GLOSSARY_FILE),
        (read_claims, CLAIMS_FILE),
        (read_predictions, PREDICTIONS_FILE),
        (read_criteria, CRITERIA_FILE),
        (check_cases, CASES_FILE),
        (read_sorting_questions, SORTING_QUESTIONS_FILE),
        (read_cards, CARDS_FILE),
        (read_surface_cues, SURFACE_CUES_FILE),
    ):
        lines += _faults(read, file, LANGUAGES)
    lines += _faults(read_banks, sorted(QUESTIONS.glob("*.yaml")), LANGUAGES)
    lines += _faults(check_sentences) + [str(each) for each in label_problems(CASES_SCHEMA)]
    lines += _faults(messages, LANGUAGES[0])
    for area in areas():
        lines += _faults(strings, area, LANGUAGES[0])
    for kind, _folder in widget_folders():
        lines += _faults(widget_strings, kind, LANGUAGES[0])
    # A file that stands on another, as the cards on the cases, repeats what is wrong there.
    return list(dict.fromkeys(lines))


def _faults(read: Callable[..., Any], *arguments: Any) -> list[str]:
    try:
        read(*arguments)
    except ContentErrors as errors:
        return [str(error) for error in errors.problems]
    return []
