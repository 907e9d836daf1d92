"""The package as a whole: what it offers, what it weighs at import."""

import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import coprod_kit

ROOT = Path(__file__).parents[1]


def run(code):
    """Run Python apart and return what it printed, as JSON."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", coprod_kit.__all__)
def test_everything_on_offer_is_there(name):
    offered = getattr(coprod_kit, name)
    assert callable(offered)
    assert offered.__doc__
    assert offered.__module__.startswith("coprod_kit.")


def test_completion_shows_everything_on_offer():
    assert set(coprod_kit.__all__) <= set(dir(coprod_kit))
    assert "__version__" in dir(coprod_kit)
    assert dir(coprod_kit) == sorted(dir(coprod_kit))


def test_a_star_import_brings_what_is_on_offer():
    space = {}
    exec("from coprod_kit import *", space)  # noqa: S102 -- there is no other way to try it
    assert set(space) - {"__builtins__"} == set(coprod_kit.__all__)


def test_what_is_not_on_offer_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'coprod_kit' has no attribute 'nothing'"):
        _ = coprod_kit.nothing
    assert not hasattr(coprod_kit, "pandas")


def test_the_version_is_one():
    assert re.fullmatch(r"\d+\.\d+\.\d+", coprod_kit.__version__)
    assert version("coprod-kit") == coprod_kit.__version__
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r'^version: "?([^"\n]+)"?$', citation, re.MULTILINE) == [
        coprod_kit.__version__
    ]


HEAVY = {"pandas", "numpy", "altair", "ipywidgets", "anywidget", "traitlets", "sphinx", "docutils"}
HEAVY |= {"jsonschema", "jinja2", "yaml", "IPython", "myst_nb", "vl_convert"}


@pytest.mark.parametrize(
    ("statement", "wanted"),
    [
        ("import coprod_kit", set()),
        ("import coprod_kit; coprod_kit.set_language('en'); dir(coprod_kit)", set()),
        ("from coprod_kit import load_instrument", {"yaml"}),
        (
            "from coprod_kit import load_instrument; load_instrument('self-efficacy')",
            {"yaml", "jsonschema"},
        ),
        # A book is built without the widget classes and without pandas.
        ("import coprod_kit.widgets.registry", {"yaml", "jinja2"}),
    ],
)
def test_an_import_brings_what_it_needs_only(statement, wanted):
    loaded = run(f"{statement}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))")
    assert set(loaded) & HEAVY == wanted


def test_jsonschema_comes_without_what_makes_it_slow():
    loaded = run(
        "from coprod_kit.content.files.lazy_jsonschema import load_jsonschema\n"
        "import sys, json\n"
        "assert load_jsonschema() is load_jsonschema() is sys.modules['jsonschema']\n"
        "assert 'rfc3987_syntax' not in sys.modules\n"
        "import rfc3987_syntax\n"
        "assert rfc3987_syntax.is_valid_syntax('iri', 'https://example.org/é')\n"
        "print(json.dumps(sorted(name for name in sys.modules if 'rfc3987' in name)))"
    )
    assert "rfc3987_syntax" in loaded


@pytest.mark.parametrize("first", ["jsonschema", "rfc3987_syntax"])
def test_the_slow_part_is_left_alone_once_it_is_there(first):
    """Whoever imported it before keeps it, and jsonschema works all the same."""
    assert run(
        f"import {first}, sys, json\n"
        "before = sys.modules.get('rfc3987_syntax')\n"
        "from coprod_kit.content.files.lazy_jsonschema import load_jsonschema\n"
        "errors = list(load_jsonschema().Draft202012Validator({'type': 'string'}).iter_errors(1))\n"
        "print(json.dumps([len(errors), sys.modules.get('rfc3987_syntax') is before]))"
    ) == [1, True]
