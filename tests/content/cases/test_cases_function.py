"""``coprod_kit.cases()``: a tidy table, filtered, of the kit's cases or of one's own."""

import numpy as np
import pandas as pd
import pytest

import coprod_kit
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.files.errors import ContentErrors
from tests.content.cases.rows import CLEAR, CONTESTED, NEAR_MISS, ROWS, TITLES, table, told

pytestmark = pytest.mark.usefixtures("english")

CODES = ["sector", "country", "status", "verdict", "near_miss_class", "narrow_sense"]
CODES += ["level", "mode"]


def test_the_table_is_tidy():
    cases = coprod_kit.cases()
    assert list(cases.columns) == TITLES
    assert cases["id"].is_unique
    assert list(cases.index) == list(range(len(ROWS)))
    assert all(isinstance(cases[name].dtype, pd.CategoricalDtype) for name in CODES)
    assert cases["contested"].dtype == bool
    assert all(
        isinstance(cell, list) for name in ("phases", "alternatives") for cell in cases[name]
    )
    near = cases["verdict"] == "near-miss"
    assert cases.loc[near, ["level", "mode"]].isna().all(axis=None)
    assert cases.loc[~near, ["level", "mode"]].notna().all(axis=None)
    assert cases.loc[near, "near_miss_class"].notna().all()
    assert cases["reason_fr"].notna().equals(cases["contested"])


def test_levels_and_modes_are_in_order():
    cases = coprod_kit.cases()
    assert list(cases["level"].cat.categories) == ["co-implementer", "co-designer", "initiator"]
    assert list(cases["mode"].cat.categories) == ["individual", "group", "collective"]
    assert cases["level"].cat.ordered
    assert cases["mode"].cat.ordered
    assert (cases["level"] >= "co-designer").sum() == len(
        coprod_kit.cases(level=["co-designer", "initiator"])
    )
    counts = pd.crosstab(cases["level"], cases["mode"])
    assert counts.shape == (3, 3)
    assert counts.min(axis=None) >= 8


def test_nobody_changes_the_cases_of_another():
    coprod_kit.cases()["phases"][0].append("changed")
    mine = coprod_kit.cases()
    mine.loc[:, "title_fr"] = "changed"
    again = coprod_kit.cases()
    assert again["phases"][0] == list(next(iter(shipped_cases().values())).phases)
    assert again["title_fr"][0] == ROWS[0]["title_fr"]


@pytest.mark.parametrize(
    ("filters", "keeps"),
    [
        ({"level": "initiator"}, lambda row: row["level"] == "initiator"),
        (
            {"level": ("initiator", "co-designer")},
            lambda row: row["level"] in "initiator co-designer",
        ),
        ({"mode": {"group"}}, lambda row: row["mode"] == "group"),
        ({"phase": "assess"}, lambda row: "assess" in row["phases"]),
        ({"phase": ["assess", "commission"]}, lambda row: {"assess", "commission"} & row["phases"]),
        ({"sector": "health", "country": "FR"}, lambda row: row["where"] == ("health", "FR")),
        ({"country": ["GB", "SE"]}, lambda row: row["where"][1] in ("GB", "SE")),
        ({"contested": True}, lambda row: row["contested"] == "yes"),
        ({"contested": [True, False]}, lambda _: True),
        ({"contested": np.bool_(False), "level": pd.Series(["initiator"])}, None),
        ({"level": []}, lambda _: False),
        ({}, lambda _: True),
    ],
)
def test_filters(filters, keeps):
    keeps = keeps or (lambda row: row["contested"] == "no" and row["level"] == "initiator")
    rows = [
        {**row, "phases": set(row["phases"].split("; ")), "where": (row["sector"], row["country"])}
        for row in ROWS
    ]
    rows = [row if row["level"] else {**row, "level": "none"} for row in rows]
    found = coprod_kit.cases(**filters)
    assert list(found["id"]) == [row["id"] for row in rows if keeps(row)]
    assert list(found.index) == list(range(len(found)))


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        (
            {"level": "expert"},
            "no level 'expert'. Take one or several of: co-implementer, co-designer, initiator.",
        ),
        ({"mode": ["group", "crowd"]}, "There is no mode 'crowd'."),
        ({"phase": "delivery"}, "Take one or several of: commission, design, deliver, assess."),
        ({"sector": "space"}, "There is no sector 'space'. Take one or several of: environment,"),
        ({"country": "Mars"}, "There is no country 'Mars'. Take one or several of: BR, CA, DE,"),
        ({"contested": "yes"}, "There is no contested 'yes'. Take one or several of: True, False."),
        ({"contested": 1}, "There is no contested 1."),
        ({"level": 3}, "There is no level 3."),
        ({"level": [None]}, "There is no level None."),
        ({"level": [["initiator"]]}, "There is no level ['initiator']."),
    ],
)
def test_a_filter_that_asks_for_what_is_not_there_lists_what_is(filters, words):
    with pytest.raises(ValueError, match=r"^There is no") as refused:
        coprod_kit.cases(**filters)
    assert words in str(refused.value)


@pytest.mark.parametrize("kind", [str, lambda path: path])
def test_a_file_of_ones_own(tmp_path, kind):
    file = tmp_path / "mine.csv"
    file.write_text("\ufeff" + table([CONTESTED, NEAR_MISS], delimiter=";"), encoding="utf-8")
    mine = coprod_kit.cases(kind(file))
    assert list(mine["id"]) == [CONTESTED["id"], NEAR_MISS["id"]]
    assert list(mine["country"].cat.categories) == ["FR"]
    assert list(coprod_kit.cases(kind(file), contested=False)["id"]) == [NEAR_MISS["id"]]
    with pytest.raises(
        ValueError, match=r"There is no country 'GB'\. Take one or several of: FR\."
    ):
        coprod_kit.cases(file, country="GB")


def test_a_table_of_ones_own_comes_back_as_it_is():
    for cases in (coprod_kit.cases(), coprod_kit.cases(level="initiator", contested=True)):
        pd.testing.assert_frame_equal(coprod_kit.cases(cases), cases)


@pytest.mark.parametrize("how", [{"dtype": str}, {}, {"keep_default_na": False}])
def test_a_table_that_pandas_read(how):
    pd.testing.assert_frame_equal(
        coprod_kit.cases(pd.read_csv(CASES_FILE, **how)), coprod_kit.cases()
    )


def test_a_case_added_in_a_notebook():
    mine = pd.concat([coprod_kit.cases(), pd.DataFrame([{**CLEAR, "id": "mine"}])])
    assert coprod_kit.cases(mine)["id"].iloc[-1] == "mine"


def test_faults_of_a_table_are_told_by_the_label_of_its_row():
    mine = coprod_kit.cases().set_index("id", drop=False).astype({"level": object})
    mine.loc["ryhov-dialysis", "level"] = "innitiator"
    with pytest.raises(ContentErrors) as refused:
        coprod_kit.cases(mine)
    [(where, reason, fix)] = told(refused.value.problems, "DataFrame")
    assert where == "row ryhov-dialysis, column level"
    assert reason == "The value “innitiator” is unknown."
    assert fix.startswith("Is it “initiator”?")


def test_a_table_without_columns_and_one_with_a_million_rows():
    with pytest.raises(ContentErrors, match="The first row names no known column"):
        coprod_kit.cases(pd.DataFrame())
    many = pd.DataFrame(0, index=range(1_000_000), columns=TITLES)
    with pytest.raises(ContentErrors, match="The file has more than 10,000 rows"):
        coprod_kit.cases(many)
