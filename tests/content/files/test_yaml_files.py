"""Reading YAML: what it lets through silently is refused, with the line."""

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_kit.content.files.errors import ContentErrors, Problem
from coprod_kit.content.files.yaml_files import read_yaml
from coprod_kit.content.instruments.model import read_instrument
from coprod_kit.content.questions.model import read_bank
from tests.content.broken import GOOD, faults

INDENT = "Check the indentation (spaces, no tabs), the quotes and the colons just before."


@pytest.fixture
def write(tmp_path):
    def write_bytes(data):
        file = tmp_path / "some.yaml"
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
        return file

    return write_bytes


def test_every_key_and_list_item_has_its_line(write):
    source = read_yaml(write("a: 1\nb:\n  - x\n  - c: 2\n    d: { e: 3,\n      f: 4 }\n"))
    assert source.data == {"a": 1, "b": ["x", {"c": 2, "d": {"e": 3, "f": 4}}]}
    keys = [("a",), ("b",), ("b", 0), ("b", 1, "c"), ("b", 1, "d", "f")]
    assert [source.lines[key] for key in keys] == [1, 2, 3, 4, 6]
    error = source.problem(("b", 1, "d", "nowhere", 2), "Wrong.", "Mend it.")
    assert (error.line, error.where) == (5, "b[1].d.nowhere[2]")


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "null\n", "\ufeff"])
def test_empty_file(text, write):
    (found,) = faults(read_yaml, write(text))
    assert found == (1, "", "The file is empty.", "Copy an existing file and change it.")


def test_a_byte_order_mark_and_windows_newlines_are_accepted(write):
    text = GOOD.read_text(encoding="utf-8").replace("\n", "\r\n")
    assert read_instrument(write(b"\xef\xbb\xbf" + text.encode())).id == "seven-points"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16"])
def test_not_utf_8(encoding, write):
    data = "# un mot\ntitle: été\n".encode(encoding)
    ((line, where, reason, fix),) = faults(read_yaml, write(data))
    assert (where, fix) == ("", "Save the file again with the encoding UTF-8.")
    assert reason.endswith("is not UTF-8.")
    assert line in {None, 1, 2}


@pytest.mark.parametrize(
    ("text", "line", "reason", "fix"),
    [
        ("a:\n\tb: 1\n", 2, "found character '\\t' that cannot start any token", INDENT),
        ("a: 1\n b: 2\n", 2, "mapping values are not allowed here", INDENT),
        ('a: "no end\nb: 1\n', 3, "found unexpected end of stream", INDENT),
        ("a: [1, 2\nb: 1\n", 2, "expected ',' or ']', but got ':'", INDENT),
        ("a: un: deux\n", 1, "mapping values are not allowed here", INDENT),
        ("a: 1\n---\nb: 2\n", 2, "but found another document", INDENT),
        ("a: 1\nb: *nobody\n", 2, "found undefined alias 'nobody'", INDENT),
        ("a: 1\nb: !!python/object/apply:os.abort []\n", 2, "could not determine a constr", INDENT),
    ],
)
def test_not_yaml(text, line, reason, fix, write):
    ((found_line, where, found_reason, found_fix),) = faults(read_yaml, write(text))
    assert (found_line, where) == (line, "")
    assert found_reason.startswith("The file is not valid YAML: ")
    assert reason in found_reason
    assert found_fix.startswith(fix)


@pytest.mark.parametrize(
    ("sign", "name"), [("\x07", "U+0007"), ("\x00", "U+0000"), ("\x1b", "U+001B")]
)
def test_a_sign_that_yaml_does_not_allow(sign, name, write):
    ((line, _, reason, fix),) = faults(read_yaml, write(f"a: 1\nb: one\nc: t{sign}wo\n"))
    assert (line, fix) == (3, "Remove it.")
    assert reason == f"The file holds a sign that YAML does not allow ({name})."


MISREAD = ["2024-13-45", "9" * 5000, "!!int x", "!!float x", '!!int ""', '!!float ""']
MISREAD += ["!!bool maybe", "!!timestamp abc", '!!timestamp ""', '!!bool ""']


