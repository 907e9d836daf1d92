"""The reference names everything that is public, and the command line as it is."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import click

import coprod_kit

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGE = (REFERENCE / "api.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"^   coprod_kit\.(\w+)$", PAGE, re.MULTILINE))


def test_it_names_what_is_public_and_every_room() -> None:
    # The command line has a page of its own.
    rooms = {module.name for module in pkgutil.iter_modules(coprod_kit.__path__)} - {"cli"}
    assert {*coprod_kit.__all__, *rooms} == NAMED


def test_its_commands_are_those_of_the_command_line() -> None:
    text = (REFERENCE / "commands.md").read_text(encoding="utf-8")
    module, name = re.findall(r"^\.\. click:: ([\w.]+):(\w+)$", text, re.MULTILINE)[0]
    group = getattr(import_module(module), name)
    assert isinstance(group, click.Group)
    assert {"book", "serve", "lab", "check", "export", "new"} <= set(group.commands)
    assert re.search(r"^   :nested: full$", text, re.MULTILINE)
