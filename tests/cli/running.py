"""Run the command line as a person does."""

from __future__ import annotations

import pytest

from coprod_kit import cli


def run(
    capsys: pytest.CaptureFixture[str], *arguments: object, speaking: str | None = "en"
) -> tuple[int, str, str]:
    """Run the command line; return its exit code, output and errors.

    It speaks a language whatever that of the content, or that of the system for None.
    """
    before = [] if speaking is None else ["--lang", speaking]
    with pytest.raises(SystemExit) as stopped:
        cli.main([*before, *(str(argument) for argument in arguments)])
    out, err = capsys.readouterr()
    return stopped.value.code, out, err
