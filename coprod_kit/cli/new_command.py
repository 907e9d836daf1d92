"""The command ``coprod-kit new``: a file of one's own to fill in, which passes the check."""

from __future__ import annotations

import re
from pathlib import Path

import click

from coprod_kit.atomic_files import write_atomically
from coprod_kit.cli.terminal import tell
from coprod_kit.cli.usage import SpeakingCommand, refuse
from coprod_kit.content import CONTENT
from coprod_kit.languages import LANGUAGES, get_language

STARTERS = {"cases": "cases", "quiz": "questions", "instrument": "instruments"}
"""Kind of file → the folder of the content that has a starter of it in each language."""

_NAME = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""What a file of questions or an instrument may be called: its name stands in it."""

_PLAIN = re.compile(r"[\w-]+")
"""Names that the notes of a table may repeat, without any sign that a table reads otherwise."""


def starter(kind: str, lang: str) -> Path:
    """Return the file that a new one of some kind begins as, in a language."""
    (file,) = (CONTENT / STARTERS[kind] / "starters" / lang).iterdir()
    return file


@click.command(cls=SpeakingCommand)
@click.argument("kind", metavar="KIND")
@click.argument("file", metavar="FILE", required=False, type=click.Path(path_type=Path))
@click.option("--lang", type=click.Choice(LANGUAGES))
def new(kind: str, file: Path | None, lang: str | None) -> None:
    """Write a FILE of one KIND to fill in, with notes that say how.

    KIND is "cases" (a table), "quiz" or "instrument" (YAML files). It holds examples to replace,
    and passes "coprod-kit check" as it is. A file that is there is never written over.
    """
    if kind not in STARTERS:
        refuse("no_kind", kind=kind, kinds=", ".join(STARTERS))
    source = starter(kind, get_language(lang))
    target = Path(source.name) if file is None else file
    name = click.format_filename(target)
    if target.suffix != source.suffix:
        refuse("wrong_ending", name=name, ending=source.suffix, example=source.name)
    if kind != "cases" and not _NAME.fullmatch(target.stem):
        refuse("wrong_name", name=name, example=source.name)
    if target.exists() or target.is_symlink():
        refuse("is_there", name=name)
    text = source.read_text(encoding="utf-8")
    # A file of questions says its own name, and so do the notes of all.
    if _PLAIN.fullmatch(target.stem):
        text = text.replace(source.stem, target.stem)
    # Without the mark at the beginning, Excel would not read the table as UTF-8.
    encoding = "utf-8-sig" if kind == "cases" else "utf-8"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, text.encode(encoding))
    except OSError as error:
        refuse("cannot_be_written_here", name=name, reason=error.strerror)
    tell("fill_in", name=name, kind=kind)
