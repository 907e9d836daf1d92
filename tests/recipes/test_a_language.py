"""A third language: its code, then what the check asks for, until it is green."""

from __future__ import annotations

import csv
import json
import re
import shutil
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import yaml

from tests.recipes.copies import Copy, recipe

if TYPE_CHECKING:
    from pathlib import Path

NEW = "de"
MODEL = "en"
"""The new texts are those of this language: translating is not what is tested."""


def fill(data: Any) -> Any:
    """Return data with each text in the new language too."""
    if isinstance(data, list):
        return [fill(each) for each in data]
    if not isinstance(data, dict):
        return data
    filled = {key: fill(value) for key, value in data.items()}
    if {"fr", "en"} <= filled.keys():
        filled[NEW] = deepcopy(filled[MODEL])
    for key in [key for key in filled if key.endswith("_fr")]:
        stem = key.removesuffix("_fr")
        filled[f"{stem}_{NEW}"] = deepcopy(filled[stem])
    return filled


def translate(copy: Copy) -> None:
    """Fill in the new language wherever a text of the kit stands."""
    for file in [
        *copy.folder.glob("coprod_kit/content/**/*.yaml"),
        *copy.folder.glob("coprod_kit/widgets/*/texts.yaml"),
    ]:
        data = fill(yaml.safe_load(file.read_text(encoding="utf-8")))
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1_000_000)
        file.write_text(text, encoding="utf-8")
    for name in ("cases.schema.json", "datapackage.json"):
        file = copy.path(f"coprod_kit/content/cases/{name}")
        data = fill(json.loads(file.read_text(encoding="utf-8")))
        if "fields" in data:
            data["fields"] = [each for field in data["fields"] for each in twins(field)]
        file.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    file = copy.path("coprod_kit/content/cases/cases.csv")
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    titles = [
        each
        for title in rows[0]
        for each in (title, title.removesuffix(MODEL) + NEW)
        if each in rows[0] or title.endswith(f"_{MODEL}")
    ]
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, titles, lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow(
                {
                    title: row.get(title, row.get(re.sub(rf"_{NEW}$", f"_{MODEL}", title), ""))
                    for title in titles
                }
            )
    for folder in ("book", "exercises"):
        shutil.copytree(copy.path(f"{folder}/{MODEL}"), copy.path(f"{folder}/{NEW}"))


def twins(field: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a column, and after it the one of the new language when it is of the model's."""
    if not field["name"].endswith(f"_{MODEL}"):
        return [field]
    return [field, {**field, "name": field["name"].removesuffix(MODEL) + NEW}]


def test_a_language(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "coprod_kit")
    languages = copy.path("coprod_kit/languages.py")
    text = languages.read_text(encoding="utf-8")
    text = text.replace('("fr", "en")\n', f'("fr", "en", "{NEW}")\n', 1)
    text = text.replace('"en": "English"}', f'"en": "English", "{NEW}": "Deutsch"}}')
    languages.write_text(text, encoding="utf-8")
    asked = copy.kit("check")
    assert asked.returncode == 1
    assert f"{NEW}" in asked.stderr
    translate(copy)
    copy.follow(recipe("A language").commands)
