"""The case base in the book: its files, the table of disagreements, what stops a build."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from bs4 import BeautifulSoup
from frictionless import Package

import coprod_kit
from coprod_kit.book.directives import case_disagreements, case_downloads
from coprod_kit.book.output import page_context
from coprod_kit.book.page_errors import PageError
from coprod_kit.content import CONTENT
from coprod_kit.content.cases.labels import coding_words
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.classification import classify_answers
from coprod_kit.widgets.texts import widget_strings

Build = Callable[..., str]
NAMES = ("cases.csv", "cases.json", "cases.zip")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_has_the_files_and_the_page_leads_to_them(site: Path, lang: str) -> None:
    page = BeautifulSoup((site / lang / "cases.html").read_text("utf-8"), "html.parser")
    links = [str(link["href"]) for link in page.select(".ck-downloads a[download]")]
    assert links == [f"downloads/{name}" for name in NAMES]
    for link in links:
        assert (site / lang / link).stat().st_size > 1000
    assert (site / lang / links[0]).read_bytes() == (CONTENT / "cases" / "cases.csv").read_bytes()


def test_the_json_gives_the_same_rows_as_the_table() -> None:
    given = json.loads(case_downloads.cases_json())
    assert given["licenses"][0]["name"] == "CC-BY-4.0"
    table = coprod_kit.cases()
    assert list(given["cases"][0]) == list(table.columns)
    for row, expected in zip(given["cases"], table.to_dict("records"), strict=True):
        for name, value in expected.items():
            missing = not isinstance(value, (list, dict)) and pd.isna(value)
            assert row[name] == (None if missing else value), (row["id"], name)


def test_the_zip_is_a_valid_data_package(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(case_downloads.cases_zip())) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.flatten(["rowNumber", "fieldName", "type"]) == []
    readme = (tmp_path / "README.md").read_text("utf-8")
    assert readme.count("CC-BY-4.0") == len(LANGUAGES)
    assert "cases.schema.json" in readme


def test_the_zip_says_nothing_of_when_and_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(case_downloads.cases_zip())) as archive:
        entries = archive.infolist()
    assert len(entries) == 4
    for entry in entries:
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.create_system == 3
        assert entry.external_attr == 0o644 << 16


def test_the_files_of_a_site_are_those_of_the_kit(site: Path, tmp_path: Path) -> None:
    case_downloads.write_files(tmp_path)
    for lang in LANGUAGES:
        for name in NAMES:
            assert (site / lang / "downloads" / name).read_bytes() == (tmp_path / name).read_bytes()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_link_says_the_size_of_its_file(site: Path, lang: str) -> None:
    page = BeautifulSoup((site / lang / "cases.html").read_text("utf-8"), "html.parser")
    for link in page.select(".ck-downloads a[download]"):
        (said,) = re.findall(r"(\d+)\s(?:ko|kB)", link.get_text())
        assert int(said) == round((site / lang / str(link["href"])).stat().st_size / 1000)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_table_says_where_the_criteria_disagree(build_page: Build, lang: str) -> None:
    page = BeautifulSoup(build_page("```{case-disagreements}\n```", lang=lang), "html.parser")
    coded = [case for case in shipped_cases().values() if case.answers is not None]
    assert coded
    found = {case.id: classify_answers(criteria(), case.answers) for case in coded}
    other = [case for case in coded if found[case.id].coding != case.coding]
    left = [case for case in coded if case not in other and found[case.id].alternatives]
    tables = page.select("main table")
    rows = [table.select("tbody tr") for table in tables]
    assert [len(each) for each in rows] == [len(each) for each in (other, left) if each]
    if other:
        for row, case in zip(rows[0], other, strict=True):
            cells = [cell.get_text() for cell in row.select("td")]
            assert row.a["href"] == f"cases.html#case-{case.id}"
            assert coding_words(case.coding, lang) in cells[1]
            assert coding_words(found[case.id].coding, lang) in cells[2]
            assert case.reason is not None, "a disagreement without a reason"
            assert case.reason[lang] in cells[3]
    words = widget_strings("case-explorer", lang)
    count = words["rules_count"].format(total=len(coded), same=len(coded) - len(other))
    assert count in page.main.get_text()


def test_without_answers_it_says_so(build_page: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_disagreements, "shipped_cases", dict)
    page = BeautifulSoup(build_page("```{case-disagreements}\n```"), "html.parser")
    assert widget_strings("case-explorer", "en")["rules_none"] in page.main.get_text()


def test_the_explorer_cites_as_the_chapters_do(site: Path) -> None:
    page = BeautifulSoup((site / "en" / "cases.html").read_text("utf-8"), "html.parser")
    assert page.select("cite[data-key]") == []
    cited = page.select(".ck-cited a")
    assert len(cited) > 10
    assert not [link for link in cited if link.has_attr("title")]
    links = page.select(".ck-explorer-source a[href^='references.html#']")
    assert len(links) > 10
    assert (
        page.select_one("#case-sorting-packaging .ck-explorer-source")
        .get_text()
        .startswith("Source:")
    )


def test_a_page_loads_the_scripts_of_its_own_widgets_only(build_page: Build) -> None:
    page = build_page("```{quiz} levels\n```\n\n```{case-explorer}\n```")
    assert page_context._kinds_with_script(page) == ["case-explorer"]
    assert page_context._kinds_with_script('<div data-ck-widget="case-of-wine">') == []
    front_end = Path(__file__).parents[2] / "frontend" / "src"
    with_script = {
        file.parent.name
        for file in front_end.glob("*/widget.json")
        if json.loads(file.read_text("utf-8"))["own_script"]
    }
    folder = Path(page_context.__file__).parent / "static"
    for ending in ("js", "css"):
        built = {file.name for file in folder.glob(f"coprod-kit-case-*.{ending}")}
        assert built == {f"coprod-kit-{kind}.{ending}" for kind in with_script}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("```{case-explorer} health\n```", 'takes no name: remove "health"'),
        ("```{case-explorer}\n:level: initiator\n```", "Unknown option keys: ['level']"),
        ("```{case-explorer}\nwords\n```", "remove what is inside"),
    ],
)
def test_a_mistake_stops_the_build(build_page: Build, source: str, words: str) -> None:
    with pytest.raises(PageError) as caught:
        build_page(source)
    assert "index.md:3: " in str(caught.value)
    assert words in str(caught.value)
