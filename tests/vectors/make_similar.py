"""Make the examples of likeness that Python and TypeScript are both held to.

Run it after a change of the cases or of the criteria: ``python -m tests.vectors.make_similar``.
What is expected is worked out here a second time, from ``cases.csv`` and ``criteria.yaml`` and
without ``coprod_kit``; wordings are left out, so that they can change freely.
"""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("similar.json")
CONTENT = Path(__file__).parents[2] / "coprod_kit" / "content"
CRITERIA = yaml.safe_load((CONTENT / "criteria" / "criteria.yaml").read_text(encoding="utf-8"))
QUESTIONS = {step["id"]: step for step in CRITERIA["steps"] if step["kind"] != "fork"}
MOST = 3

Answers = dict[str, Any]


def table() -> dict[str, Answers]:
    """Return the answers of each case that carries some, by id, in the order of the table."""
    with (CONTENT / "cases" / "cases.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row["answers"] for row in csv.DictReader(file) if row["answers"]}
    return {name: read(cell) for name, cell in rows.items()}


def read(cell: str) -> Answers:
    answers: Answers = {}
    for part in cell.split(";"):
        name, answer = (piece.strip() for piece in part.split("=", 1))
        several = QUESTIONS[name]["kind"] == "several"
        answers[name] = [one.strip() for one in answer.split("+") if one] if several else answer
    return answers


def changed(answers: Answers, chance: random.Random) -> Answers:
    """Return other answers, which need not make a path: likeness does not depend on it."""
    out = dict(answers)
    for name, step in QUESTIONS.items():
        if chance.random() > 0.2:
            continue
        options = [answer["id"] for answer in step["answers"]]
        several = chance.sample(options, chance.randint(0, len(options)))
        out[name] = several if step["kind"] == "several" else chance.choice(options)
    return out


def written(answers: Answers, name: str) -> str:
    """Return an answer so that equal ones are equal texts, and none is empty text."""
    answer = answers.get(name, "")
    return answer if isinstance(answer, str) else f"[{' '.join(sorted(set(answer)))}]"


def nearest(answers: Answers, cases: dict[str, Answers]) -> list[tuple[str, list[str]]]:
    """Return the cases with the fewest differences, those of each number in the table's order."""
    by_number: dict[int, list[tuple[str, list[str]]]] = {}
    for name, others in cases.items():
        differs = [each for each in QUESTIONS if written(answers, each) != written(others, each)]
        by_number.setdefault(len(differs), []).append((name, differs))
    return [pair for number in range(len(QUESTIONS) + 1) for pair in by_number.get(number, [])][
        :MOST
    ]


def wordless(data: Any) -> Any:
    """Return data without its wordings: a text in every language becomes one word."""
    if isinstance(data, list):
        return [wordless(each) for each in data]
    if not isinstance(data, dict):
        return data
    if set(data) == {"fr", "en"}:
        return "words"
    return {key: wordless(each) for key, each in data.items()}


def document() -> str:
    chance = random.Random(4)  # noqa: S311 -- the same examples each time
    cases = table()
    examples = [
        {"answers": answers, "found": nearest(answers, cases)}
        for answers in (changed(own, chance) for own in cases.values())
    ]
    records = [{"id": name, "answers": answers} for name, answers in cases.items()]
    data = {"criteria": wordless(CRITERIA), "cases": records, "examples": examples}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    FILE.write_text(document(), encoding="utf-8")
