"""The trainers' notebooks: stripped as stored, and running from the first cell to the last."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.rendering import MIME

EXERCISES = Path(__file__).parents[2] / "exercises"
NOTEBOOKS = sorted(EXERCISES.glob("*/*.ipynb"))
WIDGETS = {
    "cases": ["case-practice", "case-classifier", "quiz"],
    "self-assessment": ["self-assessment"],
}
"""Notebook → the widgets it shows, in order."""


def test_every_language_has_notebooks() -> None:
    names = [{file.name for file in (EXERCISES / lang).glob("*.ipynb")} for lang in LANGUAGES]
    assert names[0]
    assert all(name == names[0] for name in names)


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: f"{file.parent.name}/{file.stem}")
class TestNotebook:
    def test_stored_without_outputs(self, file: Path) -> None:
        for cell in nbformat.read(file, as_version=4).cells:
            if cell.cell_type == "code":
                assert cell.outputs == []
                assert cell.execution_count is None

    def test_runs_in_a_kernel_and_shows_its_widgets(self, file: Path, tmp_path: Path) -> None:
        notebook = nbformat.read(file, as_version=4)
        client = NotebookClient(
            notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}
        )
        client.execute()
        bundles = [
            output.data
            for cell in notebook.cells
            if cell.cell_type == "code"
            for output in cell.outputs
            if "data" in output
        ]
        widgets = [bundle[MIME] for bundle in bundles if MIME in bundle]
        assert [widget["kind"] for widget in widgets] == WIDGETS[file.stem]
        assert {widget["lang"] for widget in widgets} == {file.parent.name}
        # Each widget was displayed before the notebook put invented answers in it.
        assert not any(widget.get("answers") for widget in widgets)
        for form in ("<svg",) if file.stem == "self-assessment" else ("<table",):
            assert any(form in bundle.get("text/html", "") for bundle in bundles)
        assert not any(
            "http" in bundle.get("text/html", "").replace("http://www.w3.org", "")
            for bundle in bundles
        )
