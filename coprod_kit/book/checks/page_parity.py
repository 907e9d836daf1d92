"""Compare a page with its twin in another language."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from coprod_kit.book.checks.differences import Block, FilePair, SourceItem, blocks
from coprod_kit.book.checks.fences import TITLED
from coprod_kit.book.checks.notebook_parity import compare_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from coprod_kit.book.checks.problems import Problem, SourceLine
    from coprod_kit.book.checks.source_page import Directive, SourcePage

_EVIDENCE = re.compile(r"(\S+)\s*(?:<(.*)>)?", re.DOTALL)
_ROLE_TARGET = re.compile(r".*<(.+)>|(.+)", re.DOTALL)
_POINTING_ROLES = frozenset({"gl", "ref", "numref", "doc", "download"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def compare_pages(ours: SourcePage, theirs: SourcePage) -> Iterator[Problem]:
    """Yield the first difference of each kind between two pages.

    What is compared by section is compared between headings that are twins: a heading without
    a twin is said, and what it holds counts with the section above it.
    """
    twins = FilePair(ours.path, theirs.path)
    yield from _found(twins.multiset(_keys(ours), _keys(theirs), "the front matter"))
    out_of_step, starts = _headings(twins, ours, theirs)
    yield from _found(out_of_step)
    yield from _found(twins.sequence(_labels(ours), _labels(theirs)))
    yield from _directives(twins, ours, theirs)
    for items in (_citations, _evidence, _targets):
        yield from _found(_by_section(twins, starts, (ours, theirs), items))
    yield from compare_cells(twins, ours.cells, theirs.cells)


def _found(problem: Problem | None) -> Iterator[Problem]:
    if problem is not None:
        yield problem


def _keys(page: SourcePage) -> list[SourceItem]:
    return [
        SourceItem(key, f"front matter key “{key}”", f"has “{key}”", entry.place)
        for key, entry in page.front_matter.items()
    ]


def _headings(
    twins: FilePair, ours: SourcePage, theirs: SourcePage
) -> tuple[Problem | None, list[tuple[SourceLine, SourceLine]]]:
    """Return the first heading out of step, and the places where twin headings stand.

    Only levels must agree, but labels help to tell which heading is missing among several of
    one level.
    """
    items, keys = [], []
    for page in (ours, theirs):
        items.append(
            [
                SourceItem(
                    heading.level,
                    f"heading of level {heading.level} “{heading.text}”",
                    f"is of level {heading.level}, “{heading.text}”",
                    heading.place,
                )
                for heading in page.headings
            ]
        )
        keys.append([(heading.level, heading.label) for heading in page.headings])
    first: Problem | None = None
    starts: list[tuple[SourceLine, SourceLine]] = []
    for block in _level_blocks(items, keys):
        if block.same:
            run = range(block.i2 - block.i1)
            pairs = [(items[0][block.i1 + n], items[1][block.j1 + n]) for n in run]
            starts += [(one.place, other.place) for one, other in pairs]
        elif first is None:
            first = twins.lone(block, *items)
    return first, starts


def _level_blocks(
    items: Sequence[Sequence[SourceItem]], keys: Sequence[Sequence[tuple[int, str]]]
) -> Iterator[Block]:
    for outer in blocks(*keys):
        if outer.same:
            yield outer
            continue
        here = [item.key for item in items[0][outer.i1 : outer.i2]]
        there = [item.key for item in items[1][outer.j1 : outer.j2]]
        for b in blocks(here, there):
            i, j = outer.i1, outer.j1
            yield Block(i + b.i1, i + b.i2, j + b.j1, j + b.j2, b.same)


def _labels(page: SourcePage) -> list[SourceItem]:
    return [
        SourceItem(label.name, f"label “{label.name}”", f"has “{label.name}”", label.place)
        for label in page.labels
    ]


def _directives(twins: FilePair, ours: SourcePage, theirs: SourcePage) -> Iterator[Problem]:
    """Yield the first directive out of step, and the first whose options differ."""
    here, there = ([_directive(one) for one in page.directives] for page in (ours, theirs))
    yield from _found(twins.sequence(here, there))
    for block in blocks([item.key for item in here], [item.key for item in there]):
        if not block.same:
            continue
        pairs = zip(
            ours.directives[block.i1 : block.i2],
            theirs.directives[block.j1 : block.j2],
            strict=True,
        )
        for one, other in pairs:
            where, starts = f"the directive {{{one.name}}}", (one.place, other.place)
            problem = twins.multiset(_options(one), _options(other), where, starts)
            if problem:
                yield problem
                return


def _directive(directive: Directive) -> SourceItem:
    # A title is in the language of its page; a name of a widget or of a file is not.
    argument = "" if directive.name in TITLED else directive.argument
    shown = f"{{{directive.name}}} {argument}".rstrip()
    return SourceItem(
        (directive.name, argument), f"directive {shown}", f"has {shown}", directive.place
    )


def _options(directive: Directive) -> list[SourceItem]:
    if directive.name in TITLED:
        return []
    return [
        SourceItem(key, f"option :{key}: of {{{directive.name}}}", f"has :{key}:", directive.place)
        for key in directive.options
    ]


def _by_section(
    twins: FilePair,
    starts: Sequence[tuple[SourceLine, SourceLine]],
    pages: tuple[SourcePage, SourcePage],
    items_of: Callable[[SourcePage], list[SourceItem]],
) -> Problem | None:
    cut = [_cut(items_of(page), [pair[side] for pair in starts]) for side, page in enumerate(pages)]
    # What stands before the first heading is a section too, that starts nowhere in particular.
    for start, ours, theirs in zip([(None, None), *starts], *cut, strict=True):
        problem = twins.multiset(ours, theirs, "the same section", start)
        if problem:
            return problem
    return None


def _cut(items: Sequence[SourceItem], starts: Sequence[SourceLine]) -> list[list[SourceItem]]:
    sections: list[list[SourceItem]] = [[] for _ in range(len(starts) + 1)]
    for item in items:
        sections[bisect_right(starts, item.place)].append(item)
    return sections


def _named(kind: str, key: str, place: SourceLine) -> SourceItem:
    return SourceItem(key, f"{kind} “{key}”", f"has “{key}”", place)


def _citations(page: SourcePage) -> list[SourceItem]:
    return [
        _named("citation of", key.strip(), role.place)
        for role in page.roles
        if role.name.startswith(("cite", "footcite"))
        for key in role.content.split(",")
    ]


def _evidence(page: SourcePage) -> list[SourceItem]:
    marks = []
    for role in page.roles:
        if role.name == "evidence":
            match = _EVIDENCE.fullmatch(role.content.strip())
            strength, claims = match.groups("") if match else (role.content.strip(), "")
            ids = " ".join(sorted(claims.split()))
            mark = f"{strength} <{ids}>" if ids else strength
            marks.append(_named("evidence mark", mark, role.place))
    return marks


def _targets(page: SourcePage) -> list[SourceItem]:
    """Return what the page points to inside the book, in the order of the lines."""
    found = [(link.place, link.target) for link in page.links if not _SCHEME.match(link.target)]
    for role in page.roles:
        match = _ROLE_TARGET.fullmatch(role.content)
        if role.name in _POINTING_ROLES and match:
            found.append((role.place, (match[1] or match[2]).strip()))
    found.sort(key=lambda pair: pair[0])
    return [_named("link to", target, place) for place, target in found]
