"""Questions to answer from memory, one YAML file a chapter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.errors import ContentErrors, Problem
from coprod_kit.content.files.named_files import known_name, names_in, own_file
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import YamlFile, read_yaml
from coprod_kit.content.questions.checks import ids_used_elsewhere, question_problems
from coprod_kit.languages import LANGUAGES, text_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from coprod_kit.languages import Text

QUESTIONS = CONTENT / "questions"

QUESTION_KINDS = ("single", "multiple", "explain")
"""One right option; several; one, with the learner's reason written first."""


@dataclass(frozen=True)
class Option:
    """An answer that a question proposes, as its author wrote it.

    Attributes
    ----------
    id : str
        Its letter: a, b, c…
    text, feedback : Text
        What is proposed, and what makes it right or not, in each language of the source.
    right : bool
        Whether it belongs to the right answer.
    """

    id: str
    text: Text
    right: bool
    feedback: Text


@dataclass(frozen=True)
class OptionTexts:
    """What a learner reads of an option before answering, in one language."""

    id: str
    text: str


@dataclass(frozen=True)
class QuestionTexts:
    """What a learner reads of a question before answering, in one language; nothing of its key.

    Attributes
    ----------
    id, kind, section : str
        Those of `Question`.
    text : str
        The question.
    options : tuple of OptionTexts
        What may be chosen, in order.
    """

    id: str
    kind: str
    section: str
    text: str
    options: tuple[OptionTexts, ...]


@dataclass(frozen=True)
class QuestionKey:
    """What grades a question and explains it once it is answered.

    Attributes
    ----------
    id : str
        That of the question.
    right : tuple of str
        Ids of the right options, in order.
    feedback : mapping of str to Text
        Id of each option → what makes it right or not.
    explanation : Text
        The model answer.
    sources : tuple of str
        Keys of the bibliography; may be empty.
    """

    id: str
    right: tuple[str, ...]
    feedback: Mapping[str, Text]
    explanation: Text
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A question as its author wrote it, with its key.

    What leaves Python is one of its two halves: `texts` for a learner who has not answered yet,
    and `key` for grading and feedback.

    Attributes
    ----------
    id : str
        Its name, alone of its kind in the whole bank.
    kind : str
        One of `QUESTION_KINDS`.
    section : str
        Label of the section of the chapter that treats it.
    text, explanation : Text
        The question and the model answer, in each language of the source.
    options : tuple of Option
        Three to five answers, in order.
    sources : tuple of str
        Keys of the bibliography; may be empty.
    """

    id: str
    kind: str
    section: str
    text: Text
    options: tuple[Option, ...]
    explanation: Text
    sources: tuple[str, ...]

    @property
    def right(self) -> tuple[str, ...]:
        """Ids of the right options, in order."""
        return tuple(option.id for option in self.options if option.right)

    def texts(self, lang: str) -> QuestionTexts:
        """Return what a learner reads before answering; see `text_in` for the language."""
        options = (OptionTexts(option.id, text_in(option.text, lang)) for option in self.options)
        return QuestionTexts(
            self.id, self.kind, self.section, text_in(self.text, lang), tuple(options)
        )

    @property
    def key(self) -> QuestionKey:
        """What grades the question and explains it, in each language of the source."""
        return QuestionKey(
            id=self.id,
            right=self.right,
            feedback={option.id: option.feedback for option in self.options},
            explanation=self.explanation,
            sources=self.sources,
        )


@dataclass(frozen=True)
class Bank:
    """The questions of a chapter, once checked.

    Attributes
    ----------
    chapter : str
        Name of the chapter's page.
    version : str
        Version of the wording and the keys.
    title : Text
        The chapter's short title, in each language of the source.
    questions : tuple of Question
        In the order they are asked.
    languages : tuple of str
        The languages that every text of the source has; the first is the one to fall back on.
    place : int or None
        Place of the chapter among those of the book that have questions; None for a file of one's
        own.
    """

    chapter: str
    version: str
    title: Text
    questions: tuple[Question, ...]
    languages: tuple[str, ...]
    place: int | None = None


def chapters() -> list[str]:
    """Return the chapters that have questions, by name, as `Quiz` and ``--only`` take them.

    >>> "levels" in chapters()
    True
    """
    return names_in(QUESTIONS)


def banks() -> list[Bank]:
    """Return the questions of every chapter, in the order of the book."""
    found = [_shipped(name) for name in chapters()]
    return sorted(found, key=lambda bank: (bank.place is None, bank.place, bank.chapter))


def load_bank(chapter: str | Path) -> Bank:
    """Load the questions of a chapter, or of a file of one's own.

    Parameters
    ----------
    chapter : str or Path
        A name such as ``"levels"``, or the path of a ``.yaml`` file.

    Raises
    ------
    ContentErrors
        When the file is missing or broken; each problem names file, line, key, reason and fix.
    ValueError
        When the kit has no questions for that chapter; the message lists those it
        has, and says which name is nearest.
    """
    if file := own_file(chapter):
        return read_bank(file)
    return _shipped(known_name(chapter, chapters(), f'There are no questions for "{chapter}".'))


@cache
def _shipped(chapter: str) -> Bank:
    return read_bank(QUESTIONS / f"{chapter}.yaml", LANGUAGES)


def read_bank(file: Path, languages: tuple[str, ...] | None = None) -> Bank:
    """Read and check one file of questions; see `load_bank` for the errors.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have. When left out they are those of the file, which may
        be in one language only.
    """
    return _bank(*_checked(file, languages))


def read_banks(files: Iterable[Path], languages: tuple[str, ...] | None = None) -> list[Bank]:
    """Read files of questions that make one bank: an id may come once in all of them.

    Parameters
    ----------
    files : iterable of Path
        YAML files.
    languages : tuple of str, optional
        See `read_bank`.

    Raises
    ------
    ContentErrors
        With everything that is wrong in any of them.
    """
    checked: list[tuple[YamlFile, tuple[str, ...]]] = []
    problems: list[Problem] = []
    for file in files:
        try:
            checked.append(_checked(file, languages))
        except ContentErrors as errors:
            problems += errors.problems
    problems += ids_used_elsewhere(source for source, _ in checked)
    if problems:
        raise ContentErrors(problems)
    return [_bank(*each) for each in checked]


def _checked(file: Path, languages: tuple[str, ...] | None) -> tuple[YamlFile, tuple[str, ...]]:
    source = read_yaml(file)
    schema = "questions/questions.schema.json"
    return source, check_source(source, schema, question_problems, languages)


def _bank(source: YamlFile, languages: tuple[str, ...]) -> Bank:
    data = source.data
    return Bank(
        chapter=data["chapter"],
        version=data["version"],
        title=data["title"],
        questions=tuple(_question(entry) for entry in data["questions"]),
        languages=languages,
        place=data.get("place"),
    )


def _question(entry: dict[str, Any]) -> Question:
    options = tuple(
        Option(each["id"], each["text"], each.get("right", False), each["feedback"])
        for each in entry["options"]
    )
    return Question(**{**entry, "options": options, "sources": tuple(entry["sources"])})
