"""Read MyST Markdown into page records, with the parser the build itself uses."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from coprod_kit.book.checks.fences import Fence, read_fence
from coprod_kit.book.checks.front_matter import read_front_matter
from coprod_kit.book.checks.inline_run import NEWLINES, Found, InlineRun, plain
from coprod_kit.book.checks.source_page import Directive, Entry, Heading, Label, SourcePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

    from coprod_kit.book.checks.problems import SourceLine

EXTENSIONS = {"colon_fence", "attrs_block", "attrs_inline", "deflist"}
"""MyST's syntax extensions the book uses; the same set as in ``_config.yml``."""

_MAY_SPAN_LINES = {"myst_role", "backticks", "link", "image", "span", "html_inline"}


def _counting_newlines(
    rule: Callable[[StateInline, bool], bool],
) -> Callable[[StateInline, bool], bool]:
    """Wrap an inline rule so that its last token says how many line ends it passed over.

    Inline tokens carry no position, and a role or a link may span several lines.
    """

    def counted(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- a caller of ours, or of the library, passes it so
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
        self._found = Found()
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
            tuple(self._found.roles),
            tuple(self._found.links),
            tuple(self._found.prose),
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
                words = InlineRun(self._found, place).read(token.children or ())
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
            elif kind == "front_matter":
                entries, prose = read_front_matter(token.content, self.path, place.down(1))
                self.front_matter.update(entries)
                self._found.prose += prose
            elif token.nesting >= 0:
                label = ""

    def _fence(self, fence: Fence, place: SourceLine) -> None:
        if fence.directive:
            self._directives.append(fence.directive)
            if fence.titled and fence.directive.argument:
                title = _parser(front_matter=False).parseInline(fence.directive.argument, self._env)
                InlineRun(self._found, place).read(title[0].children or ())
        self._labels += fence.labels
        self._found.prose += fence.prose
        if fence.body:
            self.read(fence.body, fence.body_place)
