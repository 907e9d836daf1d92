"""The bibliography: which entries it can lay out, and how a language separates citations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coprod_kit.book.output.citations import TYPES, check_bibliography
from coprod_kit.book.page_errors import PageError
from tests.conftest import ROOT

Build = Callable[..., str]

ENTRIES = """
@article{one2001, author = {One, Ann}, title = {A first work}, journal = {J}, year = 2001}
@book{two2002, author = {Two, Bob}, title = {A second work}, publisher = {P}, year = 2002}
"""


@pytest.mark.parametrize(
    "kind",
    ["misc", "online", "report", "phdthesis", "inproceedings", "manual", "unpublished", "Online"],
)
def test_a_type_without_a_layout_is_said_with_its_key_and_line(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "references.bib"
    file.write_text(f"% a comment\n@string{{j = {{J}}}}\n{ENTRIES}\n  @{kind}{{three2003,\n}}\n")
    with pytest.raises(PageError) as caught:
        check_bibliography(file)
    assert str(caught.value).startswith(f"{file}:7: ")
    assert f"@{kind} (three2003)" in str(caught.value)
    for known in TYPES:
        assert f"@{known}" in str(caught.value)


def test_the_types_known_are_those_with_a_layout() -> None:
    assert TYPES == ("article", "book", "incollection", "techreport")


def test_the_bibliography_of_the_book_has_a_layout_for_every_entry() -> None:
    check_bibliography(ROOT / "book" / "references.bib")


def test_the_build_stops_at_such_an_entry(build_page: Build) -> None:
    with pytest.raises(PageError, match=r"refs\.bib:1: .*@online \(web\)"):
        build_page("Text.", files={"refs.bib": "@online{web, title = {A page}}\n"})


@pytest.mark.parametrize(("lang", "between"), [("fr", "\u202f; "), ("en", "; ")])
def test_two_citations_are_separated_as_the_language_does(
    build_page: Build, lang: str, between: str
) -> None:
    body = "Said {cite:p}`one2001,two2002`.\n\n```{bibliography}\n```"
    page = build_page(body, lang=lang, files={"refs.bib": ENTRIES})
    first = BeautifulSoup(page, "html.parser").select_one("main p")
    assert first.get_text() == f"Said (One, 2001{between}Two, 2002)."


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_entry_says_that_it_is_in_english(site: Path, lang: str) -> None:
    text = (site / lang / "references.html").read_text(encoding="utf-8")
    entries = BeautifulSoup(text, "html.parser").select("div.citation")
    assert len(entries) > 20
    for entry in entries:
        assert entry.p["lang"] == "en"
