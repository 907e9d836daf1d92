"""Grade the answers to questions, and sum up first tries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.rules.answers import CONFIDENCE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.content.questions.model import Bank, Question
    from coprod_kit.rules.quiz_answers import Choices


@dataclass(frozen=True)
class Grade:
    """What an answer is worth.

    Attributes
    ----------
    state : {"unanswered", "right", "partly", "not"}
        The answer against the key.
    credit : float or None
        From 0 to 1; None when there is no answer.
    """

    state: str
    credit: float | None


def grade(question: Question, chosen: Sequence[str]) -> Grade:
    """Return what the options chosen are worth against the key.

    The credit is the number of right options chosen, less the number of others chosen, over the
    number of right options; never below zero. Choosing everything is thus never the whole answer.
    With one right option it is 1 or 0. A credit of 1 is ``"right"``, one between is ``"partly"``,
    0 is ``"not"``.

    Parameters
    ----------
    question : Question
        The declaration that holds the key.
    chosen : sequence of str
        Option ids as `coprod_kit.rules.quiz_answers.check_choices` returns them.
    """
    if not chosen:
        return Grade("unanswered", None)
    hits = sum(name in question.right for name in chosen)
    credit = max(0, hits - (len(chosen) - hits)) / len(question.right)
    return Grade("right" if credit == 1 else "partly" if credit else "not", credit)


@dataclass(frozen=True)
class Tally:
    """How many answers were right, of how many."""

    right: int
    of: int


@dataclass(frozen=True)
class QuizSummary:
    """First tries only, and how sure the learner said to be of them.

    Attributes
    ----------
    questions : int
        How many questions there are.
    first : Tally
        Right ones among the questions checked at least once.
    by_confidence : dict of str to Tally
        The same for each confidence that was given, the surest first.
    """

    questions: int
    first: Tally
    by_confidence: dict[str, Tally]


def summarize(bank: Bank, first: Choices, confidence: Mapping[str, str]) -> QuizSummary:
    """Return how many answers were right when they were first checked.

    Parameters
    ----------
    bank : Bank
        The questions.
    first : mapping of str to list of str
        What was chosen when each question was first checked.
    confidence : mapping of str to str
        Question id → one of `CONFIDENCE`, where it was given.
    """
    right = {
        question.id: grade(question, first[question.id]).state == "right"
        for question in bank.questions
        if question.id in first
    }
    by_confidence = {}
    for word in CONFIDENCE:
        answered = [name for name in right if confidence.get(name) == word]
        if answered:
            by_confidence[word] = Tally(sum(right[name] for name in answered), len(answered))
    return QuizSummary(len(bank.questions), Tally(sum(right.values()), len(right)), by_confidence)
