"""What concerns both languages, in a build of one by ``jupyter-book`` alone.

`coprod_kit.book.build.builder` does this itself, once for both languages.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.book.build.language import site_folder
from coprod_kit.book.output.site_root import write_root
from coprod_kit.book.page_errors import PageError

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def _compare_languages(app: Sphinx) -> None:
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
    """Compare the languages before a build, write the root of the site after it."""
    app.add_config_value("coprod_alone", True, "", [bool])
    app.connect("builder-inited", _compare_languages)
    app.connect("build-finished", _write_root)
