"""The order of the boxes of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.book.checks.problems import PageProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coprod_kit.book.checks.source_page import SourcePage


def check_order(page: SourcePage) -> Iterator[PageProblem]:
    """Return a problem where the questions from memory stand below what is to be remembered.

    Readers would only copy the answers from the summary just above.
    """
    places = {directive.name: directive.place for directive in reversed(page.directives)}
    retrieval, remember = places.get("retrieval"), places.get("remember")
    if retrieval and remember and remember.line < retrieval.line:
        reason = "{remember} stands above {retrieval}: put it below, so that it gives nothing away"
        yield PageProblem.at(page.path, remember, reason)
