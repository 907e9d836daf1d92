"""The site served while one writes: it answers, and a change reaches it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.conftest import copy_book


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


def small_book(target: Path) -> Path:
    """Make a book of one chapter a language: nothing to run, quick to build."""
    folder = copy_book(target)
    for lang in ("fr", "en"):
        here = folder / "book" / lang
        for file in here.glob("*.md"):
            file.unlink()
        for figure in (here / "figures").glob("*"):
            figure.unlink()
        (here / "index.md").write_text("# One page\n\nFirst words.\n", encoding="utf-8")
        (here / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
        for notebook in (folder / "exercises" / lang).glob("*.ipynb"):
            notebook.unlink()
    return folder


def test_the_site_is_built_served_and_follows_a_change(tmp_path: Path) -> None:
    folder = small_book(tmp_path)
    port = free_port()
    command = [sys.executable, "-m", "coprod_kit.cli", "serve", str(folder), "--port", str(port)]
    server = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        page = wait_for(f"http://127.0.0.1:{port}/fr/index.html", "First words.")
        assert "livereload.js" in page
        for lang in ("fr", "en"):
            chapter = folder / "book" / lang / "index.md"
            chapter.write_text("# One page\n\nOther words.\n", encoding="utf-8")
        wait_for(f"http://127.0.0.1:{port}/fr/index.html", "Other words.")
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)
    # What is on disk stays as it was built: reloading is the server's doing.
    assert "livereload" not in (folder / "_build/html/fr/index.html").read_text(encoding="utf-8")
