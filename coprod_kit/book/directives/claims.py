"""The page of claims: what is often said, what it is worth, and where the book treats it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.directives.claim_index import chapters, claim_places
from coprod_kit.book.directives.page_links import page_link
from coprod_kit.book.html_nodes import markup, raw
from coprod_kit.content.claims.model import CLAIMS_FILE, claims
from coprod_kit.content.interface.texts import strings

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class ClaimsTable(SphinxDirective):
    """Print every claim with its verdict, what can be said of it, its sources and its pages."""

    def run(self) -> list[nodes.Node]:
        """Build the list; the page is made again when any chapter changes."""
        folder = Path(self.env.srcdir)
        for file in (CLAIMS_FILE, *chapters(folder)):
            self.env.note_dependency(str(file))
        words = strings("chapter", self.config.language)
        places = claim_places(folder)
        out: list[nodes.Node] = [raw('<dl class="ck-claims">')]
        for claim in claims().values():
            lang = self.config.language
            head = (
                '<dt id="claim-{id}">{claim}</dt>'
                '<dd><p class="ck-verdict ck-verdict-{verdict}">{words}</p>'
            )
            values = {"id": claim.id, "claim": claim.claim[lang], "verdict": claim.verdict}
            out.append(raw(markup(head, **values, words=words[f"verdict_{claim.verdict}"])))
            finding = nodes.paragraph("", "", nodes.Text(f"{claim.finding[lang]} "))
            if claim.sources:
                cited = f"{{cite:p}}`{','.join(claim.sources)}`"
                finding += self.state.inline_text(cited, self.lineno)[0]
            out.append(finding)
            where = nodes.paragraph("", "", nodes.Text(f"{words['claim_pages']} "))
            for index, place in enumerate(places.get(claim.id, [])):
                link = page_link(place.title, place.page, claim.id)
                where += [nodes.Text(", "), link] if index else [link]
            out += [where, raw("</dd>")]
        return [*out, raw("</dl>")]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("claims-table", ClaimsTable)
