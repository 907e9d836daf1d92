"""The parts of a page that checks look at, each with its exact place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from coprod_kit.book.checks.problems import SourceLine

STAND_IN = "\ufffc"
"""What stands in a prose run for something that is not prose: code, a citation, an image."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of the front matter."""

    value: Any
    place: SourceLine


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `label` is the target written right above it, or empty."""

    level: int
    text: str
    place: SourceLine
    label: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A target ``(name)=``, or the ``:name:`` option of a directive."""

    name: str
    place: SourceLine


@dataclass(frozen=True, slots=True)
class Directive:
    """A directive in either kind of fence; `argument` is the rest of its first line."""

    name: str
    argument: str
    options: Mapping[str, str]
    place: SourceLine


@dataclass(frozen=True, slots=True)
class Role:
    """A role such as ``{cite:p}`a,b```; `content` is what is between the backticks."""

    name: str
    content: str
    place: SourceLine


@dataclass(frozen=True, slots=True)
class Link:
    """A Markdown link, or an image when `image` is true."""

    target: str
    text: str
    place: SourceLine
    image: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A run of words: one paragraph, heading, table cell, title or text equivalent.

    A line break of the source is kept as a line break, what is not prose is replaced by
    `STAND_IN`, so that what stands on either side of it can still be judged.
    `lang` is None when the run is in the language of its page.
    """

    text: str
    place: SourceLine
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a notebook: ``markdown``, ``code`` or ``raw``; numbered from 1."""

    kind: str
    source: str
    number: int


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A chapter or a notebook, read without Sphinx. Everything is in document order.

    `cells` is empty for a chapter; `html` has the place of each piece of raw HTML.
    """

    path: Path
    front_matter: Mapping[str, Entry]
    headings: tuple[Heading, ...]
    labels: tuple[Label, ...]
    directives: tuple[Directive, ...]
    roles: tuple[Role, ...]
    links: tuple[Link, ...]
    prose: tuple[Prose, ...]
    cells: tuple[Cell, ...] = ()
    html: tuple[SourceLine, ...] = ()
