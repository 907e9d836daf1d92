"""What a terminal can print, and questions that are answered in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from coprod_kit.content.interface.texts import strings_so_far
from coprod_kit.languages import get_language

if TYPE_CHECKING:
    from typing import Any

_PLAINER = {
    "\u202f": ("\xa0", " "),
    "\xa0": (" ",),
    "’": ("'",),
    "…": ("...",),
    "→": ("->",),
    "«": ('"',),
    "»": ('"',),
    "“": ('"',),
    "”": ('"',),
    "–": ("-",),
    "œ": ("oe",),
}
"""Sign → what stands for it where it cannot be printed, the nearest first."""


def phrase(key: str, **values: Any) -> str:
    """Return a text of the command line in the language in use, with its ``{names}`` filled in.

    Parameters
    ----------
    key : str
        Key of ``content/interface/command-line.yaml``.
    **values : Any
        What stands for each name.
    """
    return strings_so_far("command-line", get_language())[key].format(**values)


def printable(text: str, encoding: str | None) -> str:
    r"""Return a text in signs that an encoding has: plainer ones for those that it lacks.

    Parameters
    ----------
    text : str
        Any text; it may hold bytes that are not UTF-8, as typed arguments may.
    encoding : str or None
        Name of the encoding of a stream; None for UTF-8.

    Examples
    --------
    >>> printable("« À voir\u202f: l’été »", "ascii")
    '" \\xc0 voir : l\'\\xe9t\\xe9 "'
    """
    encoding = encoding or "utf-8"
    for sign, plainer in _PLAINER.items():
        if sign in text and not _has(encoding, sign):
            text = text.replace(sign, next(each for each in plainer if _has(encoding, each)))
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _has(encoding: str, sign: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def tell(key: str, *, err: bool = False, **values: Any) -> None:
    """Print a text of the command line; see `phrase`."""
    tell_text(phrase(key, **values), err=err)


def tell_text(text: str, *, err: bool = False) -> None:
    """Print a text that is made elsewhere."""
    stream = sys.stderr if err else sys.stdout
    click.echo(printable(text, stream.encoding), err=err)


def ask(key: str, **values: Any) -> bool:
    """Return whether the person at the terminal says yes to a question; no by default.

    Parameters
    ----------
    key : str
        Key of the question; see `phrase`.
    **values : Any
        What stands for each name in it.
    """
    yes, no = phrase("letter_yes"), phrase("letter_no")
    question = printable(f"{phrase(key, **values)} [{yes}/{no.upper()}]", sys.stdout.encoding)
    while True:
        said = click.prompt(question, default=no, show_default=False, prompt_suffix=" ")
        answer = said.strip().casefold()[:1]
        # Whoever learnt the English letters elsewhere is understood too.
        if answer in {yes, "y"}:
            return True
        if answer == no:
            return False
        tell("yes_or_no")
