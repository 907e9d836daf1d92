"""The command ``coprod-kit export``: question banks and worksheets, one file a language."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import click

from coprod_kit.atomic_files import write_atomically
from coprod_kit.cli.terminal import ask, phrase, tell
from coprod_kit.cli.usage import (
    ONE_LANGUAGE,
    SpeakingCommand,
    refuse,
    refuse_text,
    report_problems,
)
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.questions.model import Bank
    from coprod_kit.exports.model import ExportItem

Content = TypeVar("Content")

FORMATS: Mapping[str, str] = {
    "moodle": ".xml",
    "gift": ".txt",
    "qti": ".zip",
    "worksheet": ".html",
    "handout": ".html",
}
"""Format → ending of its files, as the platforms that read them expect."""

_LONGEST_URL = 300
"""Characters beyond which a QR code gets too dense to be read from paper."""


@click.command(cls=SpeakingCommand)
@click.argument("form", metavar="FORMAT")
@ONE_LANGUAGE
@click.option("--only", metavar="PART")
@click.option(
    "--cases",
    "file",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option(
    "--quiz",
    "questions",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.option("--pick", multiple=True, metavar="ID")
@click.option("--url", metavar="ADDRESS")
@click.option("--out", metavar="PLACE", type=click.Path(path_type=Path), default=Path())
@click.option("--large", is_flag=True)
@click.option("--pdf", is_flag=True)
@click.option("--replace", is_flag=True)
def export(  # noqa: PLR0913, PLR0917 -- one parameter an option
    form: str,
    lang: str | None,
    only: str | None,
    file: Path | None,
    questions: Path | None,
    pick: tuple[str, ...],
    url: str | None,
    out: Path,
    large: bool,  # noqa: FBT001 -- click passes a flag as an argument
    pdf: bool,  # noqa: FBT001 -- click passes a flag as an argument
    replace: bool,  # noqa: FBT001 -- click passes a flag as an argument
) -> None:
    """Write the questions and the cases as FORMAT: "moodle", "gift" or "worksheet".

    Moodle XML and GIFT are question banks to import; a worksheet comes with its answer key in a
    file of its own, both to print from a browser.
    """
    if form not in FORMATS:
        refuse("no_format", format=form, formats=", ".join(FORMATS))
    if form == "handout":
        if file or questions or pick or url:
            refuse("handout_alone")
        from coprod_kit.cli.handout_files import handout_files

        langs = LANGUAGES if lang is None else (lang,)
        _write(handout_files(only, langs, out, large=large, pdf=pdf), replace=replace)
        return
    if large or pdf:
        refuse("only_for_handouts")
    _refuse_other_parts(only, file, questions)
    base = _address(url)
    cases = _own_cases(file) if file else None
    bank = _own_bank(questions) if questions else None
    langs = LANGUAGES if lang is None else (lang,)
    part = only
    if file or questions:
        part = "cases" if not questions else "own" if file else "quiz"
    # A choice of questions never takes the name of the whole.
    stem = "-".join(["coprod-kit", form, *([part] if part else []), *(["pick"] if pick else [])])
    from coprod_kit.exports.worksheet import mixed

    targets = _targets(out, stem, FORMATS[form], langs)
    files: dict[Path, tuple[str | bytes, str]] = {}
    for each in langs:
        items = _items(each, part, cases, bank, pick)
        if form == "worksheet" and not (file or questions or pick):
            items = mixed(items)
        files |= _written(form, items, each, base, targets[each])
    _write(files, replace=replace)
    if form == "worksheet" and base is None:
        tell("no_qr")


def _refuse_other_parts(only: str | None, file: Path | None, questions: Path | None) -> None:
    """Refuse a part of the kit beside content of one's own, which is exported alone."""
    if file and only not in (None, "cases"):
        refuse("cases_alone")
    if questions and only not in (None, "quiz"):
        refuse("quiz_alone")


