"""Read ``_config.yml``, and say in which line a mistake stands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.book.checks.problems import PageProblem, SourceError
from coprod_kit.book.checks.sources import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

CONFIG = "_config.yml"


def read_config(folder: Path) -> dict[str, Any]:
    """Return the configuration of the book in a folder.

    Raises
    ------
    SourceError
        When the file is no YAML, or a value is not of the kind that Jupyter Book takes; the
        problem names the file, the line and what to write.
    """
    file = folder / CONFIG
    text = read_text(file)
    try:
        root = yaml.compose(text, yaml.SafeLoader)
        config = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = f"this is not YAML: {error.problem or error.context}"
        raise SourceError(PageProblem(file, mark.line + 1 if mark else None, reason)) from error
    except (yaml.YAMLError, ValueError) as error:
        first_line = str(error).split("\n", 1)[0]
        raise SourceError(PageProblem(file, None, f"this is not YAML: {first_line}")) from error
    if not isinstance(config, dict) or root is None:
        reason = 'write "key: value" lines, such as "title: coprod_kit"; there are none here'
        raise SourceError(PageProblem(file, 1, reason))
    for path, reason in _mistakes(config):
        raise SourceError(PageProblem(file, _line(root, path), reason))
    return config


def site_address(config: dict[str, Any]) -> str:
    """Return the public address of the site with its final slash, empty when there is none.

    The variable ``COPROD_BASE_URL``, which the Pages workflow sets, goes before the file.
    """
    base = os.environ.get("COPROD_BASE_URL") or (config.get("html") or {}).get("baseurl") or ""
    return f"{base.rstrip('/')}/" if base else ""


def _mistakes(config: dict[str, Any]) -> Iterable[tuple[list[str | int], str]]:
    """Yield the path of each value of the wrong kind, and what is wrong with it."""
    from jupyter_book.config import get_validator  # loads Sphinx

    for key in ("execute", "html", "parse", "sphinx"):
        section = config.get(key)
        if section is not None and not isinstance(section, dict):
            yield [key], f'"{key}" takes indented "key: value" lines, not {_short(section)}'
    errors = get_validator().iter_errors(config)
    for error in sorted(errors, key=lambda one: list(map(str, one.path))):
        path = list(error.absolute_path)
        key = ".".join(map(str, path)) or "the file"
        kinds = error.validator_value if error.validator == "type" else None
        if kinds is None:
            yield path, f'"{key}": {error.message}'
            continue
        wanted = " or ".join([kinds] if isinstance(kinds, str) else kinds)
        yield path, f'"{key}" takes a value of type {wanted}, not {_short(error.instance)}'


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}…"  # noqa: PLR2004 -- what fits in a line with the rest of the message


def _line(node: yaml.Node, path: list[str | int]) -> int:
    """Return the line, from 1, of the value at a path, or of the last part that is there."""
    line: int = node.start_mark.line
    for part in path:
        if isinstance(node, yaml.MappingNode):
            pairs = [(key, value) for key, value in node.value if key.value == str(part)]
            if not pairs:
                break
            key, node = pairs[-1]
            line = key.start_mark.line
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = node.value[part]
            line = node.start_mark.line
    return line + 1
