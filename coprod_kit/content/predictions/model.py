"""Predictions: what a reader bets on before a chapter says what was found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.content.predictions.checks import prediction_problems
from coprod_kit.languages import LANGUAGES, text_in

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.languages import Text

PREDICTIONS_FILE = CONTENT / "predictions" / "predictions.yaml"


@dataclass(frozen=True)
class PredictionOption:
    """An answer that may be bet on.

    Attributes
    ----------
    id : str
        Its letter: a, b, c…
    text : Text
        The answer, in each language of the source.
    found : bool
        Whether it is what was found.
    """

    id: str
    text: Text
    found: bool


@dataclass(frozen=True)
class PredictionTexts:
    """What a reader sees before betting, in one language; nothing of what was found.

    Attributes
    ----------
    id, text : str
        Those of `Prediction`.
    options : mapping of str to str
        Letter of each option → its words, in order.
    """

    id: str
    text: str
    options: dict[str, str]


@dataclass(frozen=True)
class Prediction:
    """A question to bet on before reading a chapter.

    Attributes
    ----------
    id : str
        The name of the chapter's page.
    text : Text
        The question.
    options : tuple of PredictionOption
        Three or four answers, in order; at least one is what was found.
    finding : Text
        What was found, in one sentence; the chapter says more, with its sources.
    """

    id: str
    text: Text
    options: tuple[PredictionOption, ...]
    finding: Text

    @property
    def found(self) -> tuple[str, ...]:
        """Letters of the options that were found, in order."""
        return tuple(option.id for option in self.options if option.found)

    def texts(self, lang: str) -> PredictionTexts:
        """Return what a reader sees before betting; see `text_in` for the language."""
        options = {option.id: text_in(option.text, lang) for option in self.options}
        return PredictionTexts(self.id, text_in(self.text, lang), options)


def read_predictions(file: Path, languages: tuple[str, ...] | None = None) -> dict[str, Prediction]:
    """Read a file of predictions; return them by id, in its order.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken, an id comes twice, or no option is what was found.
    """
    source = read_yaml(file)
    check_source(source, "predictions/predictions.schema.json", prediction_problems, languages)
    return {entry["id"]: _prediction(entry) for entry in source.data["predictions"]}


@cache
def predictions() -> dict[str, Prediction]:
    """Return the predictions of the kit by id; see `read_predictions` for the errors."""
    return read_predictions(PREDICTIONS_FILE, LANGUAGES)


def _prediction(entry: dict[str, Any]) -> Prediction:
    options = tuple(
        PredictionOption(each["id"], each["text"], each.get("found", False))
        for each in entry["options"]
    )
    return Prediction(**{**entry, "options": options})
