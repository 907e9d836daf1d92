"""The order of cases that teaches to classify them."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from coprod_kit.content.vocabulary import NEAR_MISS, Coding, boxes, levels, modes
from coprod_kit.rules.practice import Coded, box_name, box_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

CLEAR, NEIGHBOURS, CONTESTED = "clear", "neighbours", "contested"
"""The blocks, in order."""


class Contestable(Coded, Protocol):
    """A case that says whether its coding is contested."""

    @property
    def contested(self) -> bool:
        """Whether another coding is defensible."""


@dataclass(frozen=True)
class PracticeItem:
    """A case in its place.

    Attributes
    ----------
    case : str
        Its id.
    coding : Coding
        Its coding.
    block : {"clear", "neighbours", "contested"}
        Where it comes.
    rank : int
        How soon it is taken when only some are wanted, from 0.
    """

    case: str
    coding: Coding
    block: str
    rank: int


@dataclass(frozen=True)
class Contrast:
    """Two cases shown side by side before the first block of either box.

    Attributes
    ----------
    dimension : {"level", "mode", "verdict"}
        What tells them apart.
    first, second : str
        Ids of the cases.
    """

    dimension: str
    first: str
    second: str


class Stream(Enum):
    """A queue of cases of one kind, from which a short practice draws in turn."""

    BLOCKS = auto()
    NEAR_MISSES = auto()
    NEIGHBOURS = auto()
    CONTESTED = auto()


MIX_PATTERN = (
    *(Stream.BLOCKS, Stream.NEAR_MISSES, Stream.BLOCKS, Stream.CONTESTED),
    *(Stream.NEAR_MISSES, Stream.NEIGHBOURS, Stream.NEAR_MISSES, Stream.BLOCKS),
    *(Stream.BLOCKS, Stream.CONTESTED),
)
"""From which stream a short practice takes its cases, one after the other, over and over.

