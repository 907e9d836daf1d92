"""The site served while one writes: it answers, and a change reaches it."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_kit.book.build import server
from coprod_kit.book.build.server import source_stamps
from coprod_kit.content import CONTENT
from tests.book.small_books import small_book


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(address: str, words: str, seconds: float = 120) -> str:
    """Ask for a page until it holds some words."""
    deadline = time.monotonic() + seconds
    seen = ""
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                seen = answer.read().decode()
        except (OSError, urllib.error.URLError) as error:
            seen = str(error)
        if words in seen:
            return seen
        time.sleep(0.5)
    raise AssertionError(seen[:2000])


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[int]:
    """Run ``coprod-kit serve`` on a free port; yield the port once it answers."""
    port = free_port()
    command = [sys.executable, "-m", "coprod_kit.cli", "serve", str(folder), "--port", str(port)]
    running = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/fr/index.html", "First words.")
        yield port
    finally:
        os.killpg(running.pid, signal.SIGINT)
        running.wait(timeout=30)


def ask(port: int, path: str, **headers: str) -> tuple[int, str]:
    """Ask for a path exactly as it is written; return the status and the text."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_book(tmp_path_factory.mktemp("served"))


def next_event(events: http.client.HTTPResponse) -> str:
    """Read one server-sent event."""
    data = events.readline().decode().strip()
    assert events.readline() == b"\n"
    return data


def test_the_site_is_built_served_and_follows_a_change(book: Path) -> None:
    with serving(book) as port:
        page = ask(port, "/fr/index.html")[1]
        assert page.count('<script src="/_reload.js"></script>') == 1
        assert "/_reload" in ask(port, "/_reload.js")[1]
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        connection.request("GET", "/_reload")
        events = connection.getresponse()
        assert events.headers["Content-Type"].startswith("text/event-stream")
        assert next_event(events) == "data: 0"
        for lang in ("fr", "en"):
            chapter = book / "book" / lang / "index.md"
            chapter.write_text("# One page\n\nOther words.\n", encoding="utf-8")
        # While the site is built again, the one before goes on being served at once.
        started = time.monotonic()
        assert "First words." in ask(port, "/fr/index.html")[1]
        assert time.monotonic() - started < 2
        # A build that began between the two chapters stops at the pair that differs.
        while "Other words." not in ask(port, "/fr/index.html")[1]:
            assert next_event(events).startswith("data: ")
        connection.close()

        for host in ("127.0.0.1", "localhost", f"localhost:{port}"):
            assert ask(port, "/fr/index.html", Host=host)[0] == 200
        for host in ("evil.test", "127.0.0.1.evil.test", ""):
            assert ask(port, "/fr/index.html", Host=host)[0] == 400
        own = {"Host": f"127.0.0.1:{port}", "Origin": f"http://127.0.0.1:{port}"}
        assert ask(port, "/fr/index.html", **own)[0] == 200
        for origin in ("http://evil.test", "null", f"http://localhost:{port}"):
            assert ask(port, "/_reload.js", **{**own, "Origin": origin})[0] == 403

        for path in ("/fr/%00", "/%00", "/fr/none.html", "/fr/%2e%2e/%2e%2e/index.md", "/fr/%ff"):
            status, text = ask(port, path)
            assert status == 404, path
            assert "Other words." not in text
    # What is on disk stays as it was built: reloading is the server's doing.
    assert "_reload" not in (book / "_build/html/fr/index.html").read_text(encoding="utf-8")


def test_a_port_in_use_is_refused_in_one_line(book: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "coprod_kit.cli", "serve", str(book), "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"coprod-kit: Port {port} cannot be used")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "source",
    [
        "_config.yml",
        "book/references.bib",
        "book/fr/index.md",
        "book/fr/_toc.yml",
        "book/fr/figures/new.svg",
        "exercises/fr/new.ipynb",
    ],
)
def test_every_source_of_the_book_is_watched(book: Path, source: str) -> None:
    before = source_stamps(book)
    file = book / source
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as opened:
        opened.write("\n")
    assert source_stamps(book).keys() - before.keys() <= {file}
    assert source_stamps(book)[file] != before.get(file)


def test_the_cases_and_the_words_of_the_kit_are_watched(book: Path) -> None:
    files = source_stamps(book)
    for name in ("cases/cases.csv", "criteria/criteria.yaml", "interface/site.yaml"):
        assert CONTENT / name in files
    assert Path(server.__file__) in files


def test_what_the_build_writes_is_not_watched(book: Path) -> None:
    before = source_stamps(book)
    for name in ("book/fr/exercises/copy.ipynb", "_build/html/fr/index.html"):
        (book / name).parent.mkdir(parents=True, exist_ok=True)
        (book / name).write_text("made by the build")
    assert source_stamps(book) == before
