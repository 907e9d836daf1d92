"""Make the codings that the rules of practice, in Python and in TypeScript, are both held to.

Run it after a change of those rules: ``python tests/vectors/make_practice.py``. What is expected
of a grade is worked out here a second time, by listing all that is acceptable, and without
``coprod_kit.rules``; the other cases are written by hand.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "practice" / "rules.json"

LEVELS = ("co-implementer", "co-designer", "initiator")
MODES = ("individual", "group", "collective")
CLASSES = ("mere-use", "self-help", "compliance", "consultation", "volunteering", "other")
CODES = {"verdict": ("coproduction", *CLASSES), "level": LEVELS, "mode": MODES}
BOXES = tuple(f"{level}|{mode}" for level in LEVELS for mode in MODES)
CODINGS = (*BOXES, *CLASSES)

Coding = dict[str, Any]


def marks(case: Coding, answer: dict[str, Any]) -> dict[str, Any]:
    """Judge an answer by lists of what is acceptable, rather than by rules."""
    worth = {"exact": 1, "defensible": 1, "not": 0, "not-asked": None}
    return {name: [state, worth[state]] for name, state in states(case, answer).items()}


def states(case: Coding, answer: dict[str, Any]) -> dict[str, str]:
    own, others = case["coding"], case["alternatives"]
    boxes = [each for each in others if each in BOXES]
    verdicts = {"coproduction" if each in BOXES else each for each in others}
    verdict = "coproduction" if own in BOXES else own
    told = answer["verdict"]
    found = dict.fromkeys(("verdict", "level", "mode"), "not-asked")
    if not answer.get("given"):
        found["verdict"] = (
            "exact" if told == verdict else "defensible" if told in verdicts else "not"
        )
    level, mode = answer.get("level"), answer.get("mode")
    if told != "coproduction" or (own not in BOXES and not boxes):
        return found
    if own in BOXES:
        exact_level, exact_mode = own.split("|")
        levels = {b.split("|")[0] for b in boxes if b.endswith((f"|{mode}", f"|{exact_mode}"))}
        modes = {b.split("|")[1] for b in boxes if b.startswith((f"{level}|", f"{exact_level}|"))}
    else:
        exact_level = exact_mode = ""
        near = f"{level}|{mode}"
        if near not in boxes:
            same = [b for b in boxes if b.startswith(f"{level}|") or b.endswith(f"|{mode}")]
            near = (same or boxes)[0]
        levels, modes = ({part} for part in near.split("|"))
    for name, code, exact, fine in (
        ("level", level, exact_level, levels),
        ("mode", mode, exact_mode, modes),
    ):
        if code:
            found[name] = "exact" if code == exact else "defensible" if code in fine else "not"
    return found


def graded(dice: random.Random) -> list[dict[str, Any]]:
    cases = [
        {"coding": own, "alternatives": dice.sample([c for c in CODINGS if c != own], size)}
        for own in CODINGS
        for size in (0, 1, 1, 2, 2, 3)
    ]
    answers: list[dict[str, Any]] = [{"verdict": each} for each in CLASSES]
    for box in BOXES:
        level, mode = box.split("|")
        answers.append({"verdict": "coproduction", "level": level, "mode": mode})
    answers += [{"verdict": "coproduction", "level": "initiator"}, {"verdict": "coproduction"}]
    answers.append({"verdict": "coproduction", "mode": "group"})
    found = []
    for case in cases:
        for answer in answers:
            more = dice.choice([{}, {"because": "x"}, {"given": True}])
            whole = {**answer, **more}
            found.append({**case, "answer": whole, "marks": marks(case, whole)})
    return found


LONG = "é" * 300
EMOJI = "🙂" * 300
WHOLE = {"verdict": "coproduction", "level": "initiator", "mode": "group"}
SORTED: list[tuple[Any, dict[str, Any], list[list[str]]]] = [
    ({}, {}, []),
    *((raw, {}, [["", "not-answers"]]) for raw in ([], "a", 1, None, True, [["a", WHOLE]])),
    ({"b": WHOLE, "a": {"verdict": "other"}}, {"a": {"verdict": "other"}, "b": WHOLE}, []),
    ({"a": None}, {}, []),
    ({"z": WHOLE, "__proto__x": None}, {}, [["__proto__x", "unknown-case"], ["z", "unknown-case"]]),
    *(({"a": raw}, {}, [["a", "not-an-answer"]]) for raw in ([], "other", 1, True)),
    ({"a": {**WHOLE, "sure": 1}}, {}, [["a", "not-an-answer"]]),
    *(
        ({"a": raw}, {}, [["a", "verdict"]])
        for raw in ({}, {"verdict": None}, {"verdict": "Other"})
    ),
    ({"a": {"verdict": ["other"]}}, {}, [["a", "verdict"]]),
    ({"a": {"verdict": "coproduction", "level": "boss"}}, {}, [["a", "level"]]),
    ({"a": {"verdict": "coproduction", "mode": 1}}, {}, [["a", "mode"]]),
    ({"a": {**WHOLE, "confidence": "very"}}, {}, [["a", "confidence"]]),
    ({"a": {**WHOLE, "confidence": "sure"}}, {"a": {**WHOLE, "confidence": "sure"}}, []),
    ({"a": {**WHOLE, "verdict": "other"}}, {"a": {"verdict": "other"}}, []),
    ({"a": {**WHOLE, "level": None}}, {"a": {"verdict": "coproduction", "mode": "group"}}, []),
    ({"a": {**WHOLE, "because": "  \n"}}, {"a": WHOLE}, []),
    ({"a": {**WHOLE, "because": " it is "}}, {"a": {**WHOLE, "because": "it is"}}, []),
    *(
        ({"a": {**WHOLE, "because": each}}, {"a": {**WHOLE, "because": each}}, [])
        for each in (LONG, EMOJI)
    ),
    *(({"a": {**WHOLE, "because": each}}, {}, [["a", "because"]]) for each in (LONG + "é", 1, [])),
    ({"a": {**WHOLE, "given": True}}, {"a": {**WHOLE, "given": True}}, []),
    ({"a": {**WHOLE, "given": False}}, {"a": WHOLE}, []),
    ({"a": {**WHOLE, "given": 1}}, {}, [["a", "given"]]),
]

ITEMS = [
    ["c1", "initiator|group", "clear", 0],
    ["c2", "co-designer|group", "clear", 1],
    ["c3", "co-designer|individual", "clear", 5],
    ["c4", "mere-use", "clear", 3],
    ["c5", "initiator|group", "neighbours", 2],
    ["c6", "other", "neighbours", 7],
    ["c7", "co-implementer|collective", "contested", 4],
    ["c8", "compliance", "contested", 6],
]
SUBSETS: list[tuple[int, str, list[str]]] = [
    (0, "", ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"]),
    (3, "", ["c1", "c2", "c5"]),
    (99, "", ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"]),
    (0, "group", ["c1", "c2", "c5"]),
    (2, "group", ["c1", "c2"]),
    (0, "co-designer", ["c2", "c3"]),
    (0, "initiator|group", ["c1", "c5"]),
    (0, "near-miss", ["c4", "c6", "c8"]),
    (1, "near-miss", ["c4"]),
    (0, "contested", ["c7", "c8"]),
    (0, "co-designer|collective", []),
]

SUMMARY = {
    "cases": [
        {"id": "a", "coding": "initiator|group", "alternatives": ["initiator|collective"]},
        {"id": "b", "coding": "initiator|group", "alternatives": []},
        {"id": "c", "coding": "mere-use", "alternatives": ["co-implementer|individual"]},
        {"id": "d", "coding": "consultation", "alternatives": []},
        {"id": "e", "coding": "co-designer|group", "alternatives": []},
        {"id": "f", "coding": "other", "alternatives": []},
    ],
    "answers": {
        "a": {**WHOLE, "mode": "collective", "confidence": "sure"},
        "b": {**WHOLE, "level": "co-designer", "confidence": "sure"},
        "c": {"verdict": "coproduction", "level": "initiator", "mode": "individual"},
        "d": {"verdict": "compliance", "confidence": "guess"},
        "e": {"verdict": "coproduction", "level": "co-designer", "mode": "group", "given": True},
    },
    "answered": 5,
    # verdict: a and b exact, c defensible, d not, e given; level: a and e exact, b and c not.
    "by_dimension": {"verdict": [2, 1, 4], "level": [2, 0, 4], "mode": [2, 2, 4]},
    "table": [
        ["initiator|group", "initiator|collective", 1],
        ["initiator|group", "co-designer|group", 1],
        ["near-miss", "initiator|individual", 1],
        ["near-miss", "near-miss", 1],
    ],
    "by_confidence": [["sure", 1, 2], ["guess", 0, 1]],
}


def document() -> str:
    dice = random.Random("practice 1")  # noqa: S311 -- the same draw every time is the point
    parts = {
        "codes": CODES,
        "graded": graded(dice),
        "sorted": [{"raw": raw, "answers": kept, "problems": bad} for raw, kept, bad in SORTED],
        "items": ITEMS,
        "subsets": SUBSETS,
        "summary": SUMMARY,
    }

    def compact(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    lines = [
        f'"{name}": [\n' + ",\n".join(map(compact, part)) + "\n]"
        if isinstance(part, list)
        else f'"{name}": {compact(part)}'
        for name, part in parts.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
