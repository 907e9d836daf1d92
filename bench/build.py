"""How long the book takes to build, beside a stock build of the same chapters."""

from __future__ import annotations

import os
import shutil
import time
from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from bench.peers import build_ours, copy_of_ours, jupyter_book
from bench.places import OUT, ROOT, fresh
from bench.results import Row, spread
from bench.stock import toc_without_exercises, write_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LANGUAGES = ("fr", "en")
MOST = {"cold": 0.35, "warm": 0.6, "one chapter changed": 0.6}
CHANGED = "levels.md"
SENTENCE = {"fr": "Une phrase de plus, la n° {}.", "en": "One more sentence, number {}."}


class Cost(NamedTuple):
    """Seconds on the clock, which the bars are about, and of processor, which vary less."""

    seconds: float
    processor: float


class Ours:
    """Both languages through our command line; with the exercises or without."""

    def __init__(self, folder: Path, kit: Path, *, exercises: bool) -> None:
        self.kit = kit
        self.folder = copy_of_ours(fresh(folder))
        self.chapters = {lang: self.folder / "book" / lang / CHANGED for lang in LANGUAGES}
        if not exercises:
            _leave_out_exercises(self.folder)

    def forget(self) -> None:
        """Remove what earlier builds left."""
        shutil.rmtree(self.folder / "_build", ignore_errors=True)

    def build(self) -> None:
        """Build both languages."""
        build_ours(self.folder, self.kit)


class Stock:
    """Plain `jupyter-book build`, once a language."""

    def __init__(self, folder: Path) -> None:
        fresh(folder)
        self.books = [write_book(ROOT / "book" / lang, folder / lang) for lang in LANGUAGES]
        self.chapters = {book.name: book / CHANGED for book in self.books}

    def forget(self) -> None:
        """Remove what earlier builds left."""
        for book in self.books:
            shutil.rmtree(book / "_build", ignore_errors=True)

    def build(self) -> None:
        """Build one language, then the other."""
        for book in self.books:
            jupyter_book(book)


def measure(runs: int) -> list[Row]:
    """Build cold, then with nothing changed, then after a sentence in one chapter, by turns."""
    # A copy, as a kit edited meanwhile makes our builds begin again, as they should.
    kit = fresh(OUT / "build" / "kit")
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "coprod_kit", kit / "coprod_kit", ignore=leave)
    sides: dict[str, Ours | Stock] = {
        "ours": Ours(OUT / "build" / "ours", kit, exercises=False),
        "stock": Stock(OUT / "build" / "stock"),
        "exercises": Ours(OUT / "build" / "exercises", kit, exercises=True),
    }
    for side in sides.values():  # not counted: compiles Python files, fills the disk's cache
        side.forget()
        side.build()
    times: dict[tuple[str, str], list[Cost]] = defaultdict(list)
    for turn in range(runs):
        print(f"  build: {turn + 1} of {runs}", flush=True)
        for name, side in sides.items():
            side.forget()
            times[name, "cold"].append(_cost(side.build))
        for name, side in sides.items():
            times[name, "warm"].append(_cost(side.build))
        for name, side in sides.items():
            _add_sentence(side.chapters, turn)
            times[name, "one chapter changed"].append(_cost(side.build))
    rows = [_row("ours", state, times, most) for state, most in MOST.items()]
    return [*rows, *(_row("exercises", state, times, None) for state in MOST)]


def _row(
    name: str, state: str, times: dict[tuple[str, str], list[Cost]], most: float | None
) -> Row:
    words = f"build, {state}" if name == "ours" else f"build, {state}, with the exercises"
    both = {each: times[each, state] for each in (name, "stock")}
    ours, peer = (median(cost.seconds for cost in each) for each in both.values())
    work, peers_work = (median(cost.processor for cost in each) for each in both.values())
    return Row(
        words,
        ours,
        "s",
        peer,
        "stock",
        most_ratio=most,
        details={
            "times": {each: spread([cost.seconds for cost in both[each]]) for each in both},
            "processor": {each: spread([cost.processor for cost in both[each]]) for each in both},
        },
        notes=[f"processor time: {work:.2f} s, stock {peers_work:.2f} s"],
    )


def _cost(task: Callable[[], None]) -> Cost:
    start, before = time.perf_counter(), os.times()
    task()
    after = os.times()
    worked = after.children_user + after.children_system
    worked -= before.children_user + before.children_system
    return Cost(time.perf_counter() - start, worked)


def _add_sentence(chapters: dict[str, Path], turn: int) -> None:
    for lang, chapter in chapters.items():
        with chapter.open("a", encoding="utf-8") as file:
            file.write(f"\n{SENTENCE[lang].format(turn + 1)}\n")


def _leave_out_exercises(folder: Path) -> None:
    for lang in LANGUAGES:
        book = folder / "book" / lang
        toc = (book / "_toc.yml").read_text(encoding="utf-8")
        (book / "_toc.yml").write_text(toc_without_exercises(toc), encoding="utf-8")
        for page in book.glob("*.md"):
            text = page.read_text(encoding="utf-8")
            linked = text.replace("(exercises/self-assessment.ipynb)", "(self-efficacy.md)")
            page.write_text(linked, encoding="utf-8")
    shutil.rmtree(folder / "exercises")
