"""The build of both languages: what it makes, what stops it, and the plain way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING

import nbformat
import pytest

from coprod_kit.book.build import configure
from coprod_kit.book.build.builder import _quiet_kernels, build
from coprod_kit.book.build.configure import copy_notebooks, kit_digest
from coprod_kit.book.build.errors import BookError
from coprod_kit.book.page_errors import PageError
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import set_language
from tests.conftest import copy_book

if TYPE_CHECKING:
    from pathlib import Path


Build = Callable[..., str]


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
        # Without the notebooks: running them takes time and gives no warning to look at.
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
    set_language("en")
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


def test_plain_jupyter_book_compares_the_languages(build_page: Build) -> None:
    with pytest.raises(
        PageError, match=r"The languages differ:\n.*index\.md: this page has no twin"
    ):
        build_page("Text.", coprod_alone=True)


def test_plain_jupyter_book_keeps_no_withdrawn_page(build_page: Build, tmp_path: Path) -> None:
    toc = "format: jb-book\nroot: index\nchapters:\n- file: other\n"
    build_page(
        "Text.", files={"other.md": "# Other\n\n[a](a.txt)\n", "a.txt": "a", "_toc.yml": toc}
    )
    site = tmp_path / "html" / "en"
    assert (site / "other.html").is_file()
    assert [file.name for file in site.rglob("_downloads/*/*")] == ["a.txt"]
    (tmp_path / "book/en/other.md").unlink()
    build_page("Text.")
    assert not (site / "other.html").exists()
    assert not list(site.rglob("_downloads/*/*"))
    assert (site / "index.html").is_file()
    assert (site / "search.html").is_file()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_code_is_shown_and_hidden_in_the_words_of_the_page(
    lang: str, build_page: Build, tmp_path: Path
) -> None:
    cell = nbformat.v4.new_code_cell("1", metadata={"tags": ["hide-input"]})
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A"), cell])
    toc = "format: jb-book\nroot: index\nchapters:\n- file: one\n"
    build_page("Text.", lang, files={"one.ipynb": nbformat.writes(notebook), "_toc.yml": toc})
    page = (tmp_path / "html" / lang / "one.html").read_text(encoding="utf-8")
    words = strings("notebook", lang)
    assert words["code_show"] in page
    assert words["code_hide"] in page


def test_titles_that_quote_markup_stay_text_in_the_search_index(
    build_page: Build, tmp_path: Path
) -> None:
    markup = "<img src=x onerror=alert(1)>"
    page = build_page(f"## What `{markup}` does & why\n\nText.")
    assert "&lt;img" in page
    text = (tmp_path / "html" / "en" / "searchindex.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("coprodKitSearch(").removesuffix(");"))
    # The script of the search page writes titles as text (`test_hostile_titles_stay_text`).
    assert [title for _, _, title in index["passages"] if "img" in title] == [
        f"What {markup} does & why"
    ]


def test_the_kernel_keeps_out_the_settings_of_whoever_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IPYTHONDIR", "/settings/of/somebody")
    settings = tmp_path / "profile_default" / "ipython_kernel_config.py"
    settings.parent.mkdir()
    settings.write_text("")  # as a build that was killed may leave it
    _quiet_kernels(tmp_path)
    assert os.environ["IPYTHONDIR"] == str(tmp_path)
    assert settings.read_text() == "c.IPKernelApp.log_level = 40\n"


def test_a_changed_kit_changes_its_digest(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1")
    digests = {kit_digest(tmp_path)}
    (tmp_path / "a.py").write_text("2")
    digests.add(kit_digest(tmp_path))
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    digests.add(kit_digest(tmp_path))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "b.pyc").write_text("cache")
    digests.add(kit_digest(tmp_path))
    assert len(digests) == 3


def test_each_build_is_told_the_digest_of_the_kit(tmp_path: Path) -> None:
    config = SimpleNamespace(coprod_exercises="none/{lang}", language="fr")
    configure._prepare(SimpleNamespace(srcdir=tmp_path), config)
    assert config.coprod_kit_digest == kit_digest()


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
