"""The one command line: ``coprod-kit``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from coprod_kit import __version__
from coprod_kit.cli.book_commands import book, serve
from coprod_kit.cli.check_command import check
from coprod_kit.cli.export_command import export
from coprod_kit.cli.lab_command import lab
from coprod_kit.cli.new_command import new
from coprod_kit.cli.usage import FAILED, REFUSED


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="coprod-kit")
def cli() -> None:
    """Make, show and check the co-production teaching kit."""
    from coprod_kit.book.build.publish import restore

    # A build of the book here may have been killed while it put the site in its place.
    restore(Path("_build"))


for _command in (book, serve, lab, check, export, new):
    cli.add_command(_command)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line; every refusal is one clear line, never a traceback."""
    try:
        cli.main(args=arguments, prog_name="coprod-kit", standalone_mode=False)
    except click.UsageError as error:
        _end(error.format_message(), REFUSED)
    except click.ClickException as error:
        _end(error.format_message(), FAILED)
    except (click.Abort, KeyboardInterrupt):
        _end("Stopped.", FAILED)
    sys.exit(0)


def _end(message: str, code: int) -> NoReturn:
    # Arguments may hold bytes that are not UTF-8, which not every stream can write.
    written = message.encode(errors="backslashreplace").decode()
    click.echo(f"coprod-kit: {written}", err=True)
    sys.exit(code)
