"""The trainers' notebooks: stripped as stored, and running from the first cell to the last."""

from __future__ import annotations

import re
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
        run(notebook, tmp_path)
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
        # Invented answers stand in widgets of their own, which are not shown.
        assert not any(widget.get("answers") for widget in widgets)
        for form in ("<svg",) if file.stem == "self-assessment" else ("<table",):
            assert any(form in bundle.get("text/html", "") for bundle in bundles)
        assert not any(
            "http" in bundle.get("text/html", "").replace("http://www.w3.org", "")
            for bundle in bundles
        )

    def test_running_all_leaves_the_widgets_of_the_room_blank(
        self, file: Path, tmp_path: Path
    ) -> None:
        notebook = nbformat.read(file, as_version=4)
        names = "pcq" if file.stem == "cases" else "w"
        blank = " and ".join(f"{name}.answers == {{}}" for name in names)
        notebook.cells.append(nbformat.v4.new_code_cell(f"assert {blank}"))
        run(notebook, tmp_path)

    def test_one_click_then_the_next_cells(self, file: Path, tmp_path: Path) -> None:
        """Answers that are begun and not finished stop no cell."""
        clicks = {
            "c = CaseClassifier()": "c.answers = {'service': 'public'}",
            "p = CasePractice(": "p.answers = {p.results['case'][0]: {'verdict': 'mere-use'}}",
            "w = SelfAssessment(": "w.answers = {'S1': 40}",
        }
        notebook = nbformat.read(file, as_version=4)
        cells = []
        for cell in notebook.cells:
            cells.append(cell)
            for begin, click in clicks.items():
                if cell.cell_type == "code" and cell.source.startswith(begin):
                    cells.append(nbformat.v4.new_code_cell(click))
        assert len(cells) - len(notebook.cells) == (2 if file.stem == "cases" else 1)
        notebook.cells = cells
        run(notebook, tmp_path)

    def test_a_room_reads_words_and_no_anchor(self, file: Path, tmp_path: Path) -> None:
        """Tables hold no codes of the kit, and no cell what JupyterLab shows as it is written."""
        notebook = nbformat.read(file, as_version=4)
        for cell in notebook.cells:
            if cell.cell_type == "markdown":
                assert not re.search(r"^\([\w-]+\)=", cell.source, re.MULTILINE)
        run(notebook, tmp_path)
        codes = {"co-implementer", "co-designer", "co-implementer|group"} | (
            {"initiator", "title_fr", "near-miss", "exact"} if file.parent.name == "fr" else set()
        )
        for cell in notebook.cells:
            for output in cell.get("outputs", ()):
                html = output.get("data", {}).get("text/html", "")
                if "dataframe" in html:
                    shown = set(re.findall(r">([^<>]+)<", html))
                    assert not shown & codes - (set() if file.parent.name == "fr" else ENGLISH)


ENGLISH = {"co-implementer", "co-designer"}
"""Codes that are also the words of readers of English."""


def run(notebook: nbformat.NotebookNode, folder: Path) -> None:
    """Run a notebook from its first cell to its last."""
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()
