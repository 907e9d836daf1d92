"""Make the answer sets that the rules in Python and in TypeScript are both held to.

Run it after a change of the scale, the items, the subscales or the families of an instrument:
``python tests/vectors/make.py``. What is expected is worked out here a second time, with exact
fractions and without ``coprod_kit.rules``; wordings are left out, so that they can change freely.

In ``raw``, ``{"$": "NaN"}`` and the like stand for what JSON cannot write; see `SPECIAL`.
"""

from __future__ import annotations

import json
import random
from fractions import Fraction
from math import inf, isfinite, nan
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SHIPPED = HERE.parents[1] / "coprod_kit" / "content" / "instruments"
SOURCES = (SHIPPED / "self-efficacy.yaml", HERE / "seven-points.yaml", HERE / "two-sided.yaml")
"""The instruments there are vectors for; the last two are made up, for their odd scales."""

SPECIAL = {"NaN": nan, "Infinity": inf, "-Infinity": -inf, "-0": -0.0, "undefined": None}
"""Marks in ``raw`` and what they are in Python; ``undefined`` is a blank, as None is."""

NOT_NUMBERS: tuple[Any, ...] = (
    *("50", "", " ", "a", "null", True, False, [], [50], {}, {"a": 1}, [[1], {"b": None}]),
    *({"$": "NaN"}, {"$": "Infinity"}, {"$": "-Infinity"}, 10**400),
)
NOT_ANSWERS: tuple[Any, ...] = (
    *([], [1, 2], ["S1"], "S1", "", 0, 50, True, False, None, [["S1", 50]], 0.5),
    *({"$": "NaN"}, {"$": "undefined"}),
)
NOT_ITEMS = ("S0", "s1", " S1", "S1 ", "", "S13", "0", "1", "__proto__", "constructor", "é", "🙂")


def rules_of(file: Path) -> dict[str, Any]:
    """Read from an instrument's file what the rules need, and no wording."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    step = data["feedback"]["first_step"]
    return {
        "id": data["id"],
        "version": data["version"],
        "scale": {key: data["scale"][key] for key in ("minimum", "maximum", "step")},
        "sections": [
            {"id": section["id"], "items": [{"id": item["id"]} for item in section["items"]]}
            for section in data["sections"]
        ],
        "subscales": [
            {key: entry[key] for key in ("id", "family", "items", "minimum")}
            for entry in data["subscales"]
        ],
        "feedback": {
            "comparisons": [{"family": e["family"]} for e in data["feedback"]["comparisons"]],
            "first_step": {"family": step["family"]},
        },
    }


def items_of(rules: dict[str, Any]) -> list[str]:
    return [item["id"] for section in rules["sections"] for item in section["items"]]


def points_of(rules: dict[str, Any]) -> list[int]:
    scale = rules["scale"]
    return list(range(scale["minimum"], scale["maximum"] + 1, scale["step"]))


def is_mark(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"$"}


def decoded(value: Any) -> Any:
    """Return a value with Python's own numbers in the place of the marks that JSON holds."""
    if is_mark(value):
        return SPECIAL[value["$"]]
    if isinstance(value, dict):
        return {key: decoded(entry) for key, entry in value.items()}
    return [decoded(entry) for entry in value] if isinstance(value, list) else value


# What is expected, worked out apart.


def verdict(rules: dict[str, Any], item: str, value: Any) -> str | Fraction | None:
    """Return what becomes of one answer: a code of refusal, a number kept, or None for a blank."""
    if item not in items_of(rules):
        return "unknown-item"
    if value is None:
        return None
    if type(value) not in {int, float}:
        return "not-a-number"
    # JavaScript reads a number beyond its range as infinity, and so it is no number in Python.
    if abs(value) > 10**308 or not isfinite(value):
        return "not-a-number"
    exact = Fraction(value)
    return exact if exact in {Fraction(point) for point in points_of(rules)} else "off-scale"


def expected(rules: dict[str, Any], raw: Any) -> dict[str, Any]:
    raw = decoded(raw)
    kept: dict[str, Fraction] = {}
    problems: list[list[str]] = []
    if not isinstance(raw, dict):
        problems.append(["", "not-answers"])
        raw = {}
    for item, value in raw.items():
        found = verdict(rules, item, value)
        if isinstance(found, str):
            problems.append([item, found])
        elif found is not None:
            kept[item] = found
    means = {sub["id"]: exact_mean(sub, kept) for sub in rules["subscales"]}
    told = rules["feedback"]
    comparisons = [extremes(rules, entry["family"], means) for entry in told["comparisons"]]
    step = extremes(rules, told["first_step"]["family"], means)
    return {
        "answers": {item: int(kept[item]) for item in items_of(rules) if item in kept},
        "problems": sorted(problems),
        "scores": [
            [as_json(means[sub["id"]]), len(set(sub["items"]) & set(kept)), len(sub["items"])]
            for sub in rules["subscales"]
        ],
        "comparisons": [found for found in comparisons if found],
        "first_step": step[2][0] if step and step[2] else None,
    }


def exact_mean(sub: dict[str, Any], kept: dict[str, Fraction]) -> Fraction | None:
    given = [kept[item] for item in sub["items"] if item in kept]
    return sum(given, Fraction(0)) / len(given) if len(given) >= sub["minimum"] else None


def extremes(
    rules: dict[str, Any], family: str, means: dict[str, Fraction | None]
) -> list[Any] | None:
    """Return the family, its highest and its lowest subscales; None with fewer than two means."""
    computed = [
        (mean, sub["id"])
        for sub in rules["subscales"]
        if sub["family"] == family and (mean := means[sub["id"]]) is not None
    ]
    if len(computed) <= 1:
        return None
    ranked = sorted({mean for mean, _ in computed})
    lowest = [] if len(ranked) == 1 else [name for mean, name in computed if mean == ranked[0]]
    return [family, [name for mean, name in computed if mean == ranked[-1]], lowest]


