"""A bilingual teaching kit on the co-production of public services.

>>> import coprod_kit
>>> coprod_kit.set_language("en")
>>> w = coprod_kit.SelfAssessment("self-efficacy")
>>> coprod_kit.set_language("fr")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from coprod_kit.languages import get_language, set_language

if TYPE_CHECKING:
    from coprod_kit.charts.profile import profile
    from coprod_kit.cohort.cases import cases
    from coprod_kit.cohort.classification import classify
    from coprod_kit.cohort.labels import labelled
    from coprod_kit.content.instruments.model import instruments, load_instrument
    from coprod_kit.content.plans.model import load_plan, plans
    from coprod_kit.content.questions.model import chapters
    from coprod_kit.rules.answer_codes.codes import decode, encode
    from coprod_kit.rules.answer_codes.errors import AnswerCodeError
    from coprod_kit.widgets.case_classifier.widget import CaseClassifier
    from coprod_kit.widgets.case_practice.widget import CasePractice
    from coprod_kit.widgets.quiz.widget import Quiz
    from coprod_kit.widgets.self_assessment.widget import SelfAssessment

__version__ = "0.1.0"

__all__ = [
    "AnswerCodeError",
    "CaseClassifier",
    "CasePractice",
    "Quiz",
    "SelfAssessment",
    "cases",
    "chapters",
    "classify",
    "decode",
    "encode",
    "get_language",
    "instruments",
    "labelled",
    "load_instrument",
    "load_plan",
    "plans",
    "profile",
    "set_language",
]

_HOMES = {
    "AnswerCodeError": "coprod_kit.rules.answer_codes.errors",
    "CaseClassifier": "coprod_kit.widgets.case_classifier.widget",
    "CasePractice": "coprod_kit.widgets.case_practice.widget",
    "Quiz": "coprod_kit.widgets.quiz.widget",
    "SelfAssessment": "coprod_kit.widgets.self_assessment.widget",
    "cases": "coprod_kit.cohort.cases",
    "chapters": "coprod_kit.content.questions.model",
    "classify": "coprod_kit.cohort.classification",
    "decode": "coprod_kit.rules.answer_codes.codes",
    "encode": "coprod_kit.rules.answer_codes.codes",
    "instruments": "coprod_kit.content.instruments.model",
    "labelled": "coprod_kit.cohort.labels",
    "load_instrument": "coprod_kit.content.instruments.model",
    "load_plan": "coprod_kit.content.plans.model",
    "plans": "coprod_kit.content.plans.model",
    "profile": "coprod_kit.charts.profile",
}


def __getattr__(name: str) -> Any:
    # Loaded when asked for: the command line and the build need neither pandas nor widgets.
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
