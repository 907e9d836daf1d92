"""What the pages say of the cases is what the case base says."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_kit.book.checks.case_mentions import check_case_mentions, parse_mention, statement
from coprod_kit.book.checks.sources import read
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.languages import LANGUAGES

BOOK = Path(__file__).parents[2] / "book"


def said(tmp_path: Path, text: str, lang: str = "en") -> list[str]:
    """Return what is said of a page of these words."""
    file = tmp_path / "page.md"
    file.write_text(text, encoding="utf-8")
    return [
        f"{problem.line}: {problem.message}" for problem in check_case_mentions(read(file), lang)
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_chapter_agrees_with_the_case_base(lang: str) -> None:
    statements = 0
    for file in sorted((BOOK / lang).glob("*.md")):
        page = read(file)
        assert list(check_case_mentions(page, lang)) == []
        told = [role.content for role in page.roles if role.name == "case"]
        told += [each.options["id"] for each in page.directives if "id" in each.options]
        statements += sum(":" in text for text in told)
    assert statements > 50


def test_a_title_in_running_prose_is_refused_in_its_own_language(tmp_path: Path) -> None:
    text = "# The walking school bus\n\nThey run the\nwalking school bus.\n"
    (problem,) = said(tmp_path, text)
    assert problem.startswith("3: “The walking school bus” is a case: write {case}`walking-school")
    assert said(tmp_path, text, "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "# Giving blood\n",
        ":::{case} Giving blood\n:id: blood-donation\nThey give.\n:::\n",
        ":::{drawing} levels\n:alt: Giving blood\nWords.\n:::\n",
        "They like {case}`giving blood <blood-donation>`.\n",
        "They are giving bloodhounds away.\n",
    ],
)
def test_a_title_elsewhere_is_let_through(text: str, tmp_path: Path) -> None:
    assert said(tmp_path, text) == []


def test_what_a_page_says_is_held_against_every_part_of_the_coding() -> None:
    for case in shipped_cases().values():
        assert parse_mention(f"words <{case.id}: {statement(case)}>").case is case
        codes = statement(case).split()
        for wrong in (codes[1:], [*codes[:-1], "none"], [*codes, "contested"]):
            with pytest.raises(ValueError, match="The case base says"):
                parse_mention(f"{case.id}: {' '.join(wrong) or 'none'}")


def test_a_box_that_the_case_base_denies_is_said_with_its_line(tmp_path: Path) -> None:
    text = "Text.\n\n:::{case} A\n:id: parent-nursery: initiator group contested\nText.\n:::\n"
    assert said(tmp_path, text) == ['3: The case base says "initiator group" of "parent-nursery"']
