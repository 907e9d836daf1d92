"""Put cases in the order that teaches to classify them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_kit.content.vocabulary import codes
from coprod_kit.rules.practice import NEAR_MISS, Coded, box_of, boxes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

CLEAR, NEIGHBOURS, CONTESTED = "clear", "neighbours", "contested"
"""The blocks, in order."""


class Arguable(Coded, Protocol):
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
    coding : str
        Its coding.
    block : {"clear", "neighbours", "contested"}
        Where it comes.
    rank : int
        How soon it is taken when only some are wanted, from 0.
    """

    case: str
    coding: str
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


_FEW, _MANY, _LONG_BLOCK = 2, 3, 5
_WITH_EXAMPLES = 4
"""Fewer cases than this, and all are asked."""
_TASTE = "BBMBCBNBMC"
"""How a short practice is mixed, repeated: blocks, near-misses, neighbours, contested."""
_DISTINCTIONS = (
    ("mode", "individual", "group"),
    ("mode", "group", "collective"),
    ("level", "co-implementer", "co-designer"),
    ("verdict", "", ""),
    ("level", "co-designer", "initiator"),
)


def _draw(seed: int, name: str) -> str:
    """Give a place that looks drawn by lot; the same on every machine, in whatever order."""
    return hashlib.sha256(f"{seed}/{name}".encode()).hexdigest()


def focuses() -> tuple[str, ...]:
    """List what a practice can focus on."""
    return (*codes("level"), *codes("mode"), *boxes(), CONTESTED)


def kept(item: PracticeItem, focus: str | None) -> bool:
    """Tell whether a focus keeps an item; None keeps all."""
    if not focus or focus == item.block:
        return True
    return focus == box_of(item.coding) or focus in item.coding.split("|")


def subset(items: Sequence[PracticeItem], n: int | None, focus: str | None) -> list[PracticeItem]:
    """Keep what a focus keeps, then the `n` of the lowest ranks, in their order."""
    found = [item for item in items if kept(item, focus)]
    ranks = sorted(item.rank for item in found)[:n]
    return [item for item in found if item.rank in ranks]


def plan(
    cases: Iterable[Arguable], n: int | None = None, seed: int = 0, focus: str | None = None
) -> list[PracticeItem]:
    """Order cases: clear ones box by box, then clear neighbours, then contested ones.

    First come two co-productions for a solved and a half-solved example. Blocks follow, box by
    box: two or three clear cases each, a clear near-miss among them. The other clear cases are
    then interleaved so that each is a near neighbour of the one before, and so are the contested
    ones that come last.

    Parameters
    ----------
    cases : iterable of Arguable
        Any number of cases, each with its own id.
    n : int, optional
        How many to keep at most, mixed from all blocks; all when left out.
    seed : int
        Draws another order.
    focus : str, optional
        One of `focuses`: a level, a mode, a box, ``"near-miss"`` or ``"contested"``.
    """
    drawn = sorted(cases, key=lambda case: _draw(seed, case.id))
    clear = [PracticeItem(case.id, case.coding, CLEAR, 0) for case in drawn if not case.contested]
    streams = {
        "C": _chain([PracticeItem(c.id, c.coding, CONTESTED, 0) for c in drawn if c.contested])
    }
    examples = _examples(clear) if len(drawn) >= _WITH_EXAMPLES else []
    left = [item for item in clear if item not in examples]
    members = {box: [item for item in left if box_of(item.coding) == box] for box in boxes()}
    foils = members.pop(NEAR_MISS)
    blocks = [
        each[: _MANY if len(each) >= _LONG_BLOCK else _FEW] for each in members.values() if each
    ]
    amid = foils[: len(blocks) or _MANY]
    # One case of each box before the second of any, in a drawn order of the boxes.
    turns = sorted(
        (
            (turn, _draw(seed, item.coding), item)
            for each in blocks
            for turn, item in enumerate(each)
        ),
        key=lambda entry: entry[:2],
    )
    streams["B"] = [item for *_, item in turns]
    streams["M"] = amid
    ordered = list(examples)
    for place, block in enumerate(blocks):
        # Never first, where it would stand apart from the box it is to be told from.
        at = 1 + int(_draw(seed, block[0].case), 16) % len(block)
        ordered += [*block[:at], *amid[place : place + 1], *block[at:]]
    if not blocks:
        ordered += amid
    rest = _chain([replace(item, block=NEIGHBOURS) for item in left if item not in ordered])
    streams["N"] = rest
    ranks = {item.case: rank for rank, item in enumerate([*examples, *_mixed(streams)])}
    whole = [*ordered, *rest, *streams["C"]]
    return subset([replace(item, rank=ranks[item.case]) for item in whole], n, focus)


def _examples(clear: Sequence[PracticeItem]) -> list[PracticeItem]:
    """Choose two co-productions of the fullest boxes, unlike in level and mode if some are."""
    found = [item for item in clear if "|" in item.coding]
    size = {item.coding: sum(other.coding == item.coding for other in found) for item in found}
    found.sort(key=lambda item: -size[item.coding])
    first = found[:1]
    if first:
        apart = sorted(found[1:], key=lambda item: _likeness(first[0], item))
        return first + apart[:1]
    return []


def _likeness(one: PracticeItem, other: PracticeItem) -> int:
    return len(set(one.coding.split("|")) & set(other.coding.split("|")))


def _mixed(streams: dict[str, list[PracticeItem]]) -> list[PracticeItem]:
    waiting = {name: list(reversed(items)) for name, items in streams.items()}
    mixed = []
    while any(waiting.values()):
        mixed += [waiting[name].pop() for name in _TASTE if waiting[name]]
    return mixed


def _chain(items: Sequence[PracticeItem]) -> list[PracticeItem]:
    """Put each next to a near neighbour: same level or mode, or a near-miss; not its own box."""
    left, chain = list(items), list[PracticeItem]()
    while left:
        chain.append(left.pop(0 if not chain else _nearest(chain[-1], left)))
    return chain


def _nearest(item: PracticeItem, left: Sequence[PracticeItem]) -> int:
    def distance(place: int) -> int:
        here, there = box_of(item.coding), box_of(left[place].coding)
        if here == there:
            return 2
        return 0 if NEAR_MISS in (here, there) or _likeness(item, left[place]) else 1

    return min(range(len(left)), key=distance)


def contrasts(items: Sequence[PracticeItem]) -> list[Contrast]:
    """Choose pairs of clear cases that differ in one thing, one for each thing to tell apart.

    Each pair begins at another box, so that a definition comes when it is needed.
    """
    by_box = {
        box: [item for item in items if box_of(item.coding) == box and item.block != CONTESTED]
        for box in boxes()
    }
    pairs, used, shown = list[Contrast](), set[str](), set[str]()
    for dimension, one, other in _DISTINCTIONS:
        for box in boxes()[:-1]:
            place = {"level": 0, "mode": 1}.get(dimension)
            parts = box.split("|")
            if place is not None:
                twin = "|".join(other if at == place else part for at, part in enumerate(parts))
            else:
                twin = NEAR_MISS
            fits = place is None or parts[place] == one
            if fits and box not in used and by_box[box] and by_box[twin]:
                first, second = (_spare(by_box[each], shown) for each in (box, twin))
                pairs.append(Contrast(dimension, first, second))
                shown |= {first, second}
                used.add(box)
                break
    return pairs


def _spare(items: Sequence[PracticeItem], shown: AbstractSet[str]) -> str:
    """Give the last case not shown in a pair: it is asked much later, if at all."""
    fresh = [item.case for item in items if item.case not in shown]
    return fresh[-1] if fresh else items[-1].case
