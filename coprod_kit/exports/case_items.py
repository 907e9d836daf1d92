"""The cases as items: what each is, at which level, in which mode."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.cases.labels import begin, code_words, coding_words
from coprod_kit.content.cases.model import label
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.vocabulary import COPRODUCTION
from coprod_kit.exports.model import CASES, FULL, Choice, ExportItem, SourceTexts
from coprod_kit.languages import source_language, text_in
from coprod_kit.rules.defensible import grading_key, other_defensible_codings
from coprod_kit.rules.practice import DEFENSIBLE, EXACT, grade
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.practice_feedback import definitions, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.languages import Text
    from coprod_kit.rules.practice_feedback import Reason

PRACTICE_PAGE, OWN_PAGE = "practise", "classify"
"""The page of the site to practise on the kit's cases, and to classify any other."""


def case_items(cases: Iterable[Case], lang: str, *, own: bool) -> Iterator[ExportItem]:
    """Yield up to three questions a case: its verdict; of a co-production, its level and mode.

    Parameters
    ----------
    cases : iterable of Case
        The cases; those of the kit, or a teacher's `own`.
    lang : str
        Language code.
    own : bool
        Whether the site does not have them.
    """
    cases = list(cases)
    names = Counter(text_in(case.title, lang) for case in cases)
    for case in cases:
        name = text_in(case.title, lang)
        if names[name] > 1:
            name = f"{name} [{case.id}]"
        subject = _Subject(
            case, name, OWN_PAGE if own else PRACTICE_PAGE, other_defensible_codings(case)
        )
        for reason in reasons(criteria(), case):
            yield _item(subject, reason, lang)


@dataclass(frozen=True)
class _Subject:
    """A case, what it is called, where it is treated, and its other codings with their reasons."""

    case: Case
    name: str
    page: str
    arguments: dict[Coding, Text]


def _item(subject: _Subject, reason: Reason, lang: str) -> ExportItem:
    words, dimension, case = strings("exports", lang), reason.dimension, subject.case
    asked, title = words[f"dimension_{dimension}"], text_in(case.title, lang)
    why = [_because(reason, lang), _clue(case, dimension, lang)]
    key = words["key"].format(code=code_words(dimension, reason.code, lang))
    # Only the codings that differ in what this question asks: it must not answer the next one.
    others = {
        coding: text_in(because, lang)
        for coding, because in subject.arguments.items()
        if coding.code(dimension) not in (None, reason.code)
    }
    debate = " ".join(dict.fromkeys(others.values()))
    return ExportItem(
        id=f"{CASES}.{case.id}.{dimension}",
        page=subject.page,
        subject=case.id,
        category=(words["category"], words["category_cases"], asked),
        title=f"{subject.name} – {asked.lower()}",
        kind="single",
        name=subject.name,
        context=f"{title} ({label('status', case.status, lang)})\n{text_in(case.text, lang)}",
        question=words[f"question_{dimension}"],
        note="",
        options=tuple(_options(subject, reason, lang)),
        feedback=_sentences(key, *why, words["debate"].format(reason=debate) if debate else ""),
        others=tuple(coding_words(coding, lang) for coding in others),
        debate=debate,
        tags=(CASES, dimension, *(["contested"] if case.contested else [])),
        shuffle=False,  # the same order each time: one looks for the code, not for its place
        **_source_texts(case, lang),
    )


def _source_texts(case: Case, lang: str) -> SourceTexts:
    """Return the texts of a case and their language, where it is not the reader's."""
    own = source_language(case.languages, lang)
    if own == lang:
        return {}
    texts = (case.title, case.text, case.reason, case.clue, case.mode_clue)
    words = tuple(text_in(each, lang) for each in texts if each)
    return {"source_lang": own, "source_texts": words}


def _because(reason: Reason, lang: str) -> str:
    """Return what decided; for a co-production what makes it one, before its narrow sense."""
    because = reason.because[lang]
    if reason.code != COPRODUCTION:
        return because
    return _sentences(strings("exports", lang)["together"], because)


def _options(subject: _Subject, reason: Reason, lang: str) -> Iterator[Choice]:
    words, dimension = strings("exports", lang), reason.dimension
    clue = _clue(subject.case, dimension, lang)
    # A code is explained by the coding that changes least besides it: those come first.
    near = sorted(subject.arguments, key=lambda coding: coding.changes_from(subject.case.coding))
    others = {coding.code(dimension): coding for coding in reversed(near)}
    for code in choices()[dimension]:
        state = _state(subject.case, dimension, code)
        if state == EXACT:
            feedback = _sentences(_because(reason, lang), clue)
        elif code in others:
            coding = others[code]
            details = {
                "coding": coding_words(coding, lang),
                "reason": text_in(subject.arguments[coding], lang),
            }
            feedback = words["defensible" if state == DEFENSIBLE else "whole"].format(**details)
        else:
            feedback = _sentences(_what_lacks(reason, code, lang), clue)
        worth = FULL if state in (EXACT, DEFENSIBLE) else 0.0
        yield Choice(begin(code_words(dimension, code, lang)), state == EXACT, worth, feedback)


def _state(case: Case, dimension: str, code: str) -> str:
    """Return the state of a code, as practice grades it when it alone is answered."""
    answer = {"verdict": COPRODUCTION, dimension: code}
    return grade(grading_key(case), answer)[dimension].state


def _what_lacks(reason: Reason, code: str, lang: str) -> str:
    """Return what would make a code right: the change that leads there, or its criterion."""
    if code == reason.nearest and reason.change:
        return reason.change[lang]
    words = strings("exports", lang)
    dimension = "class" if reason.dimension == "verdict" else reason.dimension
    texts = definitions(criteria(), dimension, code)
    if not texts:  # co-production, which no single answer decides
        return reason.because[lang]
    return words["needs"].format(criterion=words["or"].join(text[lang] for text in texts))


def _clue(case: Case, dimension: str, lang: str) -> str:
    clue = case.mode_clue if dimension == "mode" else case.clue
    return strings("exports", lang)["clue"].format(clue=text_in(clue, lang)) if clue else ""


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)
