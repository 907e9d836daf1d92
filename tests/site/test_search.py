"""The search finds words as readers type them, from a server, under a policy, and from disk."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from coprod_kit.book.output.search import fold
from coprod_kit.content.glossary.model import glossary
from coprod_kit.content.interface.texts import strings
from tests.site.driving import LANGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

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
        "auto-évaluation": "self-efficacy",
        "Trier ses emballages": "cases",
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


def shown_snippets(tab: Page) -> list[str]:
    """Scroll along the results, as their prose is fetched when they come near; return it."""
    for item in tab.locator("#search-results li").all():
        item.scroll_into_view_if_needed()
    tab.wait_for_load_state("networkidle")
    return tab.locator("#search-results .context").all_inner_texts()


@pytest.mark.parametrize(("lang", "query", "seen"), [
    ("fr", "auto-efficacite", "auto-efficacite"),
    ("fr", "évaluer", "evalu"),
    ("en", "self efficacy", "elf-efficacy"),
    ("en", "self-efficacy", "elf-efficacy"),
])  # fmt: skip
def test_a_snippet_shows_the_words_found_and_marks_them(
    lang: str, query: str, seen: str, base: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab(base=base)
    search(tab, base, lang, query)
    snippets = shown_snippets(tab)
    assert len(snippets) > 3
    assert all(len(snippet) <= 250 for snippet in snippets)
    marks = tab.locator("#search-results mark").all_inner_texts()
    assert marks, snippets
    assert [mark for mark in marks if seen not in fold(mark)] == []
    without = [each for each in snippets if seen not in fold(each)]
    # A passage may have the word in its title or in a widget only.
    assert len(without) <= len(snippets) // 3, without


@pytest.mark.parametrize("lang", LANGS)
def test_snippets_are_prose(lang: str, served: str, open_tab: Callable[..., Page]) -> None:
    furniture = {
        *(strings("chapter", lang)[key] for key in ("remember", "retrieval", "prediction")),
        *(strings("chapter", lang)[key] for key in ("answer", "finding")),
        strings("site", lang)["on_this_page"],
    }
    tab = open_tab()
    seen = []
    for query in {"fr": ("service", "agents", "case"), "en": ("service", "staff", "box")}[lang]:
        search(tab, served, lang, query)
        seen += shown_snippets(tab)
    assert len(seen) > 20
    assert [text for text in seen if any(words in text for words in furniture)] == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_word_found_is_marked_on_the_page_reached(
    lang: str, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    search(tab, served, lang, {"fr": "bioseau", "en": "caddy"}[lang])
    shown_snippets(tab)
    # A case has its words in a widget, and no prose to mark.
    first = tab.locator("#search-results li a[href*=':~:text=']").first
    first.click()
    tab.wait_for_url("**/*.html*")
    tab.wait_for_function("scrollY > 0")
    # The browser keeps its mark to itself: what can be seen is that it went to the words.
    word = {"fr": "bioseau", "en": "caddy"}[lang]
    place = tab.get_by_text(word).first.bounding_box()
    assert place is not None
    assert 0 <= place["y"] <= 900


def test_hostile_titles_stay_text(served: str, open_tab: Callable[..., Page]) -> None:
    """A chapter may quote markup in a heading: a result shows it, and nothing of it acts."""
    title = "What <img src=x onerror=window.hit=1> does & why"
    index = {
        "version": "1",
        "pages": [["levels", 0]],
        "passages": [[0, "", title]],
        "terms": [],
        "common": [],
        "words": {"onerror": "0:6"},
    }
    tab = open_tab()
    tab.route(
        "**/searchindex.js",
        lambda route: route.fulfill(
            content_type="text/javascript", body=f"coprodKitSearch({json.dumps(index)});"
        ),
    )
    search(tab, served, "en", "onerror")
    assert tab.locator("#search-results li a").inner_text() == title
    assert tab.locator("#search-results img").count() == 0
    assert tab.evaluate("window.hit") is None


def names(site: Path, lang: str) -> list[tuple[str, str, str | None]]:
    """Return each term and each title of a page, what comes first for it, and what second.

    A term leads to the section that the glossary names, then to its entry there.
    """
    index = written_index(site, lang)
    titles = [
        (title, f"{index['pages'][page][0]}.html", None)
        for page, anchor, title in index["passages"]
        if not anchor
    ]
    places = {
        f"#{anchor}": f"{index['pages'][page][0]}.html#{anchor}"
        for page, anchor, _ in index["passages"]
    }
    terms = [
        (term.term[lang], places[f"#{term.chapter}"], f"glossary.html#term-{term.id}")
        for term in glossary().values()
    ]
    return [*terms, *titles]


def written_index(site: Path, lang: str) -> dict[str, Any]:
    text = (site / lang / "searchindex.js").read_text(encoding="utf-8")
    index: dict[str, Any] = json.loads(text.removeprefix("coprodKitSearch(").removesuffix(");"))
    return index


_LETTERS = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")


def spellings(name: str, common: list[str]) -> list[str]:
    """Return a name as written, without accents, in the plural, and with slips of the finger.

    Each word of five letters or more loses the letter in its middle, and has the two that follow
    its first letter swapped.
    """

    def plural(word: re.Match[str]) -> str:
        bare = word[0]
        own = len(bare) > 2 and fold(bare) not in common and bare[-1] not in "sxz"
        return f"{bare}s" if own else bare

    slips = []
    for word in _LETTERS.finditer(name):
        text, middle = word[0], len(word[0]) // 2
        if len(text) < 5 or "-" in text[1:3] or "\u2011" in text[1:3]:
            continue
        lacking = text[:middle] + text[middle + 1 :]
        swapped = text[0] + text[2] + text[1] + text[3:]
        slips += [name[: word.start()] + slip + name[word.end() :] for slip in (lacking, swapped)]
    return [name, fold(name), _LETTERS.sub(plural, name), *slips]


ASK_ALL = """async queries => {
  const out = [];
  const status = document.querySelector("#ck-search-status");
  const field = document.querySelector("#ck-search");
  for (const query of queries) {
    field.value = query;
    field.form.requestSubmit();
    do await new Promise(go => setTimeout(go, 60)); while (!status.textContent);
    out.push([...document.querySelectorAll("#search-results li a")].slice(0, 2)
      .map(link => link.getAttribute("href").split(":~:")[0].replace(/#$/, "")));
  }
  return out;
}"""


@pytest.mark.parametrize("lang", LANGS)
def test_every_term_and_title_leads_to_its_section_first(
    lang: str, site: Path, open_tab: Callable[..., Page]
) -> None:
    common = written_index(site, lang)["common"]
    asked = [
        (query, first, second)
        for name, first, second in names(site, lang)
        for query in spellings(name, common)
    ]
    assert len(asked) > 300
    tab = open_tab(f"{lang}/search.html")
    found = tab.evaluate(ASK_ALL, [query for query, _, _ in asked])
    wrong = [
        f"{query}: {places}"
        for (query, first, second), places in zip(asked, found, strict=True)
        if places[:1] != [first] or (second and places[1:2] != [second])
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
def test_pages_of_trainers_come_after_those_of_readers(
    lang: str, served: str, open_tab: Callable[..., Page]
) -> None:
    tab = open_tab()
    for query in ("session", "group", "groupe", "service"):
        found = [address.split("#")[0] for address in search(tab, served, lang, query)]
        of_trainers = [page.startswith(("trainers", "exercises/")) for page in found]
        assert of_trainers == sorted(of_trainers), (query, found)


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
    passages = written_index(site, lang)["passages"]
    title = next(title for _, anchor, title in passages if anchor and " " in title)
    tab = open_tab()
    found = search(tab, served, lang, title)
    (section,) = [address for address in found if "#" in address][:1]
    tab.goto(f"{served}{lang}/{section}")
    anchor = section.split("#")[1].split(":~:")[0]
    assert tab.locator(f"[id='{anchor}']").count() == 1


@pytest.mark.parametrize("lang", LANGS)
def test_every_passage_is_there(lang: str, site: Path) -> None:
    index = written_index(site, lang)
    for number, (page, _) in enumerate(index["pages"]):
        html = (site / lang / f"{page}.html").read_text(encoding="utf-8")
        prose = (site / lang / "_search" / f"{page}.js").read_text(encoding="utf-8")
        name, texts = json.loads(prose.removeprefix("coprodKitPassages(").removesuffix(");"))
        anchors = [anchor for of, anchor, _ in index["passages"] if of == number]
        assert name == page
        assert len(texts) == len(anchors)
        assert [each for each in anchors if each and f'id="{each}"' not in html] == []


@pytest.mark.parametrize("lang", LANGS)
def test_browser_and_index_split_every_title_alike(
    lang: str, site: Path, open_tab: Callable[..., Page]
) -> None:
    """A word that the two halves split otherwise would not be found: each finds its passage."""
    index = written_index(site, lang)
    odd = [
        title
        for _, _, title in index["passages"]
        if re.search(r"[^\w\s]", title) and len(title) > 8
    ][:60]
    assert len(odd) > 20
    tab = open_tab(f"{lang}/search.html")
    found = tab.evaluate(ASK_ALL, odd)
    assert [title for title, places in zip(odd, found, strict=True) if not places] == []
