"""The book on the newest Sphinx, MyST parser and MyST-NB, without Jupyter Book."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, copy_book

LOCK = ROOT / "requirements" / "newest-sphinx.txt"

# What Jupyter Book makes of _config.yml, without Jupyter Book. Deprecations: those of our own
# modules stop the build, those of the libraries are theirs to follow.
CONF = '''"""Sphinx's configuration of one language of the book, read from _config.yml."""

import os
import warnings
from pathlib import Path

import yaml

_root = Path(os.environ["COPROD_FOLDER"])
_source = _root / "book" / os.environ["COPROD_LANGUAGE"]
_book = yaml.safe_load((_root / "_config.yml").read_text(encoding="utf-8"))

author = _book["author"]
copyright = _book["copyright"]
exclude_patterns = _book["exclude_patterns"]
html_baseurl = _book["html"]["baseurl"]
myst_enable_extensions = _book["parse"]["myst_enable_extensions"]
nb_execution_mode = _book["execute"]["execute_notebooks"]
nb_execution_timeout = _book["execute"]["timeout"]
bibtex_bibfiles = [str(_source / file) for file in _book["bibtex_bibfiles"]]
external_toc_path = str(_source / "_toc.yml")
external_toc_exclude_missing = _book["only_build_toc_files"]

globals().update(_book["sphinx"]["config"])
extensions = [name for name in _book["sphinx"]["config"]["extensions"] if name != "jupyter_book"]
del globals()["use_multitoc_numbering"]  # an option of Jupyter Book alone
coprod_alone = False  # the languages are compared by other tests

for category in (DeprecationWarning, PendingDeprecationWarning):
    warnings.filterwarnings("error", category=category, module=r"coprod_kit(\\.|$)")
'''


@pytest.fixture(scope="module")
def newest() -> Path:
    """Python of an environment with the newest releases, made once for each lock file."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()[:16]
    folder = ROOT / "_build" / "newest-sphinx" / digest
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    ready = folder / ".ready"
    if not ready.exists():
        uv = [sys.executable, "-m", "uv"]
        install = [*uv, "pip", "install", "--quiet", "--python", str(python)]
        commands = [
            [*uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(folder)],
            [*install, "--require-hashes", "-r", str(LOCK)],
            # The kit itself: MyST-NB finds its renderers by their entry points.
            [*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        ]
        for command in commands:
            subprocess.run(command, check=True)
        ready.touch()
    return python


def test_a_deprecation_fails_where_it_is_ours_to_follow() -> None:
    warn = "import warnings; warnings.warn('old', {category}, stacklevel=1)"
    for category in ("DeprecationWarning", "PendingDeprecationWarning"):
        code = compile(warn.format(category=category), "<test>", "exec")
        exec(code, {"__name__": "sphinx.application"})  # noqa: S102 -- the code above, run as a module of that name
        with pytest.raises((DeprecationWarning, PendingDeprecationWarning)):
            exec(code, {"__name__": "coprod_kit.book.anything"})  # noqa: S102 -- the code above, run as a module of that name


@pytest.mark.slow
def test_one_language_builds_without_a_warning(newest: Path, tmp_path: Path) -> None:
    folder = copy_book(tmp_path / "book-copy")
    conf = tmp_path / "conf"
    conf.mkdir()
    (conf / "conf.py").write_text(CONF, encoding="utf-8")
    environment = {
        **os.environ,
        "COPROD_FOLDER": str(folder),
        "COPROD_LANGUAGE": "fr",
        "PATH": f"{newest.parent}{os.pathsep}{os.environ['PATH']}",
    }
    out = tmp_path / "out"
    places = ["-c", str(conf), "-d", str(out / ".doctrees"), str(folder / "book/fr")]
    command = [str(newest), "-m", "sphinx", "-b", "html", "-W", "--keep-going", "-q", *places]
    done = subprocess.run(
        [*command, str(out / "html")], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    page = (out / "html/fr/exercises/self-assessment.html").read_text(encoding="utf-8")
    assert 'lang="fr"' in page
    assert 'data-ck-widget="self-assessment"' in page
    # The navigation, the links and the citations of the kit's own directives.
    levels = (out / "html/fr/levels.html").read_text(encoding="utf-8")
    assert 'aria-current="page"' in levels
    assert 'href="glossary.html#term-' in levels
    assert 'href="references.html#' in levels
