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
    from collections.abc import Iterator
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
    connection = next((folder / "runtime").glob("kernel-*.json"))
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
def page(browser: Browser, lab: tuple[str, Path]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{lab[0]}lab/tree/self-assessment.ipynb?token={TOKEN}")
    page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.isReady")
    yield page
    context.close()


def test_a_click_in_jupyterlab_reaches_python_and_back(page: Page, lab: tuple[str, Path]) -> None:
    folder = lab[1]
    assert (folder / "coprod-kit-exercises" / "fr" / "self-assessment.ipynb").is_file()
    page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }")
    form = page.locator(".ck-notebook form")
    form.wait_for(timeout=60_000)
    page.locator(".ck-figure svg").wait_for(timeout=60_000)

    # The notebook has put invented answers in: the form shows them.
    assert form.locator('input[data-item="S1"][value="90"]').is_checked()

    form.locator('label:has(input[data-item="S1"][value="30"])').click()
    deadline = time.monotonic() + 20
    while (answer := ask_kernel(folder, "print(w.answers['S1'])")) != "30":
        assert time.monotonic() < deadline, answer
        time.sleep(0.2)

    ask_kernel(folder, "w.answers = {'S2': 100}")
    page.wait_for_function(
        """() => document.querySelector('.ck-notebook input[data-item="S2"][value="100"]').checked
            && !document.querySelector('.ck-notebook input[data-item="S1"]:checked')"""
    )
    assert ask_kernel(folder, "print(int(w.scores['answered'].max()))") == "1"
