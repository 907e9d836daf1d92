"""The command ``coprod-kit lab``: a copy of the exercises, and JupyterLab on it."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from coprod_kit.cli.terminal import ask, tell
from coprod_kit.cli.usage import SpeakingCommand, need, refuse
from coprod_kit.languages import LANGUAGES, get_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PATIENCE = 10.0
"""Seconds that JupyterLab has to close its kernels before it is killed."""


@click.command(cls=SpeakingCommand)
@click.option("--lang", type=click.Choice(LANGUAGES))
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    default=Path("coprod-kit-exercises"),
    show_default=True,
)
@click.option("--replace/--keep", default=None)
@click.option("--port", metavar="PORT", type=click.IntRange(0, 65535))
@click.option("--no-browser", is_flag=True)
@click.option("--copy-only", is_flag=True)
@click.argument("options", metavar="OPTIONS", nargs=-1, type=click.UNPROCESSED)
def lab(  # noqa: PLR0913, PLR0917 -- one parameter an option
    lang: str | None,
    folder: Path,
    replace: bool | None,  # noqa: FBT001 -- click passes a flag as an argument
    port: int | None,
    no_browser: bool,  # noqa: FBT001 -- click passes a flag as an argument
    copy_only: bool,  # noqa: FBT001 -- click passes a flag as an argument
    options: tuple[str, ...],
) -> None:
    """Open JupyterLab on a copy of the exercises; a file of yours is never lost."""
    if not copy_only:
        need("jupyterlab", "lab")
    from coprod_kit.cli.exercise_copies import copy_exercises

    name = click.format_filename

    def replacing(file: Path) -> bool:
        if replace is not None:
            return replace
        if not sys.stdin.isatty():
            tell("keeping", name=name(file))
            return False
        return ask("replace_changed", name=name(file))

    lang = get_language(lang)
    target = folder / lang
    try:
        written = copy_exercises(lang, target, replacing)
    except OSError as error:
        option, reason = "--folder", error.strerror
        refuse("cannot_be_written", name=name(target), reason=reason, option=option)
    if len(written) > 1:
        tell("files_copied", count=len(written), folder=name(target))
    else:
        tell("one_file_copied" if written else "no_file_copied", folder=name(target))
    if copy_only:
        return
    command = [sys.executable, "-m", "jupyterlab", f"--notebook-dir={target.resolve()}"]
    if no_browser:
        command.append("--no-browser")
    if port is not None:
        command.append(f"--port={port}")
    sys.exit(run_to_its_end([*command, *options]))


def run_to_its_end(command: Sequence[str]) -> int:
    """Run a program until it ends, and end it with this one.

    A terminal sends Ctrl-C to both; the program, which may ask for confirmation, decides. A
    request to terminate reaches this process alone: it is passed on.

    Parameters
    ----------
    command : sequence of str
        The program and its arguments.

    Returns
    -------
    int
        Its exit code.
    """
    with _terminations_raised():
        child = subprocess.Popen(command)  # noqa: S603 -- this Python, and a folder as one argument
        try:
            while True:
                try:
                    return child.wait()
                except KeyboardInterrupt:
                    continue
        finally:
            _end(child)


def _end(child: subprocess.Popen[Any]) -> None:
    """Ask a program that still runs to end, and kill it when it does not."""
    if child.poll() is not None:
        return
    child.terminate()
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


@contextmanager
def _terminations_raised() -> Iterator[None]:
    """Turn the signals that ask this process to end into an exit that cleans up behind it."""

    def leave(number: int, _frame: object) -> NoReturn:
        sys.exit(128 + number)  # as a shell counts the exit of a terminated program

    # Windows has no SIGHUP.
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), leave) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
