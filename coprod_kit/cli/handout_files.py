"""The files of ``coprod-kit export handout``: one a hand-out and a language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.cli.terminal import phrase
from coprod_kit.cli.usage import need, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.exports.handouts import Handout

FIGURES = "figures"
"""The hand-out that needs the chapters of a book."""


def handout_files(
    only: str | None, langs: Iterable[str], folder: Path, *, large: bool, pdf: bool
) -> dict[Path, tuple[str | bytes, str]]:
    """Return each file to write, with its content and what it holds.

    Parameters
    ----------
    only : str or None
        The name of a hand-out; all of them when left out, without the figures where no book is.
    langs : iterable of str
        Language codes.
    folder : Path
        Where they go.
    large, pdf : bool
        In large print; as PDF in the place of pages to print.

    Raises
    ------
    click.UsageError
        When there is no such hand-out, no book for the figures, or no engine for PDF.
    """
    from coprod_kit.exports.handouts import HANDOUTS

    names = (*HANDOUTS, FIGURES)
    if only not in (None, *names):
        refuse("no_handout", name=only, names=", ".join(names))
    if pdf:
        need("typst", "pdf")
    files: dict[Path, tuple[str | bytes, str]] = {}
    for lang in langs:
        for name in names if only is None else (only,):
            made = _handout(str(name), lang)
            if made is None:
                if only:
                    refuse("no_book_for_figures", folder=f"book/{lang}")
                continue
            stem = "-".join(["coprod-kit", str(name), *(["large"] if large else []), lang])
            target = folder / f"{stem}{'.pdf' if pdf else '.html'}"
            files[target] = (_content(made, large=large, pdf=pdf), phrase("held_handout"))
    return files


def _handout(name: str, lang: str) -> Handout | None:
    """Return a hand-out; None for the figures where there is no book."""
    from coprod_kit.exports.handouts import figure_slides, handout

    if name != FIGURES:
        return handout(name, lang)
    chapters = Path("book") / lang
    if not (chapters / "_toc.yml").exists():
        return None
    need("sphinx", "book")
    from coprod_kit.book.directives.book_figures import book_figures

    return figure_slides(book_figures(chapters), lang)


def _content(made: Handout, *, large: bool, pdf: bool) -> str | bytes:
    if pdf:
        from coprod_kit.exports.handout_pdf import handout_pdf

        return handout_pdf(made, large=large)
    from coprod_kit.exports.handout_page import handout_page

    return handout_page(made, large=large)
