"""What a trainer hands out or shows: cards to cut out, questions, a table to fill in, figures.

Each is made of a few kinds of blocks, so that a page to print and a PDF say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.content.cards.model import cards, sorting_questions
from coprod_kit.content.cases.labels import begin, coding_words
from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import check_language, text_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SELF_ASSESSMENT = "self-efficacy"
"""The questionnaire whose means are worked out by hand."""


@dataclass(frozen=True)
class CardFronts:
    """Cards to cut out: a number and a line on each.

    Attributes
    ----------
    faces : tuple of (str, str)
        Number and text of each card.
    """

    faces: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Steps:
    """Questions in the order they are asked.

    Attributes
    ----------
    entries : tuple of (str, str, str)
        What is asked, what follows from the answer, and an example (or nothing).
    """

    entries: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Grid:
    """A table.

    Attributes
    ----------
    heads : tuple of str
        Its column headings.
    rows : tuple of tuple of str
        Its cells; the first of a row names it, and an empty one is to be filled in.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Figure:
    """A figure of the book with its sentence, alone on a page.

    Attributes
    ----------
    name, chapter : str
        Its name, and the title of the chapter that shows it.
    svg : str
        The drawing.
    description, sentence : str
        What it says in words, for whoever does not see it, and its caption.
    """

    name: str
    chapter: str
    svg: str
    description: str
    sentence: str


@dataclass(frozen=True)
class Slides:
    """Figures to project, one a page."""

    figures: tuple[Figure, ...]


Block = CardFronts | Steps | Grid | Slides


@dataclass(frozen=True)
class Handout:
    """Something to print or to project, in one language.

    Attributes
    ----------
    name, lang : str
        Its name in files, and its language.
    title : str
        Its heading.
    intro : tuple of str
        Paragraphs before the block.
    block : Block
        What it shows.
    """

    name: str
    lang: str
    title: str
    intro: tuple[str, ...]
    block: Block


def handout(name: str, lang: str) -> Handout:
    """Return a hand-out.

    Parameters
    ----------
    name : str
        One of `HANDOUTS`.
    lang : str
        Language code.

    Raises
    ------
    ValueError
        When the kit does not speak `lang`.
    """
    return HANDOUTS[name](check_language(lang))


def figure_slides(figures: Sequence[Figure], lang: str) -> Handout:
    """Return figures to project, one a page, each with its sentence."""
    title = strings("exports", lang)["handout_figures"]
    return Handout("figures", lang, title, (), Slides(tuple(figures)))


def _cards(lang: str) -> Handout:
    words = strings("exports", lang)
    faces = tuple((str(card.number), text_in(card.text, lang)) for card in cards())
    return Handout(
        "cards", lang, words["handout_cards"], (words["handout_cards_intro"],), CardFronts(faces)
    )


def _cards_key(lang: str) -> Handout:
    words, heads = strings("exports", lang), strings("chapter", lang)
    rows = []
    for card in cards():
        coding = begin(coding_words(card.case.coding, lang))
        if card.case.contested:
            contested = heads["case_contested"]
            coding = f"{coding} – {contested}"
        key = "card_question" if card.question else "card_before"
        before = heads[key].format(number=card.question)
        rows.append(
            (
                f"{card.number}. {text_in(card.text, lang)}",
                coding,
                f"{before}. {text_in(card.decides, lang)}",
                text_in(card.otherwise, lang),
            )
        )
    columns = (
        heads["card_front"],
        heads["card_coding"],
        heads["card_decides"],
        heads["card_otherwise"],
    )
    return Handout(
        "cards-key",
        lang,
        words["handout_cards_key"],
        (words["handout_cards_key_intro"],),
        Grid(columns, tuple(rows)),
    )


def _questions(lang: str) -> Handout:
    words, found = strings("exports", lang), sorting_questions()
    entries = tuple(
        (
            text_in(each.text, lang),
            text_in(each.answer, lang),
            text_in(each.example, lang) if each.example else "",
        )
        for each in found.questions
    )
    intro = (text_in(found.before, lang), text_in(found.order, lang))
    return Handout("six-questions", lang, words["handout_questions"], intro, Steps(entries))


def _means(lang: str) -> Handout:
    words, instrument = strings("exports", lang), load_instrument(SELF_ASSESSMENT)
    numbers = {name: str(place) for place, name in enumerate(instrument.items, 1)}
    labels = {each["id"]: each["label"] for each in instrument.data["subscales"]}
    rows = tuple(
        (
            text_in(labels[subscale.id], lang),
            ", ".join(numbers[item] for item in subscale.items),
            words["handout_answers"].format(count=subscale.minimum),
            *("", "", ""),
        )
        for subscale in instrument.subscales
        if len(subscale.items) > 1  # a question apart has no mean
    )
    heads = (
        words["handout_for"],
        words["handout_items"],
        words["handout_at_least"],
        words["handout_sum"],
        words["handout_count"],
        words["handout_mean"],
    )
    intro = (words["handout_means_intro"], words["handout_means_keep"])
    return Handout("means", lang, words["handout_means"], intro, Grid(heads, rows))


HANDOUTS: Mapping[str, Callable[[str], Handout]] = {
    "cards": _cards,
    "cards-key": _cards_key,
    "six-questions": _questions,
    "means": _means,
}
"""Name of a hand-out → what makes it in a language. Figures come from a book: `figure_slides`."""
