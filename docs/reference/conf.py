"""Sphinx's configuration of the reference: `make docs`."""

import shutil
from pathlib import Path

from coprod_kit import __version__

project = "coprod_kit"
author = "The coprod_kit contributors"
copyright = author  # noqa: A001 -- the name is Sphinx's; without a year, as the output stays the same
version = release = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "numpydoc",
    "sphinx_click",
]
templates_path = ["_templates"]
html_theme = "alabaster"
html_theme_options = {"description": "Reference of the package and of the command line"}
html_copy_source = False
html_show_sourcelink = False

autodoc_member_order = "bysource"
# A name that a module only passes on is described where it is defined. Values and defaults as they
# are written: computed ones would show paths of the machine that built the page.
autodoc_default_options = {"ignore-module-all": True, "no-value": True}
autodoc_preserve_defaults = True
# Annotations are short names, which several rooms may have: then the first one is linked.
suppress_warnings = ["ref.python"]
# Members stand on their module's page; numpydoc would list them a second time.
numpydoc_show_class_members = False

# Written by autosummary: emptied first, so that a module that is gone leaves no page behind.
for name in ("modules", "names"):
    shutil.rmtree(Path(__file__).parent / name, ignore_errors=True)
