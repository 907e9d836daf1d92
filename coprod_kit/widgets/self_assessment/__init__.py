"""The self-assessment: its widget, its readable HTML and its texts."""

from coprod_kit.content.instruments.model import INSTRUMENTS
from coprod_kit.widgets.self_assessment.view import self_assessment
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(
    view=self_assessment,
    argument="instrument",
    files=lambda instrument: [INSTRUMENTS / f"{instrument}.yaml"],
)
