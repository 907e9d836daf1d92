"""Our chapters as plain MyST: what someone without the kit would write for the same pages."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any

import yaml

from coprod_kit.content.cards.model import cards
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.claims.model import claims
from coprod_kit.content.glossary.model import glossary
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.plans.model import load_plan
from coprod_kit.content.predictions.model import predictions

if TYPE_CHECKING:
    from pathlib import Path

TITLES = {
    "fr": {
        "prediction": "Pari",
        "remember": "À retenir",
        "disagreement": "Désaccord",
        "answer": "Réponse",
        "retrieval": "De mémoire",
    },
    "en": {
        "prediction": "Bet",
        "remember": "To remember",
        "disagreement": "Disagreement",
        "answer": "Answer",
        "retrieval": "From memory",
    },
}
KERNEL = {
    "file_format": "mystnb",
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
}
_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_EVIDENCE = re.compile(r"\{evidence\}`\s*([a-z]+)[^`]*`")
_WORDS = re.compile(r"\{(?:fr|en)\}`([^`]*)`")
_ATTRIBUTES = re.compile(r"^\{\.[^}]*\}\n", re.MULTILINE)
_PREDICTION = re.compile(r"^:::\{prediction\} (\S+)$", re.MULTILINE)
_BOX = re.compile(r"^:::\{(remember|disagreement|case|retrieval)\}[ \t]*(.*)$", re.MULTILINE)
_DRAWING = re.compile(r"^:::\{drawing\} (\S+)$", re.MULTILINE)
_WIDGET = re.compile(
    r"^```\{(self-assessment|quiz|case-classifier|case-practice)\}[ \t]*(\S*)\n```$", re.MULTILINE
)
_CLASSES = {
    "self-assessment": "SelfAssessment",
    "quiz": "Quiz",
    "case-classifier": "CaseClassifier",
    "case-practice": "CasePractice",
}
_FIGURE = re.compile(r"^:::\{figure\}.*?^:::$\n", re.MULTILINE | re.DOTALL)
_DIRECTIVE_LINES = re.compile(r"^(?::::.*|:[a-z]+:.*|\([a-z0-9-]+\)=)\n", re.MULTILINE)
_PLAN = re.compile(r"^```\{session-plan\} (\S+)\n```$", re.MULTILINE)
_CASE = re.compile(r"\{case\}`([^`<]+?)(?:\s*<[^`>]*>)?`")
_CASE_ID = re.compile(r"^:id: .*\n", re.MULTILINE)
_TERM = re.compile(r"\{gl\}`(.+?)\s*<[a-z-]+>`", re.DOTALL)
_LIST = re.compile(
    r"^```\{(answers-rule|claims-table|glossary-terms|case-cards|case-explorer|case-disagreements|case-downloads)\}\n```$",
    re.MULTILINE,
)
_NOTEBOOK = re.compile(r"\(exercises/[a-z-]+\.ipynb\)")
_LEFT = re.compile(
    r"\{(?:session-plan|answers-rule|prediction|remember|disagreement|case[a-z-]*|drawing|evidence|gl|retrieval|quiz)\}"
)


def plain(text: str, lang: str) -> str:
    """Turn one chapter of ours into MyST that a stock Jupyter Book knows.

    Boxes become admonitions, drawings figures of the same SVG, marks of evidence words in
    brackets, terms links to the glossary, the lists of claims and of terms paragraphs, and a
    widget a code cell that makes it.

    Raises
    ------
    ValueError
        When a directive of ours is left, so that a new one cannot go unnoticed.
    """
    titles = TITLES[lang]
    front, body = _split(text)

    def box(found: re.Match[str]) -> str:
        kind, title = found[1], found[2]
        return f":::{{admonition}} {title or titles[kind]}"

    def widget(found: re.Match[str]) -> str:
        name = _CLASSES[found[1]]
        which = f'"{found[2]}", ' if found[2] else ""
        return (
            "```{code-cell} python3\n:tags: [remove-input]\n"
            f'from coprod_kit import {name}\n\n{name}({which}lang="{lang}")\n```'
        )

    body, widgets = _WIDGET.subn(widget, body)
    body = _PLAN.sub(lambda found: _plan(found[1], lang), body)
    body = _PREDICTION.sub(lambda found: _prediction(found[1], lang, titles), body)
    body = _BOX.sub(box, body)
    body = _DRAWING.sub(r":::{figure} figures/\1.svg", body)
    body = re.sub(r"^\+\+\+$", f"\n**{titles['answer']}**\n", body, flags=re.MULTILINE)
    body = _EVIDENCE.sub(r"(*\1*)", body)
    body = _ATTRIBUTES.sub("", _WORDS.sub(r"\1", body))
    body = _CASE.sub(r"[\1](cases.md)", _CASE_ID.sub("", body))
    body = _TERM.sub(r"[\1](glossary.md)", body)
    body = _LIST.sub(lambda found: _LISTS[found[1]](lang), body)
    body = _NOTEBOOK.sub("(trainers.md)", body)
    if left := _LEFT.search(body):
        raise ValueError(f"bench/stock.py does not know this yet: {left[0]}")
    if outcomes := front.get("outcomes"):
        lines = "\n".join(f"- {line}" for line in outcomes)
        note = rf"\1\n:::{{note}}\n{lines}\n:::\n"
        body = re.sub(r"^(# .*\n)", note, body, count=1, flags=re.MULTILINE)
    head = yaml.safe_dump(KERNEL, sort_keys=False) if widgets else ""
    return f"---\n{head}---\n{body}" if head else body


def prose(text: str, lang: str) -> str:
    """Keep of a chapter its text alone: no box, figure, label nor front matter."""
    body = _split(plain(text, lang))[1]
    return _DIRECTIVE_LINES.sub("", _FIGURE.sub("", body))


def toc_without_exercises(text: str) -> str:
    """Return a table of contents without the notebooks of exercises/."""
    toc = yaml.safe_load(text)
    for part in toc["parts"]:
        chapters = part["chapters"]
        part["chapters"] = [each for each in chapters if not each["file"].startswith("exercises/")]
    toc["parts"] = [part for part in toc["parts"] if part["chapters"]]
    return yaml.safe_dump(toc, allow_unicode=True, sort_keys=False)


def write_config(folder: Path, lang: str, **sphinx: Any) -> None:
    """Write the configuration of a stock book: its defaults, our title, the language."""
    config: dict[str, Any] = {
        "title": "coprod_kit",
        "author": "The coprod_kit contributors",
        "only_build_toc_files": True,
        "sphinx": {"config": {"language": lang, **sphinx}},
    }
    if (folder / "references.bib").is_file():
        config["bibtex_bibfiles"] = ["references.bib"]
    (folder / "_config.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")


def write_book(source: Path, target: Path, **sphinx: Any) -> Path:
    """Write a language's chapters as a stock book.

    Parameters
    ----------
    source : Path
        One of ``book/fr`` and ``book/en``, with ``references.bib`` beside it.
    target : Path
        A folder to make.
    sphinx
        More values of the Sphinx configuration.
    """
    lang = source.name
    target.mkdir(parents=True)
    for chapter in sorted(source.glob("*.md")):
        text = plain(chapter.read_text(encoding="utf-8"), lang)
        (target / chapter.name).write_text(text, encoding="utf-8")
    shutil.copytree(source / "figures", target / "figures")
    shutil.copy(source.parent / "references.bib", target)
    toc = toc_without_exercises((source / "_toc.yml").read_text(encoding="utf-8"))
    (target / "_toc.yml").write_text(toc, encoding="utf-8")
    write_config(target, lang, **sphinx)
    return target


def _prediction(name: str, lang: str, titles: dict[str, str]) -> str:
    each = predictions()[name]
    options = "\n".join(f"- {option.text[lang]}" for option in each.options)
    head = f":::{{admonition}} {titles['prediction']}\n{each.text[lang]}\n\n{options}"
    return f"{head}\n\n**{titles['answer']}**\n\n{each.finding[lang]}\n"


def _rule(lang: str) -> str:
    return "\n".join(f"- {sentence}" for sentence in strings("answers-rule", lang).values())


def _plan(name: str, lang: str) -> str:
    plan = load_plan(name)
    steps = (
        f"{step.minutes} min. {step.title[lang]}. {step.trainer[lang]} {step.without_devices[lang]}"
        for step in plan.steps
    )
    return "\n\n".join([plan.outcome[lang], *(need[lang] for need in plan.needs), *steps])


def _cards(lang: str) -> str:
    return "\n\n".join(
        f"{each.number}. {each.text[lang]} {each.decides[lang]} {each.otherwise[lang]}"
        for each in cards()
    )


def _claims(lang: str) -> str:
    return "\n\n".join(
        f"**{each.claim[lang]}**\n\n{each.verdict}. {each.finding[lang]}"
        + (f" {{cite:p}}`{','.join(each.sources)}`" if each.sources else "")
        for each in claims().values()
    )


def _terms(lang: str) -> str:
    return "\n\n".join(
        f"**{each.term[lang]}**: {each.definition[lang]} [](#{each.chapter})"
        for each in glossary().values()
    )


def _cases(lang: str) -> str:
    return "\n\n".join(
        f"**{each.title[lang]}**\n\n{each.text[lang]} *{each.coding}*"
        for each in shipped_cases().values()
    )


def _disagreements(lang: str) -> str:
    contested = [each for each in shipped_cases().values() if each.reason]
    return "\n\n".join(f"**{each.title[lang]}** {(each.reason or {})[lang]}" for each in contested)


_LISTS = {
    "answers-rule": _rule,
    "claims-table": _claims,
    "glossary-terms": _terms,
    "case-explorer": _cases,
    "case-cards": _cards,
    "case-disagreements": _disagreements,
    "case-downloads": lambda _lang: "",
}


def _split(text: str) -> tuple[dict[str, Any], str]:
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    return yaml.safe_load(found[1]), text[found.end() :]
