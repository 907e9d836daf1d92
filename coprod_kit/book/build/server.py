"""Show the site on this machine, building again when a source changes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from livereload import Server

from coprod_kit.content import CONTENT
from coprod_kit.widgets.texts import WIDGETS

if TYPE_CHECKING:
    from pathlib import Path

WATCHED = ("book/*/*.md", "book/*/_toc.yml", "book/*/figures/*", "book/*.bib", "exercises/*/*")
HOST = "127.0.0.1"


def rebuild(folder: Path) -> None:
    """Build the site; what goes wrong is printed and the last good site stays."""
    # In a process of its own: content already read stays cached in this one.
    command = [sys.executable, "-m", "coprod_kit.cli", "book", str(folder)]
    subprocess.run(command, check=False)  # noqa: S603 -- our own arguments


def serve(folder: Path, port: int) -> None:
    """Serve ``_build/html`` until interrupted; it is built first when it is not there.

    Parameters
    ----------
    folder : Path
        The folder that holds ``_config.yml`` and ``book/``.
    port : int
        Port of 127.0.0.1 to answer on.

    Raises
    ------
    OSError
        When the port cannot be used.
    """
    site = folder / "_build" / "html"
    if not (site / "index.html").exists():
        rebuild(folder)
    server = Server()
    for pattern in WATCHED:
        server.watch(str(folder / pattern), lambda: rebuild(folder))
    server.watch(str(CONTENT / "**" / "*.yaml"), lambda: rebuild(folder))
    server.watch(str(WIDGETS / "*" / "texts.yaml"), lambda: rebuild(folder))
    server.watch(str(folder / "_config.yml"), lambda: rebuild(folder))
    print(f"The site is at http://{HOST}:{port}/ (Ctrl+C to stop).")  # noqa: T201 -- for people
    server.serve(root=str(site), host=HOST, port=port, open_url_delay=None)
