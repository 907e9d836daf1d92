"""Fixtures: a browser, the site built once, and the site served."""

from __future__ import annotations

import contextlib
import http.server
import os
import shutil
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import hypothesis
import pytest

# A loaded machine is no fault of the code: no example has a time limit.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")

# The command line speaks the language of the system: here that of no country, so English.
os.environ["LC_ALL"] = "C.UTF-8"

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tools"))

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Path of a Chromium; a run without one fails, it does not skip."""
    import browser

    path = browser.find()
    if path is None:
        pytest.fail(browser.ADVICE, pytrace=False)
    return path


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium_path, args=BROWSER_FLAGS)
        yield running
        running.close()


def copy_book(target: Path) -> Path:
    """Copy what a build reads, so that tests never write into the sources."""
    ignore = shutil.ignore_patterns("_build", "exercises")
    shutil.copytree(ROOT / "book", target / "book", ignore=ignore)
    shutil.copytree(ROOT / "exercises", target / "exercises")
    shutil.copy(ROOT / "_config.yml", target)
    return target


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, built strictly, once for all workers."""
    from coprod_kit.book.build.builder import build

    # With several workers, the first one builds and the others wait for it.
    shared = tmp_path_factory.getbasetemp()
    if shared.name.startswith("popen-"):
        shared = shared.parent
    folder, done = shared / "book-copy", shared / "book-built"
    try:
        folder.mkdir()
    except FileExistsError:
        for _ in range(1200):
            if done.exists():
                break
            threading.Event().wait(0.1)
        else:
            pytest.fail("The other worker did not build the site in two minutes.")
        assert done.read_text() == "ok", "the site could not be built: see the other worker"
        return folder / "_build" / "html"
    try:
        copy_book(folder)
        page = build(folder, strict=True, quiet=True)
    except BaseException as error:
        done.write_text(str(error))
        raise
    done.write_text("ok")
    return page.parent


class _Quiet(http.server.SimpleHTTPRequestHandler):
    headers_to_add: ClassVar[dict[str, str]] = {}

    def end_headers(self) -> None:
        for name, value in self.headers_to_add.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_args: object) -> None:
        pass


@contextlib.contextmanager
def serve(folder: Path, **headers: str) -> Iterator[str]:
    """Serve a folder on this machine; yield its address. `headers` go with every answer."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    handler = type("Handler", (_Quiet,), {"headers_to_add": named})
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(handler, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def serving() -> Callable[..., contextlib.AbstractContextManager[str]]:
    """`serve`, for the tests of the folders below."""
    return serve


@pytest.fixture(autouse=True)
def first_language() -> Iterator[None]:
    """Leave the language as a session begins with, whatever a test chose."""
    yield
    from coprod_kit.languages import LANGUAGES, set_language

    set_language(LANGUAGES[0])
