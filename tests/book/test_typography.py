"""The typography of French and English words."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_kit.book.checks.sources import read
from coprod_kit.book.checks.typography import _masked, _matches, check_page, check_text
from coprod_kit.book.checks.typography_rules import RULES

BOOK = Path(__file__).parents[2] / "book"
N = "\u202f"


def corrected(text, lang):
    """Return the text with each flaw replaced as its rule says; none is left then."""
    for rules in RULES.get(lang, ()):
        parts, done = [], 0
        for match, rule in _matches(rules, _masked(text)):
            parts += [text[done : match.start()], rule.new(match)]
            done = match.end()
        text = "".join([*parts, text[done:]])
    return text


@pytest.mark.parametrize(
    ("text", "offsets", "right"),
    [
        ("Le sol ; l’eau", [6], f"Le sol{N}; l’eau"),
        ("Le sol; l’eau", [6], f"Le sol{N}; l’eau"),
        ("Le sol\u00a0; l’eau", [6], f"Le sol{N}; l’eau"),
        ("Le sol\n: l’eau", [6], f"Le sol{N}: l’eau"),
        ("Qui ? Vous!", [3, 10], f"Qui{N}? Vous{N}!"),
        ("Voici:", [5], f"Voici{N}:"),
        ("«mot»", [1, 4], f"«{N}mot{N}»"),
        ("« mot »", [1, 5], f"«{N}mot{N}»"),
        ("Il dit « oui ! »", [8, 12, 14], f"Il dit «{N}oui{N}!{N}»"),
        ("50 % ou 60%", [2, 10], f"50{N}% ou 60{N}%"),
        ("l'eau d'«ici»", [1, 7, 9, 12], f"l’eau d’«{N}ici{N}»"),
        ('un "mot"', [3, 7], f"un «{N}mot{N}»"),
        ('un " mot " ici', [3, 9], f"un «{N}mot{N}» ici"),
        ("etc...", [3], "etc…"),
        ("1 300 et 12\u00a0345 678", [1, 11, 15], f"1{N}300 et 12{N}345{N}678"),
        ("quoi…?", [5], f"quoi…{N}?"),
    ],
)
def test_french_flaws(text, offsets, right):
    flaws = check_text(text, "fr")
    assert [flaw.offset for flaw in flaws] == offsets
    assert all(flaw.message and flaw.fix for flaw in flaws)
    assert corrected(text, "fr") == right
    assert check_text(right, "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        f"Le sol{N}; «{N}l’eau{N}»{N}! Qui{N}?!",
        f"À 12:30, de 10:1, en 2015 300 personnes, 1{N}300 en 2024, 50{N}%",
        "Le disque C: et C:\\Temp, voir https://example.org/?a=1;b=2 et moi@example.org",
        'Le code `a ; b: "c"` et fr:en, (?) et [!] et 12 h 30',
        "aujourd’hui, co-concepteur·rice, […]",
    ],
)
def test_right_french(text):
    assert check_text(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "offsets", "right"),
    [
        ("Who ? You !", [3, 9], "Who? You!"),
        (f"Soil{N}; water : air , fire", [4, 12, 18], "Soil; water: air, fire"),
        ('a "word" here', [2, 7], "a “word” here"),
        ("it's the users' 'own'", [2, 14, 16, 20], "it’s the users’ ‘own’"),
        ("soil - and -- water", [5, 11], "soil – and – water"),
    ],
)
def test_english_flaws(text, offsets, right):
    assert [flaw.offset for flaw in check_text(text, "en")] == offsets
    assert corrected(text, "en") == right
    assert check_text(right, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "At 12:30, 10:1, from C: to https://example.org?a=1 and me@example.org: it’s “fine”!",
        "soil – and water; co-designer, 5 - 3, a != b, `x ; y`",
    ],
)
def test_right_english(text):
    assert check_text(text, "en") == []


def test_the_message_and_the_fix_say_what_to_write():
    (flaw,) = check_text("Le sol ; l’eau", "fr")
    assert flaw == (
        6,
        "a narrow no-break space (U+202F) is due before “;” and there is an ordinary space",
        f"{N};",
    )
    (flaw,) = check_text("it's", "en")
    assert flaw == (2, "a typographic apostrophe (’) is due, not a straight one", "’")


def test_a_language_without_rules_has_no_flaws():
    assert check_text("¿Qué ? ", "es") == []
    assert corrected("¿Qué ? ", "es") == "¿Qué ? "


TRICKY = st.text(alphabet="aA1 ;:!?,.%«»“”\"'’-…()[]\n\u00a0\u202f\ufffc`é/@", max_size=30)
WORDY = st.lists(
    st.sampled_from(["mot", " ", ":", ";", "https://a.b", "« ", " »", '"', "...", "5", "%", N]),
    max_size=15,
).map("".join)


@settings(deadline=None)
@given(TRICKY | WORDY | st.text(max_size=30), st.sampled_from(["fr", "en"]))
def test_a_corrected_text_passes_and_stays(text, lang):
    right = corrected(text, lang)
    assert check_text(right, lang) == []
    assert corrected(right, lang) == right


@settings(deadline=None)
@given(TRICKY | WORDY, st.sampled_from(["fr", "en"]))
def test_flaws_are_in_the_text_and_in_order(text, lang):
    offsets = [flaw.offset for flaw in check_text(text, lang)]
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)
    assert (corrected(text, lang) == text) == (not offsets)


def page(tmp_path, text, name="page.md"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_flaws_of_a_page_have_their_line(tmp_path):
    source = """\
