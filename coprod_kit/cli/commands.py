"""The one command line: ``coprod-kit``."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import click

from coprod_kit import __version__
from coprod_kit.cli.export import export
from coprod_kit.languages import LANGUAGES, set_language

USAGE = 2
"""Exit code of a call that cannot be carried out as it was typed."""

FAILED = 1
"""Exit code of a call that was carried out and found something wrong."""

BOOK = click.argument(
    "folder", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
LANG = click.option("--lang", type=click.Choice(LANGUAGES), help="One language only.")


def refuse(message: str) -> NoReturn:
    """Say in one line why the call cannot be carried out, and stop."""
    raise click.UsageError(message)


def need(module: str, extra: str, task: str) -> None:
    """Refuse where an optional part is not installed, and say how to get it."""
    if find_spec(module) is None:
        refuse(f'{task} needs more packages: run "pip install coprod-kit[{extra}]" first.')


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="coprod-kit")
def cli() -> None:
    """Make, show and check the co-production teaching kit."""
    from coprod_kit.book.build.publish import restore

    # A build of the book here may have been killed while it put the site in its place.
    restore(Path("_build"))


cli.add_command(export)


@cli.command()
@BOOK
@LANG
@click.option("--strict", is_flag=True, help="Let a warning fail the build.")
def book(folder: Path, lang: str | None, strict: bool) -> None:  # noqa: FBT001 -- a caller of ours, or of the library, passes it so
    """Build the site of the book in FOLDER (the current one) into _build/html."""
    need("jupyter_book", "book", "Building the book")
    from coprod_kit.book.build.builder import BookError, build

    try:
        page = build(folder, LANGUAGES if lang is None else (lang,), strict=strict)
    except BookError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"The site is built. Open {page}")


@cli.command()
@BOOK
@click.option("--port", default=8000, type=click.IntRange(0, 65535), show_default=True)
def serve(folder: Path, port: int) -> None:
    """Show the site on this machine; build again and reload when a source changes."""
    need("uvicorn", "book", "Serving the book")
    from coprod_kit.book.build.builder import BookError, find_book
    from coprod_kit.book.build.server import serve as run

    try:
        run(find_book(folder), port)
    except BookError as error:
        refuse(str(error))
    except OSError as error:
        refuse(f"Port {port} cannot be used ({error.strerror}). Choose another with --port.")


@cli.command()
@click.option("--lang", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True)
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("coprod-kit-exercises"),
    show_default=True,
    help="Where the copy goes.",
)
@click.option("--replace/--keep", default=None, help="What to do with files you have changed.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--copy-only", is_flag=True, help="Copy the exercises, do not start JupyterLab.")
def lab(
    lang: str,
    folder: Path,
    replace: bool | None,  # noqa: FBT001 -- a caller of ours, or of the library, passes it so
    no_browser: bool,  # noqa: FBT001 -- a caller of ours, or of the library, passes it so
    copy_only: bool,  # noqa: FBT001 -- a caller of ours, or of the library, passes it so
) -> None:
    """Open JupyterLab on a copy of the exercises; a file of yours is never lost."""
    if not copy_only:
        need("jupyterlab", "lab", "Opening JupyterLab")
    from coprod_kit.cli.lab import copy_exercises

    def ask(file: Path) -> bool:
        if replace is not None:
            return replace
        if not sys.stdin.isatty():
            click.echo(f"Kept as it is: {file} (--replace to take the new one).")
            return False
        return click.confirm(f"{file} is there and differs. Replace it?", default=False)

    target = folder / lang
    try:
        written = copy_exercises(lang, target, ask)
    except OSError as error:
        refuse(f"{target} cannot be written ({error.strerror}). Choose another with --folder.")
    click.echo(f"{len(written)} file(s) written to {target}.")
    if copy_only:
        return
    options = ["--no-browser"] if no_browser else []
    command = [sys.executable, "-m", "jupyterlab", f"--notebook-dir={target.resolve()}", *options]
    sys.exit(subprocess.run(command, check=False).returncode)  # noqa: S603 -- our own arguments


@cli.command()
@click.argument("kind", required=False)
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Language of what is said of a file of cases.",
)
def check(kind: str | None, files: tuple[Path, ...], lang: str) -> None:
    """Check the content of the kit and of the book here, or FILES of one KIND.

    KIND is "instrument", "criteria" or "quiz" (YAML files), or "cases" (CSV files).
    """
    set_language(lang)
    from coprod_kit.cli.check import KINDS, check_files, check_kit

    if kind is None:
        lines = [*check_kit(), *_book_faults()]
    elif kind not in KINDS:
        refuse(f'There is no kind "{kind}". Take one of: {", ".join(KINDS)}.')
    elif not files:
        refuse(f'Name the files after the kind: "coprod-kit check {kind} FILE".')
    else:
        lines = check_files(kind, files)
    for line in lines:
        click.echo(line, err=True)
    if lines:
        raise click.ClickException(f"{len(lines)} thing(s) to mend.")
    click.echo("All is well.")


def _book_faults() -> list[str]:
    """Check the book of the current folder, when it is one and can be read."""
    folder = Path()
    if not (folder / "_config.yml").exists() or find_spec("myst_parser") is None:
        return []
    from coprod_kit.book.checks.source_check import check_sources

    return [str(problem) for problem in check_sources(folder)]


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line; every refusal is one clear line, never a traceback."""
    try:
        cli.main(args=arguments, prog_name="coprod-kit", standalone_mode=False)
    except click.UsageError as error:
        _end(error.format_message(), USAGE)
    except click.ClickException as error:
        _end(error.format_message(), FAILED)
    except (click.Abort, KeyboardInterrupt):
        _end("Stopped.", FAILED)
    sys.exit(0)


def _end(message: Any, code: int) -> NoReturn:
    click.echo(f"coprod-kit: {message}", err=True)
    sys.exit(code)
