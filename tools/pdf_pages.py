"""Assemble the pages of the built site, in one language, into one HTML page to print.

One page rather than many PDFs put together: links between chapters, the outline and the page
numbers then belong to one document.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import yaml
from bs4 import BeautifulSoup, Tag

import coprod_kit
from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HERE = Path(__file__).parent
UNKNOWN_PAGE = "000"
"""Stands for a page number until it is known; as wide as one, so that lines stay as they are."""

_NUMBERED = re.compile(r'(data-page-of="([^"]+)">)[^<]*')
_NAMES = ("id", "for", "name", "aria-labelledby", "aria-describedby", "aria-controls")
_ONLINE = {"practise.html"}
"""Pages that are not printed: the cases to practise on stand on the page of the cases."""

_ONLY_ON_SCREEN = (
    "script, noscript, .ck-download, .ck-live-only, .ck-self-assessment-clear, [data-part=progress]"
)


@dataclass(frozen=True)
class Chapter:
    """One page of the site: where it lies, its title, its part of the book, its text."""

    path: str
    title: str
    part: str
    main: Tag
    base: str

    @property
    def slug(self) -> str:
        """What the ids of this chapter begin with."""
        return self.path.removesuffix(".html").replace("/", "-")


def words(lang: str) -> dict[str, str]:
    """Return the words of the printed book in one language."""
    texts = yaml.safe_load((HERE / "pdf.yaml").read_text(encoding="utf-8"))
    return {key: text[lang] for key, text in texts.items()}


def chapters(site: Path, lang: str) -> list[Chapter]:
    """Read the pages in the order of the table of contents, the welcome page first."""
    front = _soup(site / lang / "index.html")
    found = [_chapter(site, lang, "index.html", "")]
    part = ""
    for tag in front.select("nav.ck-sidebar .ck-nav-title, nav.ck-sidebar a[href]"):
        if tag.name == "a":
            path = urldefrag(str(tag["href"])).url
            if path and path not in {"index.html", *_ONLINE}:
                found.append(_chapter(site, lang, path, part))
        else:
            part = tag.get_text(strip=True)
    return found


def _soup(file: Path) -> BeautifulSoup:
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


def _chapter(site: Path, lang: str, path: str, part: str) -> Chapter:
    soup = _soup(site / lang / path)
    main = soup.main
    canonical = soup.find("link", rel="canonical")
    heading = main.h1 if main else None
    if main is None or heading is None or not isinstance(canonical, Tag):
        raise ValueError(f"{lang}/{path} has no main part, no heading or no address of its own.")
    if not part:  # its title is on the title page already
        heading.string = words(lang)["welcome"]
    return Chapter(path, " ".join(heading.get_text().split()), part, main, str(canonical["href"]))


def assemble(site: Path, lang: str) -> str:
    """Return the whole book as one HTML page, with `UNKNOWN_PAGE` for every page number."""
    book = chapters(site, lang)
    site_words, own = strings("site", lang), words(lang)
    soup = BeautifulSoup("", "html.parser")
    seen: dict[str, str] = {}
    for chapter in book:
        _open_for_paper(chapter)
        _print_forms_once(chapter, seen, own["printed_at"])
        _bind(chapter, {other.path: other.slug for other in book}, site / lang)
        article = soup.new_tag("article", id=chapter.slug, attrs={"class": "pdf-chapter"})
        article["style"] = f"page: {chapter.slug}"
        article.extend(list(chapter.main.children))
        soup.append(article)
    picture = _soup(site / lang / "index.html").select_one("svg.ck-meeting")
    style = (HERE / "pdf.css").read_text(encoding="utf-8")
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{site_words["book_title"]}</title>
{_sheets(site / lang / "_static")}
<style>{style}{"".join(_running_heads(book, site_words["book_title"]))}</style></head>
<body><div class="ck-page"><div class="ck-column"><main>
{_title_page(site_words, own, lang, book[0].base, str(picture or ""))}
{_contents(book, site_words["menu"])}
{soup}
</main></div></div></body></html>"""


def _sheets(static: Path) -> str:
    """Link the site's sheets but the dark one: the common one, then those of some widgets."""
    files = [static / "coprod-kit.css", *sorted(static.glob("coprod-kit-case-*.css"))]
    uris = (file.resolve().as_uri() for file in files)
    return "\n".join(f'<link rel="stylesheet" href="{uri}">' for uri in uris)


def number(page: str, numbers: Mapping[str, int]) -> str:
    """Write the page numbers that are known, given by anchor, into an assembled page."""
    return _NUMBERED.sub(lambda found: f"{found[1]}{numbers.get(found[2], UNKNOWN_PAGE)}", page)