---
description: "Un test ; deux"
minutes: 5
outcomes:
  - dire l'essentiel
---

# Le titre !

Un paragraphe {cite:p}`a,b` ; et
la suite : `code ; x` et {en}`one ; two` [lien](a.md "t")!

:::{case} Qui ?
Un mot; un autre.
:::

:::{drawing} levels
:alt: Un dessin ; deux
Une légende !
:::

| a ; | b |
|---|---|
| c | d ! |

![image ; une](figures/x.png)
"""
    problems = check_page(page(tmp_path, source), "fr")
    assert [problem.line for problem in problems] == [
        2, 5, 8, 10, 11, 11, 11, 13, 14, 18, 19, 22, 24, 26,
    ]  # fmt: skip
    assert str(problems[0]).endswith(
        "page.md:2: a narrow no-break space (U+202F) is due before “;” "
        "and there is an ordinary space, in “Un test ; deux”"
    )


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize(
    "piece", [" ", "\n", "\u202f", "a", "a.", '"', '" ', "' ", " ;", "@", "a@", "`", "0 ", "«"]
)
def test_the_time_grows_with_the_length_alone(piece, lang):
    def seconds(times):
        started = time.process_time()
        check_text(piece * times, lang)
        return time.process_time() - started

    # A quadratic check would take 64 times as long: more than a second for most of these.
    short, long = (min(seconds(times) for _ in range(3)) for times in (2_000, 16_000))
    assert long < 25 * short + 0.1


def test_words_in_another_language_have_their_own_rules(tmp_path):
    right = f"# T\n\nDire {{en}}`one; two!`{N}: oui{N}; {{fr}}`oui{N};`\n"
    assert check_page(page(tmp_path, right), "fr") == []
    wrong = page(tmp_path, f"# T\n\nSay {{fr}}`oui;` and\nthen {{fr}}`oui{N};` {{en}}`no ;`\n")
    assert [problem.line for problem in check_page(wrong, "en")] == [3, 4]


def test_what_is_not_words_is_left_alone(tmp_path):
    source = """\
---
description: Bien
key: 'a ; b'
---
(a-label)=
# Titre

```python
x = "a" ; y = 'b'
```

<https://example.org/?a;b> [lien](x.md#a;b) {evidence}`mixed <C38>` 12:30 <b class="x">gras</b>

% un commentaire ; un "autre"

:::{self-assessment} self-efficacy
:name: a-name
:::
"""
    assert check_page(page(tmp_path, source), "fr") == []


def test_a_notebook_gives_cell_and_line(tmp_path):
    cells = (
        '{"cells": [{"cell_type": "code", "source": "x = \'a ; b\'"},'
        ' {"cell_type": "markdown", "source": ["# Titre\\n", "\\n", "Un mot ; deux"]}]}'
    )
    (problem,) = check_page(page(tmp_path, cells, "x.ipynb"), "fr")
    assert (problem.cell, problem.line) == (2, 3)
    assert "x.ipynb: cell 2, line 3: " in str(problem)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_book_is_well_set(lang):
    folders = [BOOK / lang, BOOK.parent / "exercises" / lang]
    files = [file for folder in folders for file in folder.glob("*.[mi][dp]*")]
    assert files
    problems = [str(problem) for file in files for problem in check_page(read(file), lang)]
    assert problems == []
