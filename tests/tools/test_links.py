"""The check of addresses outside the site, against a server of this machine."""

from __future__ import annotations

import http.server
import json
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import links
import pytest

NEVER = re.compile(r"(?!)")


class _Handler(http.server.BaseHTTPRequestHandler):
    asked: list[str]
    leave: threading.Event

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path == "/slow":
            self.leave.wait(5)
            return
        status = {"/good": 200, "/moved": 301, "/refused": 403, "/unavailable": 503}.get(
            self.path, 404
        )
        self.send_response(status)
        if status == 301:
            self.send_header("Location", "/good")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        pass


class Server:
    """A server that knows a few pages and notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.leave = threading.Event()
        parts = {"asked": self.asked, "leave": self.leave}
        handler = type("Handler", (_Handler,), parts)
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.base = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self.leave.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "*")
    # This machine's own addresses are left out otherwise.
    monkeypatch.setattr(links, "_NOT_OUTSIDE", NEVER)
    running = Server()
    yield running
    running.stop()


def sources(folder: Path, *addresses: str) -> Path:
    (folder / "_config.yml").write_text("html:\n  baseurl: https://kit.test/book/\n")
    (folder / "README.md").write_text("\n".join(f"See {address}." for address in addresses))
    return folder


def test_addresses_are_found_in_every_kind_of_source(tmp_path: Path) -> None:
    sources(tmp_path, "https://a.test/one", "https://kit.test/book/fr/index.html")
    (tmp_path / "book/fr").mkdir(parents=True)
    (tmp_path / "book/fr/a.md").write_text(
        "[mots](https://b.test/x_(y)) « https://c.test/d » <https://a.test/one#part> "
        "http://localhost:8888 https://www.example.org/"
    )
    (tmp_path / "book/references.bib").write_text(
        "@article{a, doi = {10.1/one},\n url = {https://d.test/e}}\n"
        '@article{b, DOI = "https://doi.org/10.2/(two)3"}\n'
    )
    (tmp_path / "exercises/en").mkdir(parents=True)
    cells = [{"cell_type": "markdown", "source": ["A\n", "[b](https://e.test/f)"]}]
    (tmp_path / "exercises/en/n.ipynb").write_text(json.dumps({"cells": cells}))
    (tmp_path / "coprod_kit/content").mkdir(parents=True)
    (tmp_path / "coprod_kit/content/c.yaml").write_text('a: "https://f.test/g?h=1&i=2"\n')
    assert links.collect(tmp_path) == {
        "https://a.test/one": ["README.md", "book/fr/a.md"],
        "https://b.test/x_(y)": ["book/fr/a.md"],
        "https://c.test/d": ["book/fr/a.md"],
        "https://d.test/e": ["book/references.bib"],
        "https://doi.org/10.1/one": ["book/references.bib"],
        "https://doi.org/10.2/(two)3": ["book/references.bib"],
        "https://e.test/f": ["exercises/en/n.ipynb"],
        "https://f.test/g?h=1&i=2": ["coprod_kit/content/c.yaml"],
    }


def test_the_book_names_addresses() -> None:
    found = links.collect(links.ROOT)
    assert "https://creativecommons.org/licenses/by/4.0/" in found
    assert sum(address.startswith("https://doi.org/10.") for address in found) > 20


def test_broken_addresses_are_listed_with_their_files(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = ("good", "missing", "moved", "slow", "refused", "unavailable")
    folder = sources(tmp_path, *(f"{server.base}/{page}" for page in pages))
    assert links.main(folder, linkcheck_timeout=0.5) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5, lines
    missing, where, slow, where_too, last = lines
    assert missing == f"404  {server.base}/missing  Not Found"
    assert slow.startswith(f"---  {server.base}/slow  ")
    assert "timed out" in slow
    assert where == where_too == "     in README.md"
    assert last == "6 addresses: 2 answer, 2 refuse programs, 2 broken."


def test_all_good(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert links.main(sources(tmp_path, f"{server.base}/good")) == 0
    assert capsys.readouterr().out == "1 addresses: 1 answer, 0 refuse programs, 0 broken.\n"


def test_no_network_is_said_in_one_line_and_fails_nothing(
    server: Server,  # noqa: ARG001 -- the fixture lets addresses of this machine be asked
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    folder = sources(tmp_path, f"http://127.0.0.1:{port}/a", f"http://127.0.0.1:{port}/b")
    assert links.main(folder, linkcheck_timeout=1) == 0
    assert capsys.readouterr().out == (
        "No network: the 2 addresses outside the site were not tried.\n"
    )
