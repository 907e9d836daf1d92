"""What is exported, and texts to try the formats with."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_kit.exports.items import items
from coprod_kit.exports.model import ExportItem
from coprod_kit.languages import LANGUAGES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def everything(lang: str) -> tuple[ExportItem, ...]:
    return items(lang)
