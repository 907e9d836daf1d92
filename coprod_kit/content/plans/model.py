"""Plans of sessions: what a trainer does with a group, step by step, one YAML file a plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from coprod_kit.content import CONTENT
from coprod_kit.content.files.named_files import known_name, names_in, own_file
from coprod_kit.content.files.schema_checks import check_source
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.content.plans.checks import plan_problems
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.languages import Text

PLANS = CONTENT / "plans"


@dataclass(frozen=True)
class Step:
    """A step of a plan.

    Attributes
    ----------
    id : str
        Its name, alone of its kind in the plan.
    kind : str
        ``"case-vote"``, ``"question"``, ``"self-assessment"``, ``"prediction"``, ``"lines"``
        (answers of one line, written by the participants), ``"text"`` or ``"break"``.
    minutes : int
        How long it takes.
    title, trainer, without_devices : Text
        Its name, what the trainer says and does, and how it is done on paper or by word of
        mouth, in each language of the source.
    late : Text or None
        What to leave out when time is short.
    skip_to : str or None
        Id of the later step to go to when this one has to be left out.
    cases : tuple of str
        Ids of the cases to vote on.
    dimensions : tuple of str
        What is voted on for each case, in order: ``"verdict"``, ``"level"``, ``"mode"``.
    questions : tuple of str
        Ids of the quiz questions to answer.
    instrument : str or None
        Name of the questionnaire.
    prediction : str or None
        Id of the prediction to bet on.
    text : Text or None
        What is asked, for answers of one line; what is read, for a text.
    pages : tuple of str
        Where the book treats it: labels of sections and names of pages.
    """

    id: str
    kind: str
    minutes: int
    title: Text
    trainer: Text
    without_devices: Text
    late: Text | None = None
    skip_to: str | None = None
    cases: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    instrument: str | None = None
    prediction: str | None = None
    text: Text | None = None
    pages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A plan of a session, once checked.

    Attributes
    ----------
    id : str
        Its name, that of its file.
    version : str
        Version of its steps and its words.
    title : Text
        What the session is called.
    outcome : Text
        What the group will be able to do.
    needs : tuple of Text
        What is needed, a sentence each.
    steps : tuple of Step
        In order.
    languages : tuple of str
        The languages that every text of the source has; the first is the one to fall back on.
    """

    id: str
    version: str
    title: Text
    outcome: Text
    needs: tuple[Text, ...]
    steps: tuple[Step, ...]
    languages: tuple[str, ...]

    @property
    def minutes(self) -> int:
        """How long the session takes, breaks included."""
        return sum(step.minutes for step in self.steps)


def plans() -> list[str]:
    """Return the plans of the kit by name, the shortest first, as `load_plan` takes them.

    >>> plans()[0]
    'ten-minutes'
    """
    return sorted(names_in(PLANS), key=lambda name: load_plan(name).minutes)


def load_plan(name: str | Path) -> Plan:
    """Return a plan of the kit, or of a file of one's own.

    Parameters
    ----------
    name : str or Path
        A name such as ``"ten-minutes"``, or the path of a ``.yaml`` file.

    Raises
    ------
    ContentErrors
        When the file is missing or broken; each problem names file, line, key, reason and fix.
    ValueError
        When the kit has no plan of that name; the message lists those it has.
    """
    file = own_file(name)
    if file is not None:
        return read_plan(file)
    return _shipped(known_name(name, names_in(PLANS), f'There is no plan "{name}".'))


@cache
def _shipped(name: str) -> Plan:
    return read_plan(PLANS / f"{name}.yaml", LANGUAGES)


def read_plan(file: Path, languages: tuple[str, ...] | None = None) -> Plan:
    """Read and check one plan; see `load_plan` for the errors.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.
    """
    source = read_yaml(file)
    found = check_source(source, "plans/plan.schema.json", plan_problems, languages)
    data = source.data
    steps = tuple(map(_step, data["steps"]))
    return Plan(
        data["id"],
        data["version"],
        data["title"],
        data["outcome"],
        tuple(data["needs"]),
        steps,
        found,
    )


def _step(entry: dict[str, Any]) -> Step:
    parts = ("cases", "questions", "pages")
    lists: dict[str, Any] = {name: tuple(entry[name]) for name in parts if name in entry}
    if entry["kind"] == "case-vote":
        lists["dimensions"] = tuple(entry.get("dimensions", ("verdict", "level", "mode")))
    return Step(**{**entry, **lists})
