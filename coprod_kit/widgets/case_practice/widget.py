"""Practice on cases: classify them one at a time, see what decides."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import traitlets

from coprod_kit.cohort.cases import cases as table_of
from coprod_kit.cohort.cases import csv_table_of
from coprod_kit.content.vocabulary import levels, modes
from coprod_kit.languages import get_language
from coprod_kit.rules.answers import CONFIDENCE, short_repr
from coprod_kit.rules.defensible import grading_key
from coprod_kit.rules.practice import DIMENSIONS, PracticeSummary, grade, missed, summarize
from coprod_kit.rules.practice_answers import check_answers, choices
from coprod_kit.widgets.base import KitWidget, refusing
from coprod_kit.widgets.case_practice.view import case_practice, cases_in, check_place, planned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coprod_kit.widgets.case_practice.view import Table

_VALUES = ("answers", "again", "place")


class CasePractice(KitWidget):
    """Cases that a learner classifies one at a time, in a notebook or on a page.

    Parameters
    ----------
    cases : DataFrame, str, Path, optional
        A table such as `coprod_kit.cases` gives, or a CSV file of one's own; the cases of the
        kit when left out.
    n : int, optional
        How many cases at most, mixed from easy and hard ones; all when left out.
    seed : int
        Another number draws another order.
    focus : str, optional
        Keep a level, a mode, a box such as ``"initiator|group"``, ``"near-miss"`` or
        ``"contested"`` only.
    lang : str, optional
        Language code; the language of `coprod_kit.set_language` when left out.
    answers : mapping, optional
        Answers to begin with.

    Attributes
    ----------
    answers : dict of str to dict
        Case → first answer: ``verdict`` (``"coproduction"`` or a class of near-miss), and when
        they were said ``level``, ``mode``, ``confidence`` (``"sure"``, ``"fairly"``,
        ``"guess"``), ``because``; ``given`` is true where the verdict was given, in a
        half-solved example. Set a whole new dict to change them.
    again : dict of str to dict
        The same for missed cases that came back.
    place : dict
        Where the learner stands.
    results : pandas.DataFrame
        One row a case; see there.

    Raises
    ------
    ContentErrors
        When the table of cases is broken; each error names row, column, reason and fix.
    ValueError
        When `n`, `seed`, `focus` or `lang` cannot be used, or answers cannot
        (`coprod_kit.rules.answers.AnswerError`, which names each of them).
    TypeError
        When `cases` is neither a table nor the path of a file.

    Examples
    --------
    >>> w = CasePractice(n=5, focus="initiator", lang="en")
    >>> set(w.results["coding"].str.split("|").str[0])
    {'initiator'}
    """

    kind = "case-practice"

    answers = traitlets.Dict().tag(sync=True)
    again = traitlets.Dict().tag(sync=True)
    place = traitlets.Dict().tag(sync=True)

    def __init__(  # noqa: PLR0913 -- all but the table are optional and passed by name
        self,
        cases: pd.DataFrame | str | Path | None = None,
        *,
        n: int | None = None,
        seed: int = 0,
        focus: str | None = None,
        lang: str | None = None,
        answers: Mapping[str, Any] | None = None,
    ) -> None:
        self.lang = get_language(lang)
        self._source: dict[str, Any] = {
            "cases": _json_of(cases),
            "n": n,
            "seed": seed,
            "focus": focus,
        }
        view = case_practice(
            self.lang,
            **self._source,
            values={"answers": {} if answers is None else answers},
            linked=False,
        )
        _, cases_by_id = cases_in(self._source["cases"])
        self._cases = {name: grading_key(case) for name, case in cases_by_id.items()}
        self._items = planned(cases_by_id, n, seed, focus)
        self._ids = [item.case for item in self._items]
        super().__init__(view)

    @traitlets.validate("answers", "again")
    def _check_answers(self, proposal: dict[str, Any]) -> dict[str, Any]:
        with refusing():
            return check_answers(self._ids, proposal["value"])

    @traitlets.validate("place")
    def _check_place(self, proposal: dict[str, Any]) -> dict[str, Any]:
        with refusing():
            return check_place(proposal["value"])

    @property
    def results(self) -> pd.DataFrame:
        """Every case of the practice, in order, with its first answer.

        Columns: `case`, `order` (from 1), `block`, `coding`, what was answered (`verdict`,
        `level`, `mode`, `confidence`: categories, missing when not said; `because`, empty when
        not said), for each dimension its `state_…` (``"exact"``, ``"defensible"``, ``"not"``,
        ``"not-asked"``; missing when unanswered) and its `credit_…` from 0 to 1, by
        `coprod_kit.rules.practice.grade`; `missed`, and `missed_again` when it came back.
        """
        table = pd.DataFrame([self._row(place) for place in range(len(self._items))])
        kinds: dict[str, Any] = {
            **{name: pd.CategoricalDtype(list(choices()[name])) for name in ("verdict",)},
            **{
                name: pd.CategoricalDtype(list(known), ordered=True)
                for name, known in (("level", levels()), ("mode", modes()))
            },
            "confidence": pd.CategoricalDtype(list(CONFIDENCE[::-1]), ordered=True),
            **{f"credit_{name}": "float64" for name in DIMENSIONS},
            "missed": "boolean",
            "missed_again": "boolean",
        }
        return table.astype(kinds)

    def _row(self, place: int) -> dict[str, Any]:
        item = self._items[place]
        case = self._cases[item.case]
        answer, later = self.answers.get(case.id), self.again.get(case.id)
        marks = grade(case, answer) if answer else {}
        said = answer or {}
        return {
            "case": case.id,
            "order": place + 1,
            "block": item.block,
            "coding": str(item.coding),
            **{name: said.get(name) for name in (*DIMENSIONS, "confidence")},
            "because": said.get("because", ""),
            **{f"state_{name}": marks[name].state if marks else None for name in DIMENSIONS},
            **{f"credit_{name}": marks[name].credit if marks else None for name in DIMENSIONS},
            "missed": missed(marks) if marks else None,
            "missed_again": missed(grade(case, later)) if later else None,
        }

    @property
    def summary(self) -> PracticeSummary:
        """The first answers summed up: see `coprod_kit.rules.practice.Summary`."""
        return summarize([self._cases[name] for name in self._ids], self.answers)

    def view_source(self) -> dict[str, Any]:
        """Return what makes the same view again: see `coprod_kit.widgets.registry.render`."""
        values = {name: deepcopy(getattr(self, name)) for name in _VALUES}
        return {
            "kind": self.kind,
            "lang": self.lang,
            **self._source,
            "values": values,
            "linked": False,
        }


def _json_of(cases: Any) -> Table | None:
    if cases is None:
        return None
    if not isinstance(cases, (str, Path, pd.DataFrame)):
        raise TypeError(
            "cases is a table such as coprod_kit.cases() gives, the path of a CSV file, or None, "
            f"not {short_repr(cases)}."
        )
    # Checked as its owner wrote it, so that errors name their own rows; a file is read here and
    # not by the page, which may be made from another folder.
    sheet = csv_table_of(table_of(cases))
    return [sheet.titles, *(row.cells for row in sheet.rows)]
