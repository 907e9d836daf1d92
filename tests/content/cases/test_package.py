"""The data package, judged by Frictionless, an implementation that is not ours."""

import json
import shutil

import pytest
from frictionless import Package

from coprod_kit.content import CONTENT
from coprod_kit.content.cases.model import shipped_cases
from tests.content.cases.rows import CLEAR, ROWS, table

FILES = ("datapackage.json", "cases.schema.json", "cases.csv")


@pytest.fixture
def package(tmp_path):
    for name in FILES:
        shutil.copy(CONTENT / "cases" / name, tmp_path)
    return tmp_path


def judged(folder):
    """Return what Frictionless says of a package: (row, column, type of error)."""
    report = Package(str(folder / "datapackage.json")).validate()
    return report.flatten(["rowNumber", "fieldName", "type"])


def test_the_package_is_valid(package):
    assert judged(package) == []


def test_frictionless_reads_what_we_read(package):
    rows = Package(str(package / "datapackage.json")).get_resource("cases").read_rows()
    cases = shipped_cases()
    assert [row["id"] for row in rows] == list(cases)
    for row in rows:
        case = cases[row["id"]]
        assert row["contested"] is case.contested
        assert row["title_fr"] == case.title["fr"]
        assert (row["level"], row["mode"]) == (case.level, case.mode)
        assert (row["alternatives"] or "") == "; ".join(map(str, case.alternatives))
        assert (row["phases"] or "") == "; ".join(case.phases)


@pytest.mark.parametrize(
    ("column", "value", "kind"),
    [
        ("level", "helper", "constraint-error"),
        ("sector", "Health", "constraint-error"),
        ("phases", "design, deliver", "constraint-error"),
        ("alternatives", "initiator", "constraint-error"),
        ("contested", "maybe", "type-error"),
        ("text_fr", "", "constraint-error"),
        ("text_fr", "x" * 10_000, "constraint-error"),
        ("licence", "", "constraint-error"),
        ("country", "France", "constraint-error"),
        ("id", "two words", "constraint-error"),
    ],
)
def test_the_schema_refuses(package, column, value, kind):
    (package / "cases.csv").write_text(table([{**CLEAR, column: value}]), encoding="utf-8")
    assert judged(package) == [[2, column, kind]]


def test_the_schema_refuses_one_id_twice(package):
    (package / "cases.csv").write_text(table([CLEAR, ROWS[0], CLEAR]), encoding="utf-8")
    assert judged(package) == [[4, "id", "unique-error"], [4, None, "primary-key"]]


def test_the_package_says_who_and_under_what_licence():
    said = json.loads((CONTENT / "cases" / "datapackage.json").read_text(encoding="utf-8"))
    assert [licence["name"] for licence in said["licenses"]] == ["CC-BY-4.0"]
    assert said["contributors"]
    assert [resource["path"] for resource in said["resources"]] == ["cases.csv"]
