"""The sentences of the book are neither choppy nor heavy, in either language."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_kit.book.checks.readability import ENOUGH, check_readability, measure, sentences
from coprod_kit.book.checks.sources import read
from coprod_kit.languages import LANGUAGES

BOOK = Path(__file__).parents[2] / "book"
MOST = {"fr": (0.214, 0.027), "en": (0.21, 0.025)}
"""Language → shares of very short and of very long sentences that the whole book stays under."""

LONG_SENTENCE = " ".join(["word"] * 30).capitalize() + "."
MIDDLE_SENTENCE = "One sentence has some eight words in it."


def page(tmp_path: Path, text: str):
    file = tmp_path / "page.md"
    file.write_text(text, encoding="utf-8")
    return read(file)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_page_is_beyond_the_bounds(lang: str) -> None:
    for file in sorted((BOOK / lang).glob("*.md")):
        assert [str(one) for one in check_readability(read(file), lang)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_book_as_a_whole_does_not_slide_back(lang: str) -> None:
    found = [measure(read(file), lang) for file in (BOOK / lang).glob("*.md")]
    total = sum(each.sentences for each in found)
    assert total > 1000
    short = sum(each.short * each.sentences for each in found) / total
    long = sum(each.long * each.sentences for each in found) / total
    assert short <= MOST[lang][0]
    assert long <= MOST[lang][1]


def test_what_is_no_sentence_is_not_counted(tmp_path: Path) -> None:
    text = "# A title.\n\nA label\n\nIt rains. {fr}`Il pleut.` Is it so? Yes, “it is.” He left.\n"
    found = list(sentences(page(tmp_path, text), "en"))
    assert found == ["It rains.", "X Is it so?", "Yes, “it is.", "He left."]


def test_a_role_counts_as_a_word(tmp_path: Path) -> None:
    text = "Here stand {cite:p}`a,b` five words.\n"
    assert [len(one.split()) for one in sentences(page(tmp_path, text), "en")] == [5]


@pytest.mark.parametrize(
    ("odd", "said"),
    [("It rains.", "6 words or fewer"), (LONG_SENTENCE, "30 words or more")],
)
def test_a_page_beyond_a_bound_is_said(odd: str, said: str, tmp_path: Path) -> None:
    usual = [MIDDLE_SENTENCE] * ENOUGH
    assert list(check_readability(page(tmp_path, " ".join(usual)), "en")) == []
    (problem,) = check_readability(page(tmp_path, " ".join([*usual, *[odd] * ENOUGH])), "en")
    assert said in problem.message
    few = page(tmp_path, " ".join([odd] * (ENOUGH - 1)))
    assert list(check_readability(few, "en")) == []
