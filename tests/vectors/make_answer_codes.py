"""Make the codes that Python and TypeScript are both held to.

Run it after a new version of a content: ``python -m tests.vectors.make_answer_codes``. What is
expected is worked out here a second time, without ``coprod_kit.rules``: check symbols by
evaluating polynomials at the roots with tables of logarithms, answers by exact fractions of the
whole number. Codes of versions that are in ``released.json`` already are kept as they are.
"""

from __future__ import annotations

import json
import random
from typing import Any

from tests.vectors import VECTORS

FOLDER = VECTORS / "answer-codes"
RELEASED = FOLDER / "released.json"
CONTENT = VECTORS.parents[1] / "coprod_kit" / "content" / "answer_codes"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
OCCASIONS = (None, "before", "after", "looking-back")
CONFIDENCE = (None, "sure", "fairly", "guess")
CODES_A_RELEASE = 12

EXPONENTS = [1]
for _ in range(30):
    _next = EXPONENTS[-1] * 2
    EXPONENTS.append(_next ^ 0b100101 if _next > 31 else _next)


def times(one: int, other: int) -> int:
    if one == 0 or other == 0:
        return 0
    return EXPONENTS[(EXPONENTS.index(one) + EXPONENTS.index(other)) % 31]


def value_at(symbols: list[int], root: int) -> int:
    total = 0
    for symbol in symbols:
        total = times(total, root) ^ symbol
    return total


def check_symbols(data: list[int]) -> list[int]:
    """Solve, by elimination, for the four symbols that make the polynomial what it has to be.

    The polynomial less the number of its symbols is zero at the first four powers of 2.
    """
    length = len(data) + 4
    roots = EXPONENTS[1:5]
    rows = []
    for root in roots:
        powers = [1, root, times(root, root), times(root, times(root, root))][::-1]
        rows.append([*powers, value_at([*data, 0, 0, 0, 0], root) ^ length])
    for column in range(4):
        pivot = next(row for row in range(column, 4) if rows[row][column])
        rows[column], rows[pivot] = rows[pivot], rows[column]
        inverse = EXPONENTS[-EXPONENTS.index(rows[column][column]) % 31]
        rows[column] = [times(each, inverse) for each in rows[column]]
        for row in range(4):
            if row != column and rows[row][column]:
                factor = rows[row][column]
                rows[row] = [
                    a ^ times(factor, b) for a, b in zip(rows[row], rows[column], strict=True)
                ]
    return [row[-1] for row in rows]


def written(prefix: str, body: int, states: int) -> str:
    bits = len(prefix) + (states - 1).bit_length()
    length = next(each for each in (12, 16, 20, 24, 28) if bits <= 5 * (each - 4))
    text = prefix + format(body, f"0{5 * (length - 4) - len(prefix)}b")
    data = [int(text[at : at + 5], 2) for at in range(0, len(text), 5)]
    symbols = "".join(ALPHABET[each] for each in data + check_symbols(data))
    return "-".join(symbols[at : at + 4] for at in range(0, length, 4))


def mixed(value: int) -> int:
    value = (value ^ (value >> 16)) * 0x85EBCA6B % 2**32
    value = (value ^ (value >> 13)) * 0xC2B2AE35 % 2**32
    return value ^ (value >> 16)


def hashed(text: str) -> int:
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return mixed(value)


def cases_of_set(release: dict[str, Any], number: int) -> list[str]:
    groups = [
        sorted(group, key=lambda case: (hashed(f"{number}/{case}"), case))
        for group in release["groups"]
    ]
    taken = []
    for wanted in (0, 0, 1, 0, 2, 0, 0, 0, 1, 2):
        for step in range(3):
            if groups[(wanted + step) % 3]:
                taken.append(groups[(wanted + step) % 3].pop(0))
                break
    return taken


def possible(release: dict[str, Any], item: str) -> list[tuple[Any, str | None]]:
    """List every answer to an item with every confidence, in the order of their numbers."""
    kind = release["kind"]
    if kind == "self-assessment":
        low, high, step = release["scale"]
        return [(point, None) for point in range(low, high + 1, step)]
    if kind == "case-practice":
        first, *others = release["verdicts"]
        answers: list[Any] = []
        for level in (None, *release["levels"]):
            for mode in (None, *release["modes"]):
                said = {"verdict": first, "level": level, "mode": mode}
                answers.append({name: code for name, code in said.items() if code})
        answers += [{"verdict": each} for each in others]
        return [(answer, word) for answer in answers for word in CONFIDENCE]
    options = release["options"][release["items"].index(item)]
    if item not in release["multiple"]:
        if kind == "quiz":
            return [([option], word) for option in options for word in CONFIDENCE]
        return [(option, None) for option in options]
    subsets = [
        [option for place, option in enumerate(options) if bits & 2**place]
        for bits in range(2 ** len(options))
    ]
    if kind == "quiz":
        return [(chosen, word) for chosen in subsets[1:] for word in CONFIDENCE]
    return [(chosen, None) for chosen in subsets]


def code_of(release: dict[str, Any], number: int, dice: random.Random) -> dict[str, Any]:
    occasion, round_ = dice.randrange(4), dice.randrange(4)
    word = dice.choice([None, None, "épi de blé", "Zoé 7", "ΩMEGA"])
    prefix = f"{1:03b}{number:010b}{occasion:02b}{round_:02b}{int(word is not None)}"
    folded = {"épi de blé": "epideble", "Zoé 7": "zoe7", "ΩMEGA": "ωmega"}
    word_number = None
    if word is not None:
        word_number = hashed(folded[word]) // 2**12
        prefix += f"{word_number:020b}"
    items, set_number = release.get("items"), None
    if items is None:
        set_number = dice.randrange(1, 4096)
        prefix += f"{set_number:012b}"
        items = cases_of_set(release, set_number)
    answers, confidence, body, states = {}, {}, 0, 1
    filled = dice.choice([0.3, 0.9, 1.0])
    for item in items:
        choices = possible(release, item)
        if dice.random() < filled:
            place = dice.randrange(len(choices))
            answers[item], said = choices[place]
            if said:
                confidence[item] = said
            body += states * (place + 1)
        states *= len(choices) + 1
    return {
        "release": number,
        "code": written(prefix, body, states),
        "answers": answers,
        "confidence": confidence,
        "occasion": OCCASIONS[occasion],
        "round": round_ or None,
        "set": set_number,
        "word": word,
        "word_number": word_number,
        "kind": release["kind"],
        "content": release["content"],
        "version": release["version"],
    }


def main() -> None:
    releases = json.loads((CONTENT / "releases.json").read_text(encoding="utf-8"))
    kept = json.loads(RELEASED.read_text(encoding="utf-8")) if RELEASED.exists() else []
    there = {entry["release"] for entry in kept}
    for number, release in enumerate(releases, 1):
        if number not in there:
            dice = random.Random(number)  # noqa: S311 -- the same codes each time
            kept += [code_of(release, number, dice) for _ in range(CODES_A_RELEASE)]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in kept)
    RELEASED.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
