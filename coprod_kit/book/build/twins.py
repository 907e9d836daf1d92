"""What joins the languages of the site: their check against each other, and the common root."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.book.build.fatal_errors import PageError
from coprod_kit.book.build.language import site_folder
from coprod_kit.book.output.site_root import write_root

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def _check(app: Sphinx) -> None:
    if not app.config.coprod_alone:
        return
    from coprod_kit.book.checks.parity import check  # loads the Markdown parser a second time

    book = Path(app.srcdir).parent
    if problems := check(book, book.parent / "exercises"):
        lines = "\n".join(str(problem) for problem in problems)
        raise PageError(f"The languages differ:\n{lines}")


def _write_root(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.config.coprod_alone and app.builder.format == "html":
        write_root(site_folder(app), str(app.config.html_baseurl or ""))


def setup(app: Sphinx) -> None:
    """Check before a build, write the root after it, unless the builder of all does so."""
    app.add_config_value("coprod_alone", True, "", [bool])
    app.connect("builder-inited", _check)
    app.connect("build-finished", _write_root)
