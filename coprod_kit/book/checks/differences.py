"""Find the items of one sequence that have no twin in another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from coprod_kit.book.checks.problems import PageProblem, display_path

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence
    from pathlib import Path

    from coprod_kit.book.checks.problems import SourceLine


@dataclass(frozen=True, slots=True)
class SourceItem:
    """Something of a page that must have a twin in every other language.

    Attributes
    ----------
    key : Hashable
        What must be equal: an item and its twin have the same key.
    name : str
        The words for the item that begin a sentence: ``label “levels-removal-test”``.
    there : str
        The words for the item where it stands in the place of another: ``has “levels-modes”``.
    place : SourceLine
        Where the item is.
    """

    key: Hashable
    name: str
    there: str
    place: SourceLine


@dataclass(frozen=True, slots=True)
class MatchedRun:
    """Two runs at the same point of two sequences, ``ours[i1:i2]`` and ``theirs[j1:j2]``."""

    i1: int
    i2: int
    j1: int
    j2: int
    same: bool


def matched_runs(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> Iterator[MatchedRun]:
    """Cut two sequences of keys into runs that are the same and runs that are not."""
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        yield MatchedRun(i1, i2, j1, j2, tag == "equal")


@dataclass(frozen=True, slots=True)
class FilePair:
    """Two files that must agree; each problem is reported in one of them, and names the other."""

    ours: Path
    theirs: Path

    def first_out_of_step(
        self, ours: Sequence[SourceItem], theirs: Sequence[SourceItem]
    ) -> PageProblem | None:
        """Return the first item out of step, when the order counts."""
        for run in matched_runs([item.key for item in ours], [item.key for item in theirs]):
            if not run.same:
                return self.first_unmatched(run, ours, theirs)
        return None

    def first_unmatched(
        self, run: MatchedRun, ours: Sequence[SourceItem], theirs: Sequence[SourceItem]
    ) -> PageProblem:
        """Return the problem that the first item of a run that is not the same lacks its twin."""
        if run.j1 < run.j2:
            item, others, index = theirs[run.j1], ours, run.i1
            file, twin = self.theirs, self.ours
        else:
            item, others, index = ours[run.i1], theirs, run.j1
            file, twin = self.ours, self.theirs
        if index < len(others):
            hint = f" (there, {others[index].place} {others[index].there})"
        else:
            hint = f" (there, the last one is on {others[-1].place})" if others else ""
        message = f"{item.name} has no twin in {display_path(twin)}{hint}"
        return PageProblem.at(file, item.place, message, twin)

    def first_in_excess(
        self,
        ours: Sequence[SourceItem],
        theirs: Sequence[SourceItem],
        where: str,
        starts: tuple[SourceLine | None, SourceLine | None] = (None, None),
    ) -> PageProblem | None:
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
        message = f"{excess.name} has no twin in {where} of {display_path(twin)}{hint}"
        return PageProblem.at(file, excess.place, message, twin)


def _excess(items: Sequence[SourceItem], others: Sequence[SourceItem]) -> SourceItem | None:
    """Return the first of `items` that is there more often than in `others`."""
    left = Counter(item.key for item in others)
    for item in items:
        left[item.key] -= 1
        if left[item.key] < 0:
            return item
    return None
