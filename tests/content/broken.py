"""Help to break a good file in one place and compare what is said of it."""

from pathlib import Path

from coprod_kit.content.files.errors import ContentErrors

GOOD = Path(__file__).parents[1] / "vectors" / "seven-points.yaml"


def changed(old, new):
    """Return the good file with one piece of its text changed."""
    text = GOOD.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} comes {text.count(old)} times"
    return text.replace(old, new)


def faults(read, file):
    """Read a file that must be refused; return (line, where, reason, fix) of each error."""
    try:
        read(file)
    except ContentErrors as caught:
        errors = caught.problems
    else:
        raise AssertionError("The file was accepted.")
    assert str(ContentErrors(errors)) == "\n".join(map(str, errors))
    for error in errors:
        assert error.file == file
        assert str(error).startswith(str(file))
        assert "\n" not in str(error)
        for sentence in (error.reason, error.fix):
            assert not sentence[0].islower()
            assert sentence.endswith(".")
    return [(error.line, error.where, error.reason, error.fix) for error in errors]


def line_of(text, piece):
    """Return the line, from 1, where a piece of text begins; it must be there once."""
    assert text.count(piece) == 1, f"{piece!r} comes {text.count(piece)} times"
    return text.count("\n", 0, text.index(piece)) + 1
