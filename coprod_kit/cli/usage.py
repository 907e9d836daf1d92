"""What the commands share: exit codes, refusals, the language of messages."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, NoReturn

import click

from coprod_kit.languages import LANGUAGES, get_language, set_language

if TYPE_CHECKING:
    from collections.abc import Iterator

REFUSED = 2
"""Exit code of a call that cannot be carried out as it was typed."""

FAILED = 1
"""Exit code of a call that was carried out and found something wrong."""

ONE_LANGUAGE = click.option("--lang", type=click.Choice(LANGUAGES), help="One language only.")


def refuse(message: str) -> NoReturn:
    """Raise the one line that says why the call cannot be carried out.

    Raises
    ------
    click.UsageError
        Always.
    """
    raise click.UsageError(message)


def need(module: str, extra: str, task: str) -> None:
    """Raise a refusal where an optional part is not installed, which says how to get it."""
    if find_spec(module) is None:
        refuse(f'{task} needs more packages: run "pip install coprod-kit[{extra}]" first.')


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Use a language for the messages about content, and come back to the one in use before."""
    before = get_language()
    set_language(lang)
    try:
        yield
    finally:
        set_language(before)


def report_problems(lines: list[str]) -> None:
    """Write what is wrong, a line each, and stop when there is something.

    Raises
    ------
    click.ClickException
        When there is; it says how many things.
    """
    for line in lines:
        click.echo(line, err=True)
    if lines:
        raise click.ClickException(f"{len(lines)} thing(s) to mend.")
