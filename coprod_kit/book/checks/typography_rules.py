"""The rules of typography, a language each: a pattern, what is due, how to say it.

The rules of a language come in stages: the signs first, then the spaces around them, so that
a straight quotation mark becomes ``«`` before its space is judged. Within a stage no rule
makes work for another. A pattern that begins with spaces begins where they begin: otherwise
each of a long run of spaces would be tried in turn.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NARROW = "\u202f"
APOSTROPHE, OPENING_APOSTROPHE = "\u2019", "\u2018"
EN_DASH = "\u2013"
ELLIPSIS = "\u2026"

_SPACES = {
    "": "nothing",
    " ": "an ordinary space",
    "\u00a0": "a no-break space (U+00A0)",
    "\n": "a line break",
    NARROW: "more than one space",
}

# Not the colon of "12:30", "10:1", "https:" or "a:b": one that ends words
# has a space or nothing after it.
_COLON = r":(?=[\s»)\]]|\Z)"
_WORDS_BEFORE = r"[^\s;:!?«(\[{¿¡]"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that matches what to replace (it may be empty), and what with."""

    pattern: re.Pattern[str]
    new: Callable[[re.Match[str]], str]
    say: Callable[[re.Match[str]], str]


def _sign(pattern: str, new: str, message: str) -> Rule:
    return Rule(re.compile(pattern), lambda _: new, lambda _: message)


def _french_space(pattern: str, side: str = "before") -> Rule:
    """Make a rule for a pattern that matches the spaces beside a mark, perhaps none."""

    def say(match: re.Match[str]) -> str:
        index = match.end() if side == "before" else match.start() - 1
        is_there = _SPACES.get(match[0], "another space")
        mark = match.string[index]
        due = "a narrow no-break space (U+202F) is due"
        return f"{due} {side} “{mark}” and there is {is_there}"

    return Rule(re.compile(pattern), lambda _: NARROW, say)


@lru_cache(maxsize=1)
def _quotation_ranks(text: str) -> dict[int, int]:
    """Return how many straight quotation marks stand before each of them, counted once a text."""
    return {match.start(): rank for rank, match in enumerate(re.finditer('"', text))}


def _quotation(opening: str, closing: str) -> Rule:
    def opens(match: re.Match[str]) -> bool:
        before = match.string[max(0, match.start() - 1) : match.start()]
        after = match.string[match.end() : match.end() + 1]
        free_before = not before or before.isspace() or before in "([{'\u2019«“"
        free_after = not after or after.isspace()
        # A mark with a space on both sides, or on neither: one in two opens.
        if free_before == free_after:
            return _quotation_ranks(match.string)[match.start()] % 2 == 0
        return free_before

    def new(match: re.Match[str]) -> str:
        return opening if opens(match) else closing

    message = f"typographic quotation marks ({opening} {closing}) are due, not straight ones"
    return Rule(re.compile('"'), new, lambda _: message)


def _say_no_space(match: re.Match[str]) -> str:
    return f"there is a space before “{match.string[match.end()]}”"


def _no_space(pattern: str) -> Rule:
    return Rule(re.compile(pattern), lambda _: "", _say_no_space)


_STRAIGHT = f"a typographic apostrophe ({APOSTROPHE}) is due, not a straight one"

_FRENCH = (
    (
        _sign(r"(?<=[^\W\d_])'(?=[^\W_]|[«“\"\ufffc])", APOSTROPHE, _STRAIGHT),
        _quotation("«", "»"),
        _sign(r"\.{3,}", ELLIPSIS, f"an ellipsis ({ELLIPSIS}) is due, not full stops"),
    ),
    (
        _french_space(rf"(?<!\s)(?!{NARROW}[;!?»])\s+(?=[;!?»])"),
        _french_space(rf"(?<={_WORDS_BEFORE})(?=[;!?])"),
        _french_space(r"(?<=[^\s«])(?=»)"),
        _french_space(rf"(?<!\s)(?!{NARROW}:)\s+(?={_COLON})"),
        # The name of a drive, "C:", keeps its colon close.
        _french_space(rf"(?<={_WORDS_BEFORE})(?<!\b[A-Z])(?={_COLON})"),
        _french_space(rf"(?<=«)(?!{NARROW}(?!\s))\s*", side="after"),
        _french_space(rf"(?<=\d)(?!{NARROW}%)\s*(?=%)"),
        Rule(
            re.compile(
                r"(?:(?<=(?<!\d)\d)|(?<=(?<!\d)\d\d)|(?<=(?<!\d)\d\d\d))"
                r"[ \u00a0](?=\d{3}(?!\d))"
            ),
            lambda _: NARROW,
            lambda _: "a narrow no-break space (U+202F) is due between the thousands",
        ),
    ),
)

_ENGLISH = (
    (
        _sign(r"(?<=[^\s(\[{“\u2018\u2014\u2013/-])'", APOSTROPHE, _STRAIGHT),
        _sign(
            r"(?<![^\s(\[{“\u2018\u2014\u2013/-])'",
            OPENING_APOSTROPHE,
            f"a typographic quotation mark ({OPENING_APOSTROPHE}) is due, not a straight one",
        ),
        _quotation("“", "”"),
        _sign(
            r"(?<=\s)(?<!\d\s)--?(?=\s)",
            EN_DASH,
            f"an en dash ({EN_DASH}) is due, not a hyphen",
        ),
    ),
    (
        _no_space(r"(?<!\s)\s+(?=[;?,]|!(?!=))"),
        _no_space(r"(?<!\s)\s+(?=:(?:[\s)\]”\u2019]|\Z))"),
    ),
)

RULES: Mapping[str, tuple[tuple[Rule, ...], ...]] = {"fr": _FRENCH, "en": _ENGLISH}
"""Language code → stages of rules."""
