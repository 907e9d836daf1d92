"""The texts of an item as HTML: paragraphs and lists that say their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from coprod_kit.exports.texts import clean, marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.exports.model import ExportItem, Passage


class HtmlTexts:
    """The texts of one item as HTML, which holds nothing but paragraphs, lists and spans.

    Parameters
    ----------
    item : ExportItem
        The item.
    attribute : str
        What says a language: ``lang`` in HTML, ``xml:lang`` in a format made of XML.
    """

    def __init__(self, item: ExportItem, attribute: str = "lang") -> None:
        self.item = item
        self.attribute = attribute
        self._language = Markup(' {}="{}"').format(Markup(attribute), item.lang)  # noqa: S704 -- a name given in code

    @property
    def question(self) -> Markup:
        """The case to read, with its title in bold; what is asked; how to answer."""
        item, paragraphs = self.item, []
        if item.heading:
            title = Markup("<strong>{}</strong> ({})").format(self.words(item.heading), item.status)
            paragraphs += [self._block("p", title), self._block("p", self.words(item.context))]
        paragraphs += [
            self._block("p", self.words(text)) for text in (item.question, item.note) if text
        ]
        return Markup().join(paragraphs)

    def inline(self, text: str) -> Markup:
        """Return a text that stands within a line, such as an option."""
        return self._block("span", self.words(text))

    def passages(self, passages: Iterable[Passage]) -> Markup:
        """Return paragraphs, each with its list below it."""
        return Markup().join(self._passage(passage) for passage in passages)

    def words(self, text: str) -> Markup:
        """Return a plain text, where words in another language say which."""
        item = self.item
        spoken = marked(clean(text), item.source_texts, item.source_lang, self.attribute)
        return Markup("<br/>").join(spoken.split("\n"))

    def _passage(self, passage: Passage) -> Markup:
        parts = []
        if passage.lead:
            parts.append(Markup("<strong>{}</strong>").format(self.words(passage.lead)))
        if passage.text:
            parts.append(self.words(passage.text))
        html = self._block("p", Markup(" ").join(parts)) if parts else Markup()
        if passage.points:
            points = Markup().join(
                Markup("<li>{}</li>").format(self.words(point)) for point in passage.points
            )
            html += self._block("ul", points)
        return html

    def _block(self, name: str, inside: Markup) -> Markup:
        return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), self._language, inside)  # noqa: S704 -- a name given in code
