"""The names under which content is asked for: a name of the kit, or a file of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.content.files.table_schema import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence


def names_in(folder: Path) -> list[str]:
    """Return the names of the YAML files of a folder, without their ending, sorted."""
    return sorted(file.stem for file in folder.glob("*.yaml"))


def own_file(name: str | Path) -> Path | None:
    """Return the path when a file of one's own is meant, or None when it is a name of the kit.

    >>> own_file("mine/team.yaml").name
    'team.yaml'
    >>> own_file("self-efficacy")
    """
    is_file = isinstance(name, Path) or str(name).endswith((".yaml", ".yml"))
    return Path(name) if is_file else None


def known_name(name: str | Path, known: Sequence[str], refusal: str) -> str:
    """Return the name when the kit has it.

    Parameters
    ----------
    name : str or Path
        The name that was asked for.
    known : sequence of str
        The names the kit has.
    refusal : str
        The sentence to say when it is not among them.

    Raises
    ------
    ValueError
        With the refusal, the names the kit has and the nearest of them.
    """
    if name in known:
        return str(name)
    raise ValueError(f"{refusal} The kit has: {', '.join(known)}.{did_you_mean(str(name), known)}")
