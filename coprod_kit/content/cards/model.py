"""The cards to sort with a group: cases told in one line, and the questions that sort them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.keyed_lists import id_problems
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.table_schema import nearest
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.content.vocabulary import near_miss_classes
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.files.errors import Problem
    from coprod_kit.content.files.yaml_files import YamlFile
    from coprod_kit.languages import Text

CARDS_FILE = CONTENT / "cards" / "cards.yaml"
SORTING_QUESTIONS_FILE = CONTENT / "cards" / "sorting-questions.yaml"


@dataclass(frozen=True)
class SortingQuestion:
    """A question that tells co-production from what comes near it.

    Attributes
    ----------
    number : int
        Its place, from 1.
    text, answer : Text
        What is asked, and what follows from the answer.
    example : Text or None
        Something that the question stops.
    stops : tuple of str
        Classes of near-miss that a "no" leads to; empty for a question that stops nothing.
    """

    number: int
    text: Text
    answer: Text
    example: Text | None
    stops: tuple[str, ...]


@dataclass(frozen=True)
class SortingQuestions:
    """The questions in the order they are asked, with what comes before them.

    Attributes
    ----------
    before, order : Text
        What to name before the first question; how to go through them.
    questions : tuple of SortingQuestion
        The questions.
    """

    before: Text
    order: Text
    questions: tuple[SortingQuestion, ...]


@dataclass(frozen=True)
class Card:
    """A case told in one line, to cut out.

    Attributes
    ----------
    number : int
        What is printed on it, from 1.
    id : str
        Its name.
    case : Case
        The case that it tells, with its verdict, level and mode.
    text : Text
        What is printed on its front, in every language.
    question : int
        Number of the question that settles it; 0 when it is settled before the questions.
    decides, otherwise : Text
        How that question settles it, and who would say something else, for the trainer.
    sources : tuple of str
        Keys of the bibliography; may be empty.
    """

    number: int
    id: str
    case: Case
    text: Text
    question: int
    decides: Text
    otherwise: Text
    sources: tuple[str, ...]


def read_sorting_questions(
    file: Path, languages: tuple[str, ...] | None = None
) -> SortingQuestions:
    """Read a file of sorting questions.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken; each problem names file, line, key, reason and fix.
    """
    source = read_yaml(file)
    check_source(source, "cards/sorting-questions.schema.json", _class_problems, languages)
    data = source.data
    questions = (
        SortingQuestion(
            number, each["text"], each["answer"], each.get("example"), tuple(each["stops"])
        )
        for number, each in enumerate(data["questions"], 1)
    )
    return SortingQuestions(data["before"], data["order"], tuple(questions))


def read_cards(file: Path, languages: tuple[str, ...] | None = None) -> tuple[Card, ...]:
    """Read a file of cards, each with the case of the kit that it tells.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken, names a case or a question that does not exist, or a question
        that does not stop what the case is.
    """
    source = read_yaml(file)
    check_source(source, "cards/cards.schema.json", _card_problems, languages)
    return tuple(_card(number, entry) for number, entry in enumerate(source.data["cards"], 1))


@cache
def cards() -> tuple[Card, ...]:
    """Return the cards of the kit, by number; see `read_cards` for the errors."""
    return read_cards(CARDS_FILE, LANGUAGES)


@cache
def sorting_questions() -> SortingQuestions:
    """Return the questions of the kit; see `read_sorting_questions` for the errors."""
    return read_sorting_questions(SORTING_QUESTIONS_FILE, LANGUAGES)


def _card(number: int, entry: dict[str, Any]) -> Card:
    case = shipped_cases()[entry["case"]]
    return Card(number=number, **{**entry, "case": case, "sources": tuple(entry["sources"])})


def _class_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield the classes of near-miss that the vocabulary does not have."""
    for index, entry in enumerate(source.data["questions"]):
        for place, name in enumerate(entry["stops"]):
            if name not in near_miss_classes():
                yield source.problem(
                    ("questions", index, "stops", place),
                    f'"{name}" is no class of near-miss.',
                    f"Take one of: {', '.join(near_miss_classes())}.",
                )


def _card_problems(source: YamlFile) -> Iterator[Problem]:
    """Yield ids that come twice, and what contradicts the case base or the questions."""
    yield from id_problems(source, ("cards",))
    cases, questions = shipped_cases(), sorting_questions().questions
    for index, entry in enumerate(source.data["cards"]):
        case = cases.get(entry["case"])
        if case is None:
            near = nearest(entry["case"], tuple(cases), {})
            yield source.problem(
                ("cards", index, "case"),
                f'There is no case "{entry["case"]}" in cases.csv.',
                f"Write the id of a case{f', such as {near}' if near else ''}.",
            )
            continue
        key, number = ("cards", index, "question"), entry["question"]
        if number > len(questions):
            reason = f"There is no question {number}."
            yield source.problem(key, reason, f"There are {len(questions)}; 0 means none of them.")
        elif number and case.near_miss_class not in (None, *questions[number - 1].stops):
            yield source.problem(
                key,
                f"Question {number} does not stop {case.near_miss_class}, which the case is.",
                f"Take a question that does, or 0, or correct the coding of {case.id}.",
            )
