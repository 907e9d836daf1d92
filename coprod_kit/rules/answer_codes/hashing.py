"""Short numbers made from texts, the same in Python and in a browser.

They draw sets of cases by lot and keep texts apart; they keep nothing secret. Whoever guesses a
pairing word can check the guess.
"""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Any

from coprod_kit.content.answer_codes.model import layout
from coprod_kit.rules.answer_codes.errors import AnswerCodeError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MASK = 0xFFFFFFFF


def hash_text(text: str) -> int:
    """Return a number of 32 bits for a text.

    It is FNV-1a over the bytes of UTF-8, mixed at the end as MurmurHash3 does it: both take
    integer arithmetic only, which a browser has even on a page that is not secure.

    >>> hash_text(""), hash_text("a")
    (2872998923, 444641715)
    """
    value = 2166136261
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & _MASK
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) & _MASK
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) & _MASK
    return value ^ (value >> 16)


def hash_bits(text: str, bits: int) -> int:
    """Return a number of so many bits for a text: the first ones of `hash_text`."""
    return hash_text(text) >> (32 - bits)


def word_number(word: str) -> int:
    """Return the number that stands in a code for a pairing word.

    Case, accents, spaces and punctuation do not count: whoever writes the word a second time,
    weeks later, need not write it alike.

    Raises
    ------
    AnswerCodeError
        When the word has neither a letter nor a figure.

    >>> word_number("Épi de blé") == word_number("epi-de-BLE")
    True
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).lower())
    letters = "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LN")
    if not letters:
        raise AnswerCodeError("wish", "A pairing word needs at least one letter or figure.")
    return hash_bits(letters, layout().word_bits)


def description_digest(description: Mapping[str, Any]) -> int:
    """Return the number that stands in a code for a content that the kit does not number."""
    text = json.dumps(description, ensure_ascii=False, separators=(",", ":"))
    return hash_bits(text, layout().own_bits)
