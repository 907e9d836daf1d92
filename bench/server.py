"""A small web server for measuring: local, gzip as any host does it, nothing cached."""

from __future__ import annotations

import contextlib
import gzip
import mimetypes
import socketserver
import threading
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GZIP_LEVEL = 6
"""What web servers take when nothing else is said."""

_TEXT = ("text/", "application/javascript", "application/json", "image/svg+xml")
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/javascript", ".mjs")


@cache
def _answer(file: Path, changed: int) -> tuple[bytes, str, bool]:  # noqa: ARG001 -- part of the key
    body = file.read_bytes()
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    if kind.startswith(_TEXT):
        return gzip.compress(body, GZIP_LEVEL, mtime=0), f"{kind}; charset=utf-8", True
    return body, kind, False


class _Handler(BaseHTTPRequestHandler):
    root: Path
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path).lstrip("/")
        file = (self.root / path).resolve()
        if file.is_dir():
            file /= "index.html"
        if not file.is_file() or not file.is_relative_to(self.root):
            self._send(HTTPStatus.NOT_FOUND, b"Not found", "text/plain", packed=False)
            return
        body, kind, packed = _answer(file, file.stat().st_mtime_ns)
        self._send(HTTPStatus.OK, body, kind, packed=packed)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _send(self, status: HTTPStatus, body: bytes, kind: str, *, packed: bool) -> None:
        lines = [
            f"{self.protocol_version} {status.value} {status.phrase}",
            f"Content-Type: {kind}",
            f"Content-Length: {len(body)}",
            "Cache-Control: no-store",
        ]
        if packed:
            lines.append("Content-Encoding: gzip")
        # One write for headers and body: two would wait for each other's acknowledgement.
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        with contextlib.suppress(ConnectionError):
            self.wfile.write(head if self.command == "HEAD" else head + body)

    def log_message(self, *_args: object) -> None:
        """Keep quiet."""

    def handle(self) -> None:
        """Serve until the browser closes, however abruptly."""
        with contextlib.suppress(ConnectionError):
            super().handle()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on 127.0.0.1; yield its address, with a final slash."""
    handler = type("Handler", (_Handler,), {"root": folder.resolve()})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()
