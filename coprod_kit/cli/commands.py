"""The one command line: ``coprod-kit``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from coprod_kit import __version__
from coprod_kit.cli.book_commands import book
from coprod_kit.cli.check_command import check
from coprod_kit.cli.click_words import click_speaking
from coprod_kit.cli.export_command import export
from coprod_kit.cli.lab_command import lab
from coprod_kit.cli.new_command import new
from coprod_kit.cli.reader_language import reader_language
from coprod_kit.cli.site_commands import serve, site
from coprod_kit.cli.terminal import phrase, tell_text
from coprod_kit.cli.usage import FAILED, REFUSED, SpeakingGroup, set_help, speaking
from coprod_kit.languages import LANGUAGES


@click.group(cls=SpeakingGroup)
# Its value is read before the others: see `reader_language`.
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False)
@click.version_option(__version__, prog_name="coprod-kit")
def cli() -> None:
    """Make, show and check the co-production teaching kit."""
    from coprod_kit.book.build.publish import restore

    # A build of the book here may have been killed while it put the site in its place.
    restore(Path("_build"))


for _command in (site, serve, book, lab, check, export, new):
    cli.add_command(_command)
# For the reference, which is in English.
set_help(cli, "en")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line; every refusal is one clear line, never a traceback."""
    typed = sys.argv[1:] if arguments is None else arguments
    lang = reader_language(typed, os.environ)
    with speaking(lang), click_speaking(lang):
        set_help(cli, lang)
        sys.exit(_run(typed))


def _run(arguments: list[str]) -> int:
    """Run a command and return the exit code; say in one line why it could not be carried out."""
    try:
        cli.main(args=arguments, prog_name="coprod-kit", standalone_mode=False)
    except click.UsageError as error:
        message, code = error.format_message(), REFUSED
    except click.ClickException as error:
        message, code = error.format_message(), FAILED
    except (click.Abort, KeyboardInterrupt):
        message, code = phrase("stopped"), FAILED
    else:
        return 0
    # Arguments may hold bytes that are not UTF-8, which not every stream can write.
    written = message.encode(errors="backslashreplace").decode()
    tell_text(phrase("error", message=written), err=True)
    return code
