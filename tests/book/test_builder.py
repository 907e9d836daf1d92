"""The build of both languages: what it makes, what stops it, and the plain way."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from coprod_kit.book.build.exercises import copy_notebooks

from coprod_kit.book.build.builder import BookError, build
from tests.conftest import copy_book

if TYPE_CHECKING:
    from pathlib import Path


class TestSite:
    def test_holds_both_languages_and_leads_to_them(self, site: Path) -> None:
        root = (site / "index.html").read_text(encoding="utf-8")
        for lang in ("fr", "en"):
            assert f'href="{lang}/index.html"' in root
            assert (site / lang / "self-efficacy.html").is_file()
            assert (site / lang / "exercises" / "self-assessment.html").is_file()

    def test_holds_nothing_of_the_making(self, site: Path) -> None:
        names = {file.name for file in site.iterdir()}
        assert names <= {"fr", "en", "index.html", "404.html", "robots.txt", "sitemap.xml"}

    def test_an_executed_notebook_has_its_widget_its_chart_and_its_download(
        self, site: Path
    ) -> None:
        page = (site / "fr/exercises/self-assessment.html").read_text(encoding="utf-8")
        assert 'data-ck-widget="self-assessment"' in page
        assert 'class="ck-figure"' in page
        assert "self-assessment.ipynb" in page
        assert "application/vnd.jupyter.widget" not in page


def test_a_page_without_its_twin_stops_the_build(tmp_path: Path) -> None:
    folder = copy_book(tmp_path)
    (folder / "book/en/levels.md").unlink()
    with pytest.raises(BookError, match=r"levels\.md"):
        build(folder, quiet=True)
    assert not (folder / "_build" / "html").exists()


def test_a_warning_stops_a_strict_build_only(tmp_path: Path, capfd) -> None:
    folder = copy_book(tmp_path)
    for lang in ("fr", "en"):
        # The notebooks take time and have nothing to do with it.
        toc = folder / "book" / lang / "_toc.yml"
        lines = toc.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if "exercises/" not in line]
        toc.write_text("\n".join(kept), encoding="utf-8")
        page = folder / "book" / lang / "index.md"
        text = page.read_text(encoding="utf-8")
        page.write_text(f"{text}\n[lost](#nowhere-at-all)\n", encoding="utf-8")
    build(folder, quiet=True)
    assert "nowhere-at-all" in capfd.readouterr().err
    (folder / "book/fr/index.md").touch()
    with pytest.raises(BookError, match="Not built"):
        build(folder, ("fr",), strict=True, quiet=True)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_plain_jupyter_book_gives_the_same_place_and_language(lang: str, tmp_path: Path) -> None:
    folder = copy_book(tmp_path)
    code = (
        "import sys; from jupyter_book.cli.main import main; sys.argv[0] = 'jupyter-book'; main()"
    )
    command = [sys.executable, "-c", code, "build", f"book/{lang}", "--config", "_config.yml", "-W"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    page = (folder / "_build/html" / lang / "index.html").read_text(encoding="utf-8")
    assert f'lang="{lang}"' in page
    assert (folder / "_build/html/index.html").is_file()


class TestNotebookCopies:
    def test_touches_only_what_differs(self, tmp_path: Path) -> None:
        source, target = tmp_path / "source", tmp_path / "target"
        source.mkdir()
        (source / "a.ipynb").write_text("a")
        (source / "b.ipynb").write_text("b")
        assert {file.name for file in copy_notebooks(source, target)} == {"a.ipynb", "b.ipynb"}
        assert copy_notebooks(source, target) == []
        (source / "a.ipynb").write_text("changed")
        (source / "b.ipynb").unlink()
        assert {file.name for file in copy_notebooks(source, target)} == {"a.ipynb", "b.ipynb"}
        assert [file.name for file in target.iterdir()] == ["a.ipynb"]