@pytest.mark.parametrize("value", MISREAD)
def test_a_value_that_is_not_what_it_looks_like(value, write):
    ((line, where, reason, fix),) = faults(read_yaml, write(f"a: 1\nb:\n  - {value}\n"))
    assert (line, where, fix) == (3, "b[0]", "Put it in quotes.")
    assert reason == "This cannot be read as the number or the date it looks like."


@pytest.mark.parametrize("value", ["0x" + "f" * 5000, "0b" + "1" * 5000, "1" + ":59" * 3000])
def test_a_number_too_long_to_be_written(value, write):
    """Python reads these, and refuses to print them in a message."""
    ((line, where, reason, fix),) = faults(read_yaml, write(f"a: 1\nb:\n  - {value}\n"))
    assert (line, where, fix) == (3, "b[0]", "Write a smaller one, or put it in quotes.")
    assert reason == "This number is too large."


@pytest.mark.parametrize("escape", ["\\UFFFFFFFF", "\\U00110000", "\\UFFFFFFFE"])
def test_a_sign_that_does_not_exist(escape, write):
    ((line, _, reason, fix),) = faults(read_yaml, write(f'a: 1\nb: "x{escape}"\nc: 2\n'))
    assert (line, reason) == (2, "A sign written by its number does not exist.")
    assert fix == "Write the sign itself."


@pytest.mark.parametrize("code", ["D800", "DFFF", "0007", "001B", "0000"])
def test_a_sign_that_no_page_can_show(code, write):
    ((line, where, reason, _),) = faults(read_yaml, write(f'a: 1\nb: {{ c: "x\\u{code}y" }}\n'))
    assert (line, where) == (2, "b.c")
    assert reason == f"The text holds an invisible sign (U+{code})."


def test_a_key_with_an_invisible_sign(write):
    ((line, _, reason, _),) = faults(read_yaml, write('a: 1\n"x\\uD800": 2\n'))
    assert (line, reason) == (2, "This key is not a text.")


@pytest.mark.parametrize(("written", "read"), [("yes", True), ("no", False), ("on", True)])
def test_words_that_yaml_reads_as_true_or_false(written, read, write):
    assert read_yaml(write(f"a: {written}\nb: '{written}'\n")).data == {"a": read, "b": written}


@pytest.mark.parametrize(
    ("old", "new"),
    [("id: seven-points", 'id: "seven-points\\n"'), ('version: "2.1"', 'version: "2.1\\n"')],
)
def test_an_id_that_ends_a_line(old, new, write):
    text = GOOD.read_text(encoding="utf-8")
    assert text.count(old) == 1
    ((_, where, reason, _),) = faults(read_instrument, write(text.replace(old, new)))
    assert where in ("id", "version")
    assert reason.startswith("The value is not as it must be: ")


def test_the_list_of_problems_grows_with_the_file_and_no_faster(write, monkeypatch):
    """Each problem is made once or twice, however many others there are."""
    made = []
    monkeypatch.setattr(Problem, "__post_init__", lambda _: made.append(1), raising=False)
    compared = []
    monkeypatch.setattr(
        Problem, "__eq__", lambda one, other: (compared.append(1), vars(one) == vars(other))[1]
    )
    counts = []
    for entries in (60, 600):
        made.clear()
        compared.clear()
        text = "title: {fr: x}\nchapter: some\nversion: '1.0'\nquestions:\n" + "  - {}\n" * entries
        found = faults(read_bank, write(text))
        assert len(found) == 7 * entries
        counts.append((len(made), len(compared)))
    (few, compared_few), (many, compared_many) = counts
    assert many <= 10 * few
    assert compared_many <= 10 * compared_few + 100


def test_each_key_given_twice_is_told_once(write):
    text = "a: { x: 1 }\nb: 1\na: { x: 1, y: 2 }\nb: 2\nb: 3\n"
    assert [found[:3] for found in faults(read_yaml, write(text))] == [
        (3, "a", "The key is given twice."),
        (4, "b", "The key is given twice."),
        (5, "b", "The key is given twice."),
    ]


