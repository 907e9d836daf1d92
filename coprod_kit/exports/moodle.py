"""Items as a question bank in Moodle XML.

The format is described at https://docs.moodle.org/en/Moodle_XML_format. Texts are HTML that holds
paragraphs, lists and spans only: Moodle's editor opens them, and nothing in them is run.

Every text is a CDATA section. Moodle feeds its parser 4,096 bytes at a time and drops the pieces
that hold only white space; outside a section, a space at the beginning of such a slice, before a
letter that is not ASCII, is such a piece, and two words are glued together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.exports.html_texts import HtmlTexts
from coprod_kit.exports.model import by_category
from coprod_kit.exports.texts import one_line, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coprod_kit.exports.bank_notice import BankNotice
    from coprod_kit.exports.model import Choice, ExportItem, Passage

PENALTY = "0.3333333"
"""What a second try costs, where a quiz allows one: Moodle's own."""

_FEEDBACKS = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def category_path(category: Iterable[str]) -> str:
    """Return a category as Moodle writes it: a slash within a name is doubled.

    >>> category_path(["Kit", "And/or"])
    '$course$/top/Kit/And//or'
    """
    return "/".join(("$course$", "top", *(one_line(name).replace("/", "//") for name in category)))


def moodle_xml(items: Iterable[ExportItem], notice: BankNotice) -> bytes:
    """Return items as Moodle XML, in UTF-8, category by category.

    Parameters
    ----------
    items : iterable of ExportItem
        The questions.
    notice : BankNotice
        What the file says of itself: in a comment, and as the description of its widest category,
        which is what Moodle keeps.
    """
    groups = by_category(items)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<!--\n{notice.comment}\n-->", "<quiz>"]
    for root in dict.fromkeys(category[:1] for category in groups):
        lines += _category(root, notice.html)
    for category, members in groups.items():
        lines += _category(category)
        for item in members:
            lines += _question(item)
    lines.append("</quiz>\n")
    return "\n".join(lines).encode()


def _category(category: tuple[str, ...], description: str = "") -> Iterator[str]:
    yield '<question type="category">'
    yield f"<category>{_text(category_path(category))}</category>"
    yield f'<info format="html">{_text(description)}</info>'
    yield "</question>"


def _question(item: ExportItem) -> Iterator[str]:
    html, multiple = HtmlTexts(item), item.kind == "multiple"
    yield '<question type="multichoice">'
    yield f"<name>{_text(one_line(item.title))}</name>"
    yield _html("questiontext", html.question)
    yield _html("generalfeedback", html.passages(item.explanation))
    for name, value in (
        ("defaultgrade", "1"),
        ("penalty", PENALTY),
        ("hidden", "0"),
        ("idnumber", item.id),
        ("single", "false" if multiple else "true"),
        ("shuffleanswers", "true"),
        ("answernumbering", "abc"),
    ):
        yield f"<{name}>{_cdata(value)}</{name}>"
    for name in _FEEDBACKS:
        yield _html(name, "")
    if multiple:
        yield "<shownumcorrect/>"
    for option in item.options:
        yield _answer(html, option)
    yield _hint(html, item.hint, multiple=multiple)
    tags = "".join(f"<tag>{_text(tag)}</tag>" for tag in item.tags)
    yield f"<tags>{tags}</tags>"
    yield "</question>"


def _answer(html: HtmlTexts, option: Choice) -> str:
    feedback = _passages(html, option.feedback)
    text = _text(html.inline(option.text))
    return (
        f'<answer fraction="{percent(option.fraction)}" format="html">'
        f"{text}{_html('feedback', feedback)}</answer>"
    )


def _hint(html: HtmlTexts, hint: str, *, multiple: bool) -> str:
    """Return what is shown before a second try, where a quiz allows one."""
    told = _text(html.inline(hint))
    count = "<shownumcorrect/>" if multiple else ""
    return f'<hint format="html">{told}{count}</hint>'


def _passages(html: HtmlTexts, passage: Passage) -> str:
    return html.passages([passage])


def _html(name: str, html: str) -> str:
    return f'<{name} format="html">{_text(html)}</{name}>'


def _text(text: str) -> str:
    return f"<text>{_cdata(text)}</text>"


def _cdata(text: str) -> str:
    """Return a text as CDATA; the mark that would end a section is divided between two."""
    if not text:
        return ""
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
