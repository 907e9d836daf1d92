"""A real JupyterLab, opened by the command line: the widget shows, and a click reaches Python."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest
from jupyter_client import BlockingKernelClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

TOKEN = "for-this-test-only"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("lab")
    port = free_port()
    config = folder / "config"
    config.mkdir()
    (config / "jupyter_server_config.json").write_text(
        json.dumps(
            {
                "ServerApp": {"allow_root": True, "port": port, "ip": "127.0.0.1"},
                "IdentityProvider": {"token": TOKEN},
            }
        )
    )
    (config / "jupyter_lab_config.py").write_text("c.LabApp.expose_app_in_browser = True\n")
    environment = {
        **os.environ,
        "JUPYTER_CONFIG_DIR": str(config),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "IPYTHONDIR": str(folder / "ipython"),
    }
    log = (folder / "log.txt").open("w")
    command = [sys.executable, "-m", "coprod_kit.cli", "lab", "--no-browser", "--lang", "fr"]
    server = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    address = f"http://127.0.0.1:{port}/"
    try:
        for _ in range(240):
            try:
                with urllib.request.urlopen(f"{address}api/status?token={TOKEN}", timeout=5):
                    break
            except OSError:
                assert server.poll() is None, (folder / "log.txt").read_text()
                time.sleep(0.25)
        else:
            pytest.fail((folder / "log.txt").read_text())
        yield address, folder
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)
        log.close()


def ask_kernel(folder: Path, code: str) -> str:
    """Run code in the notebook's own kernel and give what it prints."""
    # Of several notebooks, the one opened last.
    files = (folder / "runtime").glob("kernel-*.json")
    connection = max(files, key=lambda file: file.stat().st_mtime)
    client = BlockingKernelClient(connection_file=str(connection))
    client.load_connection_file()
    client.start_channels()
    client.wait_for_ready(timeout=30)
    printed: list[str] = []

    def note(message: dict) -> None:
        if message["msg_type"] == "stream":
            printed.append(message["content"]["text"])

    client.execute_interactive(code, timeout=30, output_hook=note)
    client.stop_channels()
    return "".join(printed).strip()


@pytest.fixture
def run_all(browser: Browser, lab: tuple[str, Path]) -> Iterator[Callable[[str], Page]]:
    """Open a notebook and run all its cells."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})

    def run(notebook: str) -> Page:
        page = context.new_page()
        page.goto(f"{lab[0]}lab/tree/{notebook}?token={TOKEN}")
        page.wait_for_function(
            "() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.isReady"
        )
        page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }")
        return page

    yield run
    context.close()


def wait_for(folder: Path, code: str, wanted: str) -> None:
    """Wait until code in the kernel prints what is wanted."""
    deadline = time.monotonic() + 20
    while (answer := ask_kernel(folder, code)) != wanted:
        assert time.monotonic() < deadline, answer
        time.sleep(0.2)


def test_a_click_in_jupyterlab_reaches_python_and_back(
    run_all: Callable[[str], Page], lab: tuple[str, Path]
) -> None:
    folder = lab[1]
    page = run_all("self-assessment.ipynb")
    assert (folder / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb").is_file()
    form = page.locator(".ck-notebook form")
    form.wait_for(timeout=60_000)
    page.locator(".ck-figure svg").wait_for(timeout=60_000)

    # The notebook has put invented answers in: the form shows them.
    assert form.locator('input[data-item="S1"][value="90"]').is_checked()

    form.locator('label:has(input[data-item="S1"][value="30"])').click()
    wait_for(folder, "print(w.answers['S1'])", "30")

    ask_kernel(folder, "w.answers = {'S2': 100}")
    page.wait_for_function(
        """() => document.querySelector('.ck-notebook input[data-item="S2"][value="100"]').checked
            && !document.querySelector('.ck-notebook input[data-item="S1"]:checked')"""
    )
    assert ask_kernel(folder, "print(int(w.scores['answered'].max()))") == "1"


def test_the_widgets_on_cases_are_alive_in_jupyterlab(
    run_all: Callable[[str], Page], lab: tuple[str, Path]
) -> None:
    folder = lab[1]
    page = run_all("cases.ipynb")
    page.locator(".ck-notebook .ck-quiz").wait_for(timeout=60_000)

    # The classifier holds the answers of a case: changing one changes the verdict in Python.
    classifier = page.locator(".ck-notebook:has(.ck-cc)")
    classifier.locator("label:has(input[data-answer=producer][value=residents])").click()
    wait_for(folder, "print(c.classification.coding)", "self-help")
    ask_kernel(folder, "c.answers = {}")
    classifier.locator("input[data-answer=producer]").first.wait_for(state="hidden")

    # A run of the practice, from the button to the first answer.
    practice = page.locator(".ck-notebook:has(.ck-cp)")
    ask_kernel(folder, "p.answers = {}; p.place = {}")
    practice.locator("input[name$='-examples']").uncheck()
    practice.locator("[data-action=begin]").click()
    practice.locator("label:has(input[value=mere-use])").click()
    practice.locator("[data-action=check]").click()
    wait_for(folder, "print([each['verdict'] for each in p.answers.values()])", "['mere-use']")

    quiz = page.locator(".ck-notebook:has(.ck-quiz)")
    quiz.locator("label:has(input[value=a])").first.click()
    wait_for(folder, "print(list(q.answers.values())[0])", "['a']")
