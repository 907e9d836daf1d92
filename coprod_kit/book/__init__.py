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
        configure,
        fatal_errors,
        language,
        leftovers,
        pybtex_plugins,
        standalone,
    )
    from coprod_kit.book.directives import (
        answers_rule,
        boxes,
        case_disagreements,
        case_downloads,
        case_mentions,
        claims,
        drawings,
        glossary,
        page_links,
        roles,
        session_plans,
        trainer_files,
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
    # First: `language` chooses the folder of the environment that Sphinx saved, and `leftovers`
    # discards that environment after an interrupted build.
    language.setup(app)
    leftovers.setup(app)
    for part in (
        answers_rule,
        boxes,
        case_disagreements,
        case_downloads,
        case_mentions,
        citations,
        claims,
        drawings,
        configure,
        glossary,
        learning_resource,
        roles,
        session_plans,
        trainer_files,
        notebooks,
        page_context,
        page_links,
        search,
        pybtex_plugins,
        fatal_errors,
        tables,
        standalone,
        widget_directives,
    ):
        part.setup(app)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
