"""Answer questions by surface cues alone, to measure what they give away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content.surface_cues.model import surface_cues

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coprod_kit.content.questions.model import Bank, Question

QUIZ_MARGIN = 0.05
"""How far above chance a strategy may come on the questions of the chapters."""


@dataclass(frozen=True)
class CueResult:
    """What a strategy obtains without knowing anything.

    Attributes
    ----------
    exercise : {"quiz", "verdict", "mode"}
        What it answers.
    lang : str
        The language it reads.
    strategy : str
        Its name, as in ``surface-cues.yaml``.
    obtained : float
        Mean credit, from 0 to 1, or share of the cases that it classifies as they are coded.
    chance : float
        What pure chance obtains, or the share of the most frequent answer.
    margin : float
        How far above it may come.
    """

    exercise: str
    lang: str
    strategy: str
    obtained: float
    chance: float
    margin: float

    @property
    def gain(self) -> float:
        """How far above chance it comes; negative below."""
        return self.obtained - self.chance

    @property
    def gives_away(self) -> bool:
        """Whether it comes further above chance than it may."""
        return self.gain > self.margin


@cache
def phrase_pattern(kind: str, lang: str) -> re.Pattern[str]:
    """Return what finds the words of a list of ``surface-cues.yaml`` in a text."""
    words = sorted(surface_cues().words[kind][lang], key=len, reverse=True)
    # A word that ends in an apostrophe is followed by letters, as "n’" is.
    parts = (re.escape(word) + ("" if word.endswith("’") else r"(?!\w)") for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})", re.IGNORECASE)


def count(kind: str, text: str, lang: str) -> int:
    """Return how many words of a list a text holds."""
    return len(phrase_pattern(kind, lang).findall(text))


def content_words(text: str, lang: str) -> set[str]:
    """Return the words of a text in small letters, without the most common ones."""
    return set(re.findall(r"\w+", text.casefold())) - set(surface_cues().common[lang])


def quiz_results(banks: Iterable[Bank], lang: str) -> list[CueResult]:
    """Return what each strategy obtains on the questions of some banks.

    A strategy chooses one option, whatever the kind of the question; where several are equally
    good to it, the credit is their mean. One right option of a question that has several is
    worth its share, so that chance is one over the number of options for every question.

    Parameters
    ----------
    banks : iterable of Bank
        The questions of each chapter.
    lang : str
        The language that the strategies read.
    """
    found = [bank.questions for bank in banks]
    questions = [question for each in found for question in each]
    chance = sum(1 / len(question.options) for question in questions) / len(questions)
    obtained = {
        name: sum(_credit(question, score(question, lang)) for question in questions)
        for name, score in _SCORES.items()
    }
    obtained["new-letter"] = sum(_new_letter(each) for each in found)
    return [
        CueResult("quiz", lang, name, total / len(questions), chance, QUIZ_MARGIN)
        for name, total in obtained.items()
    ]


def _credit(question: Question, scores: Sequence[float]) -> float:
    """Return the expected credit of whoever chooses among the options with the highest score."""
    best = max(scores)
    chosen = [
        option for option, score in zip(question.options, scores, strict=True) if score == best
    ]
    return sum(option.right for option in chosen) / len(chosen) / len(question.right)


def _new_letter(questions: Iterable[Question]) -> float:
    """Return the credit of whoever never takes a letter again before all have been right."""
    total, used = 0.0, set[str]()
    for question in questions:
        letters = {option.id for option in question.options}
        if used >= letters:
            used = set()
        total += _credit(question, [-float(option.id in used) for option in question.options])
        used |= set(question.right[:1])
    return total


def _of_text(measure: Callable[[str, str], float]) -> Callable[[Question, str], list[float]]:
    """Return a strategy that looks at each option alone."""

    def scores(question: Question, lang: str) -> list[float]:
        return [measure(option.text[lang], lang) for option in question.options]

    return scores


def _place(letter: str) -> Callable[[Question, str], list[float]]:
    return lambda question, _lang: [float(option.id == letter) for option in question.options]


def _shared(question: Question, lang: str) -> list[float]:
    asked = content_words(question.text[lang], lang)
    return [
        float(len(asked & content_words(option.text[lang], lang))) for option in question.options
    ]


_SCORES: Mapping[str, Callable[[Question, str], list[float]]] = {
    "longest": _of_text(lambda text, _lang: len(text)),
    "shortest": _of_text(lambda text, _lang: -len(text)),
    **{f"always-{letter}": _place(letter) for letter in "abcd"},
    "no-absolutes": _of_text(lambda text, lang: -count("absolutes", text, lang)),
    "hedges": _of_text(lambda text, lang: count("hedges", text, lang)),
    "absolutes": _of_text(lambda text, lang: count("absolutes", text, lang)),
    "no-hedges": _of_text(lambda text, lang: -count("hedges", text, lang)),
    "moderate": _of_text(
        lambda text, lang: count("hedges", text, lang) - 100 * count("absolutes", text, lang)
    ),
    "negations": _of_text(lambda text, lang: count("negations", text, lang)),
    "no-negations": _of_text(lambda text, lang: -count("negations", text, lang)),
    "echo": _shared,
    "no-echo": lambda question, lang: [-score for score in _shared(question, lang)],
}
"""Name of a strategy → the score it gives to each option."""