With the two examples that come first, ten cases hold three or four near-misses and a contested
case, so that "co-production" every time is no good guess.
"""

FEWEST_FOR_EXAMPLES = 4
"""Cases from which two are set aside as worked examples; of fewer, all are asked."""

SMALL_BLOCK, LARGE_BLOCK = 2, 3
"""Clear cases asked of a box in its block."""

MANY_IN_BOX = 5
"""Clear cases of a box from which its block is a large one."""

NEAR_MISSES_ALONE = 3
"""Clear near-misses that are asked where no block can hold them."""


def _seeded_number(seed: int, name: str) -> int:
    """Return a number that looks drawn by lot; the same on every machine, in whatever order."""
    return int(hashlib.sha256(f"{seed}/{name}".encode()).hexdigest(), 16)


def focuses() -> tuple[str, ...]:
    """Return what a practice can focus on."""
    return (*levels(), *modes(), *box_names(), CONTESTED)


def matches_focus(item: PracticeItem, focus: str | None) -> bool:
    """Return whether a focus keeps an item; None keeps all."""
    if not focus or focus == item.block:
        return True
    return focus == box_name(item.coding) or focus in item.coding.codes


def subset(items: Sequence[PracticeItem], n: int | None, focus: str | None) -> list[PracticeItem]:
    """Return the items that a focus keeps, only the `n` of the lowest ranks, in their order."""
    matching = [item for item in items if matches_focus(item, focus)]
    ranks = sorted(item.rank for item in matching)[:n]
    return [item for item in matching if item.rank in ranks]


def plan(
    cases: Iterable[Contestable], n: int | None = None, seed: int = 0, focus: str | None = None
) -> list[PracticeItem]:
    """Return cases in order: clear ones box by box, then clear neighbours, then contested ones.

    First come two co-productions for a solved and a half-solved example. Blocks follow, box by
    box: two or three clear cases each, a clear near-miss among them. The other clear cases are
    then interleaved so that each is a near neighbour of the one before, and so are the contested
    ones that come last.

    Parameters
    ----------
    cases : iterable of Contestable
        Any number of cases, each with its own id.
    n : int, optional
        How many to keep at most, mixed from all blocks; all when left out.
    seed : int
        Draws another order.
    focus : str, optional
        One of `focuses`: a level, a mode, a box, ``"near-miss"`` or ``"contested"``.
    """
    drawn = sorted(cases, key=lambda case: _seeded_number(seed, case.id))
    clear, contested = (
        [PracticeItem(c.id, c.coding, name, 0) for c in drawn if c.contested == (name == CONTESTED)]
        for name in (CLEAR, CONTESTED)
    )
    examples = _examples(clear) if len(drawn) >= FEWEST_FOR_EXAMPLES else []
    unused = [item for item in clear if item not in examples]
    blocks = _blocks(unused)
    near_misses = [item for item in unused if not item.coding.is_coproduction]
    near_misses = near_misses[: len(blocks) or NEAR_MISSES_ALONE]
    opening = [*examples, *_blocks_with_near_misses(blocks, near_misses, seed)]
    neighbours = [replace(item, block=NEIGHBOURS) for item in unused if item not in opening]
    chains = {NEIGHBOURS: _chain(neighbours), CONTESTED: _chain(contested)}
    # A near-miss that stands among the neighbours counts as one of its own stream.
    other_near_misses = [item for item in chains[NEIGHBOURS] if not item.coding.is_coproduction]
    streams = {
        Stream.BLOCKS: _one_of_each_in_turn(blocks, seed),
        Stream.NEAR_MISSES: [*near_misses, *other_near_misses],
        Stream.NEIGHBOURS: [item for item in chains[NEIGHBOURS] if item.coding.is_coproduction],
        Stream.CONTESTED: chains[CONTESTED],
    }
    mixed = [*examples, *_mixed(streams)]
    ranks = {item.case: rank for rank, item in enumerate(mixed)}
    ordered = [*opening, *chains[NEIGHBOURS], *chains[CONTESTED]]
    return subset([replace(item, rank=ranks[item.case]) for item in ordered], n, focus)


def _examples(clear: Iterable[PracticeItem]) -> list[PracticeItem]:
    """Return two co-productions of the fullest boxes, unlike in level and mode if some are."""
    candidates = [item for item in clear if item.coding.is_coproduction]
    sizes = Counter(item.coding for item in candidates)
    candidates.sort(key=lambda item: -sizes[item.coding])
    if not candidates:
        return []
    first, *others = candidates
    return [first, *sorted(others, key=lambda item: _shared_codes(first, item))[:1]]


def _blocks(clear: Iterable[PracticeItem]) -> list[list[PracticeItem]]:
    """Return the first clear cases of each box that has some, in the order of the boxes."""
    members: dict[Coding, list[PracticeItem]] = {box: [] for box in boxes()}
    for item in clear:
        if item.coding.is_coproduction:
            members[item.coding].append(item)
    return [
        items[: LARGE_BLOCK if len(items) >= MANY_IN_BOX else SMALL_BLOCK]
        for items in members.values()
        if items
    ]


def _blocks_with_near_misses(
    blocks: Sequence[Sequence[PracticeItem]], near_misses: Sequence[PracticeItem], seed: int
) -> list[PracticeItem]:
    """Return the blocks one after the other, each with one near-miss, or these alone."""
    if not blocks:
        return list(near_misses)
    ordered: list[PracticeItem] = []
    for number, block in enumerate(blocks):
        # A near-miss never opens a block: it is asked among the cases it must be told from.
        before = 1 + _seeded_number(seed, block[0].case) % len(block)
        ordered += [*block[:before], *near_misses[number : number + 1], *block[before:]]
    return ordered


def _one_of_each_in_turn(blocks: Iterable[Iterable[PracticeItem]], seed: int) -> list[PracticeItem]:
    """Return one case of each box before the second of any, the boxes in a drawn order."""
    turns = [(turn, item) for block in blocks for turn, item in enumerate(block)]
    turns.sort(key=lambda pair: (pair[0], _seeded_number(seed, str(pair[1].coding))))
    return [item for _, item in turns]


def _mixed(streams: Mapping[Stream, Sequence[PracticeItem]]) -> list[PracticeItem]:
    """Return the cases of all streams, drawn by `MIX_PATTERN` until none is left."""
    waiting = {stream: list(reversed(items)) for stream, items in streams.items()}
    mixed = []
    while any(waiting.values()):
        mixed += [waiting[stream].pop() for stream in MIX_PATTERN if waiting[stream]]
    return mixed


def _chain(items: Iterable[PracticeItem]) -> list[PracticeItem]:
    """Return cases each after a near neighbour: same level or mode, or a near-miss; not its box."""
    waiting, chain = list(items), list[PracticeItem]()
    while waiting:
        nearest = min(waiting, key=lambda item: _distance(chain[-1], item)) if chain else waiting[0]
        waiting.remove(nearest)
        chain.append(nearest)
    return chain


def _distance(item: PracticeItem, other: PracticeItem) -> int:
    """Return 0 for neighbours, 1 for cases that share nothing, 2 for cases of the same box."""
    names = (box_name(item.coding), box_name(other.coding))
    if len(set(names)) == 1:
        return 2
    return 0 if NEAR_MISS in names or _shared_codes(item, other) else 1


def _shared_codes(item: PracticeItem, other: PracticeItem) -> int:
    return len(set(item.coding.codes) & set(other.coding.codes))


@dataclass(frozen=True)
class _Distinction:
    """Two codes of a dimension to tell apart; both empty for the verdict."""

    dimension: str
    code: str
    other: str


def _distinctions() -> list[_Distinction]:
    """Return what has to be told apart: modes, the first two levels, the verdict, the rest."""
    of_modes = [_Distinction("mode", *pair) for pair in pairwise(modes())]
    of_levels = [_Distinction("level", *pair) for pair in pairwise(levels())]
    return [*of_modes, *of_levels[:1], _Distinction("verdict", "", ""), *of_levels[1:]]


def _partner(box: Coding, distinction: _Distinction) -> str | None:
    """Return the place that differs from a box in a distinction alone; None when none does."""
    match distinction.dimension, box:
        case "verdict", _:
            return NEAR_MISS
        case "level", Coding(level=distinction.code):
            return box_name(Coding(distinction.other, box.mode))
        case "mode", Coding(mode=distinction.code):
            return box_name(Coding(box.level, distinction.other))
    return None


def contrasts(items: Iterable[PracticeItem]) -> list[Contrast]:
    """Return pairs of clear cases that differ in one thing, one for each thing to tell apart.

    Each pair begins at another box, so that a definition comes when it is needed.
    """
    clear: dict[str, list[str]] = {name: [] for name in box_names()}
    for item in items:
        if item.block != CONTESTED:
            clear[box_name(item.coding)].append(item.case)
    contrasts, starts, paired = list[Contrast](), set[Coding](), set[str]()
    for distinction in _distinctions():
        for box in boxes():
            partner = _partner(box, distinction)
            if box in starts or partner is None or not (clear[str(box)] and clear[partner]):
                continue
            first, second = (_last_unpaired(clear[name], paired) for name in (str(box), partner))
            contrasts.append(Contrast(distinction.dimension, first, second))
            starts.add(box)
            paired |= {first, second}
            break
    return contrasts


def _last_unpaired(cases: Sequence[str], paired: AbstractSet[str]) -> str:
    """Return the last case that is in no pair yet: it is asked much later, if at all."""
    return next((case for case in reversed(cases) if case not in paired), cases[-1])
