"""Check French and English typography in the words of the book.

French: a narrow no-break space (U+202F) before ``; : ! ? » %`` and after ``«``, and between
the thousands of a number; typographic apostrophes, ``« »`` and ``…``. English: no space before
``; : ! ? ,``; typographic apostrophes and quotation marks, and an en dash for asides.
Following the usage of the Imprimerie nationale
(*Lexique des règles typographiques*) and of the Chicago Manual of Style, but for the dash,
which is that of Oxford.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coprod_kit.book.checks.problems import PageProblem
from coprod_kit.book.checks.typography_rules import RULES, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.book.checks.source_page import SourcePage

_MASK = "\ufffc"
_NOT_WORDS = re.compile(
    r"`[^`]*`|https?://[^\s<>\"«»“”]+|www\.[^\s<>\"«»“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w",
    re.IGNORECASE,
)
_AROUND = 18
"""Characters shown on either side of a flaw."""


class Flaw(NamedTuple):
    """A mistake of typography in a text.

    Attributes
    ----------
    offset : int
        Index in the text of the first character to change.
    message : str
        What is wrong and what is due, one sentence without its full stop.
    fix : str
        What to write there; with the character that follows, when a space is at fault.
    """

    offset: int
    message: str
    fix: str


def check_text(text: str, lang: str) -> list[Flaw]:
    r"""Return what is wrong in a text, in order.

    Parameters
    ----------
    text : str
        Words for a reader. Code between backticks, web and mail addresses are left alone.
    lang : str
        Code of the language. A language without rules has no flaws.

    Returns
    -------
    list of Flaw
        Triples ``(offset, message, fix)``.

    Examples
    --------
    >>> [(flaw.offset, flaw.fix) for flaw in check_text("Qui ? Vous!", "fr")]
    [(3, '\u202f?'), (10, '\u202f!')]
    >>> check_text("Departure at 12:30 from C: to https://example.org", "en")
    []
    """
    masked = _masked(text)
    flaws = []
    for rules in RULES.get(lang, ()):
        for match, rule in _matches(rules, masked):
            new = rule.new(match)
            after = text[match.end() : match.end() + 1] if not new.strip() else ""
            flaws.append(Flaw(match.start(), rule.say(match), new + after))
    return sorted(flaws)


def check_page(page: SourcePage, lang: str) -> list[PageProblem]:
    """Return what is wrong in the words of a page.

    Its paragraphs, headings, tables, titles of boxes, text equivalents of images, and the
    description and outcomes of its front matter.

    Parameters
    ----------
    page : SourcePage
        As `coprod_kit.book.checks.sources.read` gives it.
    lang : str
        Language of the page; quoted words in another are checked by the rules of their own.
    """
    problems = []
    for run in page.prose:
        line = offset = 0
        for flaw in check_text(run.text, run.lang or lang):
            line += run.text.count("\n", offset, flaw.offset)
            offset = flaw.offset
            place = run.place.down(line)
            message = f"{flaw.message}, in “{_around(run.text, flaw.offset)}”"
            problems.append(PageProblem.at(page.path, place, message))
    return sorted(problems, key=lambda problem: (problem.cell or 0, problem.line or 0))


def _masked(text: str) -> str:
    return _NOT_WORDS.sub(lambda match: _MASK * len(match[0]), text)


def _matches(rules: tuple[Rule, ...], text: str) -> Iterator[tuple[re.Match[str], Rule]]:
    """Yield the matches of rules that do not overlap, from left to right."""
    matches = [(match, rule) for rule in rules for match in rule.pattern.finditer(text)]
    done = -1
    for match, rule in sorted(matches, key=lambda pair: pair[0].span()):
        if match.start() >= done:
            yield match, rule
            done = match.end()


def _around(text: str, offset: int) -> str:
    start, end = max(0, offset - _AROUND), offset + _AROUND
    cut = text[start:end].replace(_MASK, "")
    # Whole words only, where the cut fell within one.
    if start and " " in cut[:_AROUND]:
        cut = cut.split(" ", 1)[1]
    if end < len(text) and " " in cut[-_AROUND:]:
        cut = cut.rsplit(" ", 1)[0]
    return " ".join(cut.split("\n")).strip(" ")
