"""Practice on cases: its widget, its readable HTML and its texts."""

from coprod_kit.content.cases.model import CASES_FILE
from coprod_kit.content.criteria.model import CRITERIA_FILE
from coprod_kit.widgets.case_practice.view import case_practice
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(
    view=case_practice,
    argument=None,
    files=lambda _none: [CASES_FILE, CRITERIA_FILE],
)
