"""Where the criteria and the coding of the cases disagree, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.directives.case_mentions import case_link
from coprod_kit.book.directives.node_tables import Cell, paragraph, table
from coprod_kit.book.html_nodes import markup, wrapped
from coprod_kit.content.cases.labels import coding_words
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.criteria.model import CRITERIA_FILE
from coprod_kit.rules.defensible import compare_with_criteria, reason_for_disagreement
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docutils import nodes
    from sphinx.application import Sphinx

    from coprod_kit.content.cases.model import Case
    from coprod_kit.rules.defensible import CaseComparison


class CaseDisagreements(SphinxDirective):
    """Show the cases to which the criteria give another coding, then those they leave open."""

    words: dict[str, str]
    lang: str

    def run(self) -> list[nodes.Node]:
        """Build the tables; a case leads to its card."""
        for file in (CASES_FILE, CRITERIA_FILE):
            self.env.note_dependency(str(file))
        self.lang = self.config.language
        self.words = words = widget_strings("case-explorer", self.lang)
        compared = compare_with_criteria(shipped_cases().values())
        if not compared:
            return [paragraph(words["rules_none"])]
        other = [one for one in compared if not one.same]
        first = self.other(other) if other else paragraph(words["rules_same"])
        same = len(compared) - len(other)
        count = words["rules_count"].format(total=len(compared), same=same)
        left = [one for one in compared if one.same and one.classification.alternatives]
        return [first, paragraph(count), *(self.left_open(left) if left else [])]

    def other(self, rows: Sequence[CaseComparison]) -> nodes.table:
        """Tabulate the cases that the criteria code otherwise, and what each side says."""
        words, lang = self.words, self.lang
        heads = [words[f"rules_{name}"] for name in ("case", "coding", "rules", "why")]
        lines: list[list[Cell]] = [
            [
                [self.link(one.case)],
                [coding_words(one.case.coding, lang)],
                [coding_words(one.classification.coding, lang), reason_for_disagreement(one, lang)],
                [one.case.reason[lang] if one.case.reason else ""],
            ]
            for one in rows
        ]
        return table(heads, lines)

    def left_open(self, rows: Sequence[CaseComparison]) -> list[nodes.Node]:
        """Tabulate, folded, the cases where the answers leave another coding defensible."""
        words, lang = self.words, self.lang
        heads = [words[f"rules_{name}"] for name in ("case", "coding", "also")]
        lines: list[list[Cell]] = [
            [
                [self.link(one.case)],
                [coding_words(one.case.coding, lang)],
                [coding_words(coding, lang) for coding in one.classification.alternatives],
            ]
            for one in rows
        ]
        title = words["rules_open"].format(number=len(rows))
        before = markup('<details class="ck-fold"><summary>{title}</summary>', title=title)
        return wrapped(before, [table(heads, lines)], "</details>")

    def link(self, case: Case) -> nodes.reference:
        """Return a link from a case to its card."""
        return case_link(case, case.title[self.lang])


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("case-disagreements", CaseDisagreements)
