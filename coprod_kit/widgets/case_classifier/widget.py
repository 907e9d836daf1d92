"""The case classifier: one's own case, question by question, to a verdict with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import traitlets

from coprod_kit.cohort.cases import case_table
from coprod_kit.content.criteria.model import criteria
from coprod_kit.languages import get_language, text_in
from coprod_kit.rules.classification import Classification, conclude, walk
from coprod_kit.rules.classification_answers import check_criteria_answers, check_notes
from coprod_kit.rules.similar import similar
from coprod_kit.widgets.base import KitWidget, refusing
from coprod_kit.widgets.case_classifier.view import case_classifier, compared_cases

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from coprod_kit.rules.classification_answers import CriteriaAnswers


class CaseClassifier(KitWidget):
    """Classify a case of one's own by the criteria, in a notebook or on a page.

    Parameters
    ----------
    answers : mapping of str to (str or list of str), optional
        Answers to begin with: question → id of the answer; for the phases, a list.
    notes : mapping of str to str, optional
        One's own words: the service, its regular producer, what citizens bring.
    cases : str, Path or DataFrame, optional
        Cases to compare with, as for `coprod_kit.cases`; those of the kit when left out. Only
        those with answers can be compared.
    lang : str, optional
        Language code; the language of `coprod_kit.set_language` when left out.

    Attributes
    ----------
    answers, notes : dict
        The answers and the words now. Set a whole new dict to change them.
    classification : Classification or None
        What the answers lead to; None as long as a question waits, or two contradict.
    similar : pandas.DataFrame
        The cases most like it: `case`, `title`, `coding`, `differs` (questions answered
        differently), the most alike first.

    Raises
    ------
    ContentErrors
        When a table of cases is broken.
    ValueError
        When the kit does not speak the language, or answers or notes cannot be used
        (`coprod_kit.rules.answers.AnswerError`, which names each of them).

    Examples
    --------
    >>> w = CaseClassifier({"service": "public", "producer": "residents"}, lang="en")
    >>> w.classification.coding
    self-help
    """

    kind = "case-classifier"

    answers = traitlets.Dict().tag(sync=True)
    notes = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        answers: CriteriaAnswers | None = None,
        *,
        notes: Mapping[str, str] | None = None,
        cases: str | Path | pd.DataFrame | None = None,
        lang: str | None = None,
    ) -> None:
        self.lang = get_language(lang)
        self._cases = case_table(cases)
        self._compared = None if cases is None else compared_cases(self._cases.values(), self.lang)
        view = case_classifier(self.lang, answers, notes, self._compared, linked=False)
        super().__init__(view)

    @traitlets.validate("answers")
    def _check_answers(self, proposal: dict[str, Any]) -> dict[str, Any]:
        with refusing():
            return dict(check_criteria_answers(criteria(), proposal["value"]))

    @traitlets.validate("notes")
    def _check_notes(self, proposal: dict[str, Any]) -> dict[str, str]:
        with refusing():
            return check_notes(criteria(), proposal["value"])

    @property
    def classification(self) -> Classification | None:
        """What the answers lead to; None as long as a question waits, or two contradict."""
        done = walk(criteria(), self.answers)
        return conclude(criteria(), done) if done.ends else None

    @property
    def similar(self) -> pd.DataFrame:
        """The cases most like it: `case`, `title`, `coding`, `differs`; none before the end."""
        done = walk(criteria(), self.answers)
        found = similar(criteria(), dict(done.path), self._cases.values()) if done.ends else []
        rows = [
            (case.id, text_in(case.title, self.lang), str(case.coding), list(differs))
            for case, differs in found
        ]
        return pd.DataFrame(rows, columns=["case", "title", "coding", "differs"])

    def view_source(self) -> dict[str, Any]:
        """Return what makes the same view again: see `coprod_kit.widgets.registry.render`."""
        source = {
            "kind": self.kind,
            "lang": self.lang,
            "answers": dict(self.answers),
            "notes": dict(self.notes),
            "linked": False,
        }
        return source if self._compared is None else {**source, "cases": self._compared}
