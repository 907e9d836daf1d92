"""What surrounds a page: its frame, its twin in the other language, its metadata."""

from __future__ import annotations

import hashlib
import html
import json
import re
from functools import cache, partial
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from docutils import nodes
from sphinx.environment.adapters.toctree import document_toc, global_toctree_for_doc
from sphinx.errors import ConfigError

from coprod_kit import __version__
from coprod_kit.book.output.accessibility_fixes import fix_accessibility
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGE_NAMES, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sphinx.application import Sphinx
    from sphinx.builders.html import StandaloneHTMLBuilder
    from sphinx.config import Config

HERE = Path(__file__).parent
STATIC = HERE / "static"
THEME = HERE / "theme" / "coprod"
MISSING = "404"
TWIN_URL = "../{lang}/{page}.html"
"""Way from a page at the root of its language to its twin: the languages lie side by side."""

LOCALES = {"fr": "fr_FR", "en": "en_GB"}


def twin_url(pattern: str, lang: str, page: str) -> str:
    """Return the way from a page to the same page in another language.

    Parameters
    ----------
    pattern : str
        Way from a page at the root of its language, with ``{lang}`` and ``{page}``.
    lang : str
        Language to go to.
    page : str
        Name of the page without its ending, such as ``"exercises/self-assessment"``.

    Examples
    --------
    >>> twin_url("../{lang}/{page}.html", "en", "exercises/self-assessment")
    '../../en/exercises/self-assessment.html'
    """
    up = "" if "://" in pattern or pattern.startswith("/") else "../" * page.count("/")
    return up + pattern.format(lang=lang, page=page)


def opening(metadata: dict[str, Any]) -> dict[str, Any]:
    """Read from a page's front matter what the box under its title says.

    Parameters
    ----------
    metadata : dict
        Front matter as Sphinx keeps it; MyST turns its lists into JSON text.

    Returns
    -------
    dict
        ``minutes`` (int or None) and ``outcomes`` (list of str, may be empty).
    """
    outcomes = metadata.get("outcomes") or []
    if isinstance(outcomes, str):
        try:
            outcomes = json.loads(outcomes)
        except json.JSONDecodeError:
            outcomes = [outcomes]
    minutes = str(metadata.get("minutes") or "")
    return {
        "minutes": int(minutes) if minutes.isdigit() else None,
        "outcomes": [str(outcome) for outcome in outcomes],
    }


@cache
def _version_of(file: Path) -> str:
    """Return eight digits that change with a file: a browser then never shows an old copy."""
    return hashlib.sha256(file.read_bytes()).hexdigest()[:8] if file.is_file() else "0"


def _language(config: Config) -> str:
    if config.language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise ConfigError(f"language: {config.language!r} is not one of {known}. Choose one.")
    return cast("str", config.language)


def _nav(app: Sphinx, page: str, root: str) -> list[dict[str, Any]]:
    """List the parts of the book: caption, links as HTML, whether the page is in it."""
    builder = cast("StandaloneHTMLBuilder", app.builder)
    tree = global_toctree_for_doc(
        app.env, page, builder, collapse=False, titles_only=True, **_tags(app)
    )
    parts: list[dict[str, Any]] = []
    for child in [] if tree is None else tree.children:
        if isinstance(child, nodes.title):
            parts.append({"caption": child.astext(), "html": ""})
        elif isinstance(child, nodes.bullet_list):
            for link in child.findall(nodes.reference):
                if link.get("internal"):
                    link["refuri"] = root + link["refuri"]
            if not parts:
                parts.append({"caption": "", "html": ""})
            markup = builder.render_partial(child)["fragment"]
            parts[-1]["html"] += markup.replace(
                'class="current reference internal"', 'aria-current="page"'
            )
    for part in parts:
        part["html"] = re.sub(r"\s*</ul>\s*<ul[^>]*>", "", part["html"])
        part["current"] = "aria-current" in part["html"]
    return parts


def _tags(app: Sphinx) -> dict[str, Any]:
    """Return the tags of the build where this Sphinx asks for them: from 8.1 on."""
    asked = "tags" in signature(global_toctree_for_doc).parameters
    return {"tags": app.tags} if asked else {}


def _sections(app: Sphinx, page: str) -> str:
    """Return the links to the sections of a page as HTML, empty when there is one or none."""
    if page not in app.env.all_docs or app.env.toc_num_entries.get(page, 0) <= 2:  # noqa: PLR2004 -- the page and one section
        return ""
    builder = cast("StandaloneHTMLBuilder", app.builder)
    toc = document_toc(app.env, page, app.tags)
    inner = list(toc.findall(nodes.bullet_list))[1:2]
    return builder.render_partial(inner[0])["fragment"] if inner else ""


