"""The commands ``coprod-kit book`` and ``coprod-kit serve``."""

from __future__ import annotations

from pathlib import Path

import click

from coprod_kit.cli.terminal import tell
from coprod_kit.cli.usage import ONE_LANGUAGE, SpeakingCommand, need, refuse, refuse_text
from coprod_kit.languages import LANGUAGES

BOOK_FOLDER = click.argument(
    "folder",
    metavar="FOLDER",
    default=".",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)


@click.command(cls=SpeakingCommand)
@BOOK_FOLDER
@ONE_LANGUAGE
@click.option("--strict", is_flag=True)
def book(folder: Path, lang: str | None, strict: bool) -> None:  # noqa: FBT001 -- click passes a flag as an argument
    """Build the site of the book in FOLDER (the current one) into _build/html."""
    need("jupyter_book", "book")
    from coprod_kit.book.build.builder import BookError, build

    try:
        page = build(folder, LANGUAGES if lang is None else (lang,), strict=strict)
    except BookError as error:
        raise click.ClickException(str(error)) from None
    tell("built", page=page)


@click.command(cls=SpeakingCommand)
@BOOK_FOLDER
@click.option(
    "--port", default=8000, type=click.IntRange(0, 65535), metavar="PORT", show_default=True
)
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False)
def serve(folder: Path, port: int) -> None:
    """Show the site on this machine; build again and reload when a source changes."""
    need("uvicorn", "book")
    from coprod_kit.book.build.builder import BookError, find_book
    from coprod_kit.book.build.server import serve as run

    try:
        run(find_book(folder), port)
    except BookError as error:
        refuse_text(str(error))
    except OSError as error:
        refuse("port_unusable", port=port, reason=error.strerror)
