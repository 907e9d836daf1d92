"""Spare a build work that a dependency does again and again."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pybtex.plugin

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(_app: Sphinx) -> None:
    """Remember the plugins pybtex finds.

    It looks through every installed package for each citation, a third of the time of a build
    of this book; what is installed does not change meanwhile.
    """
    if not hasattr(pybtex.plugin._load_entry_point, "cache_info"):  # noqa: SLF001 -- the pinned library has no public way
        pybtex.plugin._load_entry_point = cache(pybtex.plugin._load_entry_point)  # noqa: SLF001 -- the pinned library has no public way
