"""The commands ``coprod-kit book`` and ``coprod-kit serve``."""

from __future__ import annotations

from pathlib import Path

import click

from coprod_kit.cli.usage import ONE_LANGUAGE, need, refuse
from coprod_kit.languages import LANGUAGES

BOOK_FOLDER = click.argument(
    "folder", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path)
)


@click.command()
@BOOK_FOLDER
@ONE_LANGUAGE
@click.option("--strict", is_flag=True, help="Let a warning fail the build.")
def book(folder: Path, lang: str | None, strict: bool) -> None:  # noqa: FBT001 -- click passes a flag as an argument
    """Build the site of the book in FOLDER (the current one) into _build/html."""
    need("jupyter_book", "book", "Building the book")
    from coprod_kit.book.build.builder import BookError, build

    try:
        page = build(folder, LANGUAGES if lang is None else (lang,), strict=strict)
    except BookError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"The site is built. Open {page}")


@click.command()
@BOOK_FOLDER
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