def _open_for_paper(chapter: Chapter) -> None:
    """Leave out what only a screen can use, and unfold what is folded."""
    for tag in chapter.main.select(_ONLY_ON_SCREEN):
        tag.decompose()
    for fold in chapter.main.find_all("details"):
        fold["open"] = ""
    for tag in chapter.main.select("a[title]"):
        del tag["title"]


def _print_forms_once(chapter: Chapter, seen: dict[str, str], sentence: str) -> None:
    """Replace a questionnaire printed before by a sentence that says where it is."""
    for count, form in enumerate(
        chapter.main.select("form.ck-self-assessment, form.ck-classifier")
    ):
        name = str(form.get("aria-label"))
        if name not in seen:
            form["id"] = f"form-{count}"
            seen[name] = f"{chapter.slug}--form-{count}"
            continue
        before, after = sentence.split("{page}")
        link = f'<a href="#{seen[name]}" data-page-of="{seen[name]}">{UNKNOWN_PAGE}</a>'
        text = f'<p class="pdf-see">{before}{link}{after}</p>'
        form.replace_with(BeautifulSoup(text, "html.parser"))


def _bind(chapter: Chapter, slugs: Mapping[str, str], folder: Path) -> None:
    """Make ids unique in the book, and let links and pictures lead there from the one page."""
    for tag in chapter.main.find_all(True):
        for key in _NAMES:
            if value := tag.get(key):
                names = value if isinstance(value, list) else str(value).split()
                tag[key] = " ".join(f"{chapter.slug}--{name}" for name in names)
        for key, value in tag.attrs.items():
            if isinstance(value, str) and "url(#" in value:
                tag[key] = value.replace("url(#", f"url(#{chapter.slug}--")
        if tag.get("src"):
            tag["src"] = (folder / chapter.path).parent.joinpath(str(tag["src"])).resolve().as_uri()
        for key in ("href", "xlink:href"):
            if tag.get(key) and "data-page-of" not in tag.attrs:
                tag[key] = _target(str(tag[key]), chapter, slugs)


def _target(href: str, chapter: Chapter, slugs: Mapping[str, str]) -> str:
    """Return the anchor in the book that a link of the site leads to; else its whole address."""
    if urlsplit(href).scheme:
        return href
    address, anchor = urldefrag(href)
    path = urljoin(chapter.path, unquote(address)) if address else chapter.path
    if path not in slugs:
        return urljoin(chapter.base, href)
    return f"#{slugs[path]}--{anchor}" if anchor else f"#{slugs[path]}"


def _running_heads(book: list[Chapter], title: str) -> Iterator[str]:
    """Yield a page rule a chapter: the book's title on the left, the chapter's on the right."""
    for chapter in book:
        heads = [
            f"@top-{side} {{ content: {_css_text(text)} }}"
            for side, text in (("left", title), ("right", chapter.title))
        ]
        yield f"@page {chapter.slug} {{ {' '.join(heads)} }}\n"


def _css_text(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def printing_day(lang: str) -> str:
    """Return today's date, or that of SOURCE_DATE_EPOCH, in words."""
    own = words(lang)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = dt.datetime.now(tz=dt.UTC).timestamp()
    day = dt.datetime.fromtimestamp(float(epoch or now), tz=dt.UTC)
    number = own["first_of_month"] if day.day == 1 else str(day.day)
    return f"{number} {own['months'].split()[day.month - 1]} {day.year}"


def _title_page(
    texts: Mapping[str, str], own: Mapping[str, str], lang: str, address: str, picture: str
) -> str:
    edition = own["edition"].format(version=coprod_kit.__version__, date=printing_day(lang))
    address = address.removesuffix("index.html")
    return f"""<header class="pdf-title-page">
{picture}
<h1>{texts["book_title"]}</h1>
<p class="pdf-subtitle">{texts["book_subtitle"]}</p>
<div class="pdf-colophon">
<p>{own["authors"]}<br>{edition}</p>
<p>{texts["licence_text"]} <a href="{texts["licence_text_url"]}">CC BY 4.0</a><br>
{texts["licence_code"]} MIT</p>
<p>{own["online"]}<br><a href="{address}">{address}</a></p>
</div></header>"""


def _contents(book: list[Chapter], title: str) -> str:
    lines, part = [], None
    for chapter in book:
        if chapter.part != part:
            part = chapter.part
            lines.append(f'<li class="pdf-part">{escape(part)}</li>' if part else "")
        slug = chapter.slug
        lines.append(
            f'<li><a href="#{slug}">{escape(chapter.title)}</a><span class="pdf-leader"></span>'
            f'<a class="pdf-number" href="#{slug}" data-page-of="{slug}">{UNKNOWN_PAGE}</a></li>'
        )
    return f'<nav class="pdf-contents"><h2>{title}</h2><ol>{"".join(lines)}</ol></nav>'
