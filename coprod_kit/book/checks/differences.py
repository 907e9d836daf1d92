"""Find what stands in one sequence and lacks a twin in another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from coprod_kit.book.checks.problems import Problem, shown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence
    from pathlib import Path

    from coprod_kit.book.checks.problems import SourceLine


@dataclass(frozen=True, slots=True)
class SourceItem:
    """Something that must have a twin.

    Attributes
    ----------
    key : Hashable
        FilePair have the same key.
    name : str
        What it is, to begin a sentence: ``label “levels-removal-test”``.
    there : str
        How it is named when it is found in the place of another: ``has “levels-modes”``.
    place : SourceLine
        Where it is.
    """

    key: Hashable
    name: str
    there: str
    place: SourceLine


@dataclass(frozen=True, slots=True)
class Block:
    """Two runs that stand for each other, ``ours[i1:i2]`` and ``theirs[j1:j2]``."""

    i1: int
    i2: int
    j1: int
    j2: int
    same: bool


def blocks(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> Iterator[Block]:
    """Cut two sequences of keys into runs that are the same and runs that are not."""
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        yield Block(i1, i2, j1, j2, tag == "equal")


@dataclass(frozen=True, slots=True)
class FilePair:
    """Two files that must agree; problems are said of either, never of both."""

    ours: Path
    theirs: Path

    def sequence(self, ours: Sequence[SourceItem], theirs: Sequence[SourceItem]) -> Problem | None:
        """Return the first item out of step, when the order counts."""
        for block in blocks([item.key for item in ours], [item.key for item in theirs]):
            if not block.same:
                return self.lone(block, ours, theirs)
        return None

    def lone(
        self, block: Block, ours: Sequence[SourceItem], theirs: Sequence[SourceItem]
    ) -> Problem:
        """Say that the first item of a run that is not the same lacks its twin."""
        if block.j1 < block.j2:
            item, others, index = theirs[block.j1], ours, block.i1
            file, twin = self.theirs, self.ours
        else:
            item, others, index = ours[block.i1], theirs, block.j1
            file, twin = self.ours, self.theirs
        if index < len(others):
            hint = f" (there, {others[index].place} {others[index].there})"
        else:
            hint = f" (there, the last one is on {others[-1].place})" if others else ""
        message = f"{item.name} has no twin in {shown(twin)}{hint}"
        return Problem.at(file, item.place, message, twin)

    def multiset(
        self,
        ours: Sequence[SourceItem],
        theirs: Sequence[SourceItem],
        where: str,
        starts: tuple[SourceLine | None, SourceLine | None] = (None, None),
    ) -> Problem | None:
        """Return the first item in excess on either side, when the order does not count.

        `where` says what part of the files is compared, such as ``the same section``, and
        `starts` where it starts in each.
        """
        excess, others = _excess(theirs, ours), _excess(ours, theirs)
        file, twin, start = self.theirs, self.ours, starts[0]
        if excess is None:
            excess, others = others, None
            file, twin, start = self.ours, self.theirs, starts[1]
        if excess is None:
            return None
        hint = f" (there, {others.place} {others.there})" if others else ""
        if not hint and start:
            hint = f" (it starts there on {start})"
        message = f"{excess.name} has no twin in {where} of {shown(twin)}{hint}"
        return Problem.at(file, excess.place, message, twin)


def _excess(items: Sequence[SourceItem], others: Sequence[SourceItem]) -> SourceItem | None:
    """Return the first of `items` that is there more often than in `others`."""
    left = Counter(item.key for item in others)
    for item in items:
        left[item.key] -= 1
        if left[item.key] < 0:
            return item
    return None
