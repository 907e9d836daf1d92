"""The words of click itself, in the language of the reader."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.termui
import click.types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WORDS = Path(__file__).with_name("click_words.yaml")

MODULES = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.termui,
    click.types,
)
"""Modules of click that say something; each looks its words up through a name of its own."""


@cache
def click_words() -> Mapping[str, Mapping[str, str]]:
    """Return what click says in English → language code → words."""
    from coprod_kit.content.files.yaml_files import read_yaml

    words: Mapping[str, Mapping[str, str]] = read_yaml(WORDS).data
    return words


@contextmanager
def click_speaking(lang: str) -> Iterator[None]:
    """Let click speak a language, and again its own afterwards.

    click takes its words from gettext, whose files are compiled and whose language is that of the
    whole process and its children. The two names by which it calls gettext are replaced instead.
    """

    def one(text: str) -> str:
        return click_words().get(text, {}).get(lang, text)

    def several(text: str, plural: str, count: int) -> str:
        return one(text if count == 1 else plural)

    before: list[tuple[Any, str, Any]] = []
    for module in MODULES:
        for name, ours in (("_", one), ("ngettext", several)):
            if name in vars(module):
                before.append((module, name, getattr(module, name)))
                setattr(module, name, ours)
    try:
        yield
    finally:
        for module, name, theirs in before:
            setattr(module, name, theirs)
