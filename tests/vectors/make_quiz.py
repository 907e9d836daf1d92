"""Make the answers that the quiz's rules in Python and in TypeScript are both held to.

Run it after a change of `quiz/small.yaml`: ``python tests/vectors/make_quiz.py``. What is expected
is worked out here a second time, without ``coprod_kit.rules``: every set of options of every
question, then answers that must be refused.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent / "quiz"
SOURCE = HERE / "small.yaml"
TARGET = HERE / "small.json"
WORDS = ("sure", "fairly", "guess")

NOT_ANSWERS: tuple[Any, ...] = (None, [], ["one-of-three"], "one-of-three", "", 0, 1.5, True)
NOT_QUESTIONS = ("", "0", "one-of-thre", "One-of-three", "__proto__", "constructor", "é", "🙂")
NOT_CHOICES: tuple[Any, ...] = (0, 1, True, False, {}, {"0": "a"}, 1.5)
NOT_OPTIONS: tuple[Any, ...] = ("", "A", "aa", "z", " a", ["f"], ["a", None], [["a"]], [{}], [0])


def rules_of(file: Path) -> list[dict[str, str]]:
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [
        {
            "id": question["id"],
            "kind": question["kind"],
            "options": "".join(option["id"] for option in question["options"]),
            "right": "".join(o["id"] for o in question["options"] if o.get("right")),
        }
        for question in data["questions"]
    ]


def verdict(question: dict[str, str], chosen: frozenset[str]) -> list[Any]:
    """Return the state and the credit, by sets and exact fractions."""
    if not chosen:
        return ["unanswered", None]
    key = set(question["right"])
    credit = max(Fraction(len(chosen & key) - len(chosen - key), len(key)), Fraction(0))
    state = "right" if chosen == key else "not" if credit == 0 else "partly"
    return [state, credit.numerator if credit.denominator == 1 else float(credit)]


def subsets(letters: str) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(letters, n) for n in range(len(letters) + 1))


def case(rules: list[dict[str, str]], name: str, raw: Any, words: dict[str, str]) -> dict[str, Any]:
    """Work out what is accepted, what is refused, and what it is worth."""
    by_id = {question["id"]: question for question in rules}
    sets: dict[str, frozenset[str]] = {}
    problems: list[list[str]] = []
    if not isinstance(raw, dict):
        problems.append(["", "not-answers"])
    for key, value in raw.items() if isinstance(raw, dict) else ():
        code = refusal(by_id.get(key), value)
        if code:
            problems.append([key, code])
        elif value:
            sets[key] = frozenset([value] if isinstance(value, str) else value)
    verdicts = [verdict(question, sets.get(question["id"], frozenset())) for question in rules]
    right = {q["id"] for q, found in zip(rules, verdicts, strict=True) if found[0] == "right"}
    told = {word: [key for key in sets if words.get(key) == word] for word in WORDS}
    return {
        "name": name,
        "raw": raw,
        "confidence": words,
        "choices": {q["id"]: sorted(sets[q["id"]]) for q in rules if q["id"] in sets},
        "problems": sorted(problems),
        "grades": verdicts,
        "first": [len(right), len(sets)],
        "by_confidence": [
            [word, len(right & set(keys)), len(keys)] for word, keys in told.items() if keys
        ],
    }


def refusal(question: dict[str, str] | None, value: Any) -> str | None:
    if question is None:
        return "unknown-question"
    if value is None:
        return None
    if not isinstance(value, str | list):
        return "not-a-choice"
    given = [value] if isinstance(value, str) else value
    letters = list(question["options"])
    if any(not isinstance(each, str) or each not in letters for each in given):
        return "unknown-option"
    several = len(set(given)) > 1 and question["kind"] != "multiple"
    return "too-many" if several else None


def cases(rules: list[dict[str, str]], dice: random.Random) -> Iterator[dict[str, Any]]:
    ids = [question["id"] for question in rules]
    for question in rules:
        for chosen in subsets(question["options"]):
            shuffled = dice.sample(chosen, len(chosen))
            name = f"{question['id']} {''.join(chosen) or 'blank'}"
            yield case(rules, name, {question["id"]: shuffled}, {question["id"]: "sure"})
    for value in (*NOT_CHOICES, *NOT_OPTIONS):
        for key in ids[:2]:
            raw = {key: value, ids[3]: "a"}
            yield case(rules, f"{key} as {json.dumps(value)}", raw, {})
    yield case(rules, "an option twice", {ids[0]: ["b", "b"], ids[1]: ["d", "a", "a"]}, {})
    yield case(rules, "blanks", dict.fromkeys(ids), dict.fromkeys(ids, "guess"))
    for raw in NOT_ANSWERS:
        yield case(rules, f"not answers {json.dumps(raw)}", raw, {})
    for key in NOT_QUESTIONS:
        yield case(rules, f"no question {key!r}", {key: ["a"], ids[2]: ["c", "a"]}, {})
    for number in range(120):
        raw, words = {}, {}
        for question in dice.sample(rules, dice.randint(0, len(rules))):
            most = len(question["options"]) - 1 if question["kind"] == "multiple" else 1
            raw[question["id"]] = dice.sample(question["options"], dice.randint(1, most))
            if dice.random() < 0.8:
                words[question["id"]] = dice.choice(WORDS)
        yield case(rules, f"some {number}", raw, words)


def document() -> str:
    """Write the vectors, one case a line."""
    rules = rules_of(SOURCE)
    dice = random.Random("quiz 1")  # noqa: S311 -- the same draw every time is the point
    lines = ",\n".join(f"  {compact(each)}" for each in cases(rules, dice))
    return f'{{\n"questions": {compact(rules)},\n"cases": [\n{lines}\n]\n}}\n'


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8")
