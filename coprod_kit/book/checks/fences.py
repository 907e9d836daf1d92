"""What a fence holds: a directive with its options and body, a box, or code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from myst_parser.parsers.options import TokenizeError, options_to_items

from coprod_kit.book.checks.problems import Problem, SourceError
from coprod_kit.book.checks.source_page import Directive, Label, Prose

if TYPE_CHECKING:
    from pathlib import Path

    from markdown_it.token import Token

    from coprod_kit.book.checks.problems import SourceLine

_ADMONITIONS = {"admonition", "attention", "caution", "danger", "error", "hint", "important"}
_ADMONITIONS |= {"note", "seealso", "tip", "warning"}

TITLED = frozenset(
    {"prediction", "remember", "disagreement", "case", "margin"}
    | {"sidebar", "topic", "table", "list-table"}
    | _ADMONITIONS
)
"""Directives whose argument is words for the reader; that of any other names something."""

_VERBATIM = frozenset(
    {"code", "code-block", "code-cell", "sourcecode", "literalinclude", "include", "highlight"}
    | {"math", "raw", "csv-table", "eval-rst", "bibliography", "toctree", "image"}
)
_WORDED_OPTIONS = frozenset({"alt", "caption", "title"})


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
        raise SourceError(Problem.at(path, line, reason)) from error
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
