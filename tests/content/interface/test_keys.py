"""Every interface text is used somewhere, and every text that is asked for exists.

Found by reading the sources: a key is written out where it is used, or listed in `MADE_UP`.
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.self_assessment.view import OCCASIONS
from tests.interface_texts import areas, strings

ROOT = Path(__file__).parents[3]
KIT, FRONTEND = ROOT / "coprod_kit", ROOT / "frontend" / "src"

# Where a key stands: after the name of the texts, in brackets or after a dot, or in a call.
PATTERNS = {
    ".py": [
        r"(?:\b\w*words|\btexts|strings\(\"[\w-]+\", [^()]*\))\[([^\]]+)\]",
        r"\.words\(([^()]+)\)",
    ],
    ".html": [
        r"\b(?:t|words|strings)\[([^\]]+)\]",
        r"(?<![\w.])(?:\w+\.)?t\.(\w+)",
        r"\bwords\.(\w+)",
    ],
    ".ts": [r"\bsay\(\s*[\w.]+,\s*((?:\"[^\"]*\"|`[^`]*`|[^,()])+)"],
}
AREAS_OF = {  # files that are given their texts by another
    "book/output/accessibility_fixes.py": {"site"},
    "book/output/theme": {"site"},
    "exports/templates": {"exports"},
    "widgets/case_classifier/template.html": {"case-classifier"},
    "widgets/case_explorer/template.html": {"case-explorer"},
    "widgets/quiz/template.html": {"quiz"},
    "widgets/self_assessment/template.html": {"self-assessment"},
    "charts/figure.html": {"charts"},
    "case-classifier": {"case-classifier"},
    "case-explorer": {"case-explorer"},
    "widgets/case_practice/template.html": {"case-practice"},
    "case-practice": {"case-practice"},
    "quiz": {"quiz"},
    "self-assessment": {"self-assessment"},
}
ACTION = r'\baction\(\s*[\w.]+,\s*[\w.]+,\s*"(\w+)"'
"""A button beside what it does: its own text, and what it does."""

ASKING = r'\baskBefore\(\s*[\w.]+,\s*"(\w+)"'
"""A question before something is lost: its own text, and its two answers."""

ERASING = {"erase_asked", "erase_cancel", "erase_confirm"}
"""What `askBeforeErasing` says, wherever it is called."""

FOLLOWED_ELSEWHERE = {"command-line", "tables"}
"""Areas whose keys are names of commands and of columns: tests/cli/test_languages.py and
tests/cohort/test_labels.py follow them."""

MADE_UP = {  # keys that are handed over, or put together from names that are known here
    ("boxes.py", "key"): [],
    ("boxes.py", "name"): ["remember", "disagreement", "case"],
    ("case_downloads.py", "key"): ["download_csv", "download_json", "download_zip"],
    ("case_downloads.py", 'f"{key}_text"'): [
        f"download_{name}_text" for name in ("csv", "json", "zip")
    ],
    ("trainer_files.py", 'f"bank_{form}_text"'): [
        f"bank_{form}_text" for form in ("moodle", "gift", "qti")
    ],
    ("handouts.py", "key"): ["card_question", "card_before"],
    ("case_mentions.py", "key"): ["card_question", "card_before"],
    ("session_plans.py", "key"): ["plan_outcome", "plan_needs"],
    ("header.html", '"appearance_" ~ value'): [
        f"appearance_{choice}" for choice in ("auto", "light", "dark")
    ],
    ("index.ts", "words"): ["saved", "save_replaced", "save_full", "save_blocked"],
    ("question.ts", "word"): ["mark_right", "mark_chosen"],
    ("step-view.ts", "action"): [
        *("next", "finish", "skip", "previous", "skip_examples", "stop"),
        *("go_on", "go_skipped", "go_back", "restart", "erase_cancel", "erase_confirm"),
    ],
    ("marks.py", 'f"evidence_{strength}"'): [
        f"evidence_{strength}" for strength in ("strong", "mixed", "thin", "stance")
    ],
    ("data-panel.ts", "`column_${column}`"): [
        f"column_{name}"
        for name in ("instrument", "version", "occasion", "date", "item", "text", "answer")
    ],
    ("data-panel.ts", "`occasion_${occasion}`"): [f"occasion_{name}" for name in OCCASIONS],
    ("result.ts", "status"): ["card_validated", "card_not_validated"],
    ("tables.py", "key"): ["table", "table_again"],
    ("builder.py", "phase"): [f"phase_{name}" for name in ("reading", "writing", "search", "done")],
}


def areas_of(file, text):
    """List the areas whose texts a source file uses."""
    path = file.relative_to(FRONTEND if file.suffix == ".ts" else KIT).as_posix()
    named = set(re.findall(r'strings(?:_so_far)?\("([\w-]+)",', text))
    given = (found for start, found in AREAS_OF.items() if path.startswith(start))
    return named.union(*given)


def keys_in(file, expression, found):
    """List the keys of some areas that an expression may stand for."""
    expression = expression.strip()
    if (file.name, expression) in MADE_UP:
        return MADE_UP[file.name, expression]
    if re.fullmatch(r"\w+", expression) and file.suffix == ".html":
        return [expression]
    if choice := re.fullmatch(r"(['\"][\w-]+['\"]) if .* else (['\"][\w-]+['\"])", expression):
        return [text.strip("'\"") for text in choice.groups()]
    if choice := re.fullmatch(r".* \? (\"[\w-]+\") : (\"[\w-]+\")", expression, re.DOTALL):
        return [text.strip('"') for text in choice.groups()]
    if literal := re.fullmatch(r"['\"]([\w-]+)['\"]", expression):
        return [literal[1]]
    if put_together := re.fullmatch(r"f\"(\w+_)\{[^\"]+\}\"|`(\w+_)\$\{[^`]+\}`", expression):
        start = put_together[1] or put_together[2]
        keys = (key for area in found for key in strings(area, LANGUAGES[0]))
        if known := [key for key in keys if key.startswith(start)]:
            return known
    pytest.fail(f"{file.relative_to(ROOT)} makes up a key from {expression!r}: add it to MADE_UP.")


def uses():
    """Yield each use of a key: the file, the areas it may be in, the key."""
    sources = [*KIT.rglob("*.py"), *KIT.rglob("*.html"), *FRONTEND.rglob("*.ts")]
    for file in sources:
        text = file.read_text(encoding="utf-8")
        found = areas_of(file, text)
        if not found or file.name.endswith(".test.ts") or file.parent.name == "content":
            continue
        for pattern in PATTERNS[file.suffix]:
            for expression in re.findall(pattern, text):
                for key in keys_in(file, expression, found):
                    yield file, found, key
        for name in re.findall(ACTION, text):
            yield from ((file, found, key) for key in (name, f"{name}_text"))
        for name in re.findall(ASKING, text):
            keys = (f"{name}_{part}" for part in ("asked", "cancel", "confirm"))
            yield from ((file, found, key) for key in keys)
        if "askBeforeErasing(" in text:
            yield from ((file, found, key) for key in ERASING)


@pytest.fixture(scope="module")
def used():
    return list(uses())


def test_every_area_is_used(used):
    assert {area for _, found, _ in used for area in found} == set(areas()) - {"tables"}


def test_no_key_is_missing(used):
    declared = {area: strings(area, LANGUAGES[0]) for area in areas()}
    missing = {
        f"{file.relative_to(ROOT)}: {key}"
        for file, found, key in used
        if not any(key in declared[area] for area in found)
    }
    assert not missing


def test_no_key_is_idle(used):
    keys = defaultdict(set)
    for _, found, key in used:
        for area in found:
            keys[area].add(key)
    idle = {
        f"{area}.yaml: {key}"
        for area in set(areas()) - FOLLOWED_ELSEWHERE
        for key in strings(area, LANGUAGES[0])
        if key not in keys[area]
    }
    assert not idle


PLACEHOLDERS = {
    ".py": r'\["(\w+)"\]\.format\(([^()]*)\)',
    ".html": r'(?:t\.|strings\[")(\w+)(?:"\])?\.format\(([^()]*)\)',
}


def test_what_python_fills_in_is_what_the_texts_wait_for():
    """A name that is not filled in would stop the page with a KeyError."""
    filled = 0
    for file in (*KIT.rglob("*.py"), *KIT.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        for key, arguments in re.findall(PLACEHOLDERS[file.suffix], text):
            names = set(re.findall(r"(\w+)=", arguments))
            for area in areas_of(file, text):
                for lang in LANGUAGES:
                    waiting = set(re.findall(r"\{([\w-]+)\}", strings(area, lang).get(key, "")))
                    assert "**" in arguments or waiting <= names, f"{file.name}: {key}"
                    filled += 1
    assert filled
