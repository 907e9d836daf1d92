"""HTML written by the kit: templates that escape every text, JSON inside a script element."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

if TYPE_CHECKING:
    from pathlib import Path


@cache
def jinja_environment(folder: Path) -> Environment:
    """Return the environment of the templates of a folder."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def lang_attribute(content_lang: str, lang: str) -> Markup:
    """Return the ``lang`` attribute of words in another language than the page, or nothing.

    A screen reader then says them as they are to be said.

    Parameters
    ----------
    content_lang, lang : str
        Language codes of the words and of what is around them.

    Examples
    --------
    >>> print(f"<p{lang_attribute('fr', 'en')}>", f"<p{lang_attribute('en', 'en')}>")
    <p lang="fr"> <p>
    """
    return Markup() if content_lang == lang else Markup(' lang="{}"').format(content_lang)


def script_json(value: Any) -> Markup:
    r"""Return JSON that can stand inside a script element, whatever texts it holds.

    >>> print(script_json({"text": "</script>"}))
    {"text":"\u003c/script>"}
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 -- without "<" it ends no element, opens no comment
