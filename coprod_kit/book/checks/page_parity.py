"""Compare a page with its twin in another language."""

from __future__ import annotations

import ast
import re
import warnings
from bisect import bisect_right
from typing import TYPE_CHECKING

from coprod_kit.book.checks.differences import FilePair, MatchedRun, SourceItem, matched_runs
from coprod_kit.book.checks.myst_reader import TITLED
from coprod_kit.book.checks.problems import PageProblem, SourceLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from coprod_kit.book.checks.source_page import Cell, Directive, SourcePage

_EVIDENCE = re.compile(r"(\S+)\s*(?:<(.*)>)?", re.DOTALL)
_ROLE_TARGET = re.compile(r".*<(.+)>|(.+)", re.DOTALL)
_POINTING_ROLES = frozenset({"gl", "case", "ref", "numref", "doc", "download"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def compare_pages(ours: SourcePage, theirs: SourcePage) -> Iterator[PageProblem]:
    """Yield the first difference of each kind between two pages.

    What is compared by section is compared between headings that are twins: a heading without
    a twin is said, and what it holds counts with the section above it.
    """
    twins = FilePair(ours.path, theirs.path)
    yield from _if_any(twins.first_in_excess(_keys(ours), _keys(theirs), "the front matter"))
    out_of_step, starts = _headings(twins, ours, theirs)
    yield from _if_any(out_of_step)
    yield from _if_any(twins.first_out_of_step(_labels(ours), _labels(theirs)))
    yield from _directives(twins, ours, theirs)
    for items in (_citations, _evidence, _targets):
        yield from _if_any(_by_section(twins, starts, (ours, theirs), items))
    yield from _cells(twins, ours.cells, theirs.cells)


def _if_any(problem: PageProblem | None) -> Iterator[PageProblem]:
    if problem is not None:
        yield problem


def _keys(page: SourcePage) -> list[SourceItem]:
    return [
        SourceItem(key, f"front matter key “{key}”", f"has “{key}”", entry.place)
        for key, entry in page.front_matter.items()
    ]


def _headings(
    twins: FilePair, ours: SourcePage, theirs: SourcePage
) -> tuple[PageProblem | None, list[tuple[SourceLine, SourceLine]]]:
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
    first: PageProblem | None = None
    starts: list[tuple[SourceLine, SourceLine]] = []
    for run in _level_runs(items, keys):
        if run.same:
            length = range(run.i2 - run.i1)
            pairs = [(items[0][run.i1 + n], items[1][run.j1 + n]) for n in length]
            starts += [(one.place, other.place) for one, other in pairs]
        elif first is None:
            first = twins.first_unmatched(run, *items)
    return first, starts


def _level_runs(
    items: Sequence[Sequence[SourceItem]], keys: Sequence[Sequence[tuple[int, str]]]
) -> Iterator[MatchedRun]:
    for outer in matched_runs(*keys):
        if outer.same:
            yield outer
            continue
        here = [item.key for item in items[0][outer.i1 : outer.i2]]
        there = [item.key for item in items[1][outer.j1 : outer.j2]]
        for b in matched_runs(here, there):
            i, j = outer.i1, outer.j1
            yield MatchedRun(i + b.i1, i + b.i2, j + b.j1, j + b.j2, b.same)


def _labels(page: SourcePage) -> list[SourceItem]:
    return [
        SourceItem(label.name, f"label “{label.name}”", f"has “{label.name}”", label.place)
        for label in page.labels
    ]


def _directives(twins: FilePair, ours: SourcePage, theirs: SourcePage) -> Iterator[PageProblem]:
    """Yield the first directive out of step, and the first whose options differ."""
    here, there = ([_directive(one) for one in page.directives] for page in (ours, theirs))
    yield from _if_any(twins.first_out_of_step(here, there))
    for run in matched_runs([item.key for item in here], [item.key for item in there]):
        if not run.same:
            continue
        pairs = zip(
            ours.directives[run.i1 : run.i2],
            theirs.directives[run.j1 : run.j2],
            strict=True,
        )
        for one, other in pairs:
            where, starts = f"the directive {{{one.name}}}", (one.place, other.place)
            problem = twins.first_in_excess(_options(one), _options(other), where, starts)
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
        # Their options have words of the page's language, but for the id of a case.
        return [
            _named("option", f":id: {value}", directive.place)
            for key, value in directive.options.items()
            if key == "id"
        ]
    return [
        SourceItem(key, f"option :{key}: of {{{directive.name}}}", f"has :{key}:", directive.place)
        for key in directive.options
    ]


def _by_section(
    twins: FilePair,
    starts: Sequence[tuple[SourceLine, SourceLine]],
    pages: tuple[SourcePage, SourcePage],
    items_of: Callable[[SourcePage], list[SourceItem]],
) -> PageProblem | None:
    cut = [_cut(items_of(page), [pair[side] for pair in starts]) for side, page in enumerate(pages)]
    # The words before the first heading are compared too: a section without a starting line.
    for start, ours, theirs in zip([(None, None), *starts], *cut, strict=True):
        problem = twins.first_in_excess(ours, theirs, "the same section", start)
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
    targets = [(link.place, link.target) for link in page.links if not _SCHEME.match(link.target)]
    for role in page.roles:
        match = _ROLE_TARGET.fullmatch(role.content)
        if role.name in _POINTING_ROLES and match:
            targets.append((role.place, (match[1] or match[2]).strip()))
    targets.sort(key=lambda pair: pair[0])
    return [_named("link to", target, place) for place, target in targets]


def _cells(twins: FilePair, ours: Sequence[Cell], theirs: Sequence[Cell]) -> Iterator[PageProblem]:
    """Yield the first cell without a twin of its kind, and the first code that differs.

    Code is the same when only texts (string literals) and comments differ.
    """
    here, there = ([_kind(cell) for cell in cells] for cells in (ours, theirs))
    problem = twins.first_out_of_step(here, there)
    if problem:
        yield problem
    for run in matched_runs([item.key for item in here], [item.key for item in there]):
        if not run.same:
            continue
        pairs = zip(ours[run.i1 : run.i2], theirs[run.j1 : run.j2], strict=True)
        for one, other in pairs:
            problem = _code(twins, one, other) if one.kind == "code" else None
            if problem:
                yield problem
                return


def _kind(cell: Cell) -> SourceItem:
    start = cell.source.strip().split("\n", 1)[0]
    return SourceItem(
        cell.kind,
        f"{cell.kind} cell “{start}”" if start else f"empty {cell.kind} cell",
        f"is a {cell.kind} cell",
        SourceLine(cell.number, 1),
    )


def _code(twins: FilePair, one: Cell, other: Cell) -> PageProblem | None:
    if one.source == other.source:
        return None
    statements = []
    for cell, file in ((one, twins.ours), (other, twins.theirs)):
        try:
            statements.append(_statements(cell))
        except SyntaxError as error:
            place = SourceLine(cell.number, error.lineno or 1)
            return PageProblem.at(file, place, f"this code is not Python: {error.msg}")
    return twins.first_out_of_step(*statements)


def _statements(cell: Cell) -> list[SourceItem]:
    """Return the statements of a cell, alike for two cells that differ in words alone."""
    lines = [_plain_python(line) for line in cell.source.split("\n")]
    with warnings.catch_warnings():
        # An invalid escape in a string of the notebook is reported when the cell runs.
        warnings.simplefilter("ignore")
        tree = ast.parse("\n".join(lines))
    items = []
    for statement in tree.body:
        place = SourceLine(cell.number, statement.lineno)
        shown = cell.source.split("\n")[statement.lineno - 1].strip()
        key = ast.dump(_WithoutWords().visit(statement))
        items.append(SourceItem(key, f"code “{shown}”", f"has “{shown}”", place))
    return items


def _plain_python(line: str) -> str:
    """Turn a magic or a shell line into a name that is its own, so that Python reads it."""
    bare = line.lstrip()
    if not bare.startswith(("%", "!")):
        return line
    return line[: len(line) - len(bare)] + "magic_" + bare.rstrip().encode().hex()


class _WithoutWords(ast.NodeTransformer):
    """Empties the texts of code; the values in an f-string are sorted, as languages order them."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str | bytes) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        values = [
            self.visit(value) for value in node.values if isinstance(value, ast.FormattedValue)
        ]
        return ast.JoinedStr(sorted(values, key=ast.dump))
