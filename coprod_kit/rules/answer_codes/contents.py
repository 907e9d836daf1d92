"""The contents that codes are made for: those that have a number, and those of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from coprod_kit.content.answer_codes.model import layout, releases
from coprod_kit.content.cases.datapackage import cases_version
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import Criteria, criteria
from coprod_kit.content.instruments.model import Instrument, instruments, load_instrument
from coprod_kit.content.questions.model import Bank, chapters, load_bank
from coprod_kit.content.vocabulary import levels, modes
from coprod_kit.rules.answer_codes.errors import AnswerCodeError
from coprod_kit.rules.answer_codes.fields import Field, fields_of
from coprod_kit.rules.answer_codes.hashing import description_digest, hash_text
from coprod_kit.rules.practice_answers import choices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.content.cases.model import Case

CASES = "cases"
"""Name of the practice on the cases of the kit."""

OWN_CASES = "table"
"""Name of the practice on cases of one's own."""

Source = Instrument | Bank | Criteria | Mapping[str, Any]
"""A content as its loader returns it; for cases, a mapping of their ids."""


@dataclass(frozen=True)
class CodedContent:
    """One version of a content, as codes see it.

    Attributes
    ----------
    description : mapping
        Kind, name, version, items and what may be answered, ready for JSON.
    number : int
        That of its line in ``releases.json``; 0 for a content that has none.
    """

    description: Mapping[str, Any]
    number: int

    @property
    def kind(self) -> str:
        """The kind of the widget that asks it, such as ``"quiz"``."""
        return str(self.description["kind"])

    @property
    def name(self) -> str:
        """Its id."""
        return str(self.description["content"])

    @property
    def version(self) -> str:
        """Its version."""
        return str(self.description["version"])

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Its items in order, and how the answers to each become numbers."""
        return fields_of(self.description)

    @cached_property
    def digest(self) -> int:
        """What names it in a code when it has no number."""
        return description_digest(self.description)

    def set_items(self, number: int) -> tuple[str, ...]:
        """Return the cases of a numbered set, in the order they are asked.

        Each group of cases is shuffled by the number of the set, and the groups are drawn from by
        the pattern of the layout; an empty group gives way to the next that has a case left.
        """
        groups = [
            sorted(group, key=lambda case: (hash_text(f"{number}/{case}"), case), reverse=True)
            for group in self.description["groups"]
        ]
        drawn = []
        for wanted in layout().set_pattern:
            turn = (groups[(wanted + step) % len(groups)] for step in range(len(groups)))
            group = next((each for each in turn if each), None)
            if group is None:
                break
            drawn.append(group.pop())
        return tuple(drawn)


def describe(source: Source) -> dict[str, Any]:
    """Return how codes see a content: a line of ``releases.json`` without its number."""
    if isinstance(source, Instrument):
        scale = source.scale
        return {
            "kind": "self-assessment",
            "content": source.id,
            "version": source.version,
            "scale": [scale.minimum, scale.maximum, scale.step],
            "items": list(source.items),
        }
    if isinstance(source, Bank):
        return {
            "kind": "quiz",
            "content": source.chapter,
            "version": source.version,
            "items": [question.id for question in source.questions],
            "options": [[option.id for option in each.options] for each in source.questions],
            "multiple": [each.id for each in source.questions if each.kind == "multiple"],
        }
    if isinstance(source, Criteria):
        asked = [step for step in source.steps.values() if step.kind != "fork"]
        return {
            "kind": "case-classifier",
            "content": source.id,
            "version": source.version,
            "items": [step.id for step in asked],
            "options": [list(step.answers) for step in asked],
            "multiple": [step.id for step in asked if step.kind == "several"],
        }
    own = source is not shipped_cases()
    return describe_cases(
        source.values(), "table" if own else CASES, "" if own else cases_version()
    )


def describe_cases(cases: Iterable[Case], name: str, version: str) -> dict[str, Any]:
    """Return how codes see some cases: clear co-productions, clear near-misses, contested ones."""
    groups: tuple[list[str], list[str], list[str]] = ([], [], [])
    for case in cases:
        group = 2 if case.contested else 0 if case.coding.is_coproduction else 1
        groups[group].append(case.id)
    return {
        "kind": "case-practice",
        "content": name,
        "version": version,
        "verdicts": list(choices()["verdict"]),
        "levels": list(levels()),
        "modes": list(modes()),
        "groups": [sorted(group) for group in groups],
    }


@cache
def _numbers() -> dict[str, int]:
    return {_key(line): number for number, line in enumerate(releases(), 1)}


def _key(description: Mapping[str, Any]) -> str:
    return repr(sorted(description.items()))


def coded_content(source: Source) -> CodedContent:
    """Return a content as codes see it, with its number when this very version has one."""
    description = describe(source)
    return CodedContent(description, _numbers().get(_key(description), 0))


@cache
def released(number: int) -> CodedContent:
    """Return the content of a number; see `CodedContent`."""
    return CodedContent(releases()[number - 1], number)


def sources_named(name: str) -> list[Source]:
    """Return the contents of the kit that go by a name, which two of them may share.

    Raises
    ------
    AnswerCodeError
        When there is none; the message lists them.
    """
    found: list[Source] = []
    if name in instruments():
        found.append(load_instrument(name))
    if name in chapters():
        found.append(load_bank(name))
    if name == CASES:
        found.append(shipped_cases())
    if name == criteria().id:
        found.append(criteria())
    if not found:
        known = ", ".join([*instruments(), *chapters(), CASES, criteria().id])
        raise AnswerCodeError("wish", f'There is no content "{name}". The kit has: {known}.')
    return found


def kit_sources() -> list[Source]:
    """Return every content of the kit that codes are made for."""
    return [
        *(load_instrument(name) for name in instruments()),
        *(load_bank(name) for name in chapters()),
        shipped_cases(),
        criteria(),
    ]