def _items(
    lang: str,
    part: str | None,
    cases: Sequence[Case] | None,
    bank: Bank | None,
    pick: tuple[str, ...],
) -> list[ExportItem]:
    from coprod_kit.exports.items import items

    try:
        collected = list(items(lang, part, cases, bank))
    except ValueError as error:
        refuse_text(str(error))
    if not pick:
        return collected
    known = {item.subject for item in collected}
    if lost := [name for name in pick if name not in known]:
        from coprod_kit.content.files.table_schema import did_you_mean

        near = did_you_mean(lost[0], sorted(known)) if len(lost) == 1 else ""
        refuse_text(phrase("not_in_export", names=", ".join(lost)) + near)
    return sorted(
        (item for item in collected if item.subject in pick),
        key=lambda item: pick.index(item.subject),
    )


def _written(
    form: str, items: list[ExportItem], lang: str, base: str | None, target: Path
) -> dict[Path, tuple[str | bytes, str]]:
    """Return each file to write, with its content and what it holds."""
    if form != "worksheet":
        from coprod_kit.exports.banks import BANKS

        held = phrase("held_questions", count=len(items))
        return {target: (BANKS[form].write(items, lang, base), held)}
    from coprod_kit.exports.worksheet import worksheet

    printable = worksheet(items, lang, base)
    key = target.with_name(f"{target.stem}-key{target.suffix}")
    count = printable.questions
    return {
        target: (printable.sheet, phrase("held_questions", count=count)),
        key: (printable.key, phrase("held_answers", count=count)),
    }


def _own_cases(file: Path) -> list[Case]:
    """Return a teacher's cases, or stop and say what is wrong as ``coprod-kit check`` does."""
    from coprod_kit.cli.check import check_cases

    return list(_checked(check_cases, file).values())


def _own_bank(file: Path) -> Bank:
    """Return a teacher's questions, or stop and say what is wrong in the same way."""
    from coprod_kit.content.questions.model import read_bank

    return _checked(read_bank, file)


def _checked(read: Callable[[Path], Content], file: Path) -> Content:
    from coprod_kit.content.files.errors import ContentErrors

    try:
        return read(file)
    except ContentErrors as broken:
        report_problems([str(error) for error in broken.problems])
        raise


def _address(url: str | None) -> str | None:
    """Return the address of the site with its final slash: as typed, else as the book here says.

    None when neither says.
    """
    if url is None:
        url = os.environ.get("COPROD_BASE_URL") or _address_in_config(Path("_config.yml"))
        if not url:
            return None
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and parts.hostname
    except ValueError:
        good = None
    # What was typed as bytes that are not UTF-8 arrives as surrogates, which cannot be printed.
    if not good or not url.isprintable() or any(sign in " <>\"'?#" for sign in url):
        typed = url if url.isprintable() else ascii(url)[1:-1]
        refuse("no_address", url=typed)
    if len(url) > _LONGEST_URL:
        refuse("long_address", count=len(url), most=_LONGEST_URL)
    return f"{url.rstrip('/')}/"


def _address_in_config(file: Path) -> str | None:
    import yaml

    try:
        config = yaml.safe_load(file.read_text(encoding="utf-8"))
        address = config["html"]["baseurl"]
    except (OSError, ValueError, LookupError, TypeError, yaml.YAMLError):
        return None  # no book here, or one that does not say
    return address if isinstance(address, str) else None


def _targets(out: Path, stem: str, suffix: str, langs: Iterable[str]) -> dict[str, Path]:
    """Return the file of each language: in a folder, or the one file that was named."""
    langs = list(langs)
    if out.is_dir() or not out.suffix:
        return {lang: out / f"{stem}-{lang}{suffix}" for lang in langs}
    if len(langs) > 1:
        refuse("one_file_many_languages", name=out, count=len(langs))
    return {langs[0]: out}


def _write(files: Mapping[Path, tuple[str | bytes, str]], *, replace: bool) -> None:
    there = [] if replace else [file for file in files if file.exists()]
    if there and not sys.stdin.isatty():
        names = ", ".join(map(click.format_filename, there))
        refuse("already_there", names=names)
    for file, (content, held) in files.items():
        name = click.format_filename(file)
        if file in there and not ask("replace_file", name=name):
            tell("kept", name=name)
            continue
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, content)
        except OSError as error:
            refuse("cannot_be_written", name=name, reason=error.strerror, option="--out")
        tell("written", name=name, held=held)
