"""Read one run of inline Markdown: its words, roles, links and images, with their lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from coprod_kit.book.checks.source_page import STAND_IN, Link, Prose, Role
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from markdown_it.token import Token

    from coprod_kit.book.checks.problems import SourceLine

NEWLINES = "newlines"
"""Key of a token's ``meta``: line ends inside it that no line break token stands for."""


@dataclass(slots=True)
class PageParts:
    """The parts of a page that its runs have brought so far."""

    roles: list[Role] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    prose: list[Prose] = field(default_factory=list)
    html: list[SourceLine] = field(default_factory=list)


class InlineRun:
    """One run that starts at `place`; what is in it goes to `page_parts`."""

    def __init__(self, page_parts: PageParts, place: SourceLine) -> None:
        self._page_parts = page_parts
        self._start = self._place = place
        self._parts: list[str] = []
        self._open: list[tuple[Token, SourceLine, int]] = []

    def read(self, tokens: Sequence[Token]) -> str:
        """Read the tokens and return the words, `STAND_IN` for what is not words."""
        for token in tokens:
            if token.type == "text":
                self._parts.append(token.content)
                continue
            handle = self._handlers.get(token.type)
            if handle is not None:
                handle(self, token)
            if NEWLINES in token.meta:
                self._pass_lines(token.meta[NEWLINES])
        words = "".join(self._parts)
        if any(map(str.isalnum, words)):
            self._page_parts.prose.append(Prose(words, self._start))
        return words

    def _pass_lines(self, lines: int) -> None:
        # Between two stand-ins, so that no mark seems to follow a line break.
        if lines:
            self._parts.append(STAND_IN + "\n" * lines + STAND_IN)
            self._place = self._place.down(lines)

    def _break(self, _: Token) -> None:
        self._parts.append("\n")
        self._place = self._place.down(1)

    def _html(self, _: Token) -> None:
        self._page_parts.html.append(self._place)

    def _stand_in(self, _: Token) -> None:
        self._parts.append(STAND_IN)

    def _role(self, token: Token) -> None:
        role = Role(token.meta["name"], token.content, self._place)
        self._page_parts.roles.append(role)
        if role.name in LANGUAGES:
            self._page_parts.prose.append(Prose(role.content, role.place, role.name))
        self._parts.append(STAND_IN)

    def _image(self, token: Token) -> None:
        # A text equivalent is words alone: a role or a link in it is not carried out.
        inside = PageParts(prose=self._page_parts.prose)
        alt = plain(InlineRun(inside, self._place).read(token.children or ()))
        self._page_parts.links.append(Link(str(token.attrs["src"]), alt, self._place, image=True))
        self._parts.append(STAND_IN)

    def _opening(self, token: Token) -> None:
        self._open.append((token, self._place, len(self._parts)))

    def _closing(self, token: Token) -> None:
        opening, place, index = self._open.pop()
        if token.type == "link_close":
            text = plain("".join(self._parts[index:]))
            self._page_parts.links.append(Link(str(opening.attrs["href"]), text, place))
            if opening.markup == "autolink":
                self._parts[index:] = [STAND_IN]
        if NEWLINES in token.meta:
            # The token counts the lines of the whole link; its words have passed some of them.
            token.meta[NEWLINES] -= self._place.line - place.line

    # What to do with each kind of token; kinds that are not named say nothing to a check.
    _handlers: ClassVar[Mapping[str, Callable[[InlineRun, Token], None]]] = {
        "softbreak": _break,
        "hardbreak": _break,
        "code_inline": _stand_in,
        "footnote_ref": _stand_in,
        "html_inline": _html,
        "myst_role": _role,
        "image": _image,
        "link_open": _opening,
        "link_close": _closing,
        "span_open": _opening,
        "span_close": _closing,
    }


def plain(words: str) -> str:
    """Return the words on one line, without the stand-ins."""
    return " ".join(words.replace(STAND_IN, "").split())
