"""The command ``coprod-kit check``."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

from coprod_kit.cli.terminal import tell
from coprod_kit.cli.usage import SpeakingCommand, refuse, report_problems
from coprod_kit.languages import LANGUAGES


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

    KIND is "instrument", "criteria", "quiz" or "plan" (YAML files), or "cases" (CSV files).
    """
    report_problems(_problems(kind, files))
    tell("all_well")


def _problems(kind: str | None, files: tuple[Path, ...]) -> list[str]:
    """Return what is wrong with the files of a kind, or with all there is here, a line each."""
    from coprod_kit.cli.check import KINDS, check_files, check_kit

    if kind is None:
        return [*check_kit(), *_book_problems()]
    if kind not in KINDS:
        refuse("no_kind", kind=kind, kinds=", ".join(KINDS))
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
