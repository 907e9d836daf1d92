"""The one command line: ``coprod-kit``."""

from coprod_kit.cli.commands import main

__all__ = ["main"]
