"""A folder of its own for each test of the command line, and the language as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_kit.languages import get_language, set_language


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COPROD_BASE_URL", raising=False)
    return tmp_path


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    before = get_language()
    yield
    set_language(before)
