"""The language in which the command line speaks: typed with ``--lang``, else that of the system."""

from __future__ import annotations

import locale
import sys
from typing import TYPE_CHECKING

from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ELSEWHERE = "en"
"""Language for a system that is set to none of the kit: the one more people read."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX systems say the language, the first that is set deciding."""

_NO_LANGUAGE = ("C", "POSIX")


def reader_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language of messages and help, before the arguments are read in earnest.

    Parameters
    ----------
    arguments : sequence of str
        What was typed after the name of the program.
    environment : mapping of str to str
        The environment variables.

    Returns
    -------
    str
        The first ``--lang`` that the kit speaks, else the language of the system.

    Examples
    --------
    >>> reader_language(["export", "gift", "--lang", "en"], {"LANG": "fr_FR.UTF-8"})
    'en'
    >>> reader_language(["check"], {"LANG": "fr_CA.UTF-8"})
    'fr'
    """
    return typed_language(arguments) or system_language(environment)


def typed_language(arguments: Sequence[str]) -> str | None:
    """Return the first language of the kit given with ``--lang``, or None."""
    for index, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--":
            return None
        if name == "--lang":
            typed = value if equals else next(iter(arguments[index + 1 :]), "")
            if typed in LANGUAGES:
                return typed
    return None


def system_language(environment: Mapping[str, str]) -> str:
    """Return the language of the kit that a system is set to, or else `ELSEWHERE`.

    Examples
    --------
    >>> system_language({"LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"})
    'en'
    >>> system_language({"LANGUAGE": "de:fr:en", "LANG": "de_AT.UTF-8"})
    'fr'
    """
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    if not named:
        named = _windows_language() if sys.platform == "win32" else ""
    if named.partition(".")[0] in _NO_LANGUAGE:
        return ELSEWHERE
    # GNU systems list the languages that a person reads, the preferred first.
    for code in (*environment.get("LANGUAGE", "").split(":"), named):
        language = code[:2].lower()
        if language in LANGUAGES:
            return language
    return ELSEWHERE


def _windows_language() -> str:
    """Return the language in which Windows itself speaks, such as ``"fr_FR"``."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 -- there on Windows only, where types differ
    return locale.windows_locale.get(kernel.GetUserDefaultUILanguage(), "")
