"""What every server of the kit does: answer its own pages only, and at one place."""

from __future__ import annotations

import mimetypes
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from collections.abc import Collection

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

THIS_MACHINE = "127.0.0.1"
THIS_MACHINE_NAMES = (THIS_MACHINE, "localhost")
"""Names under which a server for this machine alone answers."""

PAGE_RULES = {
    b"content-security-policy": (
        b"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
    ),
    b"referrer-policy": b"no-referrer",
    b"x-content-type-options": b"nosniff",
}
"""Headers of every answer: what a page may load, as docs/privacy-and-security.md says."""

# Windows lets any program change what is known of an ending, and browsers refuse scripts that are
# announced as plain text.
for _ending, _kind in (
    (".js", "text/javascript"),
    (".mjs", "text/javascript"),
    (".css", "text/css"),
):
    mimetypes.add_type(_kind, _ending)


class OwnPagesOnly:
    """Refuse requests under a foreign name, and those that a page of another site makes.

    A page elsewhere can make its own name point to this machine; the name that the browser asks
    for then gives it away.

    Parameters
    ----------
    app : ASGI application
        What answers the others.
    hosts : collection of str
        The names and addresses under which the server answers, without ports.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self.app = app
        self.hosts = {each.rstrip(".").lower() for each in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        origin = headers.get(b"origin", b"").decode("latin-1")
        host = headers.get(b"host", b"").decode("latin-1")
        if host.partition(":")[0].rstrip(".").lower() not in self.hosts:
            await PlainTextResponse("Invalid host header", 400)(scope, receive, send)
        elif origin and urlsplit(origin).netloc != host:
            answer = PlainTextResponse("This site answers its own pages only.", 403)
            await answer(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class PageRules:
    """Add `PAGE_RULES` to every answer of an application."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, with the rules."""

        async def with_rules(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *PAGE_RULES.items()]
            await send(message)

        await self.app(scope, receive, with_rules if scope["type"] == "http" else send)


def open_door(host: str, port: int) -> socket.socket:
    """Return a socket that listens at a host and port of this machine.

    Parameters
    ----------
    host : str
        An address of this machine. Any other name, such as one that the network's own router
        gives this machine, is listened for on all its addresses.
    port : int
        Port; 0 takes any that is free.

    Raises
    ------
    OSError
        When the port cannot be used.
    """
    try:
        own = host in THIS_MACHINE_NAMES or _is_own(host)
    except OSError:  # the name leads nowhere from here
        own = False
    return socket.create_server((host if own else "", port))


def _is_own(host: str) -> bool:
    """Return whether a server can listen at a host.

    Raises
    ------
    OSError
        When it is none of this machine.
    """
    with socket.socket() as probe:
        probe.bind((host, 0))
    return True
