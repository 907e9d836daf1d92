"""Compare the cells of a notebook with those of its twin in another language."""

from __future__ import annotations

import ast
import warnings
from typing import TYPE_CHECKING

from coprod_kit.book.checks.differences import FilePair, SourceItem, blocks
from coprod_kit.book.checks.problems import Problem, SourceLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coprod_kit.book.checks.source_page import Cell


def compare_cells(
    twins: FilePair, ours: Sequence[Cell], theirs: Sequence[Cell]
) -> Iterator[Problem]:
    """Yield the first cell without a twin of its kind, and the first code that differs.

    Code is the same when only texts (string literals) and comments differ.
    """
    here, there = ([_kind(cell) for cell in cells] for cells in (ours, theirs))
    problem = twins.sequence(here, there)
    if problem:
        yield problem
    for block in blocks([item.key for item in here], [item.key for item in there]):
        if not block.same:
            continue
        pairs = zip(ours[block.i1 : block.i2], theirs[block.j1 : block.j2], strict=True)
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


def _code(twins: FilePair, one: Cell, other: Cell) -> Problem | None:
    if one.source == other.source:
        return None
    statements = []
    for cell, file in ((one, twins.ours), (other, twins.theirs)):
        try:
            statements.append(_statements(cell))
        except SyntaxError as error:
            place = SourceLine(cell.number, error.lineno or 1)
            return Problem.at(file, place, f"this code is not Python: {error.msg}")
    return twins.sequence(*statements)


def _statements(cell: Cell) -> list[SourceItem]:
    """Return the statements of a cell, alike for two cells that differ in words alone."""
    lines = [_plain_python(line) for line in cell.source.split("\n")]
    with warnings.catch_warnings():
        # An invalid escape in a learner's string is no business of this check.
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
    """Empties texts; keeps what a formatted text computes, in an order of its own."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str | bytes) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        values = [
            self.visit(value) for value in node.values if isinstance(value, ast.FormattedValue)
        ]
        return ast.JoinedStr(sorted(values, key=ast.dump))
