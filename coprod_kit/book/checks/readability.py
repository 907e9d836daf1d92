"""How long the sentences of a page are, so that no rewriting makes it choppy or heavy again.

What is counted is the share of very short sentences, which read as slogans, and of very long
ones, which have to be read twice. Whether a sentence has a verb is not counted: the spelling
dictionaries at hand say nothing of the kinds of English words, and the libraries that would tell
download a model of the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.book.checks.problems import PageProblem
from coprod_kit.book.checks.source_page import STAND_IN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.book.checks.source_page import SourcePage

SHORT = 6
"""Words of a sentence that is very short, at most."""

LONG = 30
"""Words of a sentence that is very long, at least."""

ENOUGH = 20
"""Sentences of a page from which its shares are judged."""

MOST_SHORT, MOST_LONG = 0.295, 0.067
"""Shares that no page goes beyond: those of the least readable page when the bounds were set."""

_END = re.compile(r"(?<=[.!?…])[\s\u202f»”]+(?=[\"“«(A-ZÀ-Ý\d])")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?…][\s\u202f»”)]*$")


@dataclass(frozen=True)
class Readability:
    """What is counted on a page.

    Attributes
    ----------
    sentences : int
        How many sentences it has.
    short, long : float
        Shares, from 0 to 1, of those of `SHORT` words or fewer and of `LONG` words or more.
    """

    sentences: int
    short: float
    long: float


def measure(page: SourcePage, lang: str) -> Readability:
    """Return the shares of very short and of very long sentences of a page.

    Parameters
    ----------
    page : SourcePage
        A chapter.
    lang : str
        Its language; words quoted in another are left out.
    """
    lengths = [len(_WORD.findall(sentence)) for sentence in sentences(page, lang)]
    count = max(len(lengths), 1)
    return Readability(
        len(lengths),
        sum(length <= SHORT for length in lengths) / count,
        sum(length >= LONG for length in lengths) / count,
    )


def sentences(page: SourcePage, lang: str) -> Iterator[str]:
    """Yield the sentences of a page; headings, labels and cells without a full stop are not.

    A term, a citation or a piece of code counts as one word. It is written with a capital here,
    as it may open a sentence.
    """
    headings = {heading.place for heading in page.headings}
    for run in page.prose:
        if run.place in headings or run.lang not in {None, lang}:
            continue
        text = " ".join(run.text.replace(STAND_IN, " X ").split())
        for sentence in _END.split(text):
            if _SENTENCE.search(sentence) and _WORD.search(sentence):
                yield sentence


def check_readability(page: SourcePage, lang: str) -> Iterator[PageProblem]:
    """Yield a problem for each share of a page that is above its bound.

    A page of fewer than `ENOUGH` sentences is not judged: a few would decide.

    Parameters
    ----------
    page : SourcePage
        A chapter.
    lang : str
        Its language.
    """
    found = measure(page, lang)
    if found.sentences < ENOUGH:
        return
    if found.short > MOST_SHORT:
        reason = f"{found.short:.1%} of the sentences have {SHORT} words or fewer"
        fix = f"at most {MOST_SHORT:.1%} may: join some of them"
        yield PageProblem(page.path, None, f"{reason}; {fix}")
    if found.long > MOST_LONG:
        reason = f"{found.long:.1%} of the sentences have {LONG} words or more"
        yield PageProblem(page.path, None, f"{reason}; at most {MOST_LONG:.1%} may: cut some")
