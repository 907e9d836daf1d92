"""The search finds words as readers type them, from a server, under a policy, and from disk."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from coprod_kit.book.output.search import FoldedEnglish, FoldedFrench, fold, words_of
from coprod_kit.content.interface.texts import strings
from tests.site.driving import LANGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

LANGUAGE = {"fr": FoldedFrench({}), "en": FoldedEnglish({})}
ROUTES = ["served", "strictly_served", "from_disk"]
QUERIES = {
    "fr": {
        "auto-efficacité": "self-efficacy",
        "auto-efficacite": "self-efficacy",
        "AUTO-EFFICACITÉ": "self-efficacy",
        "l’auto-efficacité": "self-efficacy",
        "l'auto-efficacité": "self-efficacy",
        "auto‑efficacité": "self-efficacy",  # with a no-break hyphen
        "auto-efficacite\u0301": "self-efficacy",  # an accent typed apart, as macOS may
        "autoefficacité": "self-efficacy",
        "auto efficacité": "self-efficacy",
        "efficacite": "self-efficacy",
        "coproduction": "definitions",
        "co-production": "definitions",
        "COPRODUCTION": "definitions",
        "modalité": "modes",
        "modalite": "modes",
        "modalités": "modes",
        "exécution": "levels",
        "execution": "levels",
        "EXÉCUTION": "levels",
        "auto-effic": "self-efficacy",
    },
    "en": {
        "self-efficacy": "self-efficacy",
        "self efficacy": "self-efficacy",
        "selfefficacy": "self-efficacy",
        "Self-Efficacy": "self-efficacy",
        "efficacy": "self-efficacy",
        "co-production": "definitions",
        "coproduction": "definitions",
        "production": "definitions",
        "co-implementers": "levels",
        "modes": "modes",
    },
}
# What a reader may as well type one way as the other.
SAME = {
    "fr": [
        ("auto-efficacité", "auto-efficacite", "AUTO-EFFICACITÉ", "l’auto-efficacité"),
        ("coproduction", "co-production"),
        ("évaluer", "evaluer"),
    ],
    "en": [("self-efficacy", "Self-Efficacy", "selfefficacy"), ("co-production", "coproduction")],
}
CASES = [(lang, query, page) for lang in LANGS for query, page in QUERIES[lang].items()]


@pytest.fixture(params=ROUTES)
def base(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(request.param)


def search(tab: Page, base: str, lang: str, query: str) -> list[str]:
    """Search the way a link to the search page does; return the addresses found, in order."""
    tab.goto(f"{base}{lang}/search.html?q={quote(query)}")
    tab.wait_for_selector("#ck-search-status:not(:empty)", state="attached")
    return tab.locator("#search-results li a").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )


def pages_of(addresses: list[str]) -> set[str]:
    return {address.split("#")[0].removesuffix(".html") for address in addresses}


@pytest.mark.parametrize("lang", LANGS)
def test_words_are_found_as_they_are_typed(
    lang: str, base: str, open_tab: Callable[..., Page]
) -> None:
    # `open_tab` fails on whatever the console says, a policy violation included.
    tab = open_tab(base=base)
    missed = {}
    for query, page in QUERIES[lang].items():
        found = search(tab, base, lang, query)
        if page not in pages_of(found):
            missed[query] = found
        # The count is said aloud, and it is the right one.
        said = tab.locator("#ck-search-status[role=status]").inner_text()
        assert said == strings("site", lang)["search_found"].format(count=len(found)), query
    assert missed == {}, missed


@pytest.mark.parametrize("lang", LANGS)
def test_spellings_find_the_same_pages(
    lang: str, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    for spellings in SAME[lang]:
        found = {query: pages_of(search(tab, served, lang, query)) for query in spellings}
        assert len({frozenset(pages) for pages in found.values()}) == 1, found
        assert all(found.values()), found


@pytest.mark.parametrize(("lang", "query", "seen"), [
    ("fr", "auto-efficacite", "auto-efficacite"),
    ("fr", "évaluer", "evalu"),
    ("en", "self efficacy", "efficacy"),
    ("en", "self-efficacy", "elf-efficacy"),
])  # fmt: skip
def test_a_summary_shows_the_word_found(
    lang: str, query: str, seen: str, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    with tab.expect_response(lambda answer: answer.url.endswith(".html")):
        search(tab, served, lang, query)
    tab.wait_for_function(
        """() => document.querySelectorAll("#search-results li").length > 0
           && [...document.querySelectorAll("#search-results li")]
              .every(item => item.querySelector(".context"))"""
    )
    summaries = tab.locator("#search-results .context").all_inner_texts()
    assert [summary for summary in summaries if seen not in fold(summary)] == []
    assert all(len(summary) <= 250 for summary in summaries)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("query", ["constructor", "__proto__", "-", "…", "’", "\u0301", "xyzzy-é"])
def test_odd_words_find_nothing_and_break_nothing(
    lang: str, query: str, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    assert search(tab, served, lang, query) == []
    assert tab.locator("#ck-search-status").inner_text() == strings("site", lang)["search_none"]


@pytest.mark.parametrize("lang", LANGS)
def test_a_section_found_by_its_title_is_there(
    lang: str, site: Path, served: str, open_tab: Callable[..., Page]
) -> None:
    index = (site / lang / "searchindex.js").read_text(encoding="utf-8")
    titles = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))["alltitles"]
    title = next(title for title, places in titles.items() if places[0][1] and " " in title)
    tab = open_tab()
    # A summary of a section that is not on its page would warn on the console.
    found = search(tab, served, lang, title)
    (section,) = [address for address in found if "#" in address][:1]
    tab.goto(f"{served}{lang}/{section}")
    assert tab.locator(f"[id='{section.split('#')[1]}']").count() == 1


@pytest.mark.parametrize("lang", LANGS)
def test_browser_and_index_cut_every_word_of_the_book_alike(
    lang: str, site: Path, open_tab: Callable[..., Page]
) -> None:
    """A word cut otherwise would not be found; see `output.search._Folded.stems`."""
    sources = site.parent.parent / "book" / lang
    texts = [file.read_text(encoding="utf-8") for file in sorted(sources.rglob("*.md"))]
    words = sorted({word for text in texts for word in words_of(text)})
    assert len(words) > 1000
    tab = open_tab(f"{lang}/search.html")
    cut = tab.evaluate("words => words.map(word => new Stemmer().stemWord(word))", words)
    here = [LANGUAGE[lang].stem(word).lower() for word in words]
    differing = [
        f"{word}: {ours!r} in the index, {theirs!r} in the browser"
        for word, ours, theirs in zip(words, here, cut, strict=True)
        if ours != theirs
    ]
    assert differing == []


def test_browser_and_index_split_alike(open_tab: Callable[..., Page]) -> None:
    texts = [
        "L’AUTO-EFFICACITÉ, l'auto‑efficacite\u0301 et l’œuvre",
        "Ærø, Sørensen, straße, İstanbul, ŒUVRE, ﬁn, n\u00adon",
        "«\u202f1\u202f300\u202f» – 12-15 ; co-exécutant·e·s",
        "porte-à-porte, c’est-à-dire, -tiret- --",
    ]
    tab = open_tab("fr/search.html")
    # No compound of these is looked for in parts when every word is in the index.
    script = """texts => { const index = Search._index;
      Search._index = {terms: new Proxy({}, {ownKeys: () => []}), titleterms: {}};
      const split = texts.map(text => splitQuery(text)); Search._index = index; return split; }"""
    for text, split in zip(texts, tab.evaluate(script, texts), strict=True):
        wholes = set(re.findall(r"\w+(?:-\w+)+", fold(text)))
        joined = {whole.replace("-", "") for whole in wholes}
        # The browser leaves out what is too short to be looked for with other words.
        assert split == [word for word in words_of(text) if word not in joined and len(word) > 2]


def test_a_stem_is_never_a_word_too_common_to_be_indexed() -> None:
    for language in LANGUAGE.values():
        for word in ("même", "meme", "notes", "sure", "sûre", "ares", "being"):
            stem = language.stem(word)
            assert stem not in language.stopwords or stem == fold(word)