def as_json(mean: Fraction | None) -> float | int | None:
    """Return the double nearest to a fraction, written without a decimal point where it can be."""
    if mean is None:
        return None
    return mean.numerator if mean.denominator == 1 else float(mean)


# What is answered.


def answer_sets(rules: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Any]]:
    yield from plain_sets(rules, dice)
    yield from sets_at_minimums(rules, dice)
    yield from sets_with_ties(rules, dice)
    yield from refused_sets(rules, dice)


def some(rules: dict[str, Any], dice: random.Random, blank: float = 0.0) -> dict[str, Any]:
    """Answer at random, in random order; a blank is left out, None or undefined."""
    items = items_of(rules)
    dice.shuffle(items)
    answers: dict[str, Any] = {}
    for item in items:
        if dice.random() >= blank:
            answers[item] = dice.choice(points_of(rules))
        elif dice.random() < 1 / 3:
            answers[item] = dice.choice([None, {"$": "undefined"}])
    return answers


def plain_sets(rules: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Any]]:
    items, points = items_of(rules), points_of(rules)
    yield "all blank", {}
    yield "all blank, said so", dict.fromkeys(items)
    yield "all undefined", {item: {"$": "undefined"} for item in items}
    for point in points:
        yield f"all {point}", dict.fromkeys(items, point)
    yield "all at zero below zero", {item: {"$": "-0"} for item in items}
    for item in items:
        yield f"only {item}", {item: dice.choice(points)}
        yield f"all but {item}", {name: dice.choice(points) for name in items if name != item}
    for number in range(90):
        yield f"complete {number}", some(rules, dice)
    for number in range(90):
        yield f"partial {number}", some(rules, dice, blank=dice.choice([0.1, 0.3, 0.6, 0.85]))


def sets_at_minimums(rules: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Any]]:
    for sub in rules["subscales"]:
        for missing in (0, 1):
            for number in range(5):
                answers = some(rules, dice, blank=0.2 * (number % 2))
                given = dice.sample(sub["items"], sub["minimum"] - missing)
                for item in sub["items"]:
                    answers.pop(item, None)
                    if item in given:
                        answers[item] = dice.choice(points_of(rules))
                where = "one below" if missing else "at"
                yield f"{sub['id']} {where} its minimum {number}", answers


def sets_with_ties(rules: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Any]]:
    """Draw until each kind of tie has come up in each family that is compared."""
    families = [entry["family"] for entry in rules["feedback"]["comparisons"]]
    for family in families:
        members = [sub["id"] for sub in rules["subscales"] if sub["family"] == family]
        kinds = [(len(members), 0), (1, len(members) - 1), (len(members) - 1, 1)]
        for high, low in dict.fromkeys(kinds):
            found = 0
            while found < 8:
                low_point, *_, high_point = points_of(rules)
                answers = {
                    item: dice.choice([low_point, high_point])
                    for item in items_of(rules)
                    if dice.random() < 0.9
                }
                if len(set(answers.values())) == 1:
                    continue
                for name, highest, lowest in expected(rules, answers)["comparisons"]:
                    if name == family and (len(highest), len(lowest)) == (high, low):
                        yield f"{family}: {high} highest, {low} lowest {found}", answers
                        found += 1


def refused_sets(rules: dict[str, Any], dice: random.Random) -> Iterator[tuple[str, Any]]:
    scale = rules["scale"]
    low, high, step = scale["minimum"], scale["maximum"], scale["step"]
    off_scale: list[Any] = [low - 1, low - step, high + 1, high + step, 10**30, -(10**30), 1e300]
    off_scale += [low + step / 2, low + step / 4, high - 1e-9, low + 0.1, 5e-324, -5e-324, 1e-20]
    # A scale of whole numbers has no point between two steps that is far from both.
    off_scale += [point + 1 for point in points_of(rules) if step > 1]
    wrong = [*NOT_NUMBERS, *off_scale]
    for number, value in enumerate(wrong):
        answers = some(rules, dice, blank=0.2)
        answers[dice.choice(items_of(rules))] = value
        yield f"one refused {number}", answers
        yield f"only refused {number}", {dice.choice(items_of(rules)): value}
    for name in NOT_ITEMS:
        answers = {name: dice.choice([*points_of(rules), *wrong]), **some(rules, dice, blank=0.3)}
        yield f"unknown item {name!r}", answers
    for number, raw in enumerate(NOT_ANSWERS):
        yield f"not answers {number}", raw
    for number in range(60):
        answers = some(rules, dice, blank=0.2)
        for item in dice.sample(items_of(rules), dice.randint(1, len(items_of(rules)))):
            answers[item] = dice.choice([*wrong, high + 1, True, "0", None])
        for name in dice.sample(NOT_ITEMS, dice.randint(0, 3)):
            answers[name] = dice.choice([*points_of(rules), None, "0"])
        yield f"many refused {number}", answers


def document(file: Path) -> str:
    """Write the vectors of an instrument, one case a line."""
    rules = rules_of(file)
    dice = random.Random(f"{rules['id']} 1")  # noqa: S311 -- the same draw every time is the point
    cases = [
        {"name": name, "raw": raw, **expected(rules, raw)} for name, raw in answer_sets(rules, dice)
    ]
    lines = ",\n".join(f"  {compact(case)}" for case in cases)
    return f'{{\n"instrument": {compact(rules)},\n"cases": [\n{lines}\n]\n}}\n'


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def main() -> None:
    for source in SOURCES:
        (HERE / f"{source.stem}.json").write_text(document(source), encoding="utf-8")


if __name__ == "__main__":
    main()
