"""Items as a question bank in Moodle XML.

The format is described at https://docs.moodle.org/en/Moodle_XML_format. Texts are HTML that holds
plain text only: Moodle's editor opens them, and nothing in them is run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from coprod_kit.exports.model import by_category
from coprod_kit.exports.texts import as_html, one_line, percent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.exports.model import Choice, ExportItem

PENALTY = "0.3333333"
"""What a second try costs, where a quiz allows one: Moodle's own."""

_FEEDBACKS = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def category_path(category: Iterable[str]) -> str:
    """Return a category as Moodle writes it: a slash within a name is doubled.

    >>> category_path(["Kit", "And/or"])
    '$course$/top/Kit/And//or'
    """
    return "/".join(("$course$", "top", *(one_line(name).replace("/", "//") for name in category)))


def moodle_xml(items: Iterable[ExportItem]) -> bytes:
    """Return items as Moodle XML, in UTF-8, category by category."""
    quiz = ET.Element("quiz")
    for category, members in by_category(items).items():
        _category(quiz, category)
        for item in members:
            _question(quiz, item)
    ET.indent(quiz)
    written: bytes = ET.tostring(quiz, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _category(quiz: ET.Element, category: tuple[str, ...]) -> None:
    question = ET.SubElement(quiz, "question", type="category")
    _text(ET.SubElement(question, "category"), category_path(category))


def _question(quiz: ET.Element, item: ExportItem) -> None:
    question = ET.SubElement(quiz, "question", type="multichoice")
    _text(ET.SubElement(question, "name"), one_line(item.title))
    _html(question, "questiontext", item.text)
    _html(question, "generalfeedback", item.feedback)
    multiple = item.kind == "multiple"
    for name, value in (
        ("defaultgrade", "1"),
        ("penalty", PENALTY),
        ("hidden", "0"),
        ("idnumber", item.id),
        ("single", "false" if multiple else "true"),
        ("shuffleanswers", "true" if item.shuffle else "false"),
        ("answernumbering", "abc"),
    ):
        ET.SubElement(question, name).text = value
    for name in _FEEDBACKS:
        _html(question, name, "")
    if multiple:
        ET.SubElement(question, "shownumcorrect")
    for option in item.options:
        _answer(question, option)
    tags = ET.SubElement(question, "tags")
    for tag in item.tags:
        _text(ET.SubElement(tags, "tag"), tag)


def _answer(question: ET.Element, option: Choice) -> None:
    answer = ET.SubElement(question, "answer", fraction=percent(option.fraction), format="html")
    _text(answer, as_html(option.text))
    _html(answer, "feedback", option.feedback)


def _html(parent: ET.Element, name: str, text: str) -> None:
    _text(ET.SubElement(parent, name, format="html"), as_html(text))


def _text(parent: ET.Element, text: str) -> None:
    ET.SubElement(parent, "text").text = text
