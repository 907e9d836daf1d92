"""The languages of the kit and the one in use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

LANGUAGES: tuple[str, ...] = ("fr", "en")
"""Codes of the languages every text exists in; the first is the default."""

LANGUAGE_NAMES: Mapping[str, str] = {"fr": "Français", "en": "English"}
"""Each language's own name for itself."""

Text = Mapping[str, str]
"""One text in each language of its source: language code → words.

What the kit ships has every language of `LANGUAGES`; somebody else's file may have one only.
"""

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


def is_language_code(text: str) -> bool:
    """Return whether a text has the form of a language code: two letters, perhaps a region.

    >>> [is_language_code(text) for text in ("fr", "pt-BR", "title", "FR")]
    [True, True, False, False]
    """
    return re.fullmatch("[a-z]{2}(?:-[A-Z]{2})?", text) is not None


def ordered_languages(codes: Iterable[str]) -> tuple[str, ...]:
    """Return language codes in the order of `LANGUAGES`, then those the kit does not speak.

    >>> ordered_languages({"nl", "en", "de", "fr"})
    ('fr', 'en', 'de', 'nl')
    """
    wanted = set(codes)
    return (*(code for code in LANGUAGES if code in wanted), *sorted(wanted - set(LANGUAGES)))


def source_language(languages: Sequence[str], lang: str) -> str:
    """Return the language in which a source is shown to a reader of `lang`.

    It is `lang` where the source has it, and otherwise the source's first language: a reader is
    better served by a page in another language than by none. It is also the value of the ``lang``
    attribute of what is shown.

    Parameters
    ----------
    languages : sequence of str
        The languages of the source, such as `Case.languages`; at least one.
    lang : str
        Language code of the reader: one of the kit, or one of the source.

    Raises
    ------
    ValueError
        When neither the kit nor the source has `lang`.

    Examples
    --------
    >>> source_language(("fr", "en"), "en"), source_language(("fr",), "en")
    ('en', 'fr')
    """
    if lang in languages:
        return lang
    check_language(lang)
    return languages[0]


def text_in(text: Text, lang: str) -> str:
    """Return the words of a text in `lang`, or in the first language that it has.

    Parameters
    ----------
    text : Text
        Language code → words; at least one language.
    lang : str
        Language code of the reader.

    Examples
    --------
    >>> text_in({"fr": "Oui", "en": "Yes"}, "en"), text_in({"fr": "Oui"}, "en")
    ('Yes', 'Oui')
    """
    return text[source_language(tuple(text), lang)]


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
