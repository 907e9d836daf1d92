"""What a question bank says of itself: licence, version, source and address."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

import coprod_kit
from coprod_kit.content.interface.texts import strings

SITE = "https://coprod-kit.github.io/coprod_kit/"
"""The published site, where no other address is known."""


@dataclass(frozen=True)
class BankNotice:
    """The notice of a bank.

    Attributes
    ----------
    lang, title : str
        Its language, and what the bank is called.
    sentences : tuple of str
        Licence and version, source and address, how to draw a balanced set.
    """

    lang: str
    title: str
    sentences: tuple[str, ...]

    @property
    def comment(self) -> str:
        """The sentences, a line each, as they can stand in a comment of XML."""
        return "\n".join(sentence.replace("--", "- -") for sentence in self.sentences)

    @property
    def html(self) -> Markup:
        """The sentences as paragraphs."""
        paragraph = Markup('<p lang="{}">{}</p>')
        return Markup().join(paragraph.format(self.lang, each) for each in self.sentences)


def bank_notice(lang: str, base: str | None = None) -> BankNotice:
    """Return the notice of a bank.

    Parameters
    ----------
    lang : str
        Language code.
    base : str, optional
        Address of the site, with its final slash; that of the published site when left out.
    """
    words = strings("exports", lang)
    licence = strings("site", lang)["licence_text_url"]
    return BankNotice(
        lang,
        words["category"],
        (
            words["bank_licence"].format(version=coprod_kit.__version__, licence=licence),
            words["bank_source"].format(address=f"{base or SITE}{lang}/index.html"),
            words["bank_advice"],
        ),
    )
