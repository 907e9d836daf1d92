"""``coprod-kit site`` and ``coprod-kit serve --lan``: the site in a folder, and shown to a room."""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from coprod_kit.book.build import ready_site
from coprod_kit.cli import site_commands
from coprod_kit.network_address import NetworkAddress
from coprod_kit.qr import qr_lines
from tests.cli.running import run

pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def site(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small finished site, as if it had come with the package."""
    folder = here / "built"
    folder.mkdir()
    (folder / "index.html").write_text("<p>Root</p>")
    ready_site.zip_site(folder, here / "site.zip")
    monkeypatch.setattr(ready_site, "KIT", here / "package")
    monkeypatch.setattr(ready_site, "SHIPPED", here / "site.zip")
    return folder


@pytest.mark.usefixtures("site")
def test_the_site_goes_into_a_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "site", "usb/course")
    assert (code, err) == (0, "")
    page = Path("usb", "course", "index.html")
    assert f"Open {page}, or copy the folder to a USB stick." in out
    assert (here / page).read_text() == "<p>Root</p>"
    assert run(capsys, "site", "usb/course")[0] == 0


@pytest.mark.usefixtures("site")
def test_a_foreign_folder_is_refused_in_one_line(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "mine").mkdir()
    (here / "mine" / "notes.txt").write_text("mine")
    code, out, err = run(capsys, "site", "mine")
    assert (code, out) == (2, "")
    assert err == (
        "coprod-kit: mine holds something else (notes.txt), and is left as it is. "
        "Name a new folder.\n"
    )
    assert (here / "mine" / "notes.txt").read_text() == "mine"


def test_an_installation_without_the_site_says_where_to_get_it(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_site, "KIT", here / "package")
    monkeypatch.setattr(ready_site, "SHIPPED", here / "none.zip")
    code, _, err = run(capsys, "site", "course")
    assert code == 2
    assert "Install the .whl file that holds it" in err
    assert not (here / "course").exists()


def found(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    adapters = [NetworkAddress(each, f"eth{number}") for number, each in enumerate(addresses)]
    monkeypatch.setattr("coprod_kit.network_address.local_addresses", lambda: adapters)


def test_the_only_address_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, "192.168.1.12")
    assert site_commands._chosen(None) == "192.168.1.12"
    assert site_commands._chosen("salle.local") == "salle.local"


def test_without_a_network_it_says_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch)
    code, _, err = run(capsys, "serve", "--lan")
    assert code == 2
    assert "Connect it to the Wi-Fi of the room, or give an address with --address." in err


def test_a_person_is_asked_which_of_several_and_a_program_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch, "192.168.1.12", "10.0.0.5")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    code, _, err = run(capsys, "serve", "--lan")
    assert code == 2
    assert "several addresses: 192.168.1.12, 10.0.0.5. Choose one with --address." in err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: "2")
    assert site_commands._chosen(None) == "10.0.0.5"
    assert "  1. 192.168.1.12 (eth0)\n  2. 10.0.0.5 (eth1)\n" in capsys.readouterr().out


def test_a_phone_reads_the_code_from_the_terminal() -> None:
    address = "http://192.168.1.12:8000/"
    lines = qr_lines(address)
    size = 8
    picture = np.full((len(lines) * 2 * size, len(lines[0]) * size), 255, dtype=np.uint8)
    dark = {" ": (), "▀": (0,), "▄": (1,), "█": (0, 1)}
    for row, line in enumerate(lines):
        for column, sign in enumerate(line):
            for half in dark[sign]:
                left, top = column * size, (2 * row + half) * size
                picture[top : top + size, left : left + size] = 0
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == address


def test_a_terminal_without_the_signs_gets_the_address_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coprod_kit.qr.qr_lines", lambda _address: ["\udcff"])
    site_commands.print_qr("http://192.168.1.12:8000/")
    assert "█" not in capsys.readouterr().out


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run ``coprod-kit serve``; yield what it said once it answers, and the process."""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    running = subprocess.Popen(
        [sys.executable, "-m", "coprod_kit.cli", "--lang", "fr", "serve", *arguments],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONUNBUFFERED": "1"},
    )
    try:
        said = ""
        while "Ctrl+C" not in said:
            line = running.stdout.readline()
            assert line, said
            said += line
        yield said, running
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(30)
        running.stdout.close()


def get(host: str, port: int, **headers: str) -> tuple[int, str]:
    deadline = time.monotonic() + 30
    while True:
        connection = http.client.HTTPConnection(host, port, timeout=10)
        try:
            connection.request("GET", "/", headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except ConnectionRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        finally:
            connection.close()


def test_a_room_is_shown_the_site_and_told_how(site: Path) -> None:
    with serving(str(site), "--address", "127.0.0.2", "--port", "0") as (said, running):
        port = int(re.search(r"http://127\.0\.0\.2:(\d+)/", said)[1])
        assert "tout le réseau" in said
        assert "█" in said
        assert "rien de ce que font les visiteurs n’est noté ici" in said
        assert get("127.0.0.2", port) == (200, "<p>Root</p>")
        assert get("127.0.0.2", port, Host="evil.test")[0] == 400
        # Only the address that was chosen is listened at.
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=5)
    assert running.returncode in (0, 1)


def test_a_finished_site_is_shown_on_this_machine(site: Path) -> None:
    with serving(str(site), "--port", "0") as (said, _):
        port = int(re.search(r"http://127\.0\.0\.1:(\d+)/", said)[1])
        assert "sur cette machine seulement" in said
        assert get("127.0.0.1", port) == (200, "<p>Root</p>")
        assert get("127.0.0.1", port, Host=f"localhost:{port}")[0] == 200
