"""Follow the criteria: from the answers about a service to what it is, and why.

The walk is written three times, and all three are held to the same result on every path. This
module explains one service: the steps passed, what each decided, and what is wrong with an answer.
``frontend/src/case-classifier/rules.ts`` is needed because a page has no Python. And
`coprod_kit.cohort.criteria_walks` classifies whole tables with arrays: it takes a step once for
all rows that stand at it, where this module would walk row by row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coprod_kit.content.vocabulary import COPRODUCTION, NEAR_MISS, Coding, codes
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.classification_answers import refusal, usable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from coprod_kit.content.criteria.model import Criteria, Step, Transition
    from coprod_kit.rules.classification_answers import CriteriaAnswers


@dataclass(frozen=True)
class Decision:
    """A code that an answer decided, or put in doubt.

    Attributes
    ----------
    dimension, code : str
        A key of `coprod_kit.content.vocabulary.DIMENSION_COLUMNS`, and one of its codes.
    step : str
        The step whose answer it was.
    answer : str
        The answer given there; for a fork, the number of the route taken, from 0.
    """

    dimension: str
    code: str
    step: str
    answer: str


@dataclass(frozen=True)
class Path:
    """The steps that some answers pass, and where they lead.

    Attributes
    ----------
    path : tuple of (str, str or tuple of str)
        Each question passed, with its answer.
    next : str or None
        The question that waits for an answer.
    ends : str or None
        The verdict that was reached.
    conflict : tuple of str
        Questions whose answers contradict each other, where the walk stops for that reason.
    decided, doubted : tuple of Decision
        What the answers decided, and put in doubt, in the order of the walk.
    """

    path: tuple[tuple[str, str | tuple[str, ...]], ...]
    next: str | None
    ends: str | None
    conflict: tuple[str, ...]
    decided: tuple[Decision, ...]
    doubted: tuple[Decision, ...]


@dataclass(frozen=True)
class Classification:
    """What a service is, by the criteria.

    Attributes
    ----------
    verdict : str
        ``"coproduction"``, in the broad sense, or ``"near-miss"``.
    near_miss_class, level, mode, narrow_sense : str or None
        Codes, as the table of cases has them; `narrow_sense` is None for a near-miss.
    phases : tuple of str
        Phases in which citizens take part; none for a near-miss.
    alternatives : tuple of Coding
        Other codings that the answers leave defensible.
    walk : Path
        The path, and what decided each of these.
    """

    verdict: str
    near_miss_class: str | None
    level: str | None
    mode: str | None
    phases: tuple[str, ...]
    narrow_sense: str | None
    alternatives: tuple[Coding, ...]
    walk: Path

    @property
    def coding(self) -> Coding:
        """The level and the mode, or the class of near-miss."""
        return Coding(self.level, self.mode, self.near_miss_class)


def walk(criteria: Criteria, answers: CriteriaAnswers) -> Path:
    """Return the path of some answers, from the first question as far as they lead.

    Answers to questions that the walk does not meet are ignored, and one that the question does
    not offer counts as missing; `classify` refuses both.
    """
    path: list[tuple[str, str | tuple[str, ...]]] = []
    decided: list[Decision] = []
    doubted: list[Decision] = []
    at: str | None = criteria.start
    ends: str | None = None
    conflict: tuple[str, ...] = ()
    while at is not None:
        step = criteria.steps[at]
        answer = "" if step.kind == "fork" else usable(step, answers)
        if answer is None:
            break
        if step.kind == "several":
            path.append((at, answer))
            at = step.next
            continue
        transition, name = _transition(step, answer, dict(path))
        if step.kind == "one":
            path.append((at, answer))
        decided += [Decision(*pair, at, name) for pair in transition.sets.items()]
        doubted += [Decision(*pair, at, name) for pair in transition.doubts.items()]
        if transition.ends not in (None, COPRODUCTION):
            decided.append(Decision("class", str(transition.ends), at, name))
        at, ends, conflict = transition.next, transition.ends, transition.between
    return Path(tuple(path), at, ends, conflict, tuple(decided), tuple(doubted))


def _transition(step: Step, answer: Any, passed: Mapping[str, Any]) -> tuple[Transition, str]:
    """Return where a question or a fork leads, and the answer or the number of the route."""
    if step.kind == "one":
        return step.answers[answer], answer
    route = step.route(frozenset(passed[str(step.by)]))
    return route, str([transition for *_, transition in step.routes].index(route))


def classify_answers(criteria: Criteria, answers: CriteriaAnswers) -> Classification:
    """Return what a service is, by the answers to the criteria.

    Raises
    ------
    AnswerError
        When a question is skipped, unknown or answered outside its answers, when an answer is
        given to a question that the walk does not ask, or when answers contradict each other.
    """
    if not isinstance(answers, Mapping):
        example = f'{{"{criteria.start}": "{next(iter(criteria.steps[criteria.start].answers))}"}}'
        kind = type(answers).__name__
        raise AnswerError([f"Answers are a dict such as {example}, not a {kind}."])
    done = walk(criteria, answers)
    problems = list(_problems(criteria, answers, done))
    if problems:
        raise AnswerError(problems)
    return conclude(criteria, done)


def _problems(criteria: Criteria, answers: CriteriaAnswers, done: Path) -> Iterator[str]:
    if done.conflict:
        yield (f"The answers to {' and '.join(done.conflict)} contradict each other: change one.")
    if done.next is not None:
        step = criteria.steps[done.next]
        known = ", ".join(step.answers)
        if done.next not in answers:
            how = f"a list of {known}, or []" if step.kind == "several" else f"one of {known}"
            yield f'The question "{done.next}" has no answer: give {how}.'
    passed = dict(done.path)
    for name, answer in answers.items():
        if name in passed:
            continue
        wrong = refusal(criteria, name, answer)
        if wrong:
            yield wrong
        elif done.next is None:
            last = done.path[-1][0]
            yield f'"{name}" is answered, but the walk stops at "{last}": remove one or the other.'


def conclude(criteria: Criteria, done: Path) -> Classification:
    """Return what a walk that has reached its end says of the service."""
    near_miss = None if done.ends == COPRODUCTION else done.ends
    code = {decision.dimension: decision.code for decision in done.decided}
    doubts = {(doubt.dimension, doubt.code) for doubt in done.doubted}
    if near_miss:
        others = alternatives(near_miss, None, None, doubts)
        return Classification(NEAR_MISS, near_miss, None, None, (), None, others, done)
    phases = dict(done.path)[criteria.phases_step.id]
    return Classification(
        verdict=COPRODUCTION,
        near_miss_class=None,
        level=code["level"],
        mode=code["mode"],
        phases=tuple(phases),
        narrow_sense=code["sense"],
        alternatives=alternatives(None, code["level"], code["mode"], doubts),
        walk=done,
    )


def alternatives(
    near_miss: str | None, level: str | None, mode: str | None, doubts: AbstractSet[tuple[str, str]]
) -> tuple[Coding, ...]:
    """Return the other codings that doubts leave defensible, in the order of the codes.

    Parameters
    ----------
    near_miss, level, mode : str or None
        The coding that was decided.
    doubts : set of (str, str)
        Dimension and code of each doubt; one that agrees with the coding leaves nothing else.
    """

    def doubted(dimension: str, own: str | None) -> list[str]:
        return [code for code in codes(dimension) if code != own and (dimension, code) in doubts]

    classes = [Coding(near_miss_class=other) for other in doubted("class", near_miss)]
    if near_miss:
        return tuple(classes)
    other_levels = [Coding(other, mode) for other in doubted("level", level)]
    other_modes = [Coding(level, other) for other in doubted("mode", mode)]
    return (*classes, *other_levels, *other_modes)
