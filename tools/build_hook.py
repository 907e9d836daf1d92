"""Put the finished site into a wheel and a source distribution, where `make dist` has made it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ARCHIVE = "_build/site.zip"
"""Where tools/site_archive.py writes the site; a source distribution holds it there too."""

IN_PACKAGE = "coprod_kit/site.zip"
"""Where the package looks for it: coprod_kit/book/build/ready_site.py."""


class SiteHook(BuildHookInterface):
    """Add the archive of the site to what is built, when there is one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the archive and its place before the files are collected."""
        if version == "editable" or not (Path(self.root) / ARCHIVE).is_file():
            return
        place = ARCHIVE if self.target_name == "sdist" else IN_PACKAGE
        build_data["force_include"][ARCHIVE] = place
