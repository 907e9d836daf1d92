"""What surrounds a page: metadata, its twin, its scripts, its words; the site's root."""

import hashlib
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from coprod_kit.book.output.page_context import TWIN_URL, opening, twin_url
from coprod_kit.book.output.site_root import pages_of, write_root
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

BASE = "https://coprod-kit.github.io/coprod_kit"
OTHER = {"fr": "en", "en": "fr"}
PAGES = ["index", "levels", "self-efficacy", "references", "exercises/self-assessment"]
FRAMED = [*PAGES, "search", "404"]
# Words that Sphinx and MyST-NB write when they are not told otherwise.
STOCK_WORDS = {
    "Search", "Search Page", "Navigation", "Next", "Previous", "Contents", "Table of Contents",
    "Link to this heading", "Show code cell source", "Hide code cell source", "Index", "Copy",
}  # fmt: skip


def soup(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


def meta(page: BeautifulSoup, name: str) -> list[str]:
    found = page.select(f'meta[name="{name}"], meta[property="{name}"]')
    return [str(tag["content"]) for tag in found]


@pytest.mark.parametrize(
    ("pattern", "page", "expected"),
    [
        ("../{lang}/{page}.html", "levels", "../en/levels.html"),
        ("../{lang}/{page}.html", "exercises/a", "../../en/exercises/a.html"),
        (TWIN_URL, "levels", "../en/levels.html"),
        ("https://example.org/{lang}/{page}.html", "a/b", "https://example.org/en/a/b.html"),
    ],
)
def test_twin_url_counts_the_depth(pattern, page, expected):
    assert twin_url(pattern, "en", page) == expected


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({}, {"minutes": None, "outcomes": []}),
        ({"minutes": "12", "outcomes": '["say", "a"]'}, {"minutes": 12, "outcomes": ["say", "a"]}),
        ({"minutes": 5, "outcomes": ["say"]}, {"minutes": 5, "outcomes": ["say"]}),
        ({"minutes": "ten", "outcomes": "say"}, {"minutes": None, "outcomes": ["say"]}),
    ],
)  # fmt: skip
def test_opening_reads_the_front_matter(metadata, expected):
    assert opening(metadata) == expected


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_metadata(site, lang, name):
    page = soup(site / lang / f"{name}.html")
    address = f"{BASE}/{lang}/{name}.html"
    assert page.html["lang"] == lang
    (description,) = meta(page, "description")
    assert 50 <= len(description) <= 170
    assert meta(page, "og:description") == [description]
    assert page.title.string == page.title.string.strip()
    assert [link["href"] for link in page.select('link[rel="canonical"]')] == [address]
    links = page.select('head link[rel="alternate"]')
    alternates = {link["hreflang"]: link["href"] for link in links}
    default = f"{BASE}/" if name == "index" else f"{BASE}/fr/{name}.html"
    assert alternates == {
        **{code: f"{BASE}/{code}/{name}.html" for code in LANGUAGES},
        "x-default": default,
    }
    assert meta(page, "og:url") == [address]
    assert meta(page, "og:locale")[0].startswith(lang)
    assert meta(page, "og:locale:alternate")[0].startswith(OTHER[lang])
    (card,) = meta(page, "og:image")
    assert (site / card.removeprefix(f"{BASE}/")).is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [*PAGES, "search"])
def test_language_switch_leads_to_the_twin(site, lang, name):
    file = site / lang / f"{name}.html"
    (switch,) = soup(file).select("#ck-language-switch")
    assert switch["lang"] == switch["hreflang"] == OTHER[lang]
    twin = (file.parent / str(switch["href"])).resolve()
    assert twin == (site / OTHER[lang] / f"{name}.html").resolve()
    assert twin.is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FRAMED)
def test_frame_of_a_page(site, lang, name):
    page = soup(site / lang / f"{name}.html")
    assert len(page.select("h1")) == 1
    assert len(page.select("main")) == 1
    assert page.select_one(".ck-skip")["href"] == "#main-content"
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))
    current = page.select('.ck-sidebar [aria-current="page"]')
    assert len(current) == (1 if name in PAGES and name != "index" else 0)
    labels = [nav["aria-label"] for nav in page.select("nav:not(.ck-menu-panel nav)")]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FRAMED)
