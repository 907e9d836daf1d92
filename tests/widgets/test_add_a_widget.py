"""Whoever adds a widget as CONTRIBUTING says edits nothing but its two folders."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYTHON_HALF = {
    "__init__.py": """
from coprod_kit.widgets.my_widget.view import my_widget
from coprod_kit.widgets.view import WidgetKind

KIND = WidgetKind(view=my_widget, argument=None, files=lambda _none: [])
""",
    "view.py": """
from coprod_kit.widgets.rendering import render_template
from coprod_kit.widgets.texts import widget_strings
from coprod_kit.widgets.view import WidgetView


def my_widget(lang):
    strings = widget_strings("my-widget", lang)
    html = render_template("my_widget/template.html", strings=strings)
    texts = {"id": "my-widget", "version": "1.0", "lang": lang, "strings": strings}
    return WidgetView(html, texts, {}, {"count": 0})
""",
    "widget.py": """
import traitlets

from coprod_kit.widgets.base import KitWidget
from coprod_kit.widgets.my_widget.view import my_widget


class MyWidget(KitWidget):
    kind = "my-widget"
    count = traitlets.Int().tag(sync=True)

    def __init__(self, lang):
        super().__init__(my_widget(lang))
""",
    "template.html": '<p data-part="count">{{ strings["hello"] }}</p>\n',
    "texts.yaml": 'hello: { fr: "Bonjour", en: "Hello" }\n',
    "payload.schema.json": """
{
  "title": "MyWidgetPayload",
  "type": "object",
  "required": ["texts", "key", "values"],
  "additionalProperties": false,
  "properties": {
    "texts": {
      "title": "MyWidgetTexts",
      "type": "object",
      "required": ["id", "version", "lang", "strings"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "widgets/common.schema.json#/$defs/id" },
        "version": { "$ref": "widgets/common.schema.json#/$defs/version" },
        "lang": { "$ref": "widgets/common.schema.json#/$defs/lang" },
        "strings": { "$ref": "widgets/common.schema.json#/$defs/strings" }
      }
    },
    "key": { "title": "MyWidgetKey", "type": "object", "additionalProperties": false },
    "values": {
      "title": "MyWidgetValues",
      "type": "object",
      "required": ["count"],
      "additionalProperties": false,
      "properties": { "count": { "type": "integer" } }
    }
  }
}
""",
}
FRONT_END_HALF = {
    "index.ts": """
import type { Mount } from "../core/model.ts";
import type { MyWidgetTexts } from "../generated/my-widget.ts";

export const mount: Mount = ({ model, el }) => {
  const { strings } = model.get("_texts") as MyWidgetTexts;
  el.dataset.ckReady = strings.hello ?? "my widget is mounted";
  return () => undefined;
};
""",
    "style.css": ".ck-my-widget {\n  color: inherit;\n}\n",
}


def write(folder, files):
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text.lstrip("\n"), encoding="utf-8")


def run(folder, *command):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PYTHONPATH": str(folder), "PATH": path}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def copy(tmp_path):
    """Copy what a contributor works on."""
    ignore = shutil.ignore_patterns("node_modules", "__pycache__")
    for name in ("coprod_kit", "frontend"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignore)
    (tmp_path / "frontend" / "node_modules").symlink_to(ROOT / "frontend" / "node_modules")
    return tmp_path


@pytest.mark.parametrize("own_script", [True, False])
def test_two_folders_make_a_widget(own_script, copy):
    write(copy / "coprod_kit" / "widgets" / "my_widget", PYTHON_HALF)
    settings = json.dumps({"own_script": own_script, "notebook": True})
    front_end = copy / "frontend" / "src" / "my-widget"
    write(front_end, {**FRONT_END_HALF, "widget.json": settings})

    run(copy / "frontend", "node", "build.mjs")
    run(copy / "frontend", "node", "build.mjs", "--check")
    run(copy / "frontend", "node", "node_modules/typescript/bin/tsc", "--noEmit", "-p", ".")
    static = copy / "coprod_kit" / "book" / "output" / "static"
    own = static / "coprod-kit-my-widget.js"
    assert own.is_file() == own_script
    script = own if own_script else static / "coprod-kit.js"
    assert "my widget is mounted" in script.read_text(encoding="utf-8")
    notebook = copy / "coprod_kit" / "widgets" / "static"
    assert "my widget is mounted" in (notebook / "widgets.mjs").read_text(encoding="utf-8")
    assert ".ck-my-widget" in (notebook / "widgets.css").read_text(encoding="utf-8")

    said = run(
        copy,
        sys.executable,
        "-c",
        "import coprod_kit\n"
        "from coprod_kit.cli.check import check_kit\n"
        "from coprod_kit.widgets.registry import WIDGET_KINDS, render\n"
        "from coprod_kit.widgets.my_widget.widget import MyWidget\n"
        "print(coprod_kit.__file__, *WIDGET_KINDS, *check_kit())\n"
        "print(render({'kind': 'my-widget', 'lang': 'en'}, 'u1'))\n"
        "print(MyWidget('fr').get_state()['_texts']['strings'])\n",
    )
    assert str(copy) in said
    assert "my-widget" in said.splitlines()[0]
    assert '<p data-part="count">Hello</p>' in said
    assert "Bonjour" in said


def test_what_is_missing_in_the_front_end_is_named(copy):
    write(copy / "coprod_kit" / "widgets" / "my_widget", PYTHON_HALF)
    done = subprocess.run(
        ["node", "build.mjs", "--check"],
        cwd=copy / "frontend",
        env={
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "my-widget needs frontend/src/my-widget/index.ts: add it" in done.stderr
