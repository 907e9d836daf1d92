"""README's first commands for trainers, word for word, from the built wheel alone."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest

from coprod_kit import __version__
from coprod_kit.book.build.ready_site import archive_weight, zip_site

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WHEEL = f"coprod_kit-{__version__}-py3-none-any.whl"
FOR_TRAINERS = README.partition("## For trainers\n")[2].partition("\n## ")[0]
BLOCKS = re.findall(r"```sh\n(.*?)```", FOR_TRAINERS, re.DOTALL)
MOST_BYTES = 3_000_000


def commands() -> list[list[str]]:
    """Return the commands of the second block, each as a list of words, without the notes."""
    return [shlex.split(line, comments=True) for line in BLOCKS[1].splitlines()]


def test_the_readme_begins_with_them() -> None:
    assert BLOCKS[0] == "make dist\n"
    (pip, *_), *ours = commands()
    assert pip == "pip"
    assert commands()[0] == ["pip", "install", f"dist/{WHEEL}[lab]"]
    assert [words[:2] for words in ours] == [
        ["coprod-kit", name] for name in ("site", "serve", "lab")
    ]


def build(folder: Path) -> Path:
    """Build the wheel from a copy of the sources; return it."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "dist" / WHEEL


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    for name in ("coprod_kit", "exercises", "tools"):
        ignore = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        shutil.copytree(ROOT / name, folder / name, ignore=ignore)
    for name in ("pyproject.toml", "README.md", "LICENSE", "LICENSE-CONTENT"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(site: Path, sources: Path) -> Path:
    """The wheel as `make dist` builds it, from the site that the tests have built."""
    zip_site(site, sources / "_build" / "site.zip")
    return build(sources)


@pytest.mark.slow
def test_the_site_adds_at_most_three_megabytes(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
        (tmp_path / "site.zip").write_bytes(opened.read("coprod_kit/site.zip"))
    assert archive_weight(tmp_path / "site.zip") <= MOST_BYTES
    assert "coprod_kit/exercises/fr/cases.ipynb" in names
    assert {name.partition("/")[0] for name in names} == {
        "coprod_kit",
        f"coprod_kit-{__version__}.dist-info",
    }
    with zipfile.ZipFile(tmp_path / "site.zip") as inner:
        assert {"index.html", "fr/index.html", "en/index.html"} <= set(inner.namelist())


@pytest.mark.slow
def test_a_wheel_without_the_site_can_be_built(sources: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(sources, copy, ignore=shutil.ignore_patterns("_build", "dist"))
    with zipfile.ZipFile(build(copy)) as opened:
        assert "coprod_kit/site.zip" not in opened.namelist()


@pytest.fixture(scope="module")
def room(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """An empty folder with the wheel in dist/, a new environment, and nothing else."""
    folder = tmp_path_factory.mktemp("trainer")
    (folder / "dist").mkdir()
    shutil.copy(wheel, folder / "dist")
    uv = [sys.executable, "-m", "uv"]
    environment = folder / "environment"
    subprocess.run(
        [*uv, "venv", "-q", "--seed", "--python", sys.executable, environment], check=True
    )
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    return folder, {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "VIRTUAL_ENV": str(environment),
        "PYTHONUNBUFFERED": "1",
    }


@pytest.mark.slow
def test_they_work_in_a_new_environment(room: tuple[Path, dict[str, str]]) -> None:
    folder, environment = room
    install, site, serve, lab = commands()

    def call(words: list[str], *more: str) -> str:
        done = subprocess.run(
            [*words, *more],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    program = shutil.which("pip", path=environment["PATH"])
    call([program, *install[1:]], "--quiet")
    program = shutil.which("coprod-kit", path=environment["PATH"])
    assert program.startswith(environment["VIRTUAL_ENV"])

    assert "my-site" in call([program, *site[1:]])
    assert (folder / "my-site" / "fr" / "index.html").is_file()

    # What the machine of the test has for a network does not matter: the address is typed.
    typed = ["--address", "127.0.0.1", "--port", "0"]
    with subprocess.Popen(
        [program, *serve[1:], *typed],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        said = ""
        while "Ctrl+C" not in said:
            line = running.stdout.readline()
            assert line, said
            said += line
        address = re.search(r"http://127\.0\.0\.1:\d+/", said)[0]
        assert "lang=" in fetched(f"{address}en/index.html")
        running.send_signal(signal.SIGINT)

    assert "2 files written" in call([program, *lab[1:]], "--copy-only")
    assert (folder / "coprod-kit-exercises" / "en" / "cases.ipynb").is_file()
    with subprocess.Popen(
        [program, *lab[1:], "--no-browser", "--port", "0", "--", "--allow-root"],
        cwd=folder,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        said = ""
        while not (address := re.search(r"http://127\.0\.0\.1:\d+/lab\?token=\w+", said)):
            line = running.stderr.readline()
            assert line, said
            said += line
        assert "JupyterLab" in fetched(address[0])
        running.send_signal(signal.SIGTERM)
        running.stderr.read()

    # Nothing was left half done, and nothing beside what was asked for.
    assert sorted(each.name for each in folder.iterdir()) == [
        *("coprod-kit-exercises", "dist", "environment", "my-site")
    ]


def fetched(address: str) -> str:
    """Return the text at an address, once it answers."""
    deadline = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return answer.read().decode()
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.1)
