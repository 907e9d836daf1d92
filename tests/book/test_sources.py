"""Reading chapters and notebooks without Sphinx."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_kit.book.checks.myst_reader import MystReader
from coprod_kit.book.checks.sources import (
    STAND_IN,
    Directive,
    Heading,
    Label,
    Link,
    Prose,
    Role,
    SourceError,
    SourceLine,
    read,
)

BOOK = Path(__file__).parents[2] / "book"


def at(line, cell=0):
    return SourceLine(cell, line)


def page(tmp_path, text, name="page.md"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def notebook(tmp_path, *cells):
    listed = [{"cell_type": kind, "source": source} for kind, source in cells]
    return page(tmp_path, json.dumps({"cells": listed, "nbformat": 4}), "x.ipynb")


def test_front_matter_headings_and_labels(tmp_path):
    source = """\
---
description: "One: sentence"
minutes: 10
outcomes:
  - say it
  - >
    do it
---

# The *first* `code` heading

(a-label)=
## Second {cite:p}`a`

(lone)=
A paragraph.

### Third
"""
    found = page(tmp_path, source)
    assert {k: (e.value, e.place.line) for k, e in found.front_matter.items()} == {
        "description": ("One: sentence", 2),
        "minutes": (10, 3),
        "outcomes": (["say it", "do it"], 4),
    }
    assert found.headings == (
        Heading(1, "The first heading", at(10)),
        Heading(2, "Second", at(13), "a-label"),
        Heading(3, "Third", at(18)),
    )
    assert found.labels == (Label("a-label", at(12)), Label("lone", at(15)))
    assert [(run.text, run.place.line) for run in found.prose[:3]] == [
        ("One: sentence", 2),
        ("say it", 5),
        ("do it", 7),
    ]


def test_directives_at_any_depth_and_in_either_fence(tmp_path):
    source = """\
# T

::::::{case} A *title* {cite:t}`ostrom1996`

:::::{margin}
> ````{note}
> :class: wide
>
> ```{drawing} levels
> ---
> alt: Text
> name: fig-levels
> ---
> A caption {evidence}`thin`
> ```
> ````

- item
  ```{self-assessment} self-efficacy
  ```
:::::
::::::

:::plain
(inside)=
:::
"""
    found = page(tmp_path, source)
    assert found.directives == (
        Directive("case", "A *title* {cite:t}`ostrom1996`", {}, at(3)),
        Directive("margin", "", {}, at(5)),
        Directive("note", "", {"class": "wide"}, at(6)),
        Directive("drawing", "levels", {"alt": "Text", "name": "fig-levels"}, at(9)),
        Directive("self-assessment", "self-efficacy", {}, at(19)),
    )
    assert found.roles == (
        Role("cite:t", "ostrom1996", at(3)),
        Role("evidence", "thin", at(14)),
    )
    assert found.labels == (Label("fig-levels", at(12)), Label("inside", at(25)))
    assert Prose("Text", at(11)) in found.prose


def test_a_fence_right_below_the_opening_is_no_option(tmp_path):
    found = page(tmp_path, "# T\n\n::::{case} One\n:::{margin}\nA note.\n:::\n::::\n")
    assert [(one.name, one.place.line) for one in found.directives] == [("case", 3), ("margin", 4)]


def test_code_is_neither_directive_nor_words(tmp_path):
    source = """\
# T

```python
x = "{cite:p}`a`"  # [link](x.md)
```

    indented {evidence}`thin`

```{code-block} python
:caption: A caption
# (not-a-label)=
```

% a comment {cite:p}`b`

<div>[no](x.md)</div>
"""
    found = page(tmp_path, source)
    assert (found.roles, found.links, found.labels) == ((), (), ())
    assert [run.text for run in found.prose] == ["T", "A caption"]
    assert [one.name for one in found.directives] == ["code-block"]


def test_links_and_images(tmp_path):
    source = """\
# T

