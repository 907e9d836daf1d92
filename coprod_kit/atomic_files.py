"""Files that are either whole or as they were: written beside their place, then renamed into it."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from secrets import token_hex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_atomically(file: Path, content: str | bytes) -> None:
    """Write a file beside its place, then rename it there, replacing what stood there.

    Whoever reads the file meanwhile, and whoever is left with it after an interruption or on a
    full disk, has all of the old content or all of the new. A symbolic link is replaced by the
    file: what it points to keeps its content. The permissions of a replaced file are kept.

    Parameters
    ----------
    file : Path
        Where the file goes; its folder must be there.
    content : str or bytes
        What it holds; a text is written in UTF-8, its line ends as they are.

    Raises
    ------
    OSError
        When it cannot be written; nothing is left beside it, and what stood there is as it was.
    """
    data = content.encode() if isinstance(content, str) else content
    beside = file.with_name(f".coprod-kit-{token_hex(6)}.part")
    try:
        with beside.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if _is_plain_file(file):
            shutil.copymode(file, beside)
        beside.replace(file)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _is_plain_file(file: Path) -> bool:
    """Return whether a file, and not a link to one, stands at a path."""
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except FileNotFoundError:
        return False
