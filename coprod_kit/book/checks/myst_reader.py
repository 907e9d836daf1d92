"""Read MyST Markdown into page records, with the parser the build itself uses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.options import TokenizeError, options_to_items

from coprod_kit.book.checks.front_matter import read_front_matter
from coprod_kit.book.checks.inline_run import NEWLINES, InlineRun, PageParts, plain
from coprod_kit.book.checks.problems import PageProblem, SourceError
from coprod_kit.book.checks.source_page import (
    Directive,
    Entry,
    Heading,
    Label,
    Prose,
    SourcePage,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    from coprod_kit.book.checks.problems import SourceLine

_ADMONITIONS = {"admonition", "attention", "caution", "danger", "error", "hint", "important"}
_ADMONITIONS |= {"note", "seealso", "tip", "warning"}

TITLED = frozenset(
    {"remember", "disagreement", "case", "margin"}
    | {"sidebar", "topic", "table", "list-table"}
    | _ADMONITIONS
)
"""Directives whose argument is words for the reader; that of any other names something."""

_VERBATIM = frozenset(
    {"code", "code-block", "code-cell", "sourcecode", "literalinclude", "include", "highlight"}
    | {"math", "raw", "csv-table", "eval-rst", "bibliography", "toctree", "image"}
)
_WORDED_OPTIONS = frozenset({"alt", "caption", "title"})

EXTENSIONS = {"colon_fence", "attrs_block", "attrs_inline", "deflist"}
"""MyST's syntax extensions the book uses; the same set as in ``_config.yml``."""

_MAY_SPAN_LINES = {"myst_role", "backticks", "link", "image", "span", "html_inline"}


