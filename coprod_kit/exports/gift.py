r"""Items as a question bank in GIFT, which Moodle and many other platforms read.

The format is described at https://docs.moodle.org/en/GIFT_format. Texts are HTML that holds
paragraphs, lists and spans only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coprod_kit.exports.html_texts import HtmlTexts
from coprod_kit.exports.model import FULL, by_category
from coprod_kit.exports.moodle import category_path
from coprod_kit.exports.texts import one_line, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.exports.bank_notice import BankNotice
    from coprod_kit.exports.model import Choice, ExportItem

_SPECIAL = re.compile(r"[~=#{}:\\]")


def gift(items: Iterable[ExportItem], notice: BankNotice) -> str:
    """Return items as GIFT, category by category.

    Parameters
    ----------
    items : iterable of ExportItem
        The questions. A comment gives each its id number and tags, which Moodle reads since its
        version 3.6.
    notice : BankNotice
        What the file says of itself, in comments at its beginning.
    """
    blocks: list[str] = []
    for category, members in by_category(items).items():
        blocks.append(f"$CATEGORY: {category_path(category)}\n")
        blocks += ["\n".join(_question(item)) + "\n" for item in members]
    remarks = "".join(f"// {line}\n" for line in notice.comment.splitlines())
    return remarks + "\n".join(blocks)


def _question(item: ExportItem) -> Iterator[str]:
    html = HtmlTexts(item)
    yield "// " + " ".join([f"[id:{item.id}]", *(f"[tag:{tag}]" for tag in item.tags)])
    yield f"::{escaped(one_line(item.title))}::[html]{escaped(html.question)}{{"
    for option in item.options:
        feedback = f"#{escaped(html.passages([option.feedback]))}"
        yield f"\t{_mark(item, option)}{escaped(html.inline(option.text))}{feedback}"
    if item.explanation:
        yield f"\t####{escaped(html.passages(item.explanation))}"
    yield "}"


def _mark(item: ExportItem, option: Choice) -> str:
    """Return what an option is worth; of one choice among several, the key alone has ``=``."""
    if item.kind != "multiple" and option.right and option.fraction == FULL:
        return "="
    return f"~%{percent(option.fraction)}%" if option.fraction else "~"


def escaped(text: str) -> str:
    r"""Return a text with a backslash before each character that means something in GIFT.

    The format asks for it before a colon too. Moodle needs it in names only, but other readers
    refuse a colon without it wherever it stands.

    >>> print(escaped("1: a=b {c}"))
    1\: a\=b \{c\}
    """
    return _SPECIAL.sub(r"\\\g<0>", text)
