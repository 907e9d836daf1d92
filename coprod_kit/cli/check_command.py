"""The command ``coprod-kit check``."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

from coprod_kit.cli.terminal import tell, tell_text
from coprod_kit.cli.usage import SpeakingCommand, refuse, report_problems
from coprod_kit.languages import LANGUAGES

EXERCISES = "exercises"
"""What is measured, where other kinds are files that are read."""


@click.command(cls=SpeakingCommand)
@click.argument("kind", metavar="KIND", required=False)
@click.argument(
    "files",
    metavar="FILES",
    nargs=-1,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False)
def check(kind: str | None, files: tuple[Path, ...]) -> None:
    """Check the content of the kit and of the book here, or FILES of one KIND.

    KIND is "instrument", "criteria", "quiz" or "plan" (YAML files), "cases" (CSV files), or
    "exercises", which answers the questions and the cases of the kit by surface cues alone.
    """
    if kind == EXERCISES:
        if files:
            refuse("no_files_of_exercises")
        _measure_exercises()
        return
    report_problems(_problems(kind, files))
    tell("all_well")


def _problems(kind: str | None, files: tuple[Path, ...]) -> list[str]:
    """Return what is wrong with the files of a kind, or with all there is here, a line each."""
    from coprod_kit.cli.check import KINDS, check_files, check_kit

    if kind is None:
        return [*check_kit(), *_book_problems()]
    if kind not in KINDS:
        refuse("no_kind", kind=kind, kinds=", ".join((*KINDS, EXERCISES)))
    if not files:
        refuse("name_files", kind=kind)
    return check_files(kind, files)


def _book_problems() -> list[str]:
    """Return what is wrong with the book of the current folder, when it is one and can be read."""
    folder = Path()
    if not (folder / "_config.yml").exists() or find_spec("myst_parser") is None:
        return []
    from coprod_kit.book.checks.source_check import check_sources

    return [str(problem) for problem in check_sources(folder)]


def _measure_exercises() -> None:
    """Print what surface cues obtain, and stop when one obtains too much."""
    from coprod_kit.cli.exercise_cues import cue_problems, cue_results, cue_table

    results = cue_results()
    for line in cue_table(results):
        tell_text(line)
    report_problems(cue_problems(results))
    tell("all_well")
