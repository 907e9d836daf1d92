r"""Items as a question bank in GIFT, which Moodle and many other platforms read.

The format is described at https://docs.moodle.org/en/GIFT_format. Texts are HTML that holds plain
text only, so that a line ends with ``<br>`` and a text may begin with what GIFT takes for a format
or a mark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coprod_kit.exports.model import FULL, by_category
from coprod_kit.exports.moodle import category_path
from coprod_kit.exports.texts import as_html, one_line, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.exports.model import Choice, ExportItem

_SPECIAL = re.compile(r"[~=#{}:\\]")
_OPENING = {"[": "&#91;", "%": "&#37;"}
"""Signs that GIFT reads as a format or a mark at the beginning of a text, as HTML."""


def gift(items: Iterable[ExportItem]) -> str:
    """Return items as GIFT, category by category.

    A comment gives each its id number and tags, which Moodle reads since its version 3.6.
    """
    blocks: list[str] = []
    for category, members in by_category(items).items():
        blocks.append(f"$CATEGORY: {category_path(category)}\n")
        blocks += ["\n".join(_question(item)) + "\n" for item in members]
    return "\n".join(blocks)


def _question(item: ExportItem) -> Iterator[str]:
    yield "// " + " ".join([f"[id:{item.id}]", *(f"[tag:{tag}]" for tag in item.tags)])
    yield f"::{escaped(one_line(item.title))}::[html]{_html(item.text)}{{"
    for option in item.options:
        feedback = f"#{_html(option.feedback)}" if option.feedback else ""
        yield f"\t{_mark(item, option)}{_html(option.text)}{feedback}"
    if item.feedback:
        yield f"\t####{_html(item.feedback)}"
    yield "}"


def _mark(item: ExportItem, option: Choice) -> str:
    """Return what an option is worth; of one choice among several, the key alone has ``=``."""
    if item.kind != "multiple" and option.right and option.fraction == FULL:
        return "="
    return f"~%{percent(option.fraction)}%" if option.fraction else "~"


def _html(text: str) -> str:
    html = as_html(text)
    return escaped(_OPENING.get(html[:1], html[:1]) + html[1:])


def escaped(text: str) -> str:
    r"""Return a text with a backslash before each character that means something in GIFT.

    >>> print(escaped("1: a=b {c}"))
    1\: a\=b \{c\}
    """
    return _SPECIAL.sub(r"\\\g<0>", text)
