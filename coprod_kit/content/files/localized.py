"""Return the data of a content file in one language."""

from __future__ import annotations

from typing import Any


def localized(data: Any, lang: str) -> Any:
    """Return data with the words of one language in the place of every text, ready for JSON.

    A text that stands beside a point of a scale (``at``) keeps it.

    Parameters
    ----------
    data : Any
        What a checked file holds.
    lang : str
        A language that every text of it has.

    Examples
    --------
    >>> localized({"id": "S1", "text": {"fr": "Oui", "en": "Yes"}}, "en")
    {'id': 'S1', 'text': 'Yes'}
    """
    if isinstance(data, dict):
        if isinstance(data.get(lang), str):
            return {"at": data["at"], "text": data[lang]} if "at" in data else data[lang]
        return {key: localized(item, lang) for key, item in data.items()}
    if isinstance(data, list):
        return [localized(item, lang) for item in data]
    return data
