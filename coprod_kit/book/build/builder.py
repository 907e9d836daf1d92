"""Build the book in every language, side by side."""

from __future__ import annotations

import contextlib
import io
import logging
import multiprocessing
import os
import re
import sys
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.book.output.site_root import write_root
from coprod_kit.content.files.lazy_jsonschema import load_jsonschema
from coprod_kit.languages import LANGUAGE_NAMES, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from coprod_kit.book.checks.problems import Problem

_PHASES = ("reading sources", "writing output", "dumping search index", "build succeeded")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class BookError(Exception):
    """The book cannot be built; the message says why and what to do."""


@dataclass(frozen=True)
class _Task:
    """One language to build."""

    folder: Path
    lang: str
    base: str
    strict: bool
    quiet: bool


class _Progress:
    """Stand in for standard output: pass on when a new phase of the build begins."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.waited = list(_PHASES)

    def write(self, text: str) -> int:
        """Show the first line of each phase, once and in order, with the language's name."""
        for line in _COLOUR.sub("", text).replace("\r", "\n").splitlines():
            if self.waited and line.startswith(self.waited[0]):
                words = f"  {LANGUAGE_NAMES[self.lang]}: {self.waited.pop(0)}"
                print(words, file=sys.__stdout__, flush=True)
        return len(text)

    def flush(self) -> None:
        """Do nothing: lines are shown as they come."""

    def isatty(self) -> bool:
        """Say no, so that Sphinx sends plain lines."""
        return False


def find_book(folder: Path) -> Path:
    """Give the folder of a book: the one that holds ``_config.yml`` and ``book/``.

    Raises
    ------
    BookError
        When `folder` is not one.
    """
    for name in ("_config.yml", "book"):
        if not (folder / name).exists():
            raise BookError(
                f'There is no "{name}" in {folder.resolve()}. '
                "Go to the folder of the book, the one with _config.yml, and try again."
            )
    return folder.resolve()


def check_pairs(folder: Path) -> list[Problem]:
    """Compare the chapters and notebooks of all languages; see `coprod_kit.book.checks.parity`."""
    from coprod_kit.book.checks.parity import check  # loads the Markdown parser

    return check(folder / "book", folder / "exercises", LANGUAGES)


def build(
    folder: Path, languages: Sequence[str] = LANGUAGES, *, strict: bool = False, quiet: bool = False
) -> Path:
    """Build the site.

    Parameters
    ----------
    folder : Path
        The folder that holds ``_config.yml``, ``book/`` and ``exercises/``.
    languages : sequence of str
        Which languages to build; each in a process of its own.
    strict : bool
        Whether a warning fails the build.
    quiet : bool
        Whether to leave out the progress.

    Returns
    -------
    Path
        The page to open, ``_build/html/index.html``.

    Raises
    ------
    BookError
        When the pages of the languages are no twins, or a language cannot be built.
    """
    folder = find_book(folder)
    base = _address(folder)
    load_jsonschema()
    import jupyter_book.sphinx  # noqa: F401 -- imported once here rather than once in each process

    if sys.platform == "linux":
        multiprocessing.set_start_method("fork", force=True)
    running = []
    for lang in languages:
        ours, theirs = multiprocessing.Pipe()
        task = _Task(folder, lang, base, strict=strict, quiet=quiet)
        process = multiprocessing.Process(target=_build_language, args=(task, theirs), name=lang)
        process.start()
        theirs.close()
        running.append((lang, process, ours))
    # While the builds get ready, compare the languages; they begin only when told to.
    problems = check_pairs(folder)
    for _, _, ours in running:
        ours.send(not problems)
    if problems:
        for _, process, _ in running:
            process.join()
        lines = "\n".join(str(problem) for problem in problems)
        raise BookError(f"The languages differ, so the book is not built:\n{lines}")
    failed = []
    for lang, process, ours in running:
        try:
            ok = ours.recv()
        except EOFError:
            ok = False
        process.join()
        if not ok:
            failed.append(LANGUAGE_NAMES[lang])
    if failed:
        raise BookError(f"Not built: {', '.join(failed)}. The reasons stand above.")
    write_root(folder / "_build" / "html", base)
    return folder / "_build" / "html" / "index.html"


def _build_language(task: _Task, parent: Connection) -> None:
    """Build one language when told to; send whether it went well. Runs in its own process."""
    import myst_nb.sphinx_ext  # noqa: F401 -- the slow part of getting ready
    from jupyter_book.sphinx import build_sphinx

    if not parent.recv():
        return
    _quiet_kernels(task.folder / "_build" / ".ipython")
    source = task.folder / "book" / task.lang
    out: Any = io.StringIO() if task.quiet else _Progress(task.lang)
    try:
        with contextlib.redirect_stdout(out):
            status = build_sphinx(
                str(source),
                str(task.folder / "_build" / "html"),
                path_config=str(task.folder / "_config.yml"),
                noconfig=True,
                confoverrides={
                    "latex_individualpages": False,
                    "external_toc_path": (source / "_toc.yml").as_posix(),
                    "coprod_alone": False,
                    **({"html_baseurl": task.base} if task.base else {}),
                },
                warningiserror=task.strict,
                keep_going=True,
            )
    except Exception:  # noqa: BLE001 -- whatever it is, the other language goes on
        traceback.print_exc()
        status = 1
    parent.send(status == 0)
    parent.close()


def _quiet_kernels(profile: Path) -> None:
    """Run notebooks without the settings of whoever builds, and without the kernel's chatter."""
    settings = profile / "profile_default" / "ipython_kernel_config.py"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("c.IPKernelApp.log_level = 40\n", encoding="utf-8")
    os.environ["IPYTHONDIR"] = str(profile)
    logging.getLogger("traitlets").setLevel(logging.WARNING)


def _address(folder: Path) -> str:
    """Give the site's address: ``COPROD_BASE_URL`` (the Pages workflow sets it), or the file's."""
    config = yaml.safe_load((folder / "_config.yml").read_text(encoding="utf-8")) or {}
    base = os.environ.get("COPROD_BASE_URL") or (config.get("html") or {}).get("baseurl") or ""
    return f"{base.rstrip('/')}/" if base else ""
