"""Fix the markup that libraries write, where a screen reader or a keyboard would stumble on it."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# pandas: a style sheet in each table, widths and alignment of its own.
_PANDAS = re.compile(
    r'<div>\s*<style scoped>.*?</style>\s*<table border="1" class="dataframe">', re.DOTALL
)
# The works cited have English titles, whatever the language of the page.
_ENTRY = re.compile(
    r'(<div class="citation"[^>]*>\s*<span class="label">.*?</span>\s*<p)>', re.DOTALL
)
_ALIGNED = '<tr style="text-align: right;">'


def fix_accessibility(body: str, texts: Mapping[str, str]) -> str:
    """Return the body of a page with its markup fixed.

    Parameters
    ----------
    body : str
        HTML as Sphinx wrote it.
    texts : mapping of str to str
        Words of the site in the language of the page.

    Returns
    -------
    str
        The same, with entries of the bibliography that are list items (Sphinx gives them a
        role that ARIA deprecates) and say that they are in English, tables without an empty
        heading, and tables of pandas that scroll in a box the keyboard reaches.
    """
    body = body.replace('role="doc-biblioentry"', 'role="listitem"')
    body = _ENTRY.sub(r'\1 lang="en">', body)
    # The corner of a table with headings on two sides is no heading.
    body = body.replace('<th class="head"><p></p></th>', "<td></td>")
    if 'class="dataframe"' not in body:
        return body
    label = escape(texts["output_table"])
    # Not a region: several results on a page would be landmarks of one name.
    box = f'<div class="ck-table" tabindex="0" role="group" aria-label="{label}">'
    body = _PANDAS.sub(f'{box}<table class="dataframe">', body)
    return body.replace(_ALIGNED, "<tr>").replace("<th></th>", "<td></td>")
