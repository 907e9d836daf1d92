"""Show the site on this machine, building again and reloading pages when a source changes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from coprod_kit.book.build.configure import KIT
from coprod_kit.book.build.publish import SITE, restore
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import get_language
from coprod_kit.local_server import THIS_MACHINE, THIS_MACHINE_NAMES, OwnPagesOnly, open_door

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from starlette.requests import Request
    from starlette.types import Scope

WATCHED = ("_config.yml", "book/**/*", "exercises/**/*")
"""Sources of a book, from its folder; the files of the kit are watched too."""

_PAUSE = 0.5
"""Seconds between two looks at the sources, and between two at the number of builds."""

_RELOAD = "/_reload"
_SCRIPT = f"""const builds = new EventSource("{_RELOAD}");
let first;
builds.onmessage = ({{ data }}) => {{
  first ??= data;
  if (data !== first) location.reload();
}};
"""
"""What a page does here and nowhere else: it reloads when the number of builds changes."""

_SWAP = 2.0
"""Seconds a request waits for the site that is being put in its place."""

_Stamps = dict[Path, tuple[int, int]]


def rebuild(folder: Path) -> None:
    """Build the site; what goes wrong is printed and the last good site stays."""
    # In a process of its own: content already read stays cached in this one.
    speaking = ["--lang", get_language()]
    command = [sys.executable, "-m", "coprod_kit.cli", *speaking, "book", str(folder)]
    subprocess.run(command, check=False)  # noqa: S603 -- this interpreter, and a folder given by the person who serves


def source_stamps(folder: Path) -> _Stamps:
    """Return the size and the time of every source of a book and of every file of the kit."""
    stamps = {}
    for file in _sources(folder):
        try:
            status = file.stat()
        except OSError:  # removed a moment ago
            continue
        stamps[file] = (status.st_size, status.st_mtime_ns)
    return stamps


def _sources(folder: Path) -> Iterator[Path]:
    for root, patterns in ((folder, WATCHED), (KIT, ("**/*",))):
        for pattern in patterns:
            for file in root.glob(pattern):
                # The build itself copies the notebooks beside the chapters.
                copied = file.match("book/*/exercises/*")
                hidden = any(part.startswith((".", "__pycache__")) for part in file.parts[-2:])
                if not copied and not hidden and file.is_file():
                    yield file


class Rebuilder:
    """Builds a book again, in a thread of its own, each time one of its sources changes.

    Attributes
    ----------
    builds : int
        How many builds have ended.
    """

    def __init__(self, folder: Path) -> None:
        self.builds = 0
        self._folder = folder
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()

    def _watch(self) -> None:
        seen = source_stamps(self._folder)
        while not self._stopped.wait(_PAUSE):
            now = source_stamps(self._folder)
            if now != seen:
                seen = now
                rebuild(self._folder)
                self.builds += 1


class _Site(StaticFiles):
    """The files of the site; each page gets the script that reloads it."""

    def lookup_path(self, path: str) -> tuple[str, object]:  # type: ignore[override]
        return ("", None) if "\0" in path else super().lookup_path(path)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file, waiting while the site is being replaced."""
        await asyncio.to_thread(_wait_for, Path(str(self.directory)))
        answer = await super().get_response(path, scope)
        file = getattr(answer, "path", None)
        if file is None or not str(file).endswith(".html"):
            return answer
        page = await asyncio.to_thread(Path(file).read_text, encoding="utf-8")
        script = f'<script src="{_RELOAD}.js"></script></body>'
        headers = {"Cache-Control": "no-cache"}
        return HTMLResponse(page.replace("</body>", script), answer.status_code, headers)


def _wait_for(site: Path) -> None:
    """Wait for the moment between the two renames of a publication to pass."""
    deadline = time.monotonic() + _SWAP
    while not site.is_dir() and time.monotonic() < deadline:
        time.sleep(0.02)


def site_app(site: Path, rebuilder: Rebuilder) -> Starlette:
    """Return the application that serves a folder and tells its pages of each build.

    Parameters
    ----------
    site : Path
        The folder of the site; a build replaces it whole.
    rebuilder : Rebuilder
        Whose builds the pages are told of; it watches for as long as the application runs.
    """

    @asynccontextmanager
    async def watching(_app: Starlette) -> AsyncIterator[None]:
        rebuilder.start()
        yield
        rebuilder.stop()

    async def builds(request: Request) -> StreamingResponse:
        async def events() -> AsyncIterator[str]:
            builds_sent = None
            while not await request.is_disconnected():
                if builds_sent != rebuilder.builds:
                    builds_sent = rebuilder.builds
                    yield f"data: {builds_sent}\n\n"
                await asyncio.sleep(_PAUSE)

        return StreamingResponse(events(), media_type="text/event-stream")

    async def script(_request: Request) -> Response:
        return Response(_SCRIPT, media_type="text/javascript")

    return Starlette(
        routes=[
            Route(_RELOAD, builds),
            Route(f"{_RELOAD}.js", script),
            Mount("/", _Site(directory=site, html=True, check_dir=False)),
        ],
        middleware=[Middleware(OwnPagesOnly, hosts=THIS_MACHINE_NAMES)],
        lifespan=watching,
    )


def serve(folder: Path, port: int) -> None:
    """Serve ``_build/html`` until interrupted; it is built first when it is not there.

    Parameters
    ----------
    folder : Path
        The folder that holds ``_config.yml`` and ``book/``.
    port : int
        Port of 127.0.0.1 to answer on; 0 takes any that is free.

    Raises
    ------
    OSError
        When the port cannot be used.
    """
    with open_door(THIS_MACHINE, port) as door:
        restore(folder / "_build")
        site = folder / "_build" / SITE
        if not (site / "index.html").exists():
            rebuild(folder)
        app = site_app(site, Rebuilder(folder))
        address = f"http://{THIS_MACHINE}:{door.getsockname()[1]}/"
        words = strings("build", get_language())
        print(words["serving"].format(address=address), flush=True)  # noqa: T201 -- said to the person who serves
        # Pages that wait for the next build never end their request: stop without them.
        config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1)
        uvicorn.Server(config).run(sockets=[door])
