"""The command ``coprod-kit book``."""

from __future__ import annotations

from pathlib import Path

import click

from coprod_kit.cli.terminal import tell
from coprod_kit.cli.usage import ONE_LANGUAGE, SpeakingCommand, need
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
    from coprod_kit.book.build.builder import build
    from coprod_kit.book.build.errors import BookError

    try:
        page = build(folder, LANGUAGES if lang is None else (lang,), strict=strict)
    except BookError as error:
        raise click.ClickException(str(error)) from None
    tell("built", page=page)