@pytest.mark.parametrize("key", ["1", "yes", "no", "1.5", "2024-01-01", "~", "<<"])
def test_a_key_that_is_not_a_text(key, write):
    ((line, found, reason, fix),) = faults(read_yaml, write(f"a: 1\n{key}: {{ b: 2 }}\n"))
    assert (line, found) == (2, key)
    assert (reason, fix) == ("This key is not a text.", "Put it in quotes.")
    assert read_yaml(write(f'a: 1\n"{key}": {{ b: 2 }}\n')).data[key] == {"b": 2}


@pytest.mark.parametrize("key", ["[a, b]", "{ a: b }"])
def test_a_key_that_is_a_part(key, write):
    ((line, *_, reason, _fix),) = faults(read_yaml, write(f"a: 1\n? {key}\n: 2\n"))
    assert (line, reason) == (2, "This key is not a text.")


def test_a_part_that_repeats_itself_without_end(write):
    ((line, where, reason, _),) = faults(read_yaml, write("a: 1\nb: &b\n  - *b\n"))
    assert (line, where) == (2, "b[0]")
    assert reason == "An alias (*) repeats a part of the file."


def test_a_part_repeated_a_billion_times_is_refused_at_once(write):
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    start = time.monotonic()
    assert len(faults(read_yaml, write("\n".join(lines)))) == 78
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("text", ["[" * 50_000, "{a: " * 50_000, "- " * 50_000])
def test_a_file_nested_beyond_reason(text, write):
    ((_, _, reason, _),) = faults(read_yaml, write(text))
    assert reason == "The file is nested too deeply."


def test_a_file_nested_deeply_where_a_text_is_due(write):
    text = GOOD.read_text(encoding="utf-8")
    text = text.replace('en: "Seven points"', "en: " + "[" * 60 + "]" * 60)
    ((_, where, _, _),) = faults(read_instrument, write(text))
    assert where == "title.en"


def test_a_file_of_thousands_of_items_is_read(write):
    count = 2000
    items = "".join(f'      - {{ id: L{n}, text: {{ fr: "x", en: "x" }} }}\n' for n in range(count))
    names = ", ".join(f"L{n}" for n in range(count))
    text = GOOD.read_text(encoding="utf-8").replace(
        "  - id: second\n",
        f'  - id: long\n    title: {{ fr: "L", en: "L" }}\n    items:\n{items}  - id: second\n',
    )
    text = text.replace("items: [E, A]", f"items: [E, A, {names}]")
    assert len(read_instrument(write(text)).items) == count + 7


def test_a_folder_is_not_a_file(tmp_path):
    ((line, where, reason, fix),) = faults(read_yaml, tmp_path)
    assert (line, where) == (None, "")
    assert reason.startswith("The file cannot be read: ")
    assert fix == "Check that it is a file you may read."


def test_errors_are_sorted_by_file_and_line():
    one, two = Path("one.yaml"), Path("two.yaml")
    errors = [
        Problem(two, 1, "b", "Wrong.", "Mend it."),
        Problem(one, 20, "c", "Wrong.", "Mend it."),
        Problem(one, None, "", "Wrong.", "Mend it."),
        Problem(one, 3, "a[0]", "Wrong.", "Mend it."),
    ]
    assert str(ContentErrors(errors)).splitlines() == [
        "one.yaml: Wrong. Mend it.",
        "one.yaml:3: a[0]: Wrong. Mend it.",
        "one.yaml:20: c: Wrong. Mend it.",
        "two.yaml:1: b: Wrong. Mend it.",
    ]


yaml_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), st.binary(), yaml_like.map(yaml.safe_dump)))
def test_any_file_is_read_or_refused_in_plain_words(tmp_path_factory, data):
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    with pytest.raises(ContentErrors) as caught:
        read_instrument(file)
    assert caught.value.problems
    for error in caught.value.problems:
        assert len(str(error).splitlines()) == 1
