"""The table of ``coprod-kit check exercises``: what surface cues obtain on the kit's exercises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_kit.cli.terminal import phrase
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.questions.model import banks
from coprod_kit.content.surface_cues.model import surface_cues
from coprod_kit.languages import LANGUAGES, get_language, text_in
from coprod_kit.rules.case_cues import case_results
from coprod_kit.rules.quiz_cues import quiz_results

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.rules.quiz_cues import CueResult


def cue_results() -> list[CueResult]:
    """Return what every strategy obtains on the questions and the cases, in each language."""
    return [
        result
        for lang in LANGUAGES
        for result in (
            *quiz_results(banks(), lang),
            *case_results(shipped_cases().values(), lang),
        )
    ]


def cue_table(results: Iterable[CueResult]) -> list[str]:
    """Return the lines of a table of results, with its heading, in the language in use."""
    heading = (
        phrase("cues_exercise"),
        phrase("cues_language"),
        phrase("cues_strategy"),
        phrase("cues_obtained"),
        phrase("cues_chance"),
        phrase("cues_gain"),
    )
    rows = [heading, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heading))]
    return [
        "  ".join(
            cell.ljust(width) if column < 3 else cell.rjust(width)  # noqa: PLR2004 -- words, then numbers
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def cue_problems(results: Iterable[CueResult]) -> list[str]:
    """Return a line for each strategy that obtains more than its margin."""
    return [
        phrase(
            "cues_too_much",
            exercise=phrase(f"cues_{result.exercise}"),
            language=result.lang,
            strategy=_name(result),
            gain=round(100 * result.gain),
            margin=round(100 * result.margin),
        )
        for result in results
        if result.gives_away
    ]


def _row(result: CueResult) -> tuple[str, ...]:
    return (
        phrase(f"cues_{result.exercise}"),
        result.lang,
        _name(result),
        f"{result.obtained:.0%}",
        f"{result.chance:.0%}",
        f"{100 * result.gain:+.0f}",
    )


def _name(result: CueResult) -> str:
    return text_in(surface_cues().strategies[result.strategy], get_language())
