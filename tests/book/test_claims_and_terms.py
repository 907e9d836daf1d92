"""The book treats every claim and practises every term, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from coprod_kit.book.checks.sources import read
from coprod_kit.book.directives.claim_index import claim_places
from coprod_kit.content.claims.model import claims
from coprod_kit.content.glossary.model import glossary
from coprod_kit.content.questions.model import chapters
from coprod_kit.languages import LANGUAGES

BOOK = Path(__file__).parents[2] / "book"
# Pages that are no chapter: they have neither outcomes nor questions of their own.
APART = {"index", "references", "glossary", "claims", "about", "cases", "practise", "classify"}
CHAPTERS = sorted(file.stem for file in (BOOK / "fr").glob("*.md") if file.stem not in APART)


@pytest.fixture(scope="module", params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


def test_the_claims_are_numbered_without_a_gap() -> None:
    assert list(claims()) == [f"C{number:02}" for number in range(1, len(claims()) + 1)]


def test_every_claim_is_treated_somewhere(lang: str) -> None:
    assert set(claims()) == set(claim_places(BOOK / lang))


def test_every_claim_leads_to_an_anchor_of_the_site(site: Path, lang: str) -> None:
    page = BeautifulSoup((site / lang / "claims.html").read_text(encoding="utf-8"), "html.parser")
    entries = page.select(".ck-claims dt")
    assert [entry["id"] for entry in entries] == [f"claim-{claim}" for claim in claims()]
    for entry in entries:
        claim = entry["id"].removeprefix("claim-")
        links = [a["href"] for a in entry.find_next("dd").select("a") if f"#{claim}" in a["href"]]
        assert links, claim
        for link in links:
            target = (site / lang / link.split("#")[0]).read_text(encoding="utf-8")
            assert f'id="{claim}"' in target


def test_every_source_of_a_claim_is_in_the_bibliography() -> None:
    known = (BOOK / "references.bib").read_text(encoding="utf-8")
    for claim in claims().values():
        for key in claim.sources:
            assert f"{{{key}," in known, (claim.id, key)


def test_every_term_is_explained_and_practised(lang: str) -> None:
    places = {label.name for file in (BOOK / lang).glob("*.md") for label in read(file).labels}
    for term in glossary().values():
        assert term.chapter in places, term.id
        assert term.practice in places or (BOOK / lang / f"{term.practice}.md").is_file(), term.id


def test_every_term_is_linked_from_a_chapter(lang: str) -> None:
    used = {
        role.content.rpartition("<")[2].rstrip(">")
        for file in (BOOK / lang).glob("*.md")
        for role in read(file).roles
        if role.name == "gl"
    }
    assert used == set(glossary())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_has_all_its_parts_in_order(chapter: str, lang: str) -> None:
    page = read(BOOK / lang / f"{chapter}.md")
    assert {"description", "minutes", "outcomes"} <= set(page.front_matter)
    names = [directive.name for directive in page.directives]
    assert names.count("prediction") == names.count("remember") == names.count("retrieval") == 1
    assert names.index("prediction") < names.index("retrieval") < names.index("remember")


def test_every_chapter_ends_with_its_questions(lang: str) -> None:
    for chapter in CHAPTERS:
        text = (BOOK / lang / f"{chapter}.md").read_text(encoding="utf-8")
        assert f"```{{quiz}} {chapter}\n```" in text, chapter
    assert set(chapters()) == set(CHAPTERS)
