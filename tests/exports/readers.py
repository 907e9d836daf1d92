"""Readers of Moodle XML and GIFT, written from what Moodle documents and not from our writers.

Both give the same shape: a list of `Read`, in the order of the file.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

FRONTEND = Path(__file__).parents[2] / "frontend"

# Shares of the mark that Moodle accepts; any other is refused at import.
GRADES = (100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667)
GRADES += (14.28571, 12.5, 11.11111, 10, 5, 0)


@dataclass(frozen=True)
class Read:
    """A question as it was read: options are text, share of the mark and feedback.

    GIFT knows no hint: it is None there.
    """

    id: str
    category: str
    title: str
    single: bool
    text: str
    options: tuple[tuple[str, float, str], ...]
    feedback: str
    hint: str | None
    tags: tuple[str, ...]


class _Flat(HTMLParser):
    """Paragraphs, lists and spans as plain text; any other element is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.langs: list[str | None] = []
        self.bold: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"p", "ul", "li", "strong", "span", "br"}, tag
        assert set(dict(attrs)) <= {"lang"}, attrs
        if tag in {"p", "ul"} or (tag == "span" and not self.open):
            self.langs.append(dict(attrs).get("lang"))
        if tag != "br":
            self.open.append(tag)
        if tag in {"p", "ul"} and self.text:
            self.text += "\n\n" if tag == "p" else "\n"
        if tag == "strong":
            self.bold.append("")
        if tag == "li":
            self.text += "" if self.text.endswith("\n") else "\n"
            self.text += "- "
        if tag == "br":
            self.handle_data("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if "strong" in self.open:
            self.bold[-1] += data


def flat(html: str) -> _Flat:
    """Read HTML; what is no paragraph, list or span fails."""
    found = _Flat()
    found.feed(html)
    found.close()
    assert not found.open
    return found


def plain(html: str) -> str:
    """Return the words of HTML: a line between paragraphs, a dash before what is in a list."""
    return flat(html).text


def read_moodle(content: bytes) -> list[Read]:
    found, category = [], ""
    for question in ET.fromstring(content):
        assert question.tag == "question"
        if question.get("type") == "category":
            category = question.findtext("category/text", "")
            continue
        assert question.get("type") == "multichoice"
        options = tuple(
            (_text(answer), float(answer.get("fraction", "")), _text(answer.find("feedback")))
            for answer in question.findall("answer")
        )
        found.append(
            Read(
                id=question.findtext("idnumber", ""),
                category=category,
                title=question.findtext("name/text", ""),
                single=question.findtext("single") == "true",
                text=_text(question.find("questiontext")),
                options=options,
                feedback=_text(question.find("generalfeedback")),
                hint=_text(question.find("hint")),
                tags=tuple(tag.findtext("text", "") for tag in question.findall("tags/tag")),
            )
        )
    return found


def _text(element: ET.Element | None) -> str:
    assert element is not None
    assert element.get("format") == "html"
    return plain(element.findtext("text", ""))


def read_gift(content: str) -> list[Read]:
    """Read GIFT as Moodle's importer does: blocks between blank lines, escapes set aside first."""
    found, category = [], ""
    for block in re.split(r"\n[ \t]*\n", content.strip("\n")):
        lines = block.strip("\n").split("\n")
        remarks = [line for line in lines if line.startswith("//")]
        text = "\n".join(line for line in lines if not line.strip().startswith("//")).strip()
        if not text:
            continue
        if text.startswith("$CATEGORY:"):
            category = text.removeprefix("$CATEGORY:").strip()
            continue
        (remark,) = remarks
        found.append(_question(_hidden(text), remark, category))
    return found


def _question(text: str, remark: str, category: str) -> Read:
    assert text.startswith("::")
    title, rest = text[2:].split("::", 1)
    stem, answers = rest.split("{", 1)
    assert answers.endswith("}")
    answers, _, feedback = answers[:-1].partition("####")
    options = []
    for each in filter(None, re.split(r"(?=[=~])", answers.strip())):
        mark, rest = each[0], each[1:].strip()
        share = 100.0 if mark == "=" else 0.0
        if mark == "~" and (weight := re.match(r"%(-*[0-9]{1,2}\.?[0-9]*)%", rest)):
            share, rest = float(weight[1]), rest[weight.end() :]
        option, _, told = rest.partition("#")
        options.append((_shown(option), share, _shown(told)))
    known = re.findall(r"\[(\w+):([^]]*)\]", remark)
    return Read(
        id=next(value for key, value in known if key == "id"),
        category=category,
        title=_back(title),
        single="=" in answers,
        text=_shown(stem, stated=True),
        options=tuple(options),
        feedback=_shown(feedback),
        hint=None,
        tags=tuple(value for key, value in known if key == "tag"),
    )


def _hidden(text: str) -> str:
    """Put every escaped character out of reach, as a private character."""
    return re.sub(r"\\([~=#{}:\\n])", lambda found: chr(0xF0000 + ord(found[1])), text)


def _back(text: str) -> str:
    text = text.replace(chr(0xF0000 + ord("n")), "\n")
    return re.sub("[\U000f0000-\U000f007f]", lambda found: chr(ord(found[0]) - 0xF0000), text)


def _shown(text: str, *, stated: bool = False) -> str:
    text = text.strip(" \t\n\r")
    if stated:
        assert text.startswith("[html]")
        text = text.removeprefix("[html]")
    assert not text.startswith("["), "Moodle would take this for a format"
    return plain(_back(text))


def gift_pegjs(file: Path) -> list[dict]:
    """Read GIFT with gift-pegjs, the parser of an online editor of it."""
    node = shutil.which(
        "node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    assert node, "Node comes with the environment: run make test"
    script = (
        'const text = require("fs").readFileSync(process.argv[1], "utf8");'
        'process.stdout.write(JSON.stringify(require("gift-pegjs").parse(text)));'
    )
    done = subprocess.run(
        [node, "-e", script, str(file)], check=False, capture_output=True, text=True, cwd=FRONTEND
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
