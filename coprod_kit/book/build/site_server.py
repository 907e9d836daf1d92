"""Show a finished site, from its folder or its archive: nothing is built, nothing is written."""

from __future__ import annotations

import mimetypes
import posixpath
from typing import TYPE_CHECKING
from zipfile import ZipFile

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from coprod_kit.local_server import OwnPagesOnly, PageRules

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Collection
    from pathlib import Path

    from starlette.requests import Request
    from starlette.routing import BaseRoute

_PAGE_NOT_FOUND = "404.html"


def site_application(site: Path, hosts: Collection[str]) -> Starlette:
    """Return the application that shows a finished site.

    Parameters
    ----------
    site : Path
        The folder of the site, or the archive that holds it.
    hosts : collection of str
        The names and addresses under which it answers, without ports.
    """
    route: BaseRoute
    if site.is_file():
        route = Route("/{path:path}", _archive_endpoint(ZipFile(site)))
    else:
        route = Mount("/", StaticFiles(directory=site, html=True))
    middleware = [Middleware(OwnPagesOnly, hosts=hosts), Middleware(PageRules)]
    return Starlette(routes=[route], middleware=middleware)


def _archive_endpoint(archive: ZipFile) -> Callable[[Request], Response]:
    """Return what answers requests from an archive, the way `StaticFiles` does from a folder."""
    names = frozenset(archive.namelist())

    def endpoint(request: Request) -> Response:
        path = request.path_params["path"]
        name = posixpath.normpath(path) if path else "."
        if name != path.rstrip("/") and path:
            return _page_not_found(archive, names)
        inside = posixpath.normpath(posixpath.join(name, "index.html"))
        if inside in names and (not path or path.endswith("/")):
            return _answer(archive, inside)
        if inside in names:
            return RedirectResponse(f"{request.url.path}/")
        if path in names:
            return _answer(archive, path)
        return _page_not_found(archive, names)

    return endpoint


def _answer(archive: ZipFile, name: str, status: int = 200) -> Response:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(archive.read(name), status, media_type=kind)


def _page_not_found(archive: ZipFile, names: Collection[str]) -> Response:
    if _PAGE_NOT_FOUND in names:
        return _answer(archive, _PAGE_NOT_FOUND, 404)
    return Response(status_code=404)


def show_site(site: Path, hosts: Collection[str], door: socket.socket) -> None:
    """Show a finished site until interrupted.

    Parameters
    ----------
    site, hosts
        See `site_application`.
    door : socket
        Where to answer: see `coprod_kit.local_server.open_door`.
    """
    # No request is written down: neither who reads, nor what.
    config = uvicorn.Config(site_application(site, hosts), log_level="warning", access_log=False)
    uvicorn.Server(config).run(sockets=[door])
