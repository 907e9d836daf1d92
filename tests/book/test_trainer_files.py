"""The files of trainers: listed by the directive, written into the site, the kit's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coprod_kit.book.directives import trainer_files
from coprod_kit.book.page_errors import PageError
from coprod_kit.exports.banks import BANKS
from coprod_kit.exports.handouts import HANDOUTS
from coprod_kit.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
SITE = "https://example.org/kit/"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", trainer_files.KINDS)
def test_the_page_leads_to_files_that_the_build_writes(build_page, tmp_path, lang, kind) -> None:
    body = f"```{{trainer-files}} {kind}\n```"
    page = BeautifulSoup(build_page(body, lang=lang, html_baseurl=SITE), "html.parser")
    links = [str(link["href"]) for link in page.select(".ck-downloads a[download]")]
    folder = tmp_path / "html" / lang / "downloads"
    written = {f"downloads/{file.name}" for file in folder.glob("coprod-kit-*")}
    assert set(links) == written
    assert len(links) == len(written)
    assert all((folder.parent / link).stat().st_size > 1000 for link in links)
    if kind == "banks":
        assert len(links) == len(BANKS)
        bank = (folder / f"coprod-kit-moodle-{lang}.xml").read_text(encoding="utf-8")
        assert f"{SITE}{lang}/index.html" in bank
    else:
        # Each in both sizes, the figures, and the archive of the pages.
        assert len(links) == 2 * len(HANDOUTS) + 2


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", trainer_files.KINDS)
def test_the_same_bytes_every_time(lang, kind) -> None:
    chapters = ROOT / "book" / lang
    one, other = (
        [file.content() for file in trainer_files.trainer_files(kind, lang, chapters, SITE)]
        for _ in range(2)
    )
    assert one == other


def test_without_the_engine_the_pages_are_still_there(monkeypatch) -> None:
    monkeypatch.setattr(trainer_files, "find_spec", lambda _name: None)
    files = trainer_files.trainer_files("handouts", "fr", ROOT / "book" / "fr", None)
    assert [file.name for file in files] == ["coprod-kit-handouts-fr.zip"]
    assert len(files[0].content()) > 10_000


def test_a_kind_that_is_not_is_refused(build_page) -> None:
    with pytest.raises(PageError, match="takes one of: handouts, banks"):
        build_page("```{trainer-files} poems\n```")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_chapter_offers_both_and_says_how_to_import(lang) -> None:
    text = (ROOT / "book" / lang / "trainers.md").read_text(encoding="utf-8")
    for kind in trainer_files.KINDS:
        assert f"{{trainer-files}} {kind}" in text
    section = text.partition("(trainers-banks)=")[2].partition("\n(")[0]
    lines = [line for line in section.splitlines() if line.startswith("- ")]
    assert len(lines) == 5
    assert "GIFT" in section
