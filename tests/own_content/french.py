"""Which words of a document are the source's, and in which language a reader hears each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.content.cases.model import read_cases
from tests.own_content import CASES, INSTRUMENT, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bs4 import BeautifulSoup


def texts_of(value: Any) -> Iterator[str]:
    """Yield every French text of a file, once read."""
    if isinstance(value, dict):
        if isinstance(value.get("fr"), str):
            yield value["fr"]
        else:
            yield from (text for each in value.values() for text in texts_of(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in texts_of(each))


QUESTION_TEXTS, INSTRUMENT_TEXTS = (
    tuple(texts_of(yaml.safe_load(file.read_text(encoding="utf-8"))))
    for file in (QUESTIONS, INSTRUMENT)
)

CASE_LIST = list(read_cases(CASES).values())


def heard_in(soup: BeautifulSoup, words: str) -> set[str]:
    """Return the languages in which a reader hears some words, wherever they are shown."""
    found = set()
    for node in soup.find_all(string=lambda text: text and words in re.sub(r"[ \n]+", " ", text)):
        if node.parent.name in ("script", "style", "title"):
            continue
        found.add(node.find_parent(lang=True)["lang"])
    return found


def in_german(folder: Path) -> list[Path]:
    """Write the same three files as if their words were German; return them in the same order."""
    written = []
    for file in (CASES, QUESTIONS, INSTRUMENT):
        text = file.read_text(encoding="utf-8").replace("fr: ", "de: ").replace("_fr,", "_de,")
        written.append(folder / file.name)
        written[-1].write_text(text, encoding="utf-8")
    return written
