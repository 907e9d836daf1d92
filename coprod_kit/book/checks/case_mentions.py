"""What a page says of the cases of the case base, held against the case base itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.book.checks.problems import PageProblem
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.files.table_schema import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.book.checks.problems import SourceLine
    from coprod_kit.book.checks.source_page import Prose, SourcePage
    from coprod_kit.content.cases.model import Case

CONTESTED = "contested"
_FORM = re.compile(r"(?:(?P<words>[^<>]+?)\s*<)?(?P<case>[a-z0-9-]+)(?::\s*(?P<coding>[^<>]+?))?>?")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class CaseMention:
    """A case that a page names, and what the page says of it.

    Attributes
    ----------
    case : Case
        The case of the case base.
    words : str or None
        The words of the page for it; its title when None.
    """

    case: Case
    words: str | None

    def text(self, lang: str) -> str:
        """Return what the reader reads."""
        return self.case.title[lang] if self.words is None else self.words


def parse_mention(text: str) -> CaseMention:
    """Return the case that a ``{case}`` role names, once what it says of it is held to be true.

    Parameters
    ----------
    text : str
        ``id``, ``words <id>``, ``id: coding`` or ``words <id: coding>``. A coding is a level
        and a mode, or a class of near-miss, and the word ``contested`` when the case is.

    Raises
    ------
    ValueError
        When the text has another form, the case base has no such case, or says otherwise.

    Examples
    --------
    >>> parse_mention("the nursery <parent-nursery: initiator group>").text("en")
    'the nursery'
    >>> parse_mention("parent-nursery").text("en")
    'The parent-run nursery'
    >>> parse_mention("parent-nursery: initiator collective")
    Traceback (most recent call last):
        ...
    ValueError: The case base says "initiator group" of "parent-nursery".
    """
    match = _FORM.fullmatch(text.strip())
    if match is None or text.count("<") != text.count(">"):
        raise ValueError(f'"{text}" names no case; write {{case}}`id` or {{case}}`words <id>`.')
    case = shipped_cases().get(match["case"])
    if case is None:
        near = did_you_mean(match["case"], shipped_cases())
        raise ValueError(f'There is no case "{match["case"]}" in cases.csv.{near}')
    if match["coding"] is not None and match["coding"].split() != statement(case).split():
        raise ValueError(f'The case base says "{statement(case)}" of "{case.id}".')
    return CaseMention(case, match["words"])


def statement(case: Case) -> str:
    """Return what the case base says of a case: its coding, and whether it is contested.

    Its codes are parted by blanks: a vertical bar would end the cell of a Markdown table.

    >>> statement(shipped_cases()["lezoux-library"])
    'co-designer collective contested'
    """
    codes = str(case.coding).replace("|", " ")
    return f"{codes} {CONTESTED}" if case.contested else codes


def check_case_mentions(page: SourcePage, lang: str) -> Iterator[PageProblem]:
    """Yield the mentions of cases that the case base contradicts, and titles without a mention.

    A title in a heading or in the alternative of a drawing cannot be a link and is let through.

    Parameters
    ----------
    page : SourcePage
        A chapter.
    lang : str
        Its language.
    """
    for text, place in _mentions(page):
        try:
            parse_mention(text)
        except ValueError as error:
            yield PageProblem.at(page.path, place, str(error).rstrip("."))
    for run in _running_prose(page, lang):
        words = _BLANKS.sub(" ", run.text).casefold()
        for match in _titles(lang).finditer(words):
            case = _ids(lang)[match[0]]
            title = shipped_cases()[case].title[lang]
            reason = f"“{title}” is a case: write {{case}}`{case}` or {{case}}`words <{case}>`"
            yield PageProblem.at(page.path, run.place, reason)


def _mentions(page: SourcePage) -> Iterator[tuple[str, SourceLine]]:
    for role in page.roles:
        if role.name == "case":
            yield role.content, role.place
    for directive in page.directives:
        if directive.name == "case" and "id" in directive.options:
            yield directive.options["id"], directive.place


def _running_prose(page: SourcePage, lang: str) -> Iterator[Prose]:
    apart = {heading.place for heading in page.headings}
    apart |= {directive.place for directive in page.directives}
    apart |= {entry.place for entry in page.front_matter.values()}
    alternatives = {text for each in page.directives for text in each.options.values()}
    for run in page.prose:
        if run.place not in apart and run.lang in {None, lang} and run.text not in alternatives:
            yield run


@cache
def _ids(lang: str) -> dict[str, str]:
    return {case.title[lang].casefold(): case.id for case in shipped_cases().values()}


@cache
def _titles(lang: str) -> re.Pattern[str]:
    titles = sorted(_ids(lang), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, titles))})(?!\w)")
