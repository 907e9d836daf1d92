"""Every page as it lies on disk: language, headings, metadata, links, words, ids."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup, NavigableString, Tag

from coprod_kit.content.interface.texts import strings
from coprod_kit.widgets.texts import widget_strings
from tests.site.driving import LANGS, html_pages, language_of

AREAS = ("site", "chapter", "notebook")
WIDGETS = ("self-assessment", "case-explorer")
STOCK = (
    "Search Results",
    "Search Page",
    "Permalink to this",
    "Link to this heading",
    "Table of contents",
    "Skip to main content",
    "Show code cell",
    "Hide code cell",
    "Copy to clipboard",
    "Next topic",
    "Previous topic",
    "Created using",
    "Index",
    "By ",
    "Edit this page",
)
"""What Sphinx, its themes and MyST-NB say in English unless they are told otherwise."""


@cache
def soup(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


@cache
def anchors(file: Path) -> frozenset[str]:
    return frozenset(str(tag["id"]) for tag in soup(file).find_all(id=True))


@cache
def base_address() -> str:
    config = yaml.safe_load((Path(__file__).parents[2] / "_config.yml").read_text())
    return config["html"]["baseurl"]


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, BeautifulSoup]:
    found = {page: soup(site / page) for page in html_pages(site)}
    assert {"index.html", "404.html"} <= set(found)
    for lang in LANGS:
        named = {"index", "definitions", "levels", "modes", "self-efficacy", "references"}
        named |= {"search", "404", "exercises/self-assessment"}
        assert {f"{lang}/{name}.html" for name in named} <= set(found)
    return found


def content(value: Tag | None) -> str:
    return str(value["content"]).strip() if value else ""


def test_both_languages_have_the_same_pages(pages: dict[str, BeautifulSoup]) -> None:
    one, other = (
        {page.removeprefix(f"{lang}/") for page in pages if page.startswith(f"{lang}/")}
        for lang in LANGS
    )
    assert one == other


def test_language_is_said(pages: dict[str, BeautifulSoup]) -> None:
    assert {page: page_soup.html.get("lang") for page, page_soup in pages.items()} == {
        page: language_of(page) for page in pages
    }


def test_one_first_heading_and_no_level_skipped(pages: dict[str, BeautifulSoup]) -> None:
    wrong = []
    for page, page_soup in pages.items():
        levels = [int(tag.name[1]) for tag in page_soup.find_all(re.compile(r"^h[1-6]$"))]
        if levels.count(1) != 1 or levels[0] != 1:
            wrong.append(f"{page}: {levels.count(1)} h1")
        wrong += [
            f"{page}: h{before} then h{after}"
            for before, after in pairwise(levels)
            if after > before + 1
        ]
        wrong += [
            f"{page}: an empty {tag.name}"
            for tag in page_soup.find_all(re.compile(r"^h[1-6]$"))
            if not tag.get_text(strip=True)
        ]
    assert wrong == []


def test_title_and_description_are_there_and_a_page_has_its_own(
    pages: dict[str, BeautifulSoup],
) -> None:
    titles: dict[str, list[str]] = {}
    wrong = []
    for page, page_soup in pages.items():
        title = page_soup.title.get_text(strip=True) if page_soup.title else ""
        description = content(page_soup.find("meta", attrs={"name": "description"}))
        if len(title) < 5:
            wrong.append(f"{page}: title {title!r}")
        if len(description) < 30:
            wrong.append(f"{page}: description {description!r}")
        if not page.endswith("404.html"):
            titles.setdefault(title, []).append(page)
        if page_soup.find("meta", attrs={"name": "viewport"}) is None:
            wrong.append(f"{page}: no viewport")
    wrong += [f"{same} have one title: {title}" for title, same in titles.items() if len(same) > 1]
    assert wrong == []


def local_file(site: Path, page: str, href: str) -> tuple[Path, str] | None:
    """Find the file and the anchor a link leads to; None when it leads outside the site."""
    base = base_address()
    absolute = urljoin(urljoin(base, page), href)
    address, anchor = urldefrag(absolute)
    if not address.startswith(base):
        return None
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(base).path)
    file = site / path
    return (file / "index.html" if path.endswith("/") or not path else file), unquote(anchor)


def links(page_soup: BeautifulSoup) -> Iterator[tuple[str, str]]:
    for attribute in ("href", "src", "action", "poster"):
        for tag in page_soup.find_all(attrs={attribute: True}):
            yield tag.name, str(tag[attribute])


def test_every_internal_link_and_anchor_exists(site: Path, pages: dict[str, BeautifulSoup]) -> None:
    broken, seen = [], 0
    for page, page_soup in pages.items():
        for kind, href in links(page_soup):
            if href.startswith(("data:", "mailto:")):
                continue
            where = local_file(site, page, href)
            if where is None:
                is_resource = kind in {"script", "img", "source", "iframe", "link"}
                if is_resource or urlsplit(href).scheme not in {"http", "https"}:
                    broken.append(f"{page}: <{kind}> {href} leads outside the site")
                continue
            file, anchor = where
            seen += 1
            if not file.is_file():
                broken.append(f"{page}: <{kind}> {href}: no such file")
            elif anchor and anchor not in anchors(file):
                broken.append(f"{page}: <{kind}> {href}: no such anchor")
    assert seen > 200
    assert broken == []


def test_twins_exist_and_lead_to_the_same_page(site: Path, pages: dict[str, BeautifulSoup]) -> None:
    wrong = []
    for page, page_soup in pages.items():
        if page in {"index.html", "404.html"}:
            continue
        lang, rest = page.split("/", 1)
        alternates = {
            str(tag["hreflang"]): str(tag["href"])
            for tag in page_soup.select("head link[rel=alternate][hreflang]")
        }
        if rest != "404.html":
            wrong += [
                f"{page}: no hreflang {code}"
                for code in LANGS
                if code not in alternates and not (rest == "search.html" and code == lang)
            ]
        switches = page_soup.select(".ck-tools a[hreflang]")
        other = [code for code in LANGS if code != lang]
        if [str(tag["hreflang"]) for tag in switches] != other:
            wrong.append(f"{page}: the language switch offers {switches}")
        asked = [*alternates.items()]
        asked += [(str(tag["hreflang"]), str(tag["href"])) for tag in switches]
        for code, href in asked:
            expected = f"{LANGS[0] if code == 'x-default' else code}/{rest}"
            if rest == "404.html":
                expected = f"{code}/index.html"
            if code == "x-default" and rest == "index.html":
                expected = "index.html"
            found = local_file(site, page, href)
            if found is None or found[0].resolve() != (site / expected).resolve():
                wrong.append(f"{page}: {code} leads to {href}, not to {expected}")
            elif not found[0].is_file():
                wrong.append(f"{page}: {code} leads to {href}, which does not exist")
    assert wrong == []


def test_links_to_the_twin_say_their_language(pages: dict[str, BeautifulSoup]) -> None:
    wrong = [
        f"{page}: {tag}"
        for page, page_soup in pages.items()
        for tag in page_soup.select("a[hreflang]")
        if tag.get("lang") != tag.get("hreflang")
    ]
    assert wrong == []


def test_ids_are_unique_and_references_to_them_hold(pages: dict[str, BeautifulSoup]) -> None:
    wrong = []
    for page, page_soup in pages.items():
        ids = Counter(str(tag["id"]) for tag in page_soup.find_all(id=True))
        wrong += [f"{page}: id {name} {count} times" for name, count in ids.items() if count > 1]
        wrong += [f"{page}: id {name!r}" for name in ids if not name or re.search(r"\s", name)]
        for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for tag in page_soup.find_all(attrs={attribute: True}):
                value = tag[attribute]
                names = value if isinstance(value, list) else str(value).split()
                wrong += [
                    f"{page}: {attribute}={name} names nothing" for name in names if name not in ids
                ]
    assert wrong == []


def spoken(page_soup: BeautifulSoup, lang: str) -> Iterator[str]:
    """Return every text a reader sees or hears in the page's own language."""
    for text in page_soup.find_all(string=True):
        if type(text) is not NavigableString or not text.strip():
            continue
        parents = list(text.parents)
        if any(tag.name in {"script", "style", "code", "pre"} for tag in parents):
            continue
        if any("dataframe" in tag.get("class", []) for tag in parents):
            continue  # what Python prints has Python's names, in any language
        if any("ck-explorer-source" in tag.get("class", []) for tag in parents):
            continue  # a source is named in its own language
        if any(tag.get("lang", lang) != lang for tag in parents):
            continue
        yield " ".join(text.split())
    for attribute in ("aria-label", "title", "alt", "placeholder", "content"):
        for tag in page_soup.find_all(attrs={attribute: True}):
            named = str(tag.get("property", ""))
            if tag.get("lang", lang) == lang and not named.startswith("og:locale"):
                yield " ".join(str(tag[attribute]).split())


