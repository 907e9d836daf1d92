"""The pages measured: ours, and the peers', all built here and served from this machine."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from bench.places import (
    HERE,
    OUT,
    ROOT,
    BenchError,
    content_hash,
    fresh,
    node_modules,
    peers_python,
    run,
    with_node,
)
from bench.stock import KERNEL, prose, write_book, write_config

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# The stock page's scripts, at this path of the site rather than at two public hosts. Not under
# _static/, where Jupyter Book would add them to every page.
VENDOR = "vendor"
IPYWIDGETS_JS = {
    f"/{VENDOR}/require.min.js": {},
    f"/{VENDOR}/@jupyter-widgets/html-manager/embed-amd.js": {
        "data-jupyter-widgets-cdn": f"/{VENDOR}/"
    },
}
FAULTS = ("ERROR", "Traceback", "directive_unknown", "role_unknown")
"""What may not stand in the log of a stock build; the last two: stock.py has to learn it."""

QUIZ = """\
# Quiz

```{code-cell} python3
:tags: [remove-input]
from jupyterquiz import display_quiz

display_quiz([{
    "question": "Who decides in co-design?",
    "type": "multiple_choice",
    "answers": [
        {"answer": "The service alone", "correct": False, "feedback": "No: citizens too."},
        {"answer": "Citizens and the service", "correct": True, "feedback": "Yes."},
        {"answer": "Citizens alone", "correct": False, "feedback": "That is another level."},
    ],
}])
```
"""


@dataclass(frozen=True)
class Sites:
    """Folders of built pages."""

    ours: Path
    stock: Path
    quiz: Path

    def pages(self) -> list[str]:
        """Return every page of ours, relative to its folder."""
        found = self.ours.rglob("*.html")
        return sorted(page.relative_to(self.ours).as_posix() for page in found)


def jupyter_book(book: Path) -> None:
    """Build a stock book; its kernel finds the kit, but the kit is not installed there.

    So myst-nb does not know our MIME type and shows the widget the stock way.

    Raises
    ------
    BenchError
        When the build fails or reports an error.
    """
    python = peers_python()
    path = f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {"PYTHONPATH": str(ROOT), "PATH": path}
    command = [python.with_name("jupyter-book"), "build", book]
    log = run(command, cwd=book, environment=environment, log=book / "build.log")
    faults = [line for line in log.splitlines() if any(word in line for word in FAULTS)]
    if faults:
        raise BenchError("The stock book has errors:\n" + "\n".join(faults))


def vendor(target: Path) -> None:
    """Lay the npm packages of the stock widget page out as the public host does."""
    packages = node_modules()
    manager = target / "@jupyter-widgets" / "html-manager"
    shutil.copytree(packages / "@jupyter-widgets/html-manager/dist", manager)
    for name in ("embed.js.map", "embed.js", "libembed-amd.js"):
        (manager / name).unlink()
    # html-manager asks for NAME@RANGE/dist/index.js; the range is the one anywidget sends.
    shutil.copytree(packages / "anywidget" / "dist", target / "anywidget@~0.11.*" / "dist")
    small = [packages / ".bin" / "esbuild", packages / "requirejs" / "require.js", "--minify"]
    run([*small, f"--outfile={target / 'require.min.js'}"], environment=with_node())


def copy_of_ours(target: Path) -> Path:
    """Copy what a build of ours reads."""
    leave = shutil.ignore_patterns("_build", "exercises", ".ipynb_checkpoints")
    shutil.copytree(ROOT / "book", target / "book", ignore=leave)
    shutil.copytree(ROOT / "exercises", target / "exercises")
    shutil.copy(ROOT / "_config.yml", target)
    return target


def build_ours(folder: Path, kit: Path = ROOT) -> None:
    """Build the site in a folder that `copy_of_ours` made, through the command line.

    `kit` is the folder that holds the ``coprod_kit`` to build with.
    """
    command = [sys.executable, "-m", "coprod_kit.cli", "book", folder]
    run(command, cwd=kit, environment={"PYTHONPATH": str(kit)}, log=folder / "build.log")


def build_all() -> Sites:
    """Build all pages; what nothing has changed for is taken from the last time."""
    ours_too = [ROOT / "book", ROOT / "coprod_kit"]
    theirs = [HERE / name for name in ("peers.py", "stock.py", "requirements.txt")]
    ours = _cached("ours", [*ours_too, ROOT / "exercises", ROOT / "_config.yml"], _ours)
    stock = _cached("stock", [*ours_too, *theirs, HERE / "package-lock.json"], _stock)
    quiz = _cached("quiz", theirs, _quiz)
    return Sites(ours, stock, quiz)


def _ours(target: Path) -> Path:
    copy_of_ours(target)
    build_ours(target)
    return target / "_build" / "html"


def _stock(target: Path) -> Path:
    vendor(target / "extra" / VENDOR)
    book = target / "book"
    options = {"nb_ipywidgets_js": IPYWIDGETS_JS, "html_extra_path": ["../extra"]}
    write_book(ROOT / "book" / "fr", book, **options)
    # The page of plain prose, one more chapter: the text of one of ours and nothing else.
    levels = (ROOT / "book" / "fr" / "levels.md").read_text(encoding="utf-8")
    (book / "prose.md").write_text(prose(levels, "fr"), encoding="utf-8")
    toc = yaml.safe_load((book / "_toc.yml").read_text(encoding="utf-8"))
    toc["parts"][0]["chapters"].append({"file": "prose"})
    (book / "_toc.yml").write_text(yaml.safe_dump(toc, sort_keys=False), encoding="utf-8")
    jupyter_book(book)
    return book / "_build" / "html"


def _quiz(target: Path) -> Path:
    text = f"---\n{yaml.safe_dump(KERNEL, sort_keys=False)}---\n\n{QUIZ}"
    (target / "index.md").write_text(text, encoding="utf-8")
    (target / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
    write_config(target, "en")
    jupyter_book(target)
    return target / "_build" / "html"


def _cached(name: str, sources: list[Path], make: Callable[[Path], Path]) -> Path:
    key = content_hash(sources)
    target = OUT / "sites" / name
    stamp = target / ".built"
    if stamp.is_file():
        known, _, built = stamp.read_text(encoding="utf-8").partition("\n")
        if known == key:
            return target / built
    print(f"Building the pages: {name} …", flush=True)
    html = make(fresh(target))
    stamp.write_text(f"{key}\n{html.relative_to(target).as_posix()}", encoding="utf-8")
    return html
