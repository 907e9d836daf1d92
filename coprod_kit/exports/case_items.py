"""The cases as items: what each is, at which level, in which mode."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from coprod_kit.content.cases.labels import begin, code_words, coding_words
from coprod_kit.content.cases.model import label
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.vocabulary import COPRODUCTION
from coprod_kit.exports.model import CASES, FULL, Choice, ExportItem, Passage, SourceTexts
from coprod_kit.languages import source_language, text_in
from coprod_kit.rules.defensible import other_defensible_codings
from coprod_kit.rules.dimension_debate import defensible_codes
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import choices
from coprod_kit.rules.practice_feedback import definitions, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coprod_kit.content.cases.model import Case
    from coprod_kit.languages import Text
    from coprod_kit.rules.practice_feedback import Reason

_ORDER = "options 5"
"""What draws the orders of options, chosen so that no place is worth more on the kit's cases."""

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
        subject = _Subject(case, name, OWN_PAGE if own else PRACTICE_PAGE)
        for reason in reasons(criteria(), case):
            yield _item(subject, reason, lang)


@dataclass(frozen=True)
class _Subject:
    """A case, what it is called and where it is treated."""

    case: Case
    name: str
    page: str


def _item(subject: _Subject, reason: Reason, lang: str) -> ExportItem:
    words, dimension, case = strings("exports", lang), reason.dimension, subject.case
    asked, title = words[f"dimension_{dimension}"], text_in(case.title, lang)
    defensible = defensible_codes(case, dimension)
    arguments = {
        coding: text_in(because, lang) for coding, because in other_defensible_codings(case).items()
    }
    clue = case.mode_clue if dimension == "mode" else case.clue
    quoted = words["quoted"].format(words=text_in(clue, lang)) if clue else ""
    return ExportItem(
        id=f"{CASES}.{case.id}.{dimension}",
        lang=lang,
        page=subject.page,
        subject=case.id,
        category=_category(reason, lang),
        title=f"{subject.name} – {asked.lower()}",
        kind="single",
        name=subject.name,
        heading=title,
        status=label("status", case.status, lang),
        context=text_in(case.text, lang),
        question=words[f"question_{dimension}"],
        note="",
        options=tuple(_options(subject, reason, defensible, lang)),
        hint=words["hint_clue"].format(clue=quoted) if quoted else words["hint_case"],
        explanation=tuple(_explanation(reason, defensible, quoted, lang)),
        because=_because(reason, lang),
        clue=quoted,
        others=tuple(coding_words(coding, lang) for coding in arguments),
        debate=" ".join(dict.fromkeys(arguments.values())),
        tags=(asked, words["tag_contested" if defensible else "tag_clear"]),
        **_source_texts(case, lang),
    )


def _category(reason: Reason, lang: str) -> tuple[str, ...]:
    """Return the category of one code, so that a teacher draws as many questions of each."""
    words, dimension = strings("exports", lang), reason.dimension
    number, asked = DIMENSIONS.index(dimension) + 1, words[f"dimension_{dimension}"]
    cases, own = words["category_cases"], code_words(dimension, reason.code, lang)
    if dimension == "verdict":
        near_miss = reason.code != COPRODUCTION
        place, own = (2, words["near_misses"]) if near_miss else (1, words["coproductions"])
    else:
        place = choices()[dimension].index(reason.code) + 1
    return (
        words["category"],
        f"2. {cases}",
        f"{number}. {asked}",
        f"{place}. {begin(own)}",
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
    together = strings("exports", lang)["together"]
    return f"{together} {because}"


def _explanation(
    reason: Reason, defensible: Mapping[str, Text], quoted: str, lang: str
) -> Iterator[Passage]:
    """Yield the key and what decided it, the other answers that are accepted, the clue."""
    words, dimension = strings("exports", lang), reason.dimension
    key = words["key"].format(code=code_words(dimension, reason.code, lang))
    yield Passage(_because(reason, lang), lead=key)
    if defensible:
        points = (
            words["argument"].format(
                code=begin(code_words(dimension, code, lang)), reason=text_in(because, lang)
            )
            for code, because in defensible.items()
        )
        yield Passage("", lead=words["accepted"], points=tuple(points))
    if quoted:
        yield Passage(quoted, lead=words["clue"])


def _options(
    subject: _Subject, reason: Reason, defensible: Mapping[str, Text], lang: str
) -> Iterator[Choice]:
    """Yield every code of the dimension, each worth the whole mark where it is accepted."""
    words, dimension = strings("exports", lang), reason.dimension
    for code in _turned(choices()[dimension], f"{subject.case.id}.{dimension}"):
        right = code == reason.code
        if right or code in defensible:
            feedback = Passage(words["option_key" if right else "option_accepted"])
        else:
            feedback = _what_lacks(reason, code, lang)
        worth = FULL if right or code in defensible else 0.0
        yield Choice(begin(code_words(dimension, code, lang)), right, worth, feedback)


def _turned(codes: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Return the codes in their order, beginning at one that the name alone decides.

    Each code comes at each place about as often, whatever the key: always answering the first
    option is worth no more than chance.
    """
    first = int(sha256(f"{_ORDER} of {name}".encode()).hexdigest(), 16) % len(codes)
    return (*codes[first:], *codes[:first])


def _what_lacks(reason: Reason, code: str, lang: str) -> Passage:
    """Return what would make a code right: the change that leads there, or its criterion."""
    if code == reason.nearest and reason.change:
        return Passage(reason.change[lang])
    words = strings("exports", lang)
    dimension = "class" if reason.dimension == "verdict" else reason.dimension
    texts = definitions(criteria(), dimension, code)
    if not texts:  # co-production, which no single answer decides
        return Passage(reason.because[lang])
    quoted = tuple(words["quoted"].format(words=text[lang].rstrip(".")) for text in texts)
    if len(quoted) == 1:
        return Passage(words["needs"].format(criterion=quoted[0]))
    return Passage(words["needs_one_of"], points=quoted)
