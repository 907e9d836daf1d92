"""Every word of the book and of the package's texts, with its language, looked up.

The dictionaries are Hunspell's, as npm brings them (dictionary-fr, dictionary-en-gb); what they
lack and the book needs stands in words.fr.txt and words.en.txt beside this file.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import yaml
from spylls.hunspell import Dictionary

from coprod_kit.book.checks.sources import read
from coprod_kit.languages import LANGUAGES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DICTIONARIES = {"fr": "dictionary-fr", "en": "dictionary-en-gb"}
ADVICE = "The dictionaries are missing: run `npm --prefix frontend ci`, or `make test`."

# Not words: addresses, names of files and of code, what is joined to a digit.
_NOT_WORDS = re.compile(
    # Commands and their options are code.
    r"https?://\S+|coprod-kit(?: [a-z]+)?|pip install|--[a-z-]+"
    r"|[\w.-]*[.@]\w[\w./@-]*|\w+_\w+|\w*[\d₀-₉]\w*"
)
_WORD = re.compile(r"[^\W\d_]+(?:['·-][^\W\d_]+)*")
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'", re.IGNORECASE)
_FORMS = frozenset(
    {"e", "s", "es", "rice", "rices", "trice", "trices", "euse", "euses", "se", "ses"}
)
"""What may follow a middle dot: initiateur·rice, sûr·e·s."""


class Seen(NamedTuple):
    """A word and where it stands."""

    word: str
    where: str


@cache
def dictionary(lang: str) -> Dictionary:
    """Load one language's dictionary; seconds, so only once."""
    path = ROOT / "frontend/node_modules" / DICTIONARIES[lang] / "index"
    if not path.with_suffix(".dic").exists():
        raise FileNotFoundError(ADVICE)
    with warnings.catch_warnings():
        # spylls leaves its files to be closed by the interpreter.
        warnings.simplefilter("ignore", ResourceWarning)
        return Dictionary.from_files(str(path))


class Speller:
    """One language: its dictionary and the project's own words, of which it notes the use."""

    def __init__(self, lang: str, own: frozenset[str]) -> None:
        self.lang, self.own = lang, own
        self.used: set[str] = set()
        self._dictionary = dictionary(lang)
        self._known = cache(self._look_up)

    def knows(self, word: str) -> bool:
        """Return whether a word is right; what stands on either side of a hyphen may be."""
        return self._known(word)

    def _look_up(self, word: str) -> bool:
        first, *forms = word.split("·")
        if forms:
            return self._known(first) and set(forms) <= _FORMS
        if self._dictionary.lookup(word) or self._is_own(word):
            return True
        if (shorter := _ELISION.sub("", word)) != word and self.lang == "fr":
            return self._known(shorter)
        if word.endswith(("'s", "s'")) and self.lang == "en":
            return self._known(word[:-2] if word.endswith("'s") else word[:-1])
        parts = word.split("-")
        return len(parts) > 1 and all(map(self._known, parts))

    def _is_own(self, word: str) -> bool:
        # A word of the list may open a sentence; a name of the list keeps its capital.
        for form in (word, word[:1].lower() + word[1:]):
            if form in self.own:
                self.used.add(form)
                return True
        return False


def order(word: str) -> tuple[str, str]:
    """Sort key of the lists: accents and capitals set aside."""
    return unicodedata.normalize("NFD", word.casefold()).encode("ascii", "ignore").decode(), word


def own_words(lang: str) -> list[str]:
    """Read the project's list of one language, one word a line."""
    return (HERE / f"words.{lang}.txt").read_text(encoding="utf-8").split()


def words(text: str) -> Iterator[str]:
    """Cut a text into words; apostrophes and hyphens come out as the plain ones."""
    text = unicodedata.normalize("NFC", text)
    text = text.translate({0x2019: "'", 0x2010: "-", 0x2011: "-", 0xAD: None})
    for word in _WORD.findall(_NOT_WORDS.sub(" ", text)):
        if len(word) > 1:  # not the letters of formulas
            yield word


def texts(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield every text of the project: its language, the words, where it stands."""
    for lang in LANGUAGES:
        pages = [
            *sorted((folder / "book" / lang).glob("*.md")),
            *sorted((folder / "exercises" / lang).glob("*.ipynb")),
        ]
        for page in pages:
            yield from _of_page(page, lang)
        for drawing in sorted((folder / "book" / lang).glob("figures/*.svg")):
            for element in ET.parse(drawing).iter():
                if element.tag.endswith("}text"):
                    yield lang, " ".join(element.itertext()), _name(drawing, folder)
        contents = folder / "book" / lang / "_toc.yml"
        for caption in re.findall(r"caption: (.+)", contents.read_text(encoding="utf-8")):
            yield lang, caption, _name(contents, folder)
    for file in [
        *sorted((folder / "coprod_kit/content").rglob("*.yaml")),
        *sorted((folder / "coprod_kit/widgets").rglob("*.yaml")),
        folder / "tools/pdf.yaml",
    ]:
        for lang, text in _of_yaml(yaml.safe_load(file.read_text(encoding="utf-8"))):
            yield lang, text, _name(file, folder)


def _name(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()


def _of_page(page: Path, lang: str) -> Iterator[tuple[str, str, str]]:
    source = read(page)
    for run in source.prose:
        yield run.lang or lang, run.text, f"{page.parent.name}/{page.name}:{run.place.line}"
    for role in source.roles:
        # A link to the glossary or to a case: its words, then an id between < and >.
        if role.name == "gl" or (role.name == "case" and "<" in role.content):
            text = role.content.partition("<")[0]
            yield lang, text, f"{page.parent.name}/{page.name}:{role.place.line}"


def _of_yaml(value: Any, lang: str | None = None) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _of_yaml(inner, key if key in LANGUAGES else lang)
    elif isinstance(value, list):
        for inner in value:
            yield from _of_yaml(inner, lang)
    elif isinstance(value, str) and lang:
        yield lang, re.sub(r"\{[\w-]+\}", " ", value)


def unknown(folder: Path, spellers: dict[str, Speller]) -> list[Seen]:
    """List the words that are in neither the dictionary nor the project's list."""
    return [
        Seen(word, where)
        for lang, text, where in texts(folder)
        if lang in spellers
        for word in words(text)
        if not spellers[lang].knows(word)
    ]