def _addresses(app: Sphinx, lang: str, page: str) -> dict[str, Any]:
    """Return the page's public address and those of its twins (empty without `html_baseurl`)."""
    base = str(app.config.html_baseurl or "").rstrip("/")
    if not base or page == MISSING:
        return {"canonical": "", "alternates": [], "card": ""}
    url = {code: f"{base}/{code}/{page}.html" for code in LANGUAGES}
    default = f"{base}/" if page == app.config.root_doc else url[LANGUAGES[0]]
    return {
        "canonical": url[lang],
        "alternates": [*url.items(), ("x-default", default)],
        "card": f"{base}/{lang}/_static/coprod-kit-card.png",
    }


def _add_context(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    lang = _language(app.config)
    texts = strings("site", lang)
    metadata = app.env.metadata.get(page, {})
    pathto: Callable[..., str] = context["pathto"]
    root = ""
    if page == MISSING:
        # The host answers with this page at any depth: nothing in it may be relative.
        base = urlsplit(str(app.config.html_baseurl or "")).path.rstrip("/")
        root = f"{base}/{lang}/" if app.config.html_baseurl else ""
        pathto = partial(_from_root, root)
        context["pathto"] = pathto
        context["inlined"] = [_read(name) for name in ("coprod-kit.css", "coprod-kit-dark.css")]
    twin = twin_url(app.config.coprod_twin_url, "{lang}", page)
    if page == MISSING:
        twin = f"{root}../{{lang}}/{app.config.root_doc}.html"

    def asset(name: str) -> str:
        file = STATIC / name if (STATIC / name).is_file() else THEME / "static" / name
        return f"{pathto(f'_static/{name}', True)}?v={_version_of(file)}"

    head, end, rest = fix_accessibility(str(context.get("body", "")), texts).partition("</h1>")
    parts = _nav(app, page, root)
    title = html.unescape(re.sub(r"<[^>]+>", "", str(context.get("title", ""))))
    if page == "search":  # Sphinx gives it no title
        title = texts["search_title"]
    context.update(
        t=texts,
        lang=lang,
        locale=LOCALES.get(lang, lang),
        twins=[
            {
                "lang": code,
                "name": LANGUAGE_NAMES[code],
                "intro": strings("site", code)["language_intro"],
                "href": twin.format(lang=code),
                "locale": LOCALES.get(code, code),
            }
            for code in LANGUAGES
            if code != lang
        ],
        asset=asset,
        kit_version=__version__,
        page_title=title,
        description=metadata.get("description") or texts["book_description"],
        parts=parts,
        eyebrow=next((part["caption"] for part in parts if part["current"]), ""),
        sections=_sections(app, page),
        opening=opening(metadata),
        kinds_with_script=_kinds_with_script(rest),
        body_head=head + end if end else "",
        body_rest=rest if end else head,
        **_addresses(app, lang, page),
    )


def _kinds_with_script(body: str) -> list[str]:
    """List the kinds of widget of a page that bring their own script and sheet."""
    kinds = set(re.findall(r'data-ck-widget="([a-z-]+)"', body))
    return sorted(kind for kind in kinds if (STATIC / f"coprod-kit-{kind}.js").is_file())


def _from_root(root: str, target: str, resource: object = False, **_: object) -> str:  # noqa: FBT002 -- the signature of Sphinx's `pathto`
    return root + (target if resource else f"{target}.html")


def _read(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")


def _set_static(app: Sphinx) -> None:
    # Not html_static_path in the configuration: Jupyter Book would then add every file of it
    # to every page.
    if STATIC.is_dir():
        app.config.html_static_path.append(str(STATIC))


def _set_defaults(_app: Sphinx, config: Config) -> None:
    # "On this page" gives the address of every section; a second link inside each heading
    # would only be read aloud with it.
    config.html_permalinks = False
    # Sphinx's own indexes list code; the book has none.
    config.html_use_index = False
    config.html_domain_indices = False


def _missing_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    title = strings("site", _language(app.config))["missing_title"]
    yield MISSING, {"title": title}, "404.html"


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the theme ``coprod``, its static files, and what its templates need."""
    app.add_html_theme("coprod", str(THEME))
    app.add_config_value("coprod_twin_url", TWIN_URL, "html", [str])
    app.connect("config-inited", _set_defaults)
    app.connect("builder-inited", _set_static)
    app.connect("html-page-context", _add_context, priority=900)
    app.connect("html-collect-pages", _missing_page)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
