"""How the book is made: a Sphinx extension for Jupyter Book, and the build of both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# Values of extensions that Jupyter Book configures and that the site does without.
_FOREIGN_VALUES = ("comments_config",)


def setup(app: Sphinx) -> dict[str, Any]:
    """Load the parts of the extension; the language first."""
    from coprod_kit import __version__
    from coprod_kit.book.build import (
        cache_pybtex_plugins,
        exercises,
        fatal_errors,
        freshness,
        language,
        twins,
    )
    from coprod_kit.book.directives import (
        boxes,
        case_disagreements,
        case_downloads,
        claims,
        drawings,
        glossary,
        roles,
        widget_directives,
    )
    from coprod_kit.book.output import (
        citations,
        learning_resource,
        notebooks,
        page_context,
        search,
        tables,
    )

    for name in _FOREIGN_VALUES:
        app.add_config_value(name, None, "")
    language.setup(app)
    for part in (
        boxes,
        case_disagreements,
        case_downloads,
        citations,
        claims,
        drawings,
        exercises,
        glossary,
        freshness,
        learning_resource,
        roles,
        notebooks,
        page_context,
        search,
        cache_pybtex_plugins,
        fatal_errors,
        tables,
        twins,
        widget_directives,
    ):
        part.setup(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
