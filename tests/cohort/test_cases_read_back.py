"""What a notebook writes with pandas, another reads."""

import pandas as pd
import pytest

import coprod_kit


@pytest.mark.parametrize("index", [True, False])
def test_what_pandas_writes_can_be_read_back(tmp_path, index):
    table = coprod_kit.cases()
    for part in (table, coprod_kit.cases(contested=True), coprod_kit.cases(level="initiator")):
        part.to_csv(tmp_path / "mine.csv", index=index)
        pd.testing.assert_frame_equal(coprod_kit.cases(tmp_path / "mine.csv"), part)
    table.to_csv(tmp_path / "mine.csv", index=index, sep=";", encoding="utf-8-sig")
    pd.testing.assert_frame_equal(coprod_kit.cases(tmp_path / "mine.csv"), table)
