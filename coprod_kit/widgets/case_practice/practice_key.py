"""The answer key of a case: its coding, what else is defensible, and why, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import COPRODUCTION
from coprod_kit.languages import source_language, text_in
from coprod_kit.rules.defensible import accepted_codings, other_defensible_codings
from coprod_kit.rules.practice_feedback import reasons
from coprod_kit.widgets.case_practice.criteria_key import labels_of
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coprod_kit.content.cases.model import Case
    from coprod_kit.content.vocabulary import Coding
    from coprod_kit.rules.practice_feedback import Reason


@dataclass(frozen=True)
class Explanation:
    """What decided one dimension of a case, in words.

    Attributes
    ----------
    dimension : {"verdict", "level", "mode"}
        What was decided.
    code : str
        What it is.
    question : str
        Id of the question that decided.
    because : str
        What makes it so.
    near : str
        How close another code is, and what would have to change; empty when there is none.
    clue : str
        The words of the story that show it; empty when no words of the story do.
    """

    dimension: str
    code: str
    question: str
    because: str
    near: str
    clue: str


@dataclass(frozen=True)
class PracticeKey:
    """What an answer to a case is graded against and explained with, in one language.

    Attributes
    ----------
    coding : Coding
        The coding of the case.
    alternatives : sequence of Coding
        The other codings that are defensible.
    explanations : sequence of Explanation
        What decided each dimension of the coding.
    disagreement : mapping of str to str
        Why the other codings are defensible: each reason → its language; empty when there are
        none.
    """

    coding: Coding
    alternatives: Sequence[Coding]
    explanations: Sequence[Explanation]
    disagreement: Mapping[str, str]

    def payload(self) -> dict[str, Any]:
        """Return the key JSON-ready; its explanations are read from the page, where they stand."""
        return {
            "coding": str(self.coding),
            "alternatives": [str(coding) for coding in self.alternatives],
            "question": self.explanations[0].question,
        }


def practice_key(case: Case, lang: str) -> PracticeKey:
    """Return the answer key of a case in one language."""
    own, *others = accepted_codings(case)
    return PracticeKey(own, others, explanations(case, lang), disagreement(case, lang))


def explanations(case: Case, lang: str) -> list[Explanation]:
    """List what decided each dimension of the coding of a case."""
    return [
        Explanation(
            dimension=reason.dimension,
            code=reason.code,
            question=reason.step,
            because=_because(reason, case, lang),
            near=_near(reason, lang),
            clue=_clue(reason, case, lang),
        )
        for reason in reasons(criteria(), case)
    ]


def disagreement(case: Case, lang: str) -> dict[str, str]:
    """Return why other codings of a case are defensible; empty when none is.

    Each reason comes with its language: that of the table may be another than the reader's.

    The table of cases has one reason for all the codings it lists, which is said once; each
    coding that the answers leave open has a reason of its own.
    """
    others = other_defensible_codings(case)
    reasons_given = [because for because in others.values() if because]
    return {text_in(each, lang): source_language(tuple(each), lang) for each in reasons_given}


def coding_words(coding: Coding, lang: str) -> str:
    """Return a coding as practice words it: ``level × mode``, or a class of near-miss."""
    labels = labels_of(lang)
    return " × ".join(labels[code] for code in coding.codes)


def _because(reason: Reason, case: Case, lang: str) -> str:
    """Return what decided; for a co-production, that both work on it and at which moments."""
    if reason.code != COPRODUCTION:
        return reason.because[lang]
    moments = criteria().phases_step.answers
    acts = [f"{moments[phase].data['text'][lang]}." for phase in case.phases]
    return " ".join([widget_strings("case-practice", lang)["together"], *acts])


def _near(reason: Reason, lang: str) -> str:
    """Return what the coding is close to; for a co-production, what it is in the narrow sense."""
    if reason.code == COPRODUCTION:
        return reason.because[lang]
    if reason.nearest is None or reason.change is None:
        return ""
    close = widget_strings("case-practice", lang)["nearest"]
    return f"{close.format(near=labels_of(lang)[reason.nearest])} {reason.change[lang]}"


def _clue(reason: Reason, case: Case, lang: str) -> str:
    clue = case.mode_clue if reason.dimension == "mode" else case.clue
    # A co-production shows in what decides its level: its verdict has no words of its own.
    return "" if clue is None or reason.code == COPRODUCTION else text_in(clue, lang)
