"""A question to export, in one shape whatever it comes from and wherever it goes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

QUIZ, CASES = "quiz", "cases"
"""What can be exported, besides one chapter."""

FULL = 100.0
"""The whole mark, in percent."""


@dataclass(frozen=True)
class Choice:
    """An answer that a question proposes.

    Attributes
    ----------
    text, feedback : str
        What is proposed, and what is said to whoever chooses it.
    right : bool
        Whether it belongs to the key.
    fraction : float
        What it is worth, in percent. A coding that is not the key's but is defensible has the
        whole mark, and its feedback says why.
    """

    text: str
    right: bool
    fraction: float
    feedback: str


class SourceTexts(TypedDict, total=False):
    """The fields of an `ExportItem` that say which of its words are in another language."""

    source_lang: str
    source_texts: tuple[str, ...]


@dataclass(frozen=True)
class ExportItem:
    """A question with its key, in one language.

    Attributes
    ----------
    id : str
        Its name in every language and edition: ``quiz.<chapter>.<question>`` or
        ``cases.<case>.<dimension>``.
    page : str
        The page of the site that treats it, without its ending; empty where none does.
    subject : str
        What it is about: the question's own id, or the case that several items share.
    category : tuple of str
        Where it goes in a question bank, from the widest to the narrowest.
    title : str
        What a teacher reads in a list; alone of its kind in an export.
    kind : {"single", "multiple", "explain"}
        One right option; several; one, chosen once the reason is written.
    name : str
        A short name for what it is about; the case's title, or nothing.
    context, question, note : str
        The case to read (or nothing), what is asked, how to answer (or nothing).
    options : tuple of Choice
        The answers, in order.
    feedback : str
        What is said to everyone once they have answered.
    others : tuple of str
        The other codings that are defensible here, in words.
    debate : str
        Why they are; empty when there is none.
    tags : tuple of str
        Words to find it by.
    shuffle : bool
        Whether the options may come in any order.
    source_lang : str
        Language of the texts of the source, where it is not the reader's; else empty.
    source_texts : tuple of str
        Those texts, as they stand whole within what is above; empty where `source_lang` is.
    """

    id: str
    page: str
    subject: str
    category: tuple[str, ...]
    title: str
    kind: str
    name: str
    context: str
    question: str
    note: str
    options: tuple[Choice, ...]
    feedback: str
    others: tuple[str, ...]
    debate: str
    tags: tuple[str, ...]
    shuffle: bool
    source_lang: str = ""
    source_texts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All there is to read before the options."""
        return "\n\n".join(part for part in (self.context, self.question, self.note) if part)


def by_category(items: Iterable[ExportItem]) -> dict[tuple[str, ...], list[ExportItem]]:
    """Return items by category, each kept in its order."""
    groups: dict[tuple[str, ...], list[ExportItem]] = defaultdict(list)
    for item in items:
        groups[item.category].append(item)
    return groups
