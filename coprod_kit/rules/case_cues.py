"""Classify cases by surface cues alone, to measure what their texts give away."""

from __future__ import annotations

import re
from collections import Counter
from math import log
from typing import TYPE_CHECKING

from coprod_kit.rules.quiz_cues import CueResult, count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coprod_kit.content.cases.model import Case

VERDICT_MARGIN, MODE_MARGIN = 0.08, 0.10
"""How far above the most frequent answer a strategy may come on verdicts, and on modes."""


def case_results(cases: Iterable[Case], lang: str) -> list[CueResult]:
    """Return what each strategy obtains on the verdicts and on the modes of some cases.

    Each case is classified by what the others teach: by the best threshold on a count, or by a
    Bayesian classifier on all the words of title and text. Chance is the share of the most
    frequent answer.

    Parameters
    ----------
    cases : iterable of Case
        The cases; modes are those of the co-productions among them.
    lang : str
        The language that the strategies read.
    """
    cases = list(cases)
    verdicts = [case.verdict for case in cases]
    together = [case for case in cases if case.mode]
    modes = [str(case.mode) for case in together]
    return [
        *_results("verdict", cases, verdicts, lang, VERDICT_MARGIN),
        *_results("mode", together, modes, lang, MODE_MARGIN),
    ]


def _results(
    exercise: str, cases: Sequence[Case], answers: Sequence[str], lang: str, margin: float
) -> list[CueResult]:
    texts = [case.text[lang] for case in cases]
    chance = max(Counter(answers).values()) / len(answers)
    found = {
        name: _by_threshold([measure(text, lang) for text in texts], answers)
        for name, measure in _MEASURES.items()
    }
    words = [
        re.findall(r"\w+", f"{case.title[lang]} {case.text[lang]}".casefold()) for case in cases
    ]
    found["vocabulary"] = _by_words(words, answers)
    return [
        CueResult(exercise, lang, name, obtained, chance, margin)
        for name, obtained in found.items()
    ]


_MEASURES: Mapping[str, Callable[[str, str], int]] = {
    "length": lambda text, _lang: len(text),
    "negation": lambda text, lang: count("negations", text, lang),
    "absolute": lambda text, lang: count("absolutes", text, lang),
    "diversity": lambda text, lang: count("diversity", text, lang),
    "sentences": lambda text, _lang: len(re.findall(r"[.!?…](?:\s|$)", text)),
}
"""Name of a strategy → what it counts in a text."""


def _by_threshold(values: Sequence[int], answers: Sequence[str]) -> float:
    """Return the share of answers guessed from a count, each by a threshold from the others."""
    right = 0
    for place, value in enumerate(values):
        others = [pair for at, pair in enumerate(zip(values, answers, strict=True)) if at != place]
        right += _threshold(others)(value) == answers[place]
    return right / len(answers)


def _threshold(known: Sequence[tuple[int, str]]) -> Callable[[int], str]:
    """Return the rule "below a threshold this answer, else that one" that fits best."""
    below: Counter[str] = Counter()
    above = Counter(answer for _, answer in known)
    best = (max(above.values()), 0, _most(above), _most(above))
    by_value: dict[int, Counter[str]] = {}
    for value, answer in known:
        by_value.setdefault(value, Counter())[answer] += 1
    for value in sorted(by_value)[:-1]:
        below += by_value[value]
        above = above - by_value[value]
        fitted = max(below.values()) + max(above.values())
        if fitted > best[0]:
            best = (fitted, value, _most(below), _most(above))
    _, limit, low, high = best
    return lambda value: low if value <= limit else high


def _most(counts: Counter[str]) -> str:
    return min(counts, key=lambda answer: (-counts[answer], answer))


def _by_words(texts: Sequence[Sequence[str]], answers: Sequence[str]) -> float:
    """Return the share of answers guessed from all the words, each from the other texts.

    Naive Bayes with add-one smoothing on the words that a text holds.
    """
    held = [Counter(set(words)) for words in texts]
    totals: dict[str, Counter[str]] = {answer: Counter() for answer in answers}
    for words, answer in zip(held, answers, strict=True):
        totals[answer].update(words)
    sizes = Counter(answers)
    vocabulary = len({word for words in held for word in words})
    right = 0
    for words, own in zip(held, answers, strict=True):
        scores = {}
        for answer, total in totals.items():
            mine = words if answer == own else Counter[str]()
            number = sizes[answer] - (answer == own)
            size = total.total() - mine.total() + vocabulary
            scores[answer] = log((number + 1) / (len(answers) + len(totals) - 1)) + sum(
                log((total[word] - mine[word] + 1) / size) for word in words
            )
        right += max(scores, key=lambda answer: (scores[answer], answer)) == own
    return right / len(answers)
