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
class Passage:
    """A paragraph, with a list below it perhaps.

    Attributes
    ----------
    text : str
        Its words; may be empty when there is a `lead`.
    lead : str
        Words in bold at its beginning; may be empty.
    points : tuple of str
        The entries of the list; may be empty.
    """

    text: str
    lead: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """An answer that a question proposes.

    Attributes
    ----------
    text : str
        What is proposed.
    right : bool
        Whether it belongs to the key.
    fraction : float
        What it is worth, in percent. A code that is not the key's but is defensible has the
        whole mark.
    feedback : Passage
        What is said to whoever chooses it, of this answer alone.
    """

    text: str
    right: bool
    fraction: float
    feedback: Passage


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
    lang : str
        Its language.
    page : str
        The page of the site that treats it, without its ending; empty where none does.
    subject : str
        What it is about: the question's own id, or the case that several items share.
    category : tuple of str
        Where it goes in a question bank, from the widest to the narrowest; numbered where the
        order means something, since platforms sort categories by name.
    title : str
        What a teacher reads in a list; alone of its kind in an export.
    kind : {"single", "multiple", "explain"}
        One right option; several; one, chosen once the reason is written.
    name : str
        What it is about: the title of the chapter or of the case.
    heading, status, context : str
        Title of the case to read, whether it is documented, and its text; empty without a case.
    question, note : str
        What is asked, and how to answer on a screen (or nothing).
    options : tuple of Choice
        The answers, in an order that says nothing of the key.
    hint : str
        What helps to try again; never the answer.
    explanation : tuple of Passage
        What is said to everyone once they have answered: the key, the clue and the debate, once.
    because : str
        What decided the key; of a question of a chapter, the model answer.
    clue : str
        The words of the case that decide; empty when there are none.
    others : tuple of str
        The other codings of the case that are defensible, in words.
    debate : str
        Why they are; empty when there is none.
    tags : tuple of str
        Words to find it by, in its language.
    source_lang : str
        Language of the texts of the source, where it is not the reader's; else empty.
    source_texts : tuple of str
        Those texts, as they stand whole within what is above; empty where `source_lang` is.
    """

    id: str
    lang: str
    page: str
    subject: str
    category: tuple[str, ...]
    title: str
    kind: str
    name: str
    heading: str
    status: str
    context: str
    question: str
    note: str
    options: tuple[Choice, ...]
    hint: str
    explanation: tuple[Passage, ...]
    because: str
    clue: str
    others: tuple[str, ...]
    debate: str
    tags: tuple[str, ...]
    source_lang: str = ""
    source_texts: tuple[str, ...] = ()


def by_category(items: Iterable[ExportItem]) -> dict[tuple[str, ...], list[ExportItem]]:
    """Return items by category, each kept in its order."""
    groups: dict[tuple[str, ...], list[ExportItem]] = defaultdict(list)
    for item in items:
        groups[item.category].append(item)
    return groups