def _counting_newlines(
    rule: Callable[[StateInline, bool], bool],
) -> Callable[[StateInline, bool], bool]:
    """Wrap an inline rule so that its last token says how many line ends it passed over.

    Inline tokens carry no position, and a role or a link may span several lines.
    """

    def counted(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the signature of a rule of markdown-it
        start, before = state.pos, len(state.tokens)
        done = rule(state, silent)
        if done and len(state.tokens) > before:
            passed = state.src.count("\n", start, state.pos)
            if passed:
                state.tokens[-1].meta[NEWLINES] = passed
        return done

    return counted


@cache
def _parser(*, front_matter: bool) -> MarkdownIt:
    """Return the one parser of this process, with or without front matter at the top."""
    off = ["wordcount"] if front_matter else ["wordcount", "front_matter"]
    config = MdParserConfig(enable_extensions=EXTENSIONS, disable_syntax=off)
    parser = create_md_parser(config, cast("Any", RendererHTML))
    ruler = parser.inline.ruler
    for name, rule in zip(ruler.get_active_rules(), ruler.getRules(""), strict=True):
        if name in _MAY_SPAN_LINES:
            ruler.at(name, _counting_newlines(rule))
    return parser


class MystReader:
    """Collects the records of one page, text after text.

    Parameters
    ----------
    path : Path
        The page, for error messages.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.front_matter: dict[str, Entry] = {}
        self._headings: list[Heading] = []
        self._labels: list[Label] = []
        self._directives: list[Directive] = []
        self._page_parts = PageParts()
        # Shared by all the texts of a page, as in the build: link definitions live in it.
        self._env: dict[str, Any] = {}

    def page(self) -> SourcePage:
        """Return what was read so far."""
        return SourcePage(
            self.path,
            self.front_matter,
            tuple(self._headings),
            tuple(self._labels),
            tuple(self._directives),
            tuple(self._page_parts.roles),
            tuple(self._page_parts.links),
            tuple(self._page_parts.prose),
            html=tuple(self._page_parts.html),
        )

    def read(self, text: str, start: SourceLine, *, front_matter: bool = False) -> None:
        """Read Markdown whose first line is at `start`.

        Raises
        ------
        SourceError
            When the front matter or the options of a directive are malformed.
        """
        level, label = 0, ""
        for token in _parser(front_matter=front_matter).parse(text, self._env):
            place = start.down(token.map[0]) if token.map else start
            kind = token.type
            if kind == "inline":
                words = InlineRun(self._page_parts, place).read(token.children or ())
                if level:
                    self._headings.append(Heading(level, plain(words), place, label))
                level, label = 0, ""
            elif kind == "heading_open":
                level = int(token.tag[1:])
            elif kind == "myst_target":
                label = token.content
                self._labels.append(Label(label, place))
            elif kind in {"fence", "colon_fence"}:
                label = ""
                self._fence(read_fence(token, self.path, place), place)
            elif kind == "html_block":
                label = ""
                self._page_parts.html.append(place)
            elif kind == "front_matter":
                entries, prose = read_front_matter(token.content, self.path, place.down(1))
                self.front_matter.update(entries)
                self._page_parts.prose += prose
            elif token.nesting >= 0:
                label = ""

    def _fence(self, fence: Fence, place: SourceLine) -> None:
        if fence.directive:
            self._directives.append(fence.directive)
            if fence.titled and fence.directive.argument:
                title = _parser(front_matter=False).parseInline(fence.directive.argument, self._env)
                InlineRun(self._page_parts, place).read(title[0].children or ())
        self._labels += fence.labels
        self._page_parts.prose += fence.prose
        if fence.body:
            self.read(fence.body, fence.body_place)


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence once read.

    `directive` is None for plain code and for a box without braces; `body` is the Markdown
    inside, empty when what is inside is not Markdown.
    """

    directive: Directive | None
    titled: bool
    labels: tuple[Label, ...]
    prose: tuple[Prose, ...]
    body: str
    body_place: SourceLine


def read_fence(token: Token, path: Path, place: SourceLine) -> Fence:
    """Read a fence of backticks, tildes or colons that opens at `place`.

    Raises
    ------
    SourceError
        When the options of a directive are malformed.
    """
    first, _, argument = token.info.strip().partition(" ")
    inside = place.down(1)
    if not (first.startswith("{") and first.endswith("}")):
        body = token.content if token.type == "colon_fence" else ""
        return Fence(None, False, (), (), body, inside)
    name, lines = first[1:-1], token.content.split("\n")
    block, skipped, used = _option_block(lines)
    try:
        options = dict(options_to_items("\n".join(block))[0])
    except TokenizeError as error:
        line = inside.down(skipped + error.problem_mark.line)
        reason = f"the options of {{{name}}} cannot be read: {error.problem}"
        raise SourceError(PageProblem.at(path, line, reason)) from error
    labels, prose = [], []
    for key, value in options.items():
        line = inside.down(skipped + _line_of(key, block))
        if key == "name":
            labels.append(Label(value, line))
        elif key in _WORDED_OPTIONS and value:
            prose.append(Prose(value, line))
    return Fence(
        Directive(name, argument.strip(), options, place),
        name in TITLED,
        tuple(labels),
        tuple(prose),
        "" if name in _VERBATIM else "\n".join(lines[used:]),
        inside.down(used),
    )


def _option_block(lines: list[str]) -> tuple[list[str], int, int]:
    """Return the option lines, how many lines stand before them, where the body starts.

    As in MyST: between two lines ``---``, or the leading lines that begin with a colon;
    three colons are a fence, not an option.
    """
    if lines[0].startswith("---"):
        ends = (i for i, line in enumerate(lines) if i and line.startswith("---"))
        end = next(ends, len(lines))
        return lines[1:end], 1, end + 1
    end = 0
    while end < len(lines) and lines[end].lstrip().startswith(":"):
        if lines[end].lstrip().startswith(":::"):
            break
        end += 1
    return [line.lstrip()[1:] for line in lines[:end]], 0, end


def _line_of(key: str, block: list[str]) -> int:
    return next((i for i, line in enumerate(block) if line.lstrip().startswith(f"{key}:")), 0)
