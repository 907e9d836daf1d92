"""The two languages of the book say the same things in the same order."""

import json
from pathlib import Path

import pytest

from coprod_kit.book.checks.parity import check

ROOT = Path(__file__).parents[2]

PAGE = """\
---
description: A page.
minutes: 5
---

# Title

Words {cite:p}`a,b` {evidence}`mixed <C1 C2>`.

:::{disagreement} One question?
- one
+++
Found [here](#two) {cite:p}`a`.
:::

(two)=
## Two

Words [there](levels.md), {cite:t}`c` {evidence}`thin`.

:::{drawing} levels
:alt: Words.
Caption.
:::

(three)=
## Three

:::{self-assessment} self-efficacy
:::

### Sub

Words {ref}`words <two>` and [out](https://example.org/en).
"""


class Book:
    """A small book in both languages, alike until a test changes one."""

    def __init__(self, root):
        self.book, self.exercises = root / "book", root / "exercises"
        for lang in ("fr", "en"):
            (self.book / lang / "figures").mkdir(parents=True)
            (self.exercises / lang).mkdir(parents=True)
            self.write(f"book/{lang}/levels.md", PAGE)
            self.write(f"book/{lang}/_toc.yml", "format: jb-book\nroot: levels\n")

    def write(self, name, text):
        path = self.book.parent / name
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")

    def change(self, lang, *changes, page=PAGE):
        for old, new in changes:
            assert old in page
            page = page.replace(old, new)
        self.write(f"book/{lang}/levels.md", page)

    def notebook(self, lang, *cells):
        listed = [{"cell_type": kind, "source": source} for kind, source in cells]
        self.write(f"exercises/{lang}/x.ipynb", json.dumps({"cells": listed}))

    def problems(self):
        return [str(one) for one in check(self.book, self.exercises)]


@pytest.fixture
def book(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Book(tmp_path)


def test_alike_books_have_no_problem(book):
    assert book.problems() == []


def test_words_titles_word_order_and_outside_links_are_free(book):
    book.change(
        "fr",
        ("One question?", "Une question\u202f?"),
        ("{cite:p}`a,b` {evidence}`mixed <C1 C2>`", "{evidence}`mixed <C2 C1>` {cite:t}`b,a`"),
        (":alt: Words.", ":alt: Mots."),
        ("{ref}`words <two>` and [out](https://example.org/en)", "[dehors](//x.org) {ref}`two`"),
        ("## Three", "## Trois"),
    )
    assert book.problems() == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("## Two", "### Two"),
            (
                "book/en/levels.md:17: heading of level 3 “Two” has no twin in book/fr/levels.md "
                "(there, line 17 is of level 2, “Two”)"
            ),
        ),
        (
            ("### Sub\n", ""),
            (
                "book/fr/levels.md:32: heading of level 3 “Sub” has no twin in book/en/levels.md "
                "(there, the last one is on line 27)"
            ),
        ),
        (
            ("(two)=", "(deux)="),
            (
                "book/en/levels.md:16: label “deux” has no twin in book/fr/levels.md "
                "(there, line 16 has “two”)"
            ),
        ),
        (
            ("(three)=\n", ""),
            (
                "book/fr/levels.md:26: label “three” has no twin in book/en/levels.md "
                "(there, the last one is on line 16)"
            ),
        ),
        (
            ("minutes: 5\n", ""),
            (
                "book/fr/levels.md:3: front matter key “minutes” has no twin in the front matter "
                "of book/en/levels.md"
            ),
        ),
        (
            ("minutes: 5", "outcomes: []"),
            (
                "book/en/levels.md:3: front matter key “outcomes” has no twin in the front matter "
                "of book/fr/levels.md (there, line 3 has “minutes”)"
            ),
        ),
        (
            ("{self-assessment} self-efficacy", "{self-assessment} readiness"),
            (
                "book/en/levels.md:29: directive {self-assessment} readiness has no twin in "
                "book/fr/levels.md (there, line 29 has {self-assessment} self-efficacy)"
            ),
        ),
        (
            ("{drawing} levels", "{drawing} modes"),
            (
                "book/en/levels.md:21: directive {drawing} modes has no twin in book/fr/levels.md "
                "(there, line 21 has {drawing} levels)"
            ),
        ),
        (
            ("self-efficacy\n", "self-efficacy\n:occasion: after\n"),
            (
                "book/en/levels.md:29: option :occasion: of {self-assessment} has no twin in the "
                "directive {self-assessment} of book/fr/levels.md (it starts there on line 29)"
            ),
        ),
        (
            ("{cite:p}`a,b`", "{cite:p}`a,d`"),
            (
                "book/en/levels.md:8: citation of “d” has no twin in the same section of "
                "book/fr/levels.md (there, line 8 has “b”)"
            ),
        ),
        (
            ("{cite:p}`a`", "{cite:p}`b`"),
            (
                "book/en/levels.md:13: citation of “b” has no twin in the same section of "
                "book/fr/levels.md (there, line 13 has “a”)"
            ),
        ),
        (
            ("{cite:t}`c` ", ""),
            (
                "book/fr/levels.md:19: citation of “c” has no twin in the same section of "
                "book/en/levels.md (it starts there on line 17)"
            ),
        ),
        (
            ("mixed <C1 C2>", "mixed <C1 C3>"),
            (
                "book/en/levels.md:8: evidence mark “mixed <C1 C3>” has no twin in the same "
                "section of book/fr/levels.md (there, line 8 has “mixed <C1 C2>”)"
            ),
        ),
        (
            ("`thin`", "`thin <C9>`"),
            (
                "book/en/levels.md:19: evidence mark “thin <C9>” has no twin in the same section "
                "of book/fr/levels.md (there, line 19 has “thin”)"
            ),
        ),
        (
            ("levels.md)", "modes.md)"),
            (
                "book/en/levels.md:19: link to “modes.md” has no twin in the same section of "
                "book/fr/levels.md (there, line 19 has “levels.md”)"
            ),
        ),
        (
            ("<two>", "<three>"),
            (
                "book/en/levels.md:34: link to “three” has no twin in the same section of "
                "book/fr/levels.md (there, line 34 has “two”)"
            ),
        ),
    ],
)
def test_each_difference_is_said_once_with_its_line(book, change, said):
    book.change("en", change)
    assert book.problems() == [said]


