"""The quiz: answer the questions of a chapter from memory, see why."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

import pandas as pd
import traitlets

from coprod_kit.content.questions.model import Bank, load_bank
from coprod_kit.languages import get_language
from coprod_kit.rules.answers import CONFIDENCE
from coprod_kit.rules.quiz import grade
from coprod_kit.widgets.base import KitWidget, refusing, whole_path
from coprod_kit.widgets.quiz.view import CHECKS, quiz

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Quiz(KitWidget):
    """Questions that a learner answers from memory, in a notebook or on a page.

    Parameters
    ----------
    chapter : str or Path
        Name of a chapter that has questions, or path of a YAML file of one's own.
    answers : mapping of str to list of str, optional
        Answers to begin with: question id → option ids (or one id).
    lang : str, optional
        Language code; the language of `coprod_kit.set_language` when left out.

    Attributes
    ----------
    answers : dict of str to list of str
        The options chosen now; an unanswered question is absent. Set a whole new dict to change
        them: a dict changed in place goes unnoticed.
    confidence : dict of str to str
        How sure the learner said to be: ``"sure"``, ``"fairly"`` or ``"guess"``.
    reasons : dict of str to str
        The learner's own lines, for questions of the kind ``"explain"``.
    checked : list of str
        Questions whose answer is shown now.
    first : dict of str to list of str
        What was chosen when a question was first checked.
    results : pandas.DataFrame
        One row a question; see there.

    Raises
    ------
    ContentErrors
        When the file of questions is broken.
    ValueError
        When the kit has no such chapter or language, or answers cannot be used
        (`coprod_kit.rules.answers.AnswerError`, which names each of them).

    Examples
    --------
    >>> w = Quiz("levels", lang="en", answers={"tool-lending": ["a"]})
    >>> w.results.loc[0, ["question", "credit"]].to_dict()
    {'question': 'tool-lending', 'credit': 0.0}
    """

    kind = "quiz"

    answers = traitlets.Dict().tag(sync=True)
    first = traitlets.Dict().tag(sync=True)
    confidence = traitlets.Dict().tag(sync=True)
    reasons = traitlets.Dict().tag(sync=True)
    checked: traitlets.List[str] = traitlets.List().tag(sync=True)

    def __init__(
        self,
        chapter: str | Path,
        *,
        answers: Mapping[str, Any] | None = None,
        lang: str | None = None,
    ) -> None:
        self.lang = get_language(lang)
        self.bank: Bank = load_bank(chapter)
        self._named = whole_path(chapter)
        view = quiz(
            self.lang, self._named, {"answers": {} if answers is None else answers}, linked=False
        )
        super().__init__(view)

    @traitlets.validate(*CHECKS)
    def _check(self, proposal: dict[str, Any]) -> Any:
        with refusing():
            return CHECKS[proposal["trait"].name](self.bank, proposal["value"])

    @property
    def results(self) -> pd.DataFrame:
        """The answers now, one row a question, in order.

        Columns: `question` (its id), `kind`, `chosen` (list of option ids), `right` (whether
        they are exactly the right ones; missing when unanswered), `credit` (from 0 to 1, by
        `coprod_kit.rules.quiz.grade`; missing when unanswered), `confidence` (category, missing
        when not given), `explanation` (the learner's own line, empty when there is none).
        """
        rows = []
        for question in self.bank.questions:
            chosen = list(self.answers.get(question.id, []))
            graded = grade(question, chosen)
            rows.append(
                {
                    "question": question.id,
                    "kind": question.kind,
                    "chosen": chosen,
                    "right": graded.state == "right" if chosen else None,
                    "credit": graded.credit,
                    "confidence": self.confidence.get(question.id),
                    "explanation": self.reasons.get(question.id, ""),
                }
            )
        table = pd.DataFrame(rows)
        levels = pd.CategoricalDtype(list(CONFIDENCE[::-1]), ordered=True)
        return table.astype({"right": "boolean", "credit": "float64", "confidence": levels})

    def view_source(self) -> dict[str, Any]:
        """Return what makes the same view again: see `coprod_kit.widgets.registry.render`."""
        values = {name: copy(getattr(self, name)) for name in CHECKS}
        return {
            "kind": self.kind,
            "lang": self.lang,
            "chapter": self._named,
            "values": values,
            "linked": False,
        }
