"""The cases as items: what each is, at which level, in which mode."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.case_files import label
from coprod_kit.content.case_words import begin, coding_words
from coprod_kit.content.criteria import COPRODUCTION, criteria
from coprod_kit.content.criteria_codes import codes
from coprod_kit.content.interface import strings
from coprod_kit.exports.items import CASES, FULL, Choice, Item
from coprod_kit.rules.coded_cases import accepted, by_the_rules
from coprod_kit.rules.practice_feedback import definitions, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.content.case_files import Case
    from coprod_kit.languages import Text
    from coprod_kit.rules.practice_feedback import Reason

PRACTICE_PAGE, OWN_PAGE = "practise", "classify"
"""The page of the site to practise on the kit's cases, and to classify any other."""

_PLACE = {"level": 0, "mode": 1}


def case_items(cases: Iterable[Case], lang: str, *, own: bool) -> Iterator[Item]:
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
    names = Counter(case.title[lang] for case in cases)
    for case in cases:
        name = case.title[lang]
        if names[name] > 1:
            name = f"{name} [{case.id}]"
        told = _Told(case, name, OWN_PAGE if own else PRACTICE_PAGE, _arguments(case))
        for reason in reasons(criteria(), case):
            yield _item(told, reason, lang)


@dataclass(frozen=True)
class _Told:
    """A case, what it is called, where it is treated, and its other codings with their reasons."""

    case: Case
    name: str
    page: str
    arguments: dict[str, Text]


def _item(told: _Told, reason: Reason, lang: str) -> Item:
    words, dimension, case = strings("exports", lang), reason.dimension, told.case
    asked = words[f"dimension_{dimension}"]
    why = [reason.because[lang], _clue(case, dimension, lang)]
    key = words["key"].format(code=code_words(dimension, reason.code, lang))
    # Only what is asked here: the next question may be about the rest.
    others = {
        coding: because[lang]
        for coding, because in told.arguments.items()
        if _part(coding, dimension) not in (None, reason.code)
    }
    debate = " ".join(dict.fromkeys(others.values()))
    return Item(
        id=f"{CASES}.{case.id}.{dimension}",
        page=told.page,
        subject=case.id,
        category=(words["category"], words["category_cases"], asked),
        title=f"{told.name} – {asked.lower()}",
        kind="single",
        name=told.name,
        context=f"{case.title[lang]} ({label('status', case.status, lang)})\n{case.text[lang]}",
        question=words[f"question_{dimension}"],
        note="",
        options=tuple(_options(told, reason, lang)),
        feedback=_sentences(key, *why, words["debate"].format(reason=debate) if debate else ""),
        others=tuple(coding_words(coding, lang) for coding in others),
        debate=debate,
        tags=(CASES, dimension, *(["contested"] if case.contested else [])),
        shuffle=False,  # the same order each time: one looks for the code, not for its place
    )


def options_of(dimension: str) -> tuple[str, ...]:
    """List the codes among which one chooses."""
    return (COPRODUCTION, *codes("class")) if dimension == "verdict" else codes(dimension)


def code_words(dimension: str, code: str, lang: str) -> str:
    """Give the words of a code of a dimension.

    >>> code_words("verdict", "mere-use", "en")
    'mere use'
    """
    column = dimension
    if dimension == "verdict" and code != COPRODUCTION:
        column = "near_miss_class"
    return label(column, code, lang)


def _options(told: _Told, reason: Reason, lang: str) -> Iterator[Choice]:
    words, dimension = strings("exports", lang), reason.dimension
    clue = _clue(told.case, dimension, lang)
    others = {_part(coding, dimension): coding for coding in reversed(told.arguments)}
    for code in options_of(dimension):
        if code == reason.code:
            worth, feedback = FULL, _sentences(reason.because[lang], clue)
        elif code in others:
            coding = others[code]
            given = {"coding": coding_words(coding, lang), "reason": told.arguments[coding][lang]}
            worth, feedback = FULL, words["defensible"].format(**given)
        else:
            worth, feedback = 0.0, _sentences(_what_lacks(reason, code, lang), clue)
        yield Choice(begin(code_words(dimension, code, lang)), code == reason.code, worth, feedback)


def _what_lacks(reason: Reason, code: str, lang: str) -> str:
    """Say what would make a code the right one: the change that leads there, or its criterion."""
    if code == reason.nearest and reason.change:
        return reason.change[lang]
    words = strings("exports", lang)
    dimension = "class" if reason.dimension == "verdict" else reason.dimension
    found = definitions(criteria(), dimension, code)
    if not found:  # co-production, which no single answer decides
        return reason.because[lang]
    return words["needs"].format(criterion=words["or"].join(text[lang] for text in found))


def _arguments(case: Case) -> dict[str, Text]:
    """Give each other coding that is defensible, and why: by the table, else by the criteria."""
    found: dict[str, Text] = {}
    for coding in accepted(case)[1:]:
        if coding in case.alternatives and case.reason:
            found[coding] = case.reason
        else:
            found[coding] = _doubt(case, coding)
    return found


def _doubt(case: Case, coding: str) -> Text:
    """Give the reason of the answer that leaves a coding open."""
    told = by_the_rules(case)
    if told is None:  # without answers, only the table has other codings
        raise ValueError(f'The case "{case.id}" has no answers that leave {coding} open.')
    fresh = set(coding.split("|")) - set(case.coding.split("|"))
    doubt = next(each for each in told.walk.doubted if each.code in fresh)
    step = criteria().steps[doubt.step]
    way = step.answers.get(doubt.answer) or step.routes[int(doubt.answer)][2]
    because: Text = way.data["because"]
    return because


def _part(coding: str, dimension: str) -> str | None:
    """Give what a coding says of a dimension; None when it says nothing."""
    if dimension == "verdict":
        return COPRODUCTION if "|" in coding else coding
    return coding.split("|")[_PLACE[dimension]] if "|" in coding else None


def _clue(case: Case, dimension: str, lang: str) -> str:
    clue = case.mode_clue if dimension == "mode" else case.clue
    return strings("exports", lang)["clue"].format(clue=clue[lang]) if clue else ""


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)
