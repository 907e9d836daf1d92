"""A tiny book of one page, built in-process, to see what a directive makes of its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = "# A title\n\n{body}\n"


@pytest.fixture
def build_page(tmp_path: Path) -> Callable[..., str]:
    """Build one page and return its HTML; errors come out as the build raises them.

    `config` goes before the configuration of the tests.
    """
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    def build(
        body: str, lang: str = "en", files: dict[str, str] | None = None, **config: object
    ) -> str:
        source = tmp_path / "book" / lang
        source.mkdir(parents=True, exist_ok=True)
        (source / "index.md").write_text(PAGE.format(body=body), encoding="utf-8")
        (source / "_toc.yml").write_text("format: jb-book\nroot: index\n", encoding="utf-8")
        (source / "refs.bib").write_text("", encoding="utf-8")
        for name, text in (files or {}).items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_text(text, encoding="utf-8")
        extensions = ["coprod_kit.book", "jupyter_book", "myst_nb", "sphinx_external_toc"]
        with patch_docutils(None), docutils_namespace():
            app = Sphinx(
                srcdir=source,
                confdir=None,
                outdir=tmp_path / "html",
                doctreedir=tmp_path / "doctrees",
                buildername="html",
                freshenv=True,
                status=None,
                confoverrides={
                    "extensions": [*extensions, "sphinxcontrib.bibtex"],
                    "bibtex_bibfiles": ["refs.bib"],
                    "external_toc_path": "_toc.yml",
                    "coprod_alone": False,
                    "html_theme": "coprod",
                    "language": "fr",
                    "myst_enable_extensions": ["attrs_inline", "colon_fence"],
                    "nb_execution_mode": "off",
                    "nb_render_plugin": "coprod_kit",
                    **config,
                },
            )
            app.build(force_all=True)
        return (tmp_path / "html" / lang / "index.html").read_text(encoding="utf-8")

    return build