def test_scripts_and_requests(site, lang, name):
    page = soup(site / lang / f"{name}.html")
    data = {"application/json", "application/ld+json"}
    scripts = [tag for tag in page.select("script") if tag.get("type") not in data]
    assert all(tag.get("src") and not tag.string for tag in scripts), "an inline script"
    names = [Path(urlsplit(tag["src"]).path).name for tag in scripts]
    if name in PAGES:
        assert names == ["coprod-kit-mode.js", "coprod-kit.js"]
    if name == "404":
        assert names == []
    assert not [a for tag in page.find_all(True) for a in tag.attrs if a.startswith("on")]
    used = [tag.get("src") or tag.get("href") for tag in page.select("[src], link[rel=stylesheet]")]
    assert not [address for address in used if urlsplit(address).netloc]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_an_asset_is_asked_for_by_its_content(site, lang, name):
    file = site / lang / f"{name}.html"
    marks = {}
    for tag in soup(file).select("script[src], link[rel=stylesheet]"):
        address = urlsplit(str(tag.get("src") or tag["href"]))
        content = (file.parent / address.path).read_bytes()
        assert address.query == f"v={hashlib.sha256(content).hexdigest()[:8]}"
        marks[address.query] = content
    assert len(marks) > 2


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_a_heading_has_no_link_to_itself(site, lang, name):
    assert not soup(site / lang / f"{name}.html").select(".headerlink, h1 a, h2 a, h3 a")


@pytest.mark.parametrize("name", FRAMED)
def test_a_french_page_has_no_english_words_of_the_frame(site, name):
    french, english = strings("site", "fr"), strings("site", "en")
    foreign = {text for key, text in english.items() if text not in french.values()} | STOCK_WORDS
    page = soup(site / "fr" / f"{name}.html")
    for tag in page.select('[lang="en"], script, style'):
        tag.decompose()
    words = {str(text).strip() for text in page.find_all(string=True)}
    for attribute in ("aria-label", "title", "placeholder", "alt", "value"):
        words |= {str(tag[attribute]) for tag in page.select(f"[{attribute}]")}
    assert not words & foreign


def test_results_of_code_are_reached_by_keyboard(site):
    (table,) = soup(site / "fr" / "exercises/self-assessment.html").select("table.dataframe")
    assert table.parent["class"] == ["ck-table"]
    assert table.parent["tabindex"] == "0"
    assert table.parent["aria-label"] == strings("site", "fr")["output_table"]
    assert not [cell for cell in table.select("th") if not cell.text]
    assert not table.select("[style], style")


def test_opening_box_and_its_absence(site):
    page = soup(site / "fr" / "levels.html")
    (box,) = page.select("main .ck-opening")
    assert box.find_previous_sibling("h1")
    assert strings("site", "fr")["outcomes"] in box.text
    assert len(box.select("li")) >= 3
    assert not soup(site / "fr" / "index.html").select(".ck-opening")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_page_not_found_works_at_any_depth(site, lang):
    page = soup(site / lang / "404.html")
    assert not page.select("link[rel=stylesheet], script, img")
    path = urlsplit(BASE).path
    links = [tag["href"] for tag in page.select("a[href]")] + [page.form["action"]]
    assert links
    for link in links:
        assert link.startswith((f"{path}/", "#", "https://")), link
    own = [link.removeprefix(f"{path}/") for link in links if link.startswith(path)]
    assert all((site / link).is_file() for link in own)


def test_root_leads_to_both_languages(site):
    page = soup(site / "index.html")
    links = page.select("main a")
    assert [(link["lang"], link["href"]) for link in links] == [
        (lang, f"{lang}/index.html") for lang in LANGUAGES
    ]
    files = [tag["href"] for tag in page.select('link[rel="stylesheet"], link[rel="icon"]')]
    assert all((site / file).is_file() for file in files)
    for lang in LANGUAGES:
        assert strings("site", lang)["book_title"] in page.h1.text


def test_sitemap_and_robots(site):
    listed = re.findall("<loc>(.*?)</loc>", (site / "sitemap.xml").read_text())
    assert len(listed) == len(LANGUAGES) * len(pages_of(site))
    assert f"{BASE}/en/exercises/self-assessment.html" in listed
    assert not [address for address in listed if "404" in address or "search" in address]
    assert f"Sitemap: {BASE}/sitemap.xml" in (site / "robots.txt").read_text()


def test_root_without_an_address(tmp_path):
    write_root(tmp_path, "")
    assert {file.name for file in tmp_path.iterdir()} == {"index.html", "404.html"}
    missing = soup(tmp_path / "404.html")
    assert [link["href"] for link in missing.select("main a")] == ["fr/index.html", "en/index.html"]
    assert not missing.select("link[rel=stylesheet], script")


def test_search_words_are_given_to_the_script(site):
    data = soup(site / "fr" / "search.html").select_one("#search-results").attrs
    given = {key: value for key, value in data.items() if key.startswith("data-")}
    words = ("preparing", "results", "none", "found", "in")
    assert given.keys() == {f"data-{word}" for word in words}
    assert "{count}" in given["data-found"]
