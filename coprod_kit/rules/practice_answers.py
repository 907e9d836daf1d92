"""Part the answers to cases that can be graded from those that cannot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from coprod_kit.content.vocabulary import COPRODUCTION, levels, modes, near_miss_classes
from coprod_kit.rules.answers import CONFIDENCE, AnswerError, short_repr

if TYPE_CHECKING:
    from collections.abc import Collection

Answer = Mapping[str, Any]
"""``verdict`` (``"coproduction"`` or a class of near-miss), and when they were said ``level``,
``mode``, ``confidence``, ``because``; ``given`` is true when the verdict was."""

LONGEST_REASON = 300
"""Characters of a reason: one line, as the page's field takes it."""


def choices() -> dict[str, tuple[str, ...]]:
    """Return the codes that each part of an answer may take."""
    return {
        "verdict": (COPRODUCTION, *near_miss_classes()),
        "level": levels(),
        "mode": modes(),
        "confidence": CONFIDENCE,
    }


def partition_answers(
    cases: Collection[str], raw: Any
) -> tuple[dict[str, dict[str, Any]], list[tuple[str, str]]]:
    """Split raw answers into those that can be used, and the rest.

    Parameters
    ----------
    cases : collection of str
        Ids of the cases, in order.
    raw : Any
        What was received: case → answer. An answer of None is none.

    Returns
    -------
    answers : dict of str to dict
        Accepted answers in the order of the cases, without parts that say nothing. Level and
        mode of a near-miss are left out.
    problems : list of (str, str)
        Case and code of each refused answer: ``"not-answers"`` (the whole is not a mapping),
        ``"unknown-case"``, ``"not-an-answer"`` (not a mapping, or with an unknown part), or the
        part that cannot be used: ``"verdict"``, ``"level"``, ``"mode"``, ``"confidence"``,
        ``"because"``, ``"given"``.
    """
    if not isinstance(raw, Mapping):
        return {}, [("", "not-answers")]
    kept: dict[str, dict[str, Any]] = {}
    problems: list[tuple[str, str]] = []
    for name, value in raw.items():
        if not isinstance(name, str) or name not in cases:
            problems.append((name if isinstance(name, str) else short_repr(name), "unknown-case"))
        elif value is not None:
            answer = _canonical(value)
            if isinstance(answer, str):
                problems.append((name, answer))
            else:
                kept[name] = answer
    return {name: kept[name] for name in cases if name in kept}, problems


def _canonical(value: Any) -> dict[str, Any] | str:
    """Return an answer in its canonical form, or the code of what is wrong with it."""
    known = choices()
    if not isinstance(value, Mapping) or not set(value) <= {*known, "because", "given"}:
        return "not-an-answer"
    answer: dict[str, Any] = {}
    for part, allowed in known.items():
        code = value.get(part)
        if code is None and part != "verdict":
            continue
        # Looked at first: a list or a number compared with codes may raise, or equal one.
        if not isinstance(code, str) or code not in allowed:
            return part
        if part in ("verdict", "confidence") or answer["verdict"] == COPRODUCTION:
            answer[part] = code
    because = value.get("because")
    if because is not None and (not isinstance(because, str) or len(because) > LONGEST_REASON):
        return "because"
    # Only the characters that both JavaScript and Python take for white space are stripped.
    if line := (because or "").strip(" \t\r\n"):
        answer["because"] = line
    given = value.get("given")
    if given is not None and not isinstance(given, bool):
        return "given"
    return {**answer, "given": True} if given else answer


def check_answers(cases: Collection[str], raw: Any) -> dict[str, dict[str, Any]]:
    """Return the answers when all of them can be used.

    Raises
    ------
    AnswerError
        When one cannot; nothing is kept in that case.
    """
    answers, problems = partition_answers(cases, raw)
    if problems:
        raise AnswerError([_sentence(cases, raw, *problem) for problem in problems])
    return answers


_NAMED_CASES = 5
"""Cases that a message names, of the many there may be."""


def _sentence(cases: Collection[str], raw: Any, name: str, code: str) -> str:
    first = next(iter(cases), "case")
    example = str({"verdict": COPRODUCTION, "level": levels()[-1], "mode": modes()[0]})
    match code:
        case "not-answers":
            return (
                f"Answers are a dict such as {{{first!r}: {example}}}, not a {type(raw).__name__}."
            )
        case "unknown-case":
            known = ", ".join(list(cases)[:_NAMED_CASES])
            more = ", …" if len(cases) > _NAMED_CASES else ""
            return f"{short_repr(name)} is not a case of this set; its cases are {known}{more}."
        case "not-an-answer":
            value = short_repr(raw[name])
            return f"The answer to {name} must be a dict such as {example}, not {value}."
        case "because":
            return f"The reason for {name} must be a text of at most {LONGEST_REASON} characters."
        case "given":
            return f'"given" of {name} must be True or False, not {short_repr(raw[name]["given"])}.'
    known = ", ".join(choices()[code])
    return f"The {code} of {name} must be one of {known}, not {short_repr(raw[name].get(code))}."