@pytest.mark.parametrize("lang", LANGS)
def test_no_interface_word_of_another_language(lang: str, pages: dict[str, BeautifulSoup]) -> None:
    other = next(code for code in LANGS if code != lang)
    own, theirs = (
        {text for area in AREAS for text in strings(area, code).values()}
        | {text for kind in WIDGETS for text in widget_strings(kind, code).values()}
        for code in (lang, other)
    )
    foreign = {text for text in theirs - own if not text.startswith("http")}
    patterns = [
        re.compile(".+".join(re.escape(part) for part in re.split(r"\{\w+\}", text)))
        for text in (" ".join(text.split()) for text in foreign)
        if len(re.sub(r"\{\w+\}|\W", "", text)) > 2
    ]
    found = []
    for page, page_soup in pages.items():
        if not page.startswith(f"{lang}/"):
            continue
        for text in spoken(page_soup, lang):
            if any(pattern.fullmatch(text) for pattern in patterns):
                found.append(f"{page}: {text!r}")
            if lang != "en" and any(
                text == stock or (len(stock) > 8 and stock in text) for stock in STOCK
            ):
                found.append(f"{page}: {text!r}")
    assert found == []


@pytest.mark.parametrize("lang", LANGS)
def test_own_interface_words_are_there(lang: str, pages: dict[str, BeautifulSoup]) -> None:
    """Guards the test above: the words it looks for are really on the pages."""
    texts = set(spoken(pages[f"{lang}/self-efficacy.html"], lang))
    site_words, words = strings("site", lang), widget_strings("self-assessment", lang)
    for word in (site_words["skip"], site_words["nav_label"], words["warning"], words["clear"]):
        assert word in texts


