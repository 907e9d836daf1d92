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

from coprod_kit.content.questions.model import load_bank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

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


def ready_client(connection: Path, attempts: int = 5) -> BlockingKernelClient:
    """Return a client of a running kernel.

    A client takes a kernel for dead that lets one second pass without a heartbeat, which a busy
    machine does: it asks again, and gives up when the kernel stays silent.
    """
    for attempt in range(1, attempts + 1):
        client = BlockingKernelClient(connection_file=str(connection))
        client.load_connection_file()
        client.start_channels()
        try:
            client.wait_for_ready(timeout=30)
        except RuntimeError:
            client.stop_channels()
            if attempt == attempts:
                raise
        else:
            return client
    raise AssertionError("not reached")


def ask_kernel(folder: Path, page: Page, code: str) -> str:
    """Run code in the kernel of the notebook that a page shows, and return what it prints."""
    kernel = page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.id"
    )
    connection = folder / "runtime" / f"kernel-{kernel}.json"
    client = ready_client(connection)
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
        # JupyterLab may open first what was open before.
        page.wait_for_function(
            """notebook => {
                const current = window.jupyterapp?.shell?.currentWidget;
                return current?.context?.path === notebook && current.sessionContext.isReady;
            }""",
            arg=notebook,
        )
        page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }")
        return page

    yield run
    context.close()


def wait_for(folder: Path, page: Page, code: str, wanted: str, seconds: float = 20) -> None:
    """Wait until code in the kernel prints what is wanted."""
    deadline = time.monotonic() + seconds
    while (answer := ask_kernel(folder, page, code)) != wanted:
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

    # The answers of the room are none yet: invented ones stand in an object of their own.
    assert form.locator("input[data-item]:checked").count() == 0
    assert ask_kernel(folder, page, "print(invented.answers['S1'], len(w.answers))") == "90 0"

    form.locator('label:has(input[data-item="S1"][value="30"])').click()
    wait_for(folder, page, "print(w.answers['S1'])", "30")

    ask_kernel(folder, page, "w.answers = {'S2': 100}")
    page.wait_for_function(
        """() => document.querySelector('.ck-notebook input[data-item="S2"][value="100"]').checked
            && !document.querySelector('.ck-notebook input[data-item="S1"]:checked')"""
    )
    assert ask_kernel(folder, page, "print(int(w.scores['answered'].max()))") == "1"


def show(page: Page, notebook: Path, name: str) -> Locator:
    """Bring the widget of this name into view: JupyterLab draws only the cells one sees."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    place = next(i for i, cell in enumerate(cells) if "".join(cell["source"]).endswith(f"\n{name}"))
    page.wait_for_function(
        """place => {
            const { content } = window.jupyterapp.shell.currentWidget;
            content.scrollToItem(place);
            const cell = content.widgets[place];
            cell.node.dataset.place = place;
            return cell.node.querySelector(".ck-notebook [data-part]") !== null;
        }""",
        arg=place,
        timeout=60_000,
    )
    return page.locator(f'[data-place="{place}"] .ck-notebook')


def test_the_widgets_on_cases_are_alive_in_jupyterlab(
    run_all: Callable[[str], Page], lab: tuple[str, Path]
) -> None:
    folder = lab[1]
    notebook = folder / "coprod-kit-exercises" / "fr" / "cases.ipynb"
    page = run_all("cases.ipynb")
    asked = str(len(load_bank("levels").questions))
    wait_for(folder, page, "print('q' in globals() and len(q.results))", asked, seconds=60)

    # The classifier of the room is blank; given the answers of a case, it shows them, and
    # changing one changes the verdict in Python.
    assert ask_kernel(folder, page, "print(len(c.answers))") == "0"
    classifier = show(page, notebook, "c")
    ask_kernel(folder, page, "c.answers = example.answers")
    classifier.locator("label:has(input[data-answer=producer][value=residents])").click()
    wait_for(folder, page, "print(c.classification.coding)", "self-help")
    ask_kernel(folder, page, "c.answers = {}")
    classifier.locator("input[data-answer=producer]").first.wait_for(state="hidden")

    # A run of the practice, from the button to the first answer.
    ask_kernel(folder, page, "p.answers = {}; p.place = {}")
    practice = show(page, notebook, "p")
    practice.locator("input[name$='-examples']").uncheck()
    practice.locator("[data-action=begin]").click()
    practice.locator("label:has(input[value=mere-use])").click()
    practice.locator("[data-action=check]").click()
    wait_for(
        folder, page, "print([each['verdict'] for each in p.answers.values()])", "['mere-use']"
    )

    quiz = show(page, notebook, "q")
    quiz.locator("label:has(input[value=a])").first.click()
    wait_for(folder, page, "print(list(q.answers.values())[0])", "['a']")
