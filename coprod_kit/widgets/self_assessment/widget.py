"""The self-assessment: answer an instrument, see one's own means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import traitlets

from coprod_kit.cohort.labels import LABELS
from coprod_kit.content.instruments.model import Instrument, load_instrument
from coprod_kit.languages import get_language
from coprod_kit.rules.answers import Answers, check_answers
from coprod_kit.rules.scoring import score
from coprod_kit.widgets.base import KitWidget, refusing, whole_path
from coprod_kit.widgets.self_assessment.view import OCCASIONS, self_assessment

if TYPE_CHECKING:
    from pathlib import Path


class SelfAssessment(KitWidget):
    """A self-assessment that a learner answers, in a notebook or on a page.

    Parameters
    ----------
    instrument : str or Path
        Name of an instrument of the kit, or path of a YAML file of one's own.
    answers : mapping of str to int, optional
        Answers to begin with: item id → point of the scale.
    occasion : {"before", "after", "looking-back"}
        What the answers are for.
    lang : str, optional
        Language code; the language of `coprod_kit.set_language` when left out.

    Attributes
    ----------
    answers : dict of str to int
        The answers now; a blank item is absent. Set a whole new dict to change them
        (``w.answers = {**w.answers, "S1": 70}``): a dict changed in place goes unnoticed.
    scores : pandas.DataFrame
        One row a subscale: `subscale`, `mean` (missing when not computed), `answered`, `of`.

    Raises
    ------
    ContentErrors
        When the instrument file is broken.
    ValueError
        When the kit has no such instrument or language, or answers cannot be used
        (`coprod_kit.rules.answers.AnswerError`, which names each of them).

    Examples
    --------
    >>> w = SelfAssessment("self-efficacy", lang="en", answers={"S1": 80, "S2": 60, "S3": 40})
    >>> w.scores.loc[0].to_dict()
    {'subscale': 'co-implementer', 'mean': 60.0, 'answered': 3, 'of': 4}
    """

    kind = "self-assessment"

    answers = traitlets.Dict().tag(sync=True)
    occasion = traitlets.Enum(OCCASIONS, default_value=OCCASIONS[0]).tag(sync=True)

    def __init__(
        self,
        instrument: str | Path = "self-efficacy",
        *,
        answers: Answers | None = None,
        occasion: str = OCCASIONS[0],
        lang: str | None = None,
    ) -> None:
        self.lang = get_language(lang)
        self.instrument: Instrument = load_instrument(instrument)
        self._named = whole_path(instrument)
        view = self_assessment(self.lang, self._named, answers, occasion)
        super().__init__(view)

    @traitlets.validate("answers")
    def _check_answers(self, proposal: dict[str, Any]) -> dict[str, int]:
        with refusing():
            return check_answers(self.instrument, proposal["value"])

    @property
    def scores(self) -> pd.DataFrame:
        """The means now: `subscale`, `mean` (missing when not computed), `answered`, `of`."""
        rows = [
            (line.subscale, line.mean, line.answered, line.of)
            for line in score(self.instrument, self.answers)
        ]
        table = pd.DataFrame(rows, columns=["subscale", "mean", "answered", "of"])
        table.attrs[LABELS] = {
            "subscale": {each.id: each.label for each in self.instrument.subscales}
        }
        return table.astype({"mean": "float64"})

    def view_source(self) -> dict[str, Any]:
        """Return what makes the same view again: see `coprod_kit.widgets.registry.render`."""
        return {
            "kind": self.kind,
            "lang": self.lang,
            "instrument": self._named,
            "answers": dict(self.answers),
            "occasion": self.occasion,
        }
