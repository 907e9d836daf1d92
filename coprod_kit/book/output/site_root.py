"""The entrance of the site: what stands above the two languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGE_NAMES, LANGUAGES

THEME = Path(__file__).parent / "theme" / "coprod"
STATIC = Path(__file__).parent / "static"
UNLISTED = {"404", "search", "genindex"}
"""Pages that are of no use in a search engine's results."""


def pages_of(outdir: Path) -> list[str]:
    """List the pages found in every language under `outdir`, without their ending.

    Parameters
    ----------
    outdir : Path
        The site's folder, which holds one folder a language.

    Returns
    -------
    list of str
        Names such as ``"exercises/self-assessment"``, sorted, `UNLISTED` left out.
    """
    pages_by_language = [
        {
            file.relative_to(outdir / lang).with_suffix("").as_posix()
            for file in (outdir / lang).rglob("*.html")
            if not any(part.startswith("_") for part in file.relative_to(outdir / lang).parts)
        }
        for lang in LANGUAGES
    ]
    return sorted(set.intersection(*pages_by_language) - UNLISTED)


def write_root(outdir: Path | str, baseurl: str) -> None:
    """Write the choice of language, the page not found, and what search engines read.

    Parameters
    ----------
    outdir : Path or str
        The site's folder; the languages are already built in it.
    baseurl : str
        Public address of that folder, such as ``"https://example.org/kit/"``; may be empty,
        then no sitemap is written and the page not found leads to relative addresses.
    """
    outdir = Path(outdir)
    outdir.mkdir(parents=True, exist_ok=True)
    base = baseurl.rstrip("/")
    environment = Environment(
        loader=FileSystemLoader(THEME),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    context: dict[str, Any] = {
        "languages": [
            {"lang": lang, "name": LANGUAGE_NAMES[lang], "t": strings("site", lang)}
            for lang in LANGUAGES
        ],
        "base": base,
        "path": urlsplit(base).path + "/" if base else "",
    }

    def write(name: str, template: str, **more: Any) -> None:
        text = environment.get_template(template).render(**context, **more)
        (outdir / name).write_text(text, encoding="utf-8", newline="\n")

    write("index.html", "root/index.html")
    styles = [STATIC / name for name in ("coprod-kit.css", "coprod-kit-dark.css")]
    light, dark = (file.read_text(encoding="utf-8") for file in styles)
    write("404.html", "root/404.html", light=light, dark=dark)
    if base:
        write("sitemap.xml", "root/sitemap.xml", pages=pages_of(outdir))
        write("robots.txt", "root/robots.txt")
