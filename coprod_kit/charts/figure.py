"""A figure of the kit: an Altair chart, what it says in words, and its numbers."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import vl_convert
from markupsafe import Markup

from coprod_kit.content.interface.texts import strings
from coprod_kit.html import jinja_environment, lang_attribute
from coprod_kit.rules.numbers import format_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    import altair as alt

TEMPLATES = Path(__file__).parent

INK = "#1b2430"
ACCENT = "#0b5563"
MUTED = "#6b747d"

# In the picture, each colour gives way to the page's own, so that it follows dark mode.
_PAGE_COLOURS = {
    INK: "currentColor",
    ACCENT: "var(--ck-accent, #1f7f90)",
    MUTED: "var(--ck-muted, #7d868f)",
}


@dataclass(frozen=True)
class Figure:
    """A chart with its words and its table.

    Attributes
    ----------
    chart : altair chart
        To change, combine or save with Altair.
    title, summary : str
        What the figure is, and what it says, in words.
    table : pandas.DataFrame
        Its numbers, with headings in the reader's language.
    lang : str
        Language code.
    label_lang : str, optional
        Language of the first column of the table, where it is another.
    """

    chart: alt.LayerChart | alt.VConcatChart | alt.Chart
    title: str
    summary: str
    table: pd.DataFrame
    lang: str
    label_lang: str | None = None

    def svg(self) -> str:
        """Return the chart as an SVG that follows the page's colours; needs no network."""
        spec = self.chart.to_dict()
        drawn = vl_convert.vegalite_to_svg(spec)
        for colour, own in _PAGE_COLOURS.items():
            drawn = drawn.replace(f'"{colour}"', f'"{own}"')
        # Vega names its parts the same in every chart; two charts may share a page.
        mark = hashlib.sha256(drawn.encode()).hexdigest()[:8]
        drawn = re.sub(r'(id="|url\(#)(\w+)', rf"\1ck-{mark}-\2", drawn)
        # Vega names the parts for screen readers in English only; the figure has its own words.
        drawn = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", drawn)
        head = Markup(
            '<svg role="img" style="max-width:100%;height:auto" aria-label="{title}" '
        ).format(title=self.title)
        return str(head) + drawn.removeprefix("<svg ").replace(' version="1.1"', "", 1)

    def _repr_mimebundle_(self, **_kwargs: Any) -> Mapping[str, str]:
        words = strings("charts", self.lang)
        html = (
            jinja_environment(TEMPLATES)
            .get_template("figure.html")
            .render(
                svg=Markup(self.svg()),  # noqa: S704 -- vl-convert escapes the texts of a chart
                title=self.title,
                summary=self.summary,
                headings=list(self.table.columns),
                rows=[
                    [self._cell(value) for value in row]
                    for row in self.table.itertuples(index=False)
                ],
                words=words,
                lang=self.lang,
                spoken=lang_attribute(self.label_lang or self.lang, self.lang),
            )
        )
        return {"text/html": html, "text/plain": f"{self.title}\n{self.summary}"}

    def _cell(self, value: Any) -> str:
        if isinstance(value, float):
            missing = strings("charts", self.lang)["not_computed"]
            return missing if pd.isna(value) else format_number(value, self.lang)
        return str(value)
