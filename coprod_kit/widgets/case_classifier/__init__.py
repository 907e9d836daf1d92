"""The case classifier: its widget, its readable HTML and its texts."""

from coprod_kit.content.cases.model import CASES_FILE
from coprod_kit.content.criteria.model import CRITERIA_FILE
from coprod_kit.widgets.case_classifier.view import case_classifier
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(
    view=case_classifier,
    argument=None,
    files=lambda _none: [CRITERIA_FILE, CASES_FILE],
)