def test_an_option_that_the_other_language_lacks_is_said_of_the_page_that_has_it(book):
    book.change("fr", ("self-efficacy\n", "self-efficacy\n:occasion: after\n"))
    book.change("en", ("# Title\n", "# Title\n\n"))
    assert book.problems() == [
        (
            "book/fr/levels.md:29: option :occasion: of {self-assessment} has no twin in the "
            "directive {self-assessment} of book/en/levels.md (it starts there on line 30)"
        )
    ]


def test_one_more_section_is_one_problem_of_each_kind_it_brings(book):
    section = "(more)=\n## More\n\nWords {cite:p}`z`.\n\n:::{margin}\nNote.\n:::\n\n(three)="
    book.change("en", ("(three)=", section))
    assert book.problems() == [
        (
            "book/en/levels.md:27: heading of level 2 “More” has no twin in book/fr/levels.md "
            "(there, line 27 is of level 2, “Three”)"
        ),
        (
            "book/en/levels.md:26: label “more” has no twin in book/fr/levels.md "
            "(there, line 26 has “three”)"
        ),
        (
            "book/en/levels.md:31: directive {margin} has no twin in book/fr/levels.md "
            "(there, line 29 has {self-assessment} self-efficacy)"
        ),
        (
            "book/en/levels.md:29: citation of “z” has no twin in the same section of "
            "book/fr/levels.md (it starts there on line 17)"
        ),
    ]


def test_a_moved_citation_is_seen_whatever_else_moves(book):
    moved = [("{cite:t}`c` ", ""), ("### Sub", "{cite:t}`c`\n\n### Sub")]
    book.change("en", *moved)
    (said,) = book.problems()
    assert said.startswith("book/fr/levels.md:19: citation of “c” has no twin")


def test_missing_pages_figures_and_tables_name_the_file_to_create(book):
    book.write("book/fr/modes.md", "# M\n")
    book.write("book/en/figures/a.svg", "<svg/>")
    (book.book / "en" / "_toc.yml").unlink()
    book.notebook("en", ("markdown", "# X"))
    assert book.problems() == [
        "book/fr/modes.md: this page has no twin: create book/en/modes.md",
        "exercises/en/x.ipynb: this page has no twin: create exercises/fr/x.ipynb",
        "book/en/figures/a.svg: this figure has no twin: create book/fr/figures/a.svg",
        "book/fr/_toc.yml: this table of contents has no twin: create book/en/_toc.yml",
    ]


def test_built_and_copied_files_are_no_pages(book):
    for name in ("_build", ".ipynb_checkpoints", "exercises"):
        (book.book / "fr" / name).mkdir()
        book.write(f"book/fr/{name}/x.md", "# X\n")
    assert book.problems() == []


