"""The plan of a session on a page: what it is for, what it needs, its steps in a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.directives.case_mentions import case_link
from coprod_kit.book.directives.node_tables import Cell, paragraph, table
from coprod_kit.book.page_errors import stop
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.plans.model import PLANS, Plan, Step, load_plan

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_BY_THE_MINUTE = 120
"""Minutes up to which a step says when it begins and ends; in a longer session, how long it is."""


class SessionPlan(SphinxDirective):
    """Print the plan that the argument names."""

    required_arguments = 1

    words: dict[str, str]
    lang: str

    def run(self) -> list[nodes.Node]:
        """Build the paragraphs and the table; the page is made again when the plan changes."""
        for file in (PLANS / f"{self.arguments[0]}.yaml", CASES_FILE):
            self.env.note_dependency(str(file))
        self.lang = self.config.language
        self.words = strings("chapter", self.lang)
        try:
            plan = load_plan(self.arguments[0])
        except (ContentErrors, ValueError) as error:
            stop(*self.get_source_info(), str(error))
        needs = nodes.bullet_list("", bullet="-")
        needs += [nodes.list_item("", paragraph(need[self.lang])) for need in plan.needs]
        heads = [self.words[f"plan_{name}"] for name in ("minutes", "happens", "pages", "stuck")]
        return [
            self.labelled("plan_outcome", plan.outcome[self.lang]),
            self.labelled("plan_needs", ""),
            needs,
            table(heads, self.lines(plan)),
        ]

    def labelled(self, key: str, said: str) -> nodes.paragraph:
        """Return a paragraph that begins with words of the interface in bold."""
        label = nodes.strong("", self.words[key])
        return nodes.paragraph("", "", label, nodes.Text(f" {said}" if said else ""))

    def lines(self, plan: Plan) -> list[list[Cell]]:
        """Return a row a step."""
        rows: list[list[Cell]] = []
        start = 0
        for step in plan.steps:
            end = start + step.minutes
            if plan.minutes <= _BY_THE_MINUTE:
                when = f"{start}–{end}"
            else:
                when = self.words["plan_lasts"].format(minutes=step.minutes)
            rows.append([[when], self.happens(step), self.pages(step), self.stuck(plan, step)])
            start = end
        return rows

    def happens(self, step: Step) -> Cell:
        """Return the name of a step, what the trainer does, what the group sees."""
        title = nodes.paragraph("", "", nodes.strong("", step.title[self.lang]))
        shown: list[str | nodes.Node] = [title, step.trainer[self.lang]]
        if step.text:
            shown.append(self.words["plan_shown"].format(text=step.text[self.lang]))
        if step.cases:
            links = nodes.paragraph("", "", nodes.Text(f"{self.words['plan_cases']} "))
            for number, name in enumerate(step.cases):
                case = shipped_cases()[name]
                links += [nodes.Text(", ")] if number else []
                links += case_link(case, case.title[self.lang])
            shown.append(links)
        return shown

    def pages(self, step: Step) -> Cell:
        """Return links to where the book treats a step; a dash where it does not."""
        folder = Path(self.env.srcdir)
        links: list[str | nodes.Node] = []
        for name in step.pages:
            page = f"{name}.md"
            target = page if (folder / page).is_file() else f"#{name}"
            inline, messages = self.state.inline_text(f"[]({target})", self.lineno)
            links.append(nodes.paragraph("", "", *inline, *messages))
        return links or ["–"]

    def stuck(self, plan: Plan, step: Step) -> Cell:
        """Return what to do without devices, and when time is short."""
        told = [self.words["plan_without"].format(text=step.without_devices[self.lang])]
        if step.late:
            told.append(self.words["plan_late"].format(text=step.late[self.lang]))
        if step.skip_to:
            title = next(each.title for each in plan.steps if each.id == step.skip_to)
            told.append(self.words["plan_skip"].format(title=title[self.lang]))
        return told


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("session-plan", SessionPlan)
