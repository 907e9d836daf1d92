"""The quiz of a chapter: its widget, its readable HTML and its texts."""

from coprod_kit.content.questions.model import QUESTIONS
from coprod_kit.widgets.quiz.view import quiz
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(
    view=quiz,
    argument="chapter",
    files=lambda chapter: [QUESTIONS / f"{chapter}.yaml"],
)
