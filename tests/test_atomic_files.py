import errno
import os

import pytest

from coprod_kit.atomic_files import write_atomically


def test_a_text_or_bytes_are_written_as_they_are(tmp_path):
    write_atomically(tmp_path / "a.txt", "é\r\nb\n")
    write_atomically(tmp_path / "b.bin", b"\xff\x00")
    assert (tmp_path / "a.txt").read_bytes() == "é\r\nb\n".encode()
    assert (tmp_path / "b.bin").read_bytes() == b"\xff\x00"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "b.bin"]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
@pytest.mark.parametrize(
    "fault", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()]
)
def test_a_failure_leaves_what_was_there_and_nothing_beside_it(
    tmp_path, monkeypatch, failing, fault
):
    file = tmp_path / "a.txt"
    file.write_text("old")

    def fail(*_arguments, **_options):
        raise fault

    monkeypatch.setattr(os, failing, fail)
    with pytest.raises(type(fault)):
        write_atomically(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_is_replaced_and_not_written_through(tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    link = tmp_path / "link.txt"
    link.symlink_to(mine)
    write_atomically(link, "new")
    assert not link.is_symlink()
    assert (link.read_text(), mine.read_text()) == ("new", "mine")


def test_permissions_are_kept_and_new_files_have_the_usual_ones(tmp_path):
    file, usual = tmp_path / "a.txt", tmp_path / "usual.txt"
    usual.touch()
    write_atomically(file, "one")
    assert file.stat().st_mode == usual.stat().st_mode
    file.chmod(0o640)
    write_atomically(file, "two")
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_long_name_can_be_written(tmp_path):
    file = tmp_path / f"{'n' * 250}.txt"
    write_atomically(file, "text")
    assert file.read_text() == "text"


def test_a_missing_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "a.txt", "text")
