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
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coprod_kit.book.build.config_file import read_config, site_address
from coprod_kit.book.build.errors import BookError
from coprod_kit.book.build.publish import SITE, lock, publish, restore_locked
from coprod_kit.book.checks.problems import SourceError
from coprod_kit.book.output.site_root import write_root
from coprod_kit.content.files.lazy_jsonschema import load_jsonschema
from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGE_NAMES, LANGUAGES, get_language

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

    from coprod_kit.book.checks.problems import PageProblem

_PHASES = {
    "reading sources": "phase_reading",
    "writing output": "phase_writing",
    "dumping search index": "phase_search",
    "build succeeded": "phase_done",
}
"""How Sphinx begins the first line of each phase → the text that tells of it."""

WORK = Path("_build", "work", "html")
"""Where the site is built, in the folder of the book."""

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


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
        self.words = strings("build", get_language())

    def write(self, text: str) -> int:
        """Show the first line of each phase, once and in order, with the language's name."""
        for line in _COLOUR.sub("", text).replace("\r", "\n").splitlines():
            if self.waited and line.startswith(self.waited[0]):
                phase = _PHASES[self.waited.pop(0)]
                said = self.words[phase]
                print(f"  {LANGUAGE_NAMES[self.lang]} - {said}", file=sys.__stdout__, flush=True)
        return len(text)

    def flush(self) -> None:
        """Do nothing: lines are shown as they come."""

    def isatty(self) -> bool:
        """Return False, so that Sphinx sends lines without colours or cursor movements."""
        return False


def find_book(folder: Path) -> Path:
    """Return the folder of a book: the one that holds ``_config.yml`` and ``book/``.

    Raises
    ------
    BookError
        When `folder` is not one.
    """
    words = strings("build", get_language())
    for name in ("_config.yml", "book"):
        if not (folder / name).exists():
            raise BookError(words["no_book"].format(name=name, folder=folder.resolve()))
    return folder.resolve()


def check_pairs(folder: Path) -> list[PageProblem]:
    """Compare the chapters and notebooks of all languages; see `coprod_kit.book.checks.parity`."""
    from coprod_kit.book.checks.parity import check  # loads the Markdown parser

    return check(folder / "book", folder / "exercises", LANGUAGES)


def build(
    folder: Path, languages: Sequence[str] = LANGUAGES, *, strict: bool = False, quiet: bool = False
) -> Path:
    """Build the site beside the published one, then put it in its place.

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
        When the configuration is wrong, the pages of the languages are no twins, a language
        cannot be built, or the site cannot be put in its place.
    """
    folder = find_book(folder)
    load_jsonschema()
    import jupyter_book.sphinx  # noqa: F401 -- imported once here rather than once in each process

    try:
        base = site_address(read_config(folder))
    except SourceError as error:
        raise BookError(str(error)) from None
    out = folder / "_build"
    try:
        with lock(out):
            restore_locked(out)
            _build_languages(folder, languages, base, strict=strict, quiet=quiet)
            write_root(folder / WORK, base)
            publish(folder / WORK, out)
    except OSError as error:
        words = strings("build", get_language())
        said = words["cannot_be_written"].format(folder=out, error=error)
        raise BookError(said) from None
    return out / SITE / "index.html"


def _build_languages(
    folder: Path, languages: Sequence[str], base: str, *, strict: bool, quiet: bool
) -> None:
    """Build each language in a process of its own, unless their sources differ."""
    words = strings("build", get_language())
    # A process forked from this one has already loaded what every language needs.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    running = []
    for lang in languages:
        ours, theirs = context.Pipe()
        task = _Task(folder, lang, base, strict=strict, quiet=quiet)
        process = context.Process(target=_build_language, args=(task, theirs), name=lang)
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
        raise BookError(f"{words['languages_differ']}\n{lines}")
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
        raise BookError(words["not_built"].format(languages=", ".join(failed)))


def _build_language(task: _Task, parent: Connection) -> None:
    """Build one language when told to; send whether it went well. Runs in its own process."""
    import myst_nb.sphinx_ext  # noqa: F401 -- loaded before the wait, as loading it is slow
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
                str(task.folder / WORK),
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
    except Exception:  # noqa: BLE001 -- any error is told to the parent, and the other language is built
        traceback.print_exc()
        status = 1
    parent.send(status == 0)
    parent.close()


def _quiet_kernels(profile: Path) -> None:
    """Run notebooks without the settings of whoever builds, and without the kernel's chatter."""
    settings = profile / "profile_default" / "ipython_kernel_config.py"
    text = "c.IPKernelApp.log_level = 40\n"
    if not settings.exists() or settings.read_text(encoding="utf-8") != text:
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(text, encoding="utf-8")
    os.environ["IPYTHONDIR"] = str(profile)
    logging.getLogger("traitlets").setLevel(logging.WARNING)
