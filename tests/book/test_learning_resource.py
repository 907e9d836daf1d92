"""What each lesson says of itself to machines, as the built pages have it."""

import json
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from coprod_kit.book.output.learning_resource import accessibility, learning_resource
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

BASE = "https://coprod-kit.github.io/coprod_kit"
OTHER = {"fr": "en", "en": "fr"}
SCHEMA = json.loads((Path(__file__).parent / "learning_resource.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def soup(file):
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


def described(page):
    return [json.loads(tag.string) for tag in page.select('script[type="application/ld+json"]')]


def front_matter(site, lang):
    """Return the front matter of every page of a built site: chapters and notebooks."""
    source = site.parent.parent / "book" / lang
    found = {}
    for file in source.glob("*.md"):
        _, head, _ = file.read_text(encoding="utf-8").split("---\n", 2)
        found[file.stem] = yaml.safe_load(head)
    for file in (source / "exercises").glob("*.ipynb"):
        found[f"exercises/{file.stem}"] = json.loads(file.read_text("utf-8"))["metadata"]
    return {page: data for page, data in found.items() if (site / lang / f"{page}.html").is_file()}


def lessons(site, lang):
    """Return the pages that say how long they take, with their front matter and description."""
    for page, data in front_matter(site, lang).items():
        if "minutes" in data:
            html = soup(site / lang / f"{page}.html")
            (resource,) = described(html)
            yield page, data, html, resource


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_lesson_is_described_as_its_front_matter_says(site, lang):
    names = []
    for page, data, html, resource in lessons(site, lang):
        assert list(map(str, VALIDATOR.iter_errors(resource))) == [], page
        assert resource["name"] == html.h1.get_text().strip()
        assert resource["description"] == data["description"]
        assert resource["timeRequired"] == f"PT{data['minutes']}M"
        assert resource["teaches"] == data["outcomes"]
        assert resource["inLanguage"] == resource["isPartOf"]["inLanguage"] == lang
        assert resource["isPartOf"]["name"] == strings("site", lang)["book_title"]
        assert resource["isPartOf"]["url"] == f"{BASE}/{lang}/index.html"
        assert resource["author"]["name"] == "The coprod_kit contributors"
        assert ("Chapter" in resource["@type"]) == (not page.startswith("exercises/"))
        names.append(resource["name"])
    assert len(names) >= 5
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_other_pages_are_no_lessons(site, lang):
    others = {page for page, data in front_matter(site, lang).items() if "minutes" not in data}
    assert {"index", "references"} <= others
    for page in [*others, "search", "404"]:
        assert described(soup(site / lang / f"{page}.html")) == [], page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_lesson_leads_to_its_twin(site, lang):
    for page, _, html, resource in lessons(site, lang):
        assert [resource["url"]] == [tag["href"] for tag in html.select('link[rel="canonical"]')]
        # French is the original, English its translation.
        twin = resource["workTranslation"][0] if lang == "fr" else resource["translationOfWork"]
        assert twin["inLanguage"] == OTHER[lang]
        assert twin["url"] == f"{BASE}/{OTHER[lang]}/{page}.html"
        (there,) = described(soup(site / twin["url"].removeprefix(f"{BASE}/")))
        assert there["url"] == twin["url"]
        assert there["@type"] == twin["@type"]
        assert there["timeRequired"] == resource["timeRequired"]
        assert len(there["teaches"]) == len(resource["teaches"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_said_of_accessibility_is_so(site, lang):
    seen = set()
    for page, _, html, resource in lessons(site, lang):
        features = set(resource["accessibilityFeature"])
        pictures = html.select('main [role="img"], main img')
        words = [tag.get("aria-label") or tag.get("alt") for tag in pictures]
        assert all(words), page
        assert ("alternativeText" in features) == bool(pictures), page
        assert ("tableOfContents" in features) == bool(html.select(".ck-toc")), page
        seen |= features
    assert seen == {"structuralNavigation", "tableOfContents", "alternativeText"}


def context(**changes):
    given = {
        "opening": {"minutes": 12, "outcomes": ["say"]},
        "alternates": [],
        "page_title": "A title",
        "description": "A description",
        "body": "",
        "sections": "",
    }
    return given | changes


def test_without_an_address_there_is_none():
    resource = learning_resource("levels", "en", context(), "Someone")
    assert not {"url", "translationOfWork", "workTranslation"} & resource.keys()
    assert "url" not in resource["isPartOf"]


@pytest.mark.parametrize("minutes", [None, 0])
def test_no_time_no_lesson(minutes):
    given = context(opening={"minutes": minutes, "outcomes": ["say"]})
    assert learning_resource("levels", "en", given, "Someone") is None


def test_nothing_is_taught_without_outcomes():
    given = context(opening={"minutes": 100, "outcomes": []})
    resource = learning_resource("levels", "en", given, "Someone")
    assert "teaches" not in resource
    assert resource["timeRequired"] == "PT100M"


def test_accessibility_of_a_bare_page():
    assert accessibility("<p>Words</p>", "") == ["structuralNavigation"]


HOSTILE = '</script><script>alert("1")</script><!-- & é ’ {{ 7*7 }}'
PAGE = f"""\
---
description: {json.dumps(HOSTILE)}
minutes: 5
outcomes: [{json.dumps(HOSTILE)}]
---

# `{HOSTILE}`

## One

Words.

## Two
"""


def test_hostile_texts_stay_texts(build_page, tmp_path):
    toc = "format: jb-book\nroot: index\nchapters:\n  - file: hostile\n"
    build_page("Words.", files={"hostile.md": PAGE, "_toc.yml": toc})
    page = soup(tmp_path / "html" / "en" / "hostile.html")
    (resource,) = described(page)
    assert resource["name"] == resource["description"] == HOSTILE
    assert resource["teaches"] == [HOSTILE]
    assert not [tag for tag in page.select("script") if tag.string and "alert" in tag.string
                and tag.get("type") != "application/ld+json"]  # fmt: skip
    # This book has no address.
    assert "url" not in resource
