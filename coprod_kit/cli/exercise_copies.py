"""Copies of the exercises for a learner or a trainer, which never lose what they wrote in one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coprod_kit.atomic_files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = Path(__file__).parents[1]


def exercises(lang: str) -> Path:
    """Return the folder of the exercises in one language, in a checkout or installed."""
    places = (PACKAGE.parent / "exercises" / lang, PACKAGE / "exercises" / lang)
    return next((place for place in places if place.is_dir()), places[-1])


def copy_exercises(lang: str, folder: Path, replace: Callable[[Path], bool]) -> list[Path]:
    """Copy the exercises into `folder`, each whole or not at all.

    A symbolic link that is replaced becomes a file: what it points to keeps its content.

    Parameters
    ----------
    lang : str
        Language code.
    folder : Path
        Where to; made when it is not there.
    replace : callable
        Asked for each file that is there and differs: whether to write over it.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    OSError
        When the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for source in sorted(exercises(lang).glob("*.ipynb")):
        target, content = folder / source.name, source.read_bytes()
        same = target.exists() and target.read_bytes() == content
        if same or (target.exists() and not replace(target)):
            continue
        write_atomically(target, content)
        written.append(target)
    return written
