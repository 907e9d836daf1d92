"""Give the data of a content file in one language."""

from __future__ import annotations

from typing import Any

from coprod_kit.languages import check_language


def localized(data: Any, lang: str) -> Any:
    """Put the words of one language in the place of every text; the result is ready for JSON.

    A text that stands beside a point of a scale (``at``) keeps it.

    Raises
    ------
    ValueError
        When the kit does not speak `lang`.

    Examples
    --------
    >>> localized({"id": "S1", "text": {"fr": "Oui", "en": "Yes"}}, "en")
    {'id': 'S1', 'text': 'Yes'}
    """
    return _in_language(data, check_language(lang))


def _in_language(value: Any, lang: str) -> Any:
    if isinstance(value, dict):
        if isinstance(value.get(lang), str):
            rest = {key: item for key, item in value.items() if key == "at"}
            return {**rest, "text": value[lang]} if rest else value[lang]
        return {key: _in_language(item, lang) for key, item in value.items()}
    if isinstance(value, list):
        return [_in_language(item, lang) for item in value]
    return value
