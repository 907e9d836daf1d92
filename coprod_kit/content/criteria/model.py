"""The criteria: the questions that classify a service, as ``criteria.yaml`` has them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.criteria.entry_checks import criteria_problems
from coprod_kit.content.files.localized import localized
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.languages import LANGUAGES, source_language

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

CRITERIA_FILE = CONTENT / "criteria" / "criteria.yaml"


@dataclass(frozen=True)
class Transition:
    """Where an answer, or a route of a fork, leads.

    Attributes
    ----------
    next : str or None
        The step that follows.
    ends : str or None
        The verdict that ends the walk: ``"coproduction"`` or a class of near-miss.
    sets, doubts : mapping of str to str
        Dimension (``class``, ``level``, ``mode``, ``sense``) → code it decides, or would decide
        for some; a doubt counts only where it differs from what is decided.
    between : tuple of str
        Steps whose answers contradict each other, when it leads nowhere for that reason.
    data : mapping
        The entry of the file, with its words.
    """

    next: str | None
    ends: str | None
    sets: Mapping[str, str]
    doubts: Mapping[str, str]
    between: tuple[str, ...]
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Step:
    """A question, or a fork where an earlier answer decides.

    Attributes
    ----------
    id : str
        Its name.
    kind : str
        ``"one"``, ``"several"`` or ``"fork"``.
    answers : mapping of str to Transition
        Id of each answer → where it leads; those of a question with several answers lead
        nowhere by themselves.
    next : str or None
        What follows a question with several answers.
    by : str or None
        The question whose answers decide, for a fork.
    routes : tuple of (frozenset, frozenset, Transition)
        For a fork, in order: at least one of these answers (when there are any), none of
        those, and where it then leads. The first that fits is taken.
    data : mapping
        The entry of the file, with its words.
    """

    id: str
    kind: str
    answers: Mapping[str, Transition]
    next: str | None
    by: str | None
    routes: tuple[tuple[frozenset[str], frozenset[str], Transition], ...]
    data: Mapping[str, Any]

    @property
    def transitions(self) -> tuple[Transition, ...]:
        """Every transition of the step: those of its answers, then those of its routes."""
        return (*self.answers.values(), *(transition for _, _, transition in self.routes))

    def route(self, chosen: frozenset[str]) -> Transition:
        """Return where a fork leads for a set of answers: its first route that fits."""
        return next(
            transition
            for some, none, transition in self.routes
            if (not some or some & chosen) and not none & chosen
        )


@dataclass(frozen=True)
class Criteria:
    """The criteria, once checked.

    Attributes
    ----------
    id, version : str
        Their name, and the version of their wording and transitions.
    start : str
        The first step.
    steps : mapping of str to Step
        Every step by id, in the order of the file.
    data : dict
        The whole file; every text is a mapping from language to words.
    languages : tuple of str
        The languages that every text of the file has; the first is the one to fall back on.
    """

    id: str
    version: str
    start: str
    steps: Mapping[str, Step]
    data: dict[str, Any]
    languages: tuple[str, ...]

    @property
    def phases_step(self) -> Step:
        """The question that asks for the phases: the only one with several answers."""
        return next(step for step in self.steps.values() if step.kind == "several")

    def deciding_step(self, dimension: str, *codes: str) -> Step:
        """Return the first step at which an answer decides one of some codes.

        With two codes it is the question at which they part: for two levels or two modes, the one
        to ask again by whoever took one for the other.

        Parameters
        ----------
        dimension : str
            ``"class"``, ``"level"``, ``"mode"`` or ``"sense"``.
        *codes : str
            Codes of that dimension; for a class, ends of a path.

        Raises
        ------
        ValueError
            When no answer decides any of them.
        """
        for step in self.steps.values():
            for transition in step.transitions:
                ends, sets = transition.ends, transition.sets
                code = ends if dimension == "class" else sets.get(dimension)
                if code in codes:
                    return step
        raise ValueError(f"No answer decides the {dimension} {' or '.join(codes)}.")

    def narrow_sense(self, phases: Collection[str]) -> str | None:
        """Return what the phases make of a service in the narrow sense.

        It is what the fork that decides the sense by the phases says; None where it says nothing,
        as for no phase at all.
        """
        for step in self.steps.values():
            if step.by == self.phases_step.id and any(
                "sense" in transition.sets for transition in step.transitions
            ):
                return step.route(frozenset(phases)).sets.get("sense")
        return None

    def transition(self, step: str, answer: str) -> Transition:
        """Return where an answer to a step leads; the answer of a fork is the number of a route."""
        declared = self.steps[step]
        if declared.kind == "fork":
            return declared.routes[int(answer)][2]
        return declared.answers[answer]

    def localized(self, lang: str) -> dict[str, Any]:
        """Return the whole file in one language, ready for JSON.

        See `coprod_kit.languages.source_language` for the language that is taken.
        """
        words: dict[str, Any] = localized(self.data, source_language(self.languages, lang))
        return words


def read_criteria(file: Path, languages: tuple[str, ...] | None = None) -> Criteria:
    """Read and check a file of criteria.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have. When left out they are those of the file, which may
        be in one language only.

    Raises
    ------
    ContentErrors
        When the file is broken, or has a dead end, a loop, or a step or verdict that no answer
        leads to; each problem names file, line, key, reason and fix.
    """
    source = read_yaml(file)
    schema = "criteria/criteria.schema.json"
    languages = check_source(source, schema, criteria_problems, languages)
    data = source.data
    steps = {entry["id"]: _step(entry) for entry in data["steps"]}
    return Criteria(
        id=data["id"],
        version=data["version"],
        start=data["start"],
        steps=MappingProxyType(steps),
        data=data,
        languages=languages,
    )


@cache
def criteria() -> Criteria:
    """Return the criteria of the kit; see `read_criteria` for the errors."""
    return read_criteria(CRITERIA_FILE, LANGUAGES)


def _step(entry: dict[str, Any]) -> Step:
    return Step(
        id=entry["id"],
        kind=entry["kind"],
        answers={answer["id"]: _transition(answer) for answer in entry.get("answers", [])},
        next=entry.get("next"),
        by=entry.get("by"),
        routes=tuple(
            (frozenset(route.get("some", [])), frozenset(route.get("none", [])), _transition(route))
            for route in entry.get("routes", [])
        ),
        data=entry,
    )


def _transition(entry: dict[str, Any]) -> Transition:
    return Transition(
        next=entry.get("next"),
        ends=entry.get("ends"),
        sets=entry.get("sets", {}),
        doubts=entry.get("doubts", {}),
        between=tuple(entry.get("between", [])),
        data=entry,
    )