def test_no_inline_script_and_no_handler(pages: dict[str, BeautifulSoup]) -> None:
    wrong = []
    for page, page_soup in pages.items():
        wrong += [
            f"{page}: {str(tag)[:120]}"
            for tag in page_soup.find_all("script")
            if not tag.get("src")
            and tag.get("type") not in {"application/json", "application/ld+json"}
        ]
        wrong += [
            f"{page}: {tag.name} {name}"
            for tag in page_soup.find_all(True)
            for name in tag.attrs
            if name.startswith("on")
        ]
        wrong += [
            f"{page}: {tag['href']}"
            for tag in page_soup.find_all(href=re.compile(r"^\s*javascript:", re.IGNORECASE))
        ]
    assert wrong == []


def test_pages_that_are_no_content_stay_out_of_the_sitemap(
    site: Path, pages: dict[str, BeautifulSoup]
) -> None:
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    base = base_address()
    for page, page_soup in pages.items():
        assert page_soup.find("meta", attrs={"name": "robots"}) is None, page
        canonical = page_soup.find("link", rel="canonical")
        if page.endswith(("404.html", "search.html")):
            assert f"{base}{page}" not in sitemap
        else:
            assert canonical is not None, page
            expected = base if page == "index.html" else f"{base}{page}"
            assert canonical["href"] == expected
            if page != "index.html":
                assert f"<loc>{base}{page}</loc>" in sitemap
