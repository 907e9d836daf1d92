"""The finished site: where it is found, and how it is put into a folder whole or not at all.

A wheel holds it as ``site.zip``; a copy of the repository builds it.
"""

from __future__ import annotations

import json
import shutil
import zlib
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING
from zipfile import ZIP_LZMA, ZipFile, ZipInfo

from coprod_kit import __version__
from coprod_kit.book.build.configure import KIT
from coprod_kit.book.build.errors import ForeignFolderError, NoSiteError
from coprod_kit.book.build.publish import SITE, restore

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = KIT / "site.zip"
"""The finished site in a wheel."""

LIST = "coprod-kit-site.json"
"""Name of the file, in a folder that `put_site` filled, that lists the others."""

_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""Date of every file of an archive, so that one site gives one archive."""

_BUILDERS_OWN = (".buildinfo", ".buildinfo.bak", "objects.inv")
"""Files of the builder and of other books, which no reader asks for."""


def is_book(folder: Path) -> bool:
    """Return whether a folder holds the sources of a book."""
    return (folder / "_config.yml").is_file() and (folder / "book").is_dir()


def is_site(folder: Path) -> bool:
    """Return whether a folder holds a finished site, as `put_site` leaves it or a build."""
    return (folder / "index.html").is_file() and not is_book(folder)


def finished_site(folder: Path | None = None) -> Path:
    """Return a finished site, built first from the sources of a book where that can be done.

    Parameters
    ----------
    folder : Path, optional
        A book or a finished site; when left out, what the current folder holds, else the book
        that the package stands in, else the site that came with the package.

    Returns
    -------
    Path
        The folder of the site, or the archive that holds it.

    Raises
    ------
    NoSiteError
        When there is none, and the book cannot be built for want of packages.
    coprod_kit.book.build.errors.BookError
        When the book cannot be built.
    """
    for place in (Path(), KIT.parent) if folder is None else (folder,):
        if is_book(place):
            return _built(place)
        if is_site(place):
            return place
    if folder is None and SHIPPED.is_file():
        return SHIPPED
    raise NoSiteError


def _built(book: Path) -> Path:
    if find_spec("jupyter_book") is not None:
        from coprod_kit.book.build.builder import build

        return build(book).parent
    restore(book / "_build")
    site = book / "_build" / SITE
    if not is_site(site):
        raise NoSiteError
    return site


def zip_site(site: Path, archive: Path) -> None:
    """Write the files of a finished site into an archive, the same for the same site."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    beside = archive.with_suffix(".part")
    with ZipFile(beside, "w") as opened:
        for name, content in _files(site):
            entry = ZipInfo(name, _FIXED_DATE)
            entry.compress_type = ZIP_LZMA  # a fifth smaller than the usual one
            entry.external_attr = 0o644 << 16
            opened.writestr(entry, content)
    beside.replace(archive)


def archive_weight(archive: Path) -> int:
    """Return how many bytes the files of an archive take in it, PDFs apart."""
    with ZipFile(archive) as opened:
        return sum(
            entry.compress_size
            for entry in opened.infolist()
            if not entry.filename.endswith(".pdf")
        )


def put_site(source: Path, target: Path) -> int:
    """Put a finished site into a folder; the folder is as before until all of it is there.

    Parameters
    ----------
    source : Path
        What `finished_site` returns.
    target : Path
        A folder that is not there, that is empty, or that holds an earlier site put there and not
        touched since, which is replaced.

    Returns
    -------
    int
        The number of files.

    Raises
    ------
    ForeignFolderError
        When the folder holds anything else; nothing is changed.
    OSError
        When it cannot be written; nothing is left beside it.
    """
    target = target.resolve()
    _check_own(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    for old in target.parent.glob(f".{_escaped(target.name)}.*.coprod-kit-part"):
        shutil.rmtree(old, ignore_errors=True)  # left by a call that was killed
    beside, last = (
        target.with_name(f".{target.name}.{token_hex(4)}.coprod-kit-part") for _ in range(2)
    )
    try:
        count = _fill(source, beside)
        if target.exists():
            target.rename(last)
        beside.rename(target)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        if last.exists() and not target.exists():
            last.rename(target)
        raise
    shutil.rmtree(last, ignore_errors=True)
    return count


def _escaped(name: str) -> str:
    """Return a name as a pattern of paths that fits it alone."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _fill(source: Path, folder: Path) -> int:
    """Write the files of a site, and their list, into a new folder; return their number."""
    folder.mkdir()
    sums = {}
    for name, content in _files(source):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        sums[name] = zlib.crc32(content)
    text = json.dumps({"version": __version__, "files": sums}, indent=1)
    (folder / LIST).write_text(f"{text}\n", encoding="utf-8")
    return len(sums)


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the path, from the root of the site, and the content of each of its files."""
    if source.is_file():
        with ZipFile(source) as archive:
            for entry in archive.infolist():
                yield entry.filename, archive.read(entry)
        return
    for file in sorted(source.rglob("*")):
        name = file.relative_to(source).as_posix()
        if file.is_file() and name != LIST and file.name not in _BUILDERS_OWN:
            yield name, file.read_bytes()


def _check_own(target: Path) -> None:
    """Raise an error where a folder holds something else than an untouched earlier site."""
    if not target.exists():
        return
    if not target.is_dir():
        raise ForeignFolderError(target.name)
    there = {
        file.relative_to(target).as_posix(): file
        for file in sorted(target.rglob("*"))
        if not file.is_dir() or file.is_symlink()
    }
    try:
        listed = json.loads(there.pop(LIST).read_text(encoding="utf-8"))["files"]
    except (KeyError, TypeError, ValueError, OSError):
        listed = {}
    for name, file in there.items():
        if name not in listed or zlib.crc32(file.read_bytes()) != listed[name]:
            raise ForeignFolderError(name)
