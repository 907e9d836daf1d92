"""A build killed at any moment: readers see a whole site, and the next build is right."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coprod_kit.book.build.builder import build
from coprod_kit.book.build.publish import lock, publish, restore
from tests.book.small_books import small_book

LANGS = ("fr", "en")

# Runs a build that kills itself, with the processes of both languages, at the moment named.
KILLED = """
import os, signal, sys
from pathlib import Path

moment, folder = sys.argv[1:]


def die(*_arguments, **_options):
    os.killpg(os.getpgid(0), signal.SIGKILL)


if moment.startswith("sphinx:"):
    import coprod_kit.book as extension

    _, event, priority = moment.split(":")
    setup = extension.setup

    def setup_that_kills(app):
        done = setup(app)
        app.connect(event, die, priority=int(priority))
        return done

    extension.setup = setup_that_kills
else:
    import shutil

    rename, copytree, rmtree = Path.rename, shutil.copytree, shutil.rmtree

    def rename_and_die(self, target):
        rename(self, target)
        if moment == f"rename:{self.name}":
            die()

    def copy_half_and_die(source, target, **options):
        Path(target).mkdir()
        (Path(target) / "index.html").write_text("half")
        die()

    if moment.startswith("rename:"):
        Path.rename = rename_and_die
    else:
        shutil.copytree = copy_half_and_die

from coprod_kit.book.build.builder import build

build(Path(folder), quiet=True)
"""

MOMENTS = [
    "sphinx:config-inited:999",
    "sphinx:env-before-read-docs:500",
    "sphinx:doctree-read:500",
    "sphinx:env-updated:999",
    "sphinx:doctree-resolved:500",
    "sphinx:html-page-context:999",
    "sphinx:build-finished:1",
    "copy",
    "rename:html",  # between the two renames of the swap
    "rename:html.next",
]


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def write_chapters(folder: Path, title: str, *, more: bool) -> None:
    for lang in LANGS:
        book = folder / "book" / lang
        text = f"# {title}\n\nFirst words.\n\n## Part {title}\n"
        (book / "index.md").write_text(text, encoding="utf-8")
        (book / "second.md").write_text(f"# Second of {title}\n\nWords.\n", encoding="utf-8")
        toc = "format: jb-book\nroot: index\nchapters:\n- file: second\n"
        if more:
            (book / "third.md").write_text("# Third\n\nWords.\n", encoding="utf-8")
            toc += "- file: third\n"
        else:
            (book / "third.md").unlink(missing_ok=True)
        (book / "_toc.yml").write_text(toc, encoding="utf-8")


def killed_build(folder: Path, moment: str) -> None:
    command = [sys.executable, "-c", KILLED, moment, str(folder)]
    done = subprocess.run(command, start_new_session=True, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, dict[str, bytes]]:
    """A book built once, a copy of it to begin again from, and the site after a change."""
    folder, kept = tmp_path_factory.mktemp("killed"), tmp_path_factory.mktemp("kept") / "book"
    small_book(folder)
    write_chapters(folder, "Changed", more=False)
    build(folder, quiet=True)
    after = contents(folder / "_build" / "html")
    shutil.rmtree(folder / "_build")
    write_chapters(folder, "Before", more=True)
    build(folder, quiet=True)
    shutil.copytree(folder, kept)
    return folder, kept, after


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_build_killed_at_any_moment(built, moment: str) -> None:
    folder, kept, after = built
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    before = contents(folder / "_build" / "html")
    assert "fr/third.html" in before
    write_chapters(folder, "Changed", more=False)
    killed_build(folder, moment)
    # What any command of coprod-kit begins with.
    restore(folder / "_build")
    whole = contents(folder / "_build" / "html")
    assert whole == (after if moment.startswith("rename") else before)
    build(folder, quiet=True)
    assert contents(folder / "_build" / "html") == after
    assert {file.name for file in (folder / "_build").iterdir()} >= {"html", "work"}
    assert not list((folder / "_build").glob("html.*"))


@pytest.mark.slow
def test_a_first_build_killed_while_it_writes_pages(built) -> None:
    folder, _, after = built
    shutil.rmtree(folder / "_build", ignore_errors=True)
    write_chapters(folder, "Changed", more=False)
    killed_build(folder, "sphinx:html-page-context:999")
    assert not (folder / "_build" / "html").exists()
    build(folder, quiet=True)
    assert contents(folder / "_build" / "html") == after


class TestPublish:
    @staticmethod
    def site(folder: Path, text: str) -> Path:
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(text, encoding="utf-8")
        return folder

    def test_a_site_takes_the_place_of_another(self, tmp_path: Path) -> None:
        self.site(tmp_path / "html", "before")
        work = self.site(tmp_path / "work", "the site after")
        publish(work, tmp_path)
        assert contents(tmp_path / "html") == {"index.html": b"the site after"}
        assert {folder.name for folder in tmp_path.iterdir()} == {"html", "work"}

    def test_a_site_that_is_the_same_is_left_alone(self, tmp_path: Path) -> None:
        work = self.site(tmp_path / "work", "a site")
        publish(work, tmp_path)
        before = (tmp_path / "html").stat().st_ino
        publish(work, tmp_path)
        assert (tmp_path / "html").stat().st_ino == before

    @pytest.mark.parametrize(
        ("there", "kept"),
        [
            ({"html.last": "last", "html.next": "next"}, "next"),
            ({"html.last": "last"}, "last"),
            ({"html": "html", "html.last": "last"}, "html"),
            ({"html": "html", "html.next": "half"}, "html"),
        ],
    )
    def test_what_a_killed_publication_left_is_put_right(
        self, there: dict[str, str], kept: str, tmp_path: Path
    ) -> None:
        for name, text in there.items():
            self.site(tmp_path / name, text)
        restore(tmp_path)
        assert contents(tmp_path / "html") == {"index.html": kept.encode()}
        assert not (tmp_path / "html.last").exists()

    def test_nothing_is_put_right_while_another_build_publishes(self, tmp_path: Path) -> None:
        self.site(tmp_path / "html.last", "last")
        with lock(tmp_path):
            restore(tmp_path)
        assert not (tmp_path / "html").exists()

    def test_every_command_puts_it_right(self, tmp_path: Path) -> None:
        self.site(tmp_path / "_build" / "html.last", "last")
        command = [sys.executable, "-m", "coprod_kit.cli", "check", "quiz"]
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        assert contents(tmp_path / "_build" / "html") == {"index.html": b"last"}
