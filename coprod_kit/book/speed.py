"""Spare a build work that a dependency does again and again."""

from __future__ import annotations

from functools import cache

import pybtex.plugin
from sphinx.application import Sphinx


def setup(_app: Sphinx) -> None:
    """Remember the plugins pybtex finds.

    It looks through every installed package for each citation, a third of the time of a build
    of this book; what is installed does not change meanwhile.
    """
    if not hasattr(pybtex.plugin._load_entry_point, "cache_info"):  # noqa: SLF001
        pybtex.plugin._load_entry_point = cache(pybtex.plugin._load_entry_point)  # noqa: SLF001
