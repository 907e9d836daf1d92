"""The languages of the kit and the one in use."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES: tuple[str, ...] = ("fr", "en")
"""Codes of the languages every text exists in; the first is the default."""

LANGUAGE_NAMES: Mapping[str, str] = {"fr": "Français", "en": "English"}
"""Each language's own name for itself."""

Text = Mapping[str, str]
"""One text in every language: language code → words."""

_current = LANGUAGES[0]


def check_language(lang: str) -> str:
    """Return `lang` when the kit speaks it.

    Raises
    ------
    ValueError
        When `lang` is not one of `LANGUAGES`; the message lists them.
    """
    if lang not in LANGUAGES:
        known = ", ".join(f'"{code}" ({LANGUAGE_NAMES[code]})' for code in LANGUAGES)
        raise ValueError(f"Unknown language {lang!r}. The kit speaks {known}.")
    return lang


def set_language(lang: str) -> None:
    """Choose the language of widgets and charts made from now on.

    Parameters
    ----------
    lang : str
        A code of `LANGUAGES`, such as ``"fr"``.

    Raises
    ------
    ValueError
        When the kit does not speak `lang`.
    """
    global _current  # noqa: PLW0603 -- one setting for the session, as in locale.setlocale
    _current = check_language(lang)


def get_language(lang: str | None = None) -> str:
    """Return `lang` once checked, or the language in use when it is None."""
    return _current if lang is None else check_language(lang)
