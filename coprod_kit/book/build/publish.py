"""Replace the published site by a finished one, so that readers never see half of one.

The site is built in ``_build/work``. Once it is whole it is copied to ``_build/html.next`` and
takes the place of ``_build/html`` by two renames. Whatever is interrupted, the site before or
the site after is there, or `restore` puts it back.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import get_language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

SITE = "html"
"""Name, in ``_build``, of the folder that is published."""

_NEXT = "html.next"
_LAST = "html.last"
_LOCK = ".lock"


def publish(work: Path, folder: Path) -> None:
    """Replace the site in `folder` by the one in `work`; leave it alone when they are the same.

    Parameters
    ----------
    work : Path
        The site that was just built.
    folder : Path
        The folder ``_build``; the caller holds its lock.
    """
    site, following, last = folder / SITE, folder / _NEXT, folder / _LAST
    if _files(work) == _files(site):
        return
    for old in (following, last):
        shutil.rmtree(old, ignore_errors=True)
    shutil.copytree(work, following)
    if site.exists():
        site.rename(last)
    following.rename(site)
    shutil.rmtree(last, ignore_errors=True)


def restore(folder: Path) -> None:
    """Bring the site back where a build was killed between the two renames of `publish`.

    Nothing is done while another process holds the lock: it may be between the two renames.
    """
    if not (folder / _LAST).exists():
        return
    with lock(folder, wait=False) as held:
        if held:
            restore_locked(folder)


def restore_locked(folder: Path) -> None:
    """Do as `restore`, for a caller that holds the lock."""
    site, following, last = folder / SITE, folder / _NEXT, folder / _LAST
    if last.exists() and not site.exists():
        # The site before is moved away only once the next one is whole.
        (following if following.exists() else last).rename(site)
    shutil.rmtree(last, ignore_errors=True)


@contextmanager
def lock(folder: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold the lock of a build folder; yield whether it is held.

    The system lets the lock go when the process ends, however it ends.

    Parameters
    ----------
    folder : Path
        The folder ``_build``; it is made when it is missing.
    wait : bool
        Whether to wait for the process that holds the lock.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("a+b") as file:
        held = _acquire(file, wait=False)
        if not held and wait:
            words = strings("build", get_language())
            print(words["waiting"], file=sys.stderr)  # noqa: T201 -- said to the person who waits
            held = _acquire(file, wait=True)
        yield held


if sys.platform == "win32":
    import msvcrt
    import time

    def _acquire(file: IO[bytes], *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.2)
            else:
                return True

else:
    import fcntl

    def _acquire(file: IO[bytes], *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Return the size and the time of every file, by its path in the folder."""
    stamps = {}
    for file in folder.rglob("*"):
        if file.is_file():
            status = file.stat()
            stamps[file.relative_to(folder).as_posix()] = (status.st_size, status.st_mtime_ns)
    return stamps