def test_tables_of_contents_agree_but_for_their_words(book):
    table = (
        "root: levels\nparts:\n  - caption: {}\n    chapters:\n      - file: {}\n      - file: {}\n"
    )
    book.write("book/fr/_toc.yml", table.format("Mots", "a", "b"))
    book.write("book/en/_toc.yml", table.format("Words", "a", "b"))
    assert book.problems() == []
    book.write("book/en/_toc.yml", table.format("Words", "b", "a"))
    assert book.problems() == [
        (
            "book/en/_toc.yml:5: entry “file: b” has no twin in book/fr/_toc.yml "
            "(there, line 5 has “file: a”)"
        )
    ]
    book.write("book/en/_toc.yml", "root: [\n")
    assert book.problems()[0].startswith("book/en/_toc.yml:2: this is not YAML: ")


def test_unreadable_files_are_problems(book):
    book.write("book/en/levels.md", b"# T\n\ncaf\xe9\n")
    book.write("exercises/fr/x.ipynb", "{")
    book.notebook("en", ("markdown", "# X"))
    assert book.problems() == [
        "book/en/levels.md:3: this line is not UTF-8; save the file again with that encoding",
        (
            "exercises/fr/x.ipynb:1: this notebook is not JSON: "
            "Expecting property name enclosed in double quotes"
        ),
    ]


def test_a_folder_without_pages_is_a_problem(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = [str(one) for one in check(Path("nowhere"), Path("exercises"))]
    assert said == ["nowhere: there is no page to compare in fr, en"]


def test_a_third_language_is_compared_with_the_first(book):
    (book.book / "es").mkdir()
    book.write("book/es/_toc.yml", "format: jb-book\nroot: levels\n")
    book.change("es", ("(two)=", "(dos)="))
    said = [str(one) for one in check(book.book, book.exercises, ("fr", "en", "es"))]
    assert said == [
        (
            "book/es/levels.md:16: label “dos” has no twin in book/fr/levels.md "
            "(there, line 16 has “two”)"
        )
    ]


CODE = """\
import x

# a comment
x.show("mots", lang="fr")
print(f"Il y a {n} mots", n + 1)
%matplotlib inline"""

ENGLISH_CODE = """\
import x
# another
# two
x.show("words", lang="en")
print(f"{n} words", n + 1)

%matplotlib inline"""


def test_notebooks_may_differ_in_words_and_comments(book):
    book.notebook("fr", ("markdown", "# Un"), ("code", CODE))
    book.notebook("en", ("markdown", "# One"), ("code", ENGLISH_CODE))
    assert book.problems() == []


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (
            [("markdown", "# Un"), ("code", CODE.replace("n + 1", "n + 2"))],
            (
                'exercises/en/x.ipynb: cell 2, line 5: code “print(f"Il y a {n} mots", n + 2)” has '
                "no twin in exercises/fr/x.ipynb (there, cell 2, line 5 has "
                '“print(f"Il y a {n} mots", n + 1)”)'
            ),
        ),
        (
            [("markdown", "# Un"), ("code", CODE.replace("inline", "widget"))],
            (
                "exercises/en/x.ipynb: cell 2, line 6: code “%matplotlib widget” has no twin in "
                "exercises/fr/x.ipynb (there, cell 2, line 6 has “%matplotlib inline”)"
            ),
        ),
        (
            [("markdown", "# Un"), ("code", CODE), ("code", "y")],
            (
                "exercises/en/x.ipynb: cell 3, line 1: code cell “y” has no twin in "
                "exercises/fr/x.ipynb (there, the last one is on cell 2, line 1)"
            ),
        ),
        (
            [("raw", "# Un"), ("code", CODE)],
            (
                "exercises/en/x.ipynb: cell 1, line 1: raw cell “# Un” has no twin in "
                "exercises/fr/x.ipynb (there, cell 1, line 1 is a markdown cell)"
            ),
        ),
        (
            [("markdown", "# Un"), ("code", "x = (")],
            "exercises/en/x.ipynb: cell 2, line 1: this code is not Python: '(' was never closed",
        ),
        (
            [("markdown", "# Un\n\n(a)="), ("code", CODE)],
            "exercises/en/x.ipynb: cell 1, line 3: label “a” has no twin in exercises/fr/x.ipynb",
        ),
    ],
)
def test_notebooks_have_the_same_cells_and_code(book, cells, said):
    book.notebook("fr", ("markdown", "# Un"), ("code", CODE))
    book.notebook("en", *cells)
    assert said in book.problems()


def test_the_languages_of_the_book_agree():
    assert [str(one) for one in check(ROOT / "book", ROOT / "exercises")] == []
