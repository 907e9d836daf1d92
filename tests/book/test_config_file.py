"""Mistakes in ``_config.yml`` are said with the file, the line and what is due."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coprod_kit.book.build.builder import build
from coprod_kit.book.build.config_file import read_config, site_address
from coprod_kit.book.build.errors import BookError
from coprod_kit.book.checks.problems import SourceError
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"title: [\nauthor: b", "_config.yml:2: this is not YAML: "),
        (b"title: a\n\tauthor: b", "_config.yml:2: this is not YAML: "),
        (b"", '_config.yml:1: write "key: value" lines'),
        (b"# only a comment\n", '_config.yml:1: write "key: value" lines'),
        (b"plain text", '_config.yml:1: write "key: value" lines'),
        (b"- a\n- b\n", '_config.yml:1: write "key: value" lines'),
        (b"title: a\nhtml: [1]\n", '_config.yml:2: "html" takes indented "key: value" lines'),
        (b"title: a\nparse: 3\n", '_config.yml:2: "parse" takes indented "key: value" lines'),
        (b"title: caf\xe9\n", "_config.yml:1: this line is not UTF-8"),
        (b"html:\n  baseurl: 42\n", '_config.yml:2: "html.baseurl" takes a value of type string'),
        (b"title: 1\n", '_config.yml:1: "title" takes a value of type string, not 1'),
        (b"execute:\n  timeout: long\n", '_config.yml:2: "execute.timeout" takes a value of type'),
        (b"title: 2024-13-45\n", "_config.yml: this is not YAML: month must be"),
    ],
)
def test_a_mistake_is_said_with_its_line(content: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read_config(tmp_path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_configuration_of_the_book_is_right() -> None:
    assert read_config(ROOT)["title"] == "coprod_kit"


def test_the_builder_says_it_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / "_config.yml").write_text("html: [1]\n")
    with pytest.raises(BookError, match=r'_config\.yml:1: "html" takes'):
        build(tmp_path, quiet=True)
    command = [sys.executable, "-m", "coprod_kit.cli", "book", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("coprod-kit: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("variable", "config", "address"),
    [
        ("", {"html": {"baseurl": "https://a.test/kit"}}, "https://a.test/kit/"),
        ("https://b.test/", {"html": {"baseurl": "https://a.test/kit"}}, "https://b.test/"),
        ("", {"html": None}, ""),
        ("", {}, ""),
    ],
)
def test_the_address_has_its_final_slash(
    variable: str, config: dict, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPROD_BASE_URL", variable)
    assert site_address(config) == address