See [the *levels*](levels.md "title"), [this](#a-label),
<https://example.org>, ![An image](figures/x.png) and [ref].

:::{margin}
[elsewhere][ref]
:::

[ref]: https://example.org/ref
"""
    assert page(tmp_path, source).links == (
        Link("levels.md", "the levels", at(3)),
        Link("#a-label", "this", at(3)),
        Link("https://example.org", "https://example.org", at(4)),
        Link("figures/x.png", "An image", at(4), image=True),
        Link("https://example.org/ref", "ref", at(4)),
        Link("https://example.org/ref", "elsewhere", at(7)),
    )


def test_lines_stay_right_after_anything_that_spans_lines(tmp_path):
    source = """\
# T

One {en}`quoted
words` {cite:p}`a` [a
link](x.md
"title") {cite:p}`b` `code
code` {cite:p}`c` [span
{cite:p}`d`]{.x} ![alt
{cite:p}`e`](x.png) <b
class="x"> {cite:p}`f` \\
{cite:p}`g` [![alt
x](y.png
"t") {cite:p}`h`](z.md
) {cite:p}`i`
"""
    found = page(tmp_path, source)
    cited = {role.content: role.place.line for role in found.roles if role.name == "cite:p"}
    lines = source.split("\n")
    keys = "abcdfghi"
    assert cited == {
        key: 1 + next(i for i, s in enumerate(lines) if f"`{key}`" in s) for key in keys
    }
    links = [(link.target, link.place.line) for link in found.links]
    assert sorted(links) == [("x.md", 4), ("x.png", 8), ("y.png", 11), ("z.md", 11)]


def test_prose_keeps_what_stands_around_a_role(tmp_path):
    found = page(
        tmp_path,
        "# T\n\nSay {en}`good\nday` : **oui**\n&amp; `x` ;\n\n| a | b |\n|-|-|\n| c | d |\n",
    )
    assert found.prose[1] == Prose("good day", at(3), "en")
    words = found.prose[2].text
    assert words.replace(STAND_IN, "_") == "Say __\n_ : oui\n& _ ;"
    assert [(run.text, run.place.line) for run in found.prose[3:]] == [
        ("a", 7), ("b", 7), ("c", 9), ("d", 9),
    ]  # fmt: skip


def test_a_notebook_is_read_cell_by_cell(tmp_path):
    found = notebook(
        tmp_path,
        ("markdown", ["---\n", "description: One\n", "---\n", "# Title\n"]),
        ("code", "x = 1  # {cite:p}`no`"),
        ("markdown", "(a-label)=\n## Two\n\n:::{margin}\n{cite:p}`a`\n:::"),
        ("raw", "(not-read)="),
        ("markdown", "---\nminutes: 5\n---\n"),
    )
    assert list(found.front_matter) == ["description"]
    assert found.front_matter["description"].place == at(2, cell=1)
    assert found.headings[:2] == (
        Heading(1, "Title", at(4, cell=1)),
        Heading(2, "Two", at(2, cell=3), "a-label"),
    )
    assert found.roles == (Role("cite:p", "a", at(5, cell=3)),)
    assert [(cell.number, cell.kind) for cell in found.cells] == [
        (1, "markdown"), (2, "code"), (3, "markdown"), (4, "raw"), (5, "markdown"),
    ]  # fmt: skip
    assert str(found.roles[0].place) == "cell 3, line 5"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("p.md", b"# T\n\ncaf\xe9\n", "p.md:3: this line is not UTF-8"),
        ("p.md", b"---\na: b: c\n---\n", "p.md:2: the front matter is not YAML: mapping values"),
        ("p.md", b"---\n- a\n---\n", "p.md:2: the front matter is not a list of"),
        ("p.md", b"---\na: 2024-13-45\n---\n", "p.md:2: the front matter is not YAML: month must"),
        (
            "p.md",
            b"# T\n\n:::{drawing} x\n:alt: 'a\n:::\n",
            "p.md:4: the options of {drawing} cannot be read",
        ),
        ("p.ipynb", b'{"cells": [\n}', "p.ipynb:2: this notebook is not JSON"),
        ("p.ipynb", b"[]", "p.ipynb: this is not a notebook of format 4"),
        ("p.ipynb", b'{"cells": [3]}', "p.ipynb: cell 1, line 1: this cell is neither"),
        (
            "p.ipynb",
            b'{"cells": [{"cell_type": "code", "source": 3}]}',
            "p.ipynb: cell 1, line 1: the source of this cell is not text",
        ),
    ],
)
def test_what_cannot_be_read_says_where(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read(tmp_path / name)
    assert said in str(caught.value)


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(SourceError, match=r"page\.md: this file cannot be read: No such file"):
        read(tmp_path / "page.md")


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(tmp_path):
    plain = page(tmp_path, "---\nminutes: 1\n---\n# T\n\n(a)=\n## U\n")
    (tmp_path / "page.md").write_bytes(
        b"\xef\xbb\xbf---\r\nminutes: 1\r\n---\r\n# T\r\n\r\n(a)=\r\n## U\r\n"
    )
    assert read(tmp_path / "page.md") == plain


def test_a_problem_is_shown_from_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError) as caught:
        read(tmp_path / "sub" / "page.md")
    assert str(caught.value).startswith("sub/page.md: ")


BITS = ["# ", "a", "\n", "\n\n", ":::{case} ", ":::", "```{note}", "```", "(a)=", "{en}`", "`"]
BITS += [
    "[",
    "](b)",
    "![",
    "---",
    ":x: y",
    "> ",
    "- ",
    "    ",
    "|",
    "{.c}",
    "&amp;",
    "\\",
    "$",
    "<b ",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(BITS), max_size=25).map("".join) | st.text(max_size=40))
def test_any_text_is_read_or_refused_with_lines_inside_it(text):
    reader = MystReader(Path("page.md"))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    try:
        reader.read(text, at(1), front_matter=True)
    except SourceError as error:
        line, found = error.problem.line or 0, reader.page()
    else:
        line, found = 1, reader.page()
    assert 1 <= line <= lines + 1
    records = (
        found.headings,
        found.labels,
        found.directives,
        found.roles,
        found.links,
        found.prose,
    )
    assert all(1 <= one.place.line <= lines for kind in records for one in kind)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_book_is_read(lang):
    files = sorted((BOOK / lang).glob("*.md"))
    assert files
    for file in files:
        found = read(file)
        assert found.headings[0].level == 1
        assert found.front_matter["description"].value
        assert len({label.name for label in found.labels}) == len(found.labels)


def test_labels_roles_and_directives_stand_on_the_lines_they_name():
    for file in BOOK.glob("*/*.md"):
        lines = file.read_text(encoding="utf-8").split("\n")
        found = read(file)
        for label in found.labels:
            assert label.name in lines[label.place.line - 1]
        for role in found.roles:
            assert f"{{{role.name}}}`" in lines[role.place.line - 1]
        for directive in found.directives:
            assert f"{{{directive.name}}}" in lines[directive.place.line - 1]
        for heading in found.headings:
            assert lines[heading.place.line - 1].startswith("#" * heading.level + " ")


def test_sphinx_is_not_loaded():
    code = "import sys, coprod_kit.book.checks.parity as p; sys.exit('sphinx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
