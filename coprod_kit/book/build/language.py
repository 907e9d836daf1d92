"""The language of a build, and its own place in the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sphinx import locale

from coprod_kit.content.interface.texts import strings
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config


def settle(app: Sphinx) -> None:
    """Set the language of the build by the name of its folder, and a folder of the site for it.

    One ``_config.yml`` serves both languages, and Jupyter Book writes every book that uses it
    into one ``_build/html``. So ``book/en`` is built in English into ``_build/html/en``,
    whether by ``coprod-kit book`` or by ``jupyter-book build book/en --config _config.yml``.
    """
    lang = Path(app.srcdir).name
    if lang not in LANGUAGES:
        return
    if app.config.language != lang:
        app.config.language = lang
        # Sphinx chose its translations before it loaded any extension: choose again.
        locale.translators.clear()
        app.translator, _ = locale.init([str(Path(locale.__file__).parent)], lang)
    app.outdir = app.outdir / lang
    app.doctreedir = app.doctreedir / lang


def site_folder(app: Sphinx) -> Path:
    """Return the folder of the whole site, which holds one folder a language."""
    return Path(app.outdir).parent


def _configure(app: Sphinx, config: Config) -> None:
    words = strings("site", config.language)
    config.html_title = config.project = words["book_title"]
    words = strings("notebook", config.language)
    config.nb_code_prompt_show = words["code_show"]
    config.nb_code_prompt_hide = words["code_hide"]
    # Beside the site, not in it; apart for each language, as they are built side by side, and
    # for each state of the kit, as what a notebook shows depends on it.
    cache = site_folder(app).parent / ".jupyter_cache" / config.coprod_kit_digest / config.language
    config.nb_execution_cache_path = str(cache)


def _place_outputs(app: Sphinx) -> None:
    folder = site_folder(app).parent / "jupyter_execute" / app.config.language
    app.env.mystnb_config.output_folder = str(folder)  # type: ignore[attr-defined]


def setup(app: Sphinx) -> None:
    """Settle the language at once, and name the book in it."""
    settle(app)
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _place_outputs, priority=900)
