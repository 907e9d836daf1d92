"""Describe a chapter to machines, as a schema.org ``LearningResource``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coprod_kit.content.interface.texts import strings
from coprod_kit.html import script_json
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docutils import nodes
    from sphinx.application import Sphinx

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
NOTEBOOKS = "exercises/"


def accessibility(body: str, sections: str) -> list[str]:
    """List what helps on a page, in the words of schema.org's ``accessibilityFeature``.

    Only what the page itself shows: headings that are always in order (a test looks), the list
    of its sections, the text equivalents of its drawings.
    """
    features = ["structuralNavigation"]
    if sections:
        features.append("tableOfContents")
    if 'role="img"' in body or "<img" in body:
        features.append("alternativeText")
    return features


def learning_resource(
    page: str, lang: str, context: Mapping[str, Any], author: str
) -> dict[str, Any] | None:
    """Describe a page to learn from.

    Parameters
    ----------
    page : str
        Name of the page without its ending.
    lang : str
        Its language.
    context : mapping
        What `coprod_kit.book.output.page_context` gives the templates for this page.
    author : str
        Who the book is by.

    Returns
    -------
    dict or None
        A JSON-LD object by schema.org and LRMI; None when the page does not say how long it
        takes, as it is then no lesson. Addresses are left out when the site has none. There is
        no ``educationalLevel``: the book is meant for no level of schooling.
    """
    opening = context["opening"]
    if not opening["minutes"]:
        return None
    addresses = {code: url for code, url in context["alternates"] if code in LANGUAGES}
    title = strings("site", lang)["book_title"]
    by = {"@type": "Organization", "name": author}
    is_notebook = page.startswith(NOTEBOOKS)
    kinds = ["LearningResource"] if is_notebook else ["Chapter", "LearningResource"]
    book = {"@type": "Book", "name": title, "inLanguage": lang, "license": LICENSE, "author": by}
    resource: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": kinds,
        "name": context["page_title"],
        "description": context["description"],
        "inLanguage": lang,
        "license": LICENSE,
        "timeRequired": f"PT{opening['minutes']}M",
        "teaches": opening["outcomes"],
        "learningResourceType": "exercise" if is_notebook else "chapter",
        "isAccessibleForFree": True,
        "isPartOf": book,
        "author": by,
        "accessibilityFeature": accessibility(context["body"], context["sections"]),
    }
    if not opening["outcomes"]:
        del resource["teaches"]
    if lang in addresses:
        root = addresses[lang].removesuffix(f"{page}.html")
        book["url"] = f"{root}index.html"
        resource["url"] = addresses[lang]
        resource |= _twins(kinds, lang, addresses)
    return resource


def _twins(kinds: Sequence[str], lang: str, addresses: Mapping[str, str]) -> dict[str, Any]:
    """Return the links to the same page in other languages; the first language is the original."""

    def twin(code: str) -> dict[str, Any]:
        return {"@type": list(kinds), "inLanguage": code, "url": addresses[code]}

    original = LANGUAGES[0]
    if lang != original:
        return {"translationOfWork": twin(original)}
    return {"workTranslation": [twin(code) for code in LANGUAGES if code != original]}


def _describe(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    resource = learning_resource(page, context["lang"], context, app.config.author)
    context["learning_resource"] = script_json(resource) if resource else ""


def setup(app: Sphinx) -> None:
    """Add to the head of each lesson a description of it, once the page's context is complete."""
    app.connect("html-page-context", _describe, priority=950)
