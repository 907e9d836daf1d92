"""Worksheets to print, and their answer keys: HTML pages that need nothing else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from coprod_kit.content.cases.labels import begin, code_words
from coprod_kit.content.interface.texts import strings
from coprod_kit.exports.model import CASES
from coprod_kit.exports.texts import marked
from coprod_kit.html import jinja_environment
from coprod_kit.qr import qr_svg
from coprod_kit.rules.practice import DIMENSIONS
from coprod_kit.rules.practice_answers import choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coprod_kit.exports.model import ExportItem

TEMPLATES = Path(__file__).parent / "templates"
LETTERS = "abcdefg"


@dataclass(frozen=True)
class Worksheet:
    """A worksheet and its key, as two HTML documents.

    Attributes
    ----------
    sheet, key : str
        What learners get, and what the teacher keeps.
    questions : int
        How many numbers they have.
    """

    sheet: str
    key: str
    questions: int


def worksheet(items: Iterable[ExportItem], lang: str, base: str | None = None) -> Worksheet:
    """Return a worksheet of some items, one part a chapter and one for the cases.

    Every case shows the same boxes, whatever it is, so that they do not give it away.

    Parameters
    ----------
    items : iterable of ExportItem
        As `coprod_kit.exports.items.items` gives them; a case keeps the place of its first.
    lang : str
        Their language.
    base : str, optional
        Address of the site, with its final slash. Without it there are no QR codes.
    """
    parts = [_part(page, members, lang, base) for page, members in _by_page(items).items()]
    words = strings("exports", lang)
    css = (TEMPLATES / "sheet.css").read_text(encoding="utf-8")
    context: dict[str, Any] = {
        "parts": parts,
        "lang": lang,
        "words": words,
        "dimensions": {name: words[f"dimension_{name}"] for name in DIMENSIONS},
        "spoken": lambda text, item: marked(text, item.source_texts, item.source_lang),
        "css": Markup(css),  # noqa: S704 -- a style sheet of this package, with no text of others
    }
    return Worksheet(
        sheet=jinja_environment(TEMPLATES).get_template("worksheet.html").render(context),
        key=jinja_environment(TEMPLATES).get_template("key.html").render(context),
        questions=sum(len(part["cards"]) for part in parts),
    )


def mixed(items: Iterable[ExportItem]) -> list[ExportItem]:
    """Return items with the cases in an order that does not give their coding away.

    The order is the same every time; questions come first, in their own. The kit's table goes
    box by box: in its order, the coding of a case could be guessed from the case before it.
    """
    return sorted(
        items,
        key=lambda item: sha256(item.subject.encode()).hexdigest() if _of_case(item) else "",
    )


def _of_case(item: ExportItem) -> bool:
    return item.id.startswith(f"{CASES}.")


def _by_page(items: Iterable[ExportItem]) -> dict[str, list[ExportItem]]:
    pages: dict[str, list[ExportItem]] = defaultdict(list)
    for item in items:
        pages[item.page].append(item)
    return pages


def _part(page: str, items: Sequence[ExportItem], lang: str, base: str | None) -> dict[str, Any]:
    words = strings("exports", lang)
    of_cases = _of_case(items[0])
    address = f"{base}{lang}/{page}.html" if base and page else None
    cards = _case_cards(items) if of_cases else [_quiz_card(item) for item in items]
    return {
        "cases": of_cases,
        "title": words["cases_title"] if of_cases else items[0].name,
        "item": items[0],
        "address": address,
        "qr": qr_svg(address) if address else None,
        "rows": _rows(lang) if of_cases else {},
        "cards": [{"number": number, **card} for number, card in enumerate(cards, 1)],
    }


def _rows(lang: str) -> dict[str, list[str]]:
    return {
        dimension: [begin(code_words(dimension, code, lang)) for code in choices()[dimension]]
        for dimension in DIMENSIONS
    }


def _quiz_card(item: ExportItem) -> dict[str, Any]:
    options = list(zip(LETTERS, item.options, strict=False))
    return {
        "item": item,
        "options": options,
        "letters": [letter for letter, option in options if option.right],
    }


def _case_cards(items: Sequence[ExportItem]) -> list[dict[str, Any]]:
    cases: dict[str, list[ExportItem]] = defaultdict(list)
    for item in items:
        cases[item.subject].append(item)
    return [_case_card(questions) for questions in cases.values()]


def _case_card(items: Sequence[ExportItem]) -> dict[str, Any]:
    first = items[0]
    return {
        "item": first,
        "title": f"{first.heading} ({first.status})",
        "name": first.name,
        "text": first.context,
        "key": {item.id.rpartition(".")[2]: _right(item) for item in items},
        "others": first.others,
        "debate": first.debate,
    }


def _right(item: ExportItem) -> dict[str, str]:
    """Return the key of one dimension, what decided it and the words of the case that do."""
    own = next(option for option in item.options if option.right)
    return {"text": own.text, "because": item.because, "clue": item.clue}
