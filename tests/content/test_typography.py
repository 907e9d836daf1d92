"""The typography of every text of the content, in its language."""

import pytest
import yaml

from coprod_kit.content import CONTENT
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.texts import WIDGETS

FILES = [*sorted(CONTENT.rglob("*.yaml")), *sorted(WIDGETS.glob("*/texts.yaml"))]

TRANSLATED = [file for file in FILES if "starters" not in file.parts]
"""The files that hold both languages: what `coprod-kit new` writes has a file for each."""


def texts(value, key=()):
    """Yield the place, language and words of every text of a file."""
    if isinstance(value, dict):
        for name, entry in value.items():
            if name in LANGUAGES and isinstance(entry, str):
                yield ".".join(map(str, key)), name, entry
            else:
                yield from texts(entry, (*key, name))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from texts(entry, (*key, index))


@pytest.mark.parametrize(
    "file", FILES, ids=lambda file: file.relative_to(CONTENT.parent).as_posix()
)
def test_typography(file):
    from coprod_kit.book.checks.typography import check_text

    found = list(texts(yaml.safe_load(file.read_text(encoding="utf-8"))))
    assert found
    flaws = [
        f"{place} ({lang}), {words[max(0, flaw.offset - 15) : flaw.offset + 15]!r}: {flaw.message}"
        for place, lang, words in found
        for flaw in check_text(words, lang)
    ]
    assert not flaws, "\n".join(flaws)


@pytest.mark.parametrize(
    "file", TRANSLATED, ids=lambda file: file.relative_to(CONTENT.parent).as_posix()
)
def test_no_text_is_left_untranslated(file):
    by_place = {}
    for place, lang, words in texts(yaml.safe_load(file.read_text(encoding="utf-8"))):
        by_place.setdefault(place, {})[lang] = words
    assert all(set(entry) == set(LANGUAGES) for entry in by_place.values())
    same = {
        place: entry["fr"]
        for place, entry in by_place.items()
        if len(set(entry.values())) == 1 and len(entry["fr"].split()) > 2
    }
    assert not same
