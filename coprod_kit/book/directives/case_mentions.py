"""The cases of the case base in a chapter: the role that names one, the box that tells one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective, SphinxRole

from coprod_kit.book.checks.case_mentions import parse_mention
from coprod_kit.book.directives.boxes import Box
from coprod_kit.book.directives.node_tables import Cell, table
from coprod_kit.book.directives.page_links import page_link
from coprod_kit.book.html_nodes import NAME_OPTION
from coprod_kit.book.page_errors import stop
from coprod_kit.content.cards.model import CARDS_FILE, cards
from coprod_kit.content.cases.labels import begin, coding_words
from coprod_kit.content.cases.model import CASES_FILE
from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from docutils.nodes import system_message
    from sphinx.application import Sphinx

    from coprod_kit.content.cards.model import Card
    from coprod_kit.content.cases.model import Case

PAGE = "cases"
"""The page that shows every case, each under the anchor ``case-…``."""


def case_link(case: Case, words: str) -> nodes.reference:
    """Return a link to the card of a case in the case base."""
    return page_link(words, PAGE, f"case-{case.id}", ("ck-case-link",))


class CaseRole(SphinxRole):
    """Name a case of the case base, by its title or in the words of the page."""

    def run(self) -> tuple[list[nodes.Node], list[system_message]]:
        """Make the link, or stop the build where the case base says otherwise."""
        self.env.note_dependency(str(CASES_FILE))
        try:
            mention = parse_mention(self.text)
        except ValueError as error:
            stop(*self.get_source_info(), str(error))
        return [case_link(mention.case, mention.text(self.config.language))], []


class CaseBox(Box):
    """A short case; its argument is the title that the chapter gives it.

    The option ``:id:`` says which case of the case base it is, and what the chapter says of it,
    as the role does; a line below the text then leads to it.
    """

    option_spec: ClassVar = {**NAME_OPTION, "id": directives.unchanged_required}

    def parsed_body(self) -> list[nodes.Node]:
        """Return the text of the box, and the way to the case base."""
        body = self.parsed(self.content)
        if "id" not in self.options:
            return body
        self.env.note_dependency(str(CASES_FILE))
        try:
            case = parse_mention(self.options["id"]).case
        except ValueError as error:
            self.stop(str(error))
        way = nodes.paragraph("", "", nodes.Text(f"{self.words('case_base')} "))
        way["classes"].append("ck-ways")
        way += case_link(case, case.title[self.config.language])
        return [*body, way]


class CaseCards(SphinxDirective):
    """Print the cards: what the participants read, the coding of the case, what settles it."""

    def run(self) -> list[nodes.Node]:
        """Build the table; the coding is drawn from the case base."""
        for file in (CARDS_FILE, CASES_FILE):
            self.env.note_dependency(str(file))
        words = strings("chapter", self.config.language)
        heads = [words[f"card_{name}"] for name in ("front", "coding", "decides", "otherwise")]
        return [table(heads, [self.line(card, words) for card in cards()])]

    def line(self, card: Card, words: dict[str, str]) -> list[Cell]:
        """Return the row of one card."""
        lang = self.config.language
        coding = begin(coding_words(card.case.coding, lang))
        otherwise = nodes.paragraph("", "", nodes.Text(card.otherwise[lang]))
        if card.sources:
            cited = f" {{cite:p}}`{','.join(card.sources)}`"
            otherwise += self.state.inline_text(cited, self.lineno)[0]
        key = "card_question" if card.question else "card_before"
        before = words[key].format(number=card.question)
        return [
            [f"{card.number}. {card.text[lang]}"],
            [case_link(card.case, coding), words["case_contested"] if card.case.contested else ""],
            [before, card.decides[lang]],
            [otherwise],
        ]


def setup(app: Sphinx) -> None:
    """Register the role, the box and the cards."""
    app.add_role("case", CaseRole())
    app.add_directive("case", CaseBox)
    app.add_directive("case-cards", CaseCards)
