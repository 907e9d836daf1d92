"""Print each language of the book to one PDF, `_build/pdf/coprod-kit-<language>.pdf`.

The built site's pages are put together into one (pdf_pages.py) and printed by Chromium, twice:
page numbers of the table of contents are only known after the first time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import browser as browsers
import pdf_pages
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

import coprod_kit
from coprod_kit.book.build.builder import build
from coprod_kit.book.build.errors import BookError
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
MOST_ROUNDS = 4


def print_book(browser: Browser, site: Path, lang: str, target: Path) -> Path:
    """Print the book in one language.

    Parameters
    ----------
    browser : Browser
        A running Chromium, 131 or newer: older ones leave out the page numbers.
    site : Path
        The built site.
    lang : str
        Language to print.
    target : Path
        The PDF to write; its folder is made.

    Returns
    -------
    Path
        `target`.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    source = target.with_suffix(".html")
    # Printed as it comes from the server: no script, and nothing from the network.
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = pdf_pages.assemble(site, lang)
    numbers: dict[str, int] = {}
    try:
        for _ in range(MOST_ROUNDS):
            source.write_text(pdf_pages.number(page, numbers), encoding="utf-8")
            tab = context.new_page()
            tab.goto(source.resolve().as_uri())
            tab.pdf(
                path=target,
                prefer_css_page_size=True,
                print_background=True,
                tagged=True,
                outline=True,
            )
            tab.close()
            known, numbers = numbers, page_numbers(target)
            if numbers == known:
                break
        else:
            raise ValueError(f"The page numbers of {target.name} do not settle.")
    finally:
        context.close()
        source.unlink(missing_ok=True)
    _describe(target, lang)
    return target


def page_numbers(file: Path) -> dict[str, int]:
    """Return the page each anchor of a PDF is on, counted from 1."""
    reader = PdfReader(file)
    found = {}
    for name, destination in reader.named_destinations.items():
        number = reader.get_destination_page_number(destination)
        if number is not None:
            found[name.removeprefix("/")] = number + 1
    return found


def _describe(file: Path, lang: str) -> None:
    """Write who made the book and what it is about where Chromium writes its own name."""
    texts, own = strings("site", lang), pdf_pages.words(lang)
    writer = PdfWriter(clone_from=file)
    writer.add_metadata(
        {
            "/Title": texts["book_title"],
            "/Author": "The coprod_kit contributors",
            "/Subject": texts["book_subtitle"],
            "/Keywords": own["keywords"],
            "/Creator": f"coprod_kit {coprod_kit.__version__}",
        }
    )
    writer.root_object[NameObject("/PageMode")] = NameObject("/UseOutlines")
    writer.write(file)


def main() -> int:
    """Build the site, print it in every language, say where the files are."""
    from playwright.sync_api import sync_playwright

    path = browsers.find() or browsers.get()
    if path is None:
        print(browsers.ADVICE, file=sys.stderr)
        return 1
    try:
        site = build(ROOT, quiet=True).parent
    except BookError as error:
        print(error, file=sys.stderr)
        return 1
    # Chromium's sandbox refuses to run as root, as in a container.
    alone = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox"] if alone else []
        )
        for lang in LANGUAGES:
            target = ROOT / "_build" / "pdf" / f"coprod-kit-{lang}.pdf"
            file = print_book(running, site, lang, target)
            count = len(PdfReader(file).pages)
            print(f"{file.relative_to(ROOT)}: {count} pages, {file.stat().st_size / 1e6:.1f} MB")
        running.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
