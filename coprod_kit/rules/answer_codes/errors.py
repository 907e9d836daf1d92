"""What is said of a code that cannot be read."""

from __future__ import annotations

from coprod_kit.content.answer_codes.model import messages
from coprod_kit.languages import get_language


class AnswerCodeError(ValueError):
    """A code cannot be read, or answers cannot be put into one; the message says what to do.

    Attributes
    ----------
    fault : str
        What is wrong: ``"empty"``, ``"signs"``, ``"length"``, ``"damaged"``, ``"newer"``,
        ``"own"`` (a content that is not loaded), ``"other"`` (another content than expected),
        ``"parts"`` (some are missing), ``"mixed"``, ``"several"``; or ``"wish"`` when what
        `coprod_kit.encode` was asked for cannot be done.
    """

    def __init__(self, fault: str, message: str | None = None, **details: object) -> None:
        self.fault = fault
        self.details = details
        super().__init__(message or describe_fault(fault, get_language(), **details))


def describe_fault(fault: str, lang: str, **details: object) -> str:
    """Return in a language why a code cannot be read, and what to do."""
    return messages(lang)[fault].format(**details)
