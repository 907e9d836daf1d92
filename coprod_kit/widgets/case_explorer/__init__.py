"""The case explorer: its readable HTML and its texts; it lives on the site only."""

from coprod_kit.content.cases.model import CASES_FILE
from coprod_kit.widgets.case_explorer.view import case_explorer
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(
    view=case_explorer,
    argument=None,
    files=lambda _none: [CASES_FILE],
)
