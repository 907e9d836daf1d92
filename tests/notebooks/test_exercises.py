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

    def test_runs_in_a_kernel_and_shows_widget_and_chart(self, file: Path, tmp_path: Path) -> None:
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
        assert [widget["kind"] for widget in widgets] == ["self-assessment"]
        assert widgets[0]["lang"] == file.parent.name
        assert widgets[0]["answers"] == {}
        assert any("<svg" in bundle.get("text/html", "") for bundle in bundles)
        assert not any(
            "http" in bundle.get("text/html", "").replace("http://www.w3.org", "")
            for bundle in bundles
        )
