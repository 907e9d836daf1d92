"""Files that trainers take away: hand-outs and question banks, ready to download."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.directives.book_figures import book_figures
from coprod_kit.book.directives.case_downloads import FOLDER
from coprod_kit.book.html_nodes import markup, raw
from coprod_kit.book.page_errors import stop
from coprod_kit.content.interface.texts import strings
from coprod_kit.exports.banks import BANKS
from coprod_kit.exports.handout_archive import handout_archive
from coprod_kit.exports.handouts import HANDOUTS, figure_slides, handout
from coprod_kit.exports.items import items

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes
    from sphinx.application import Sphinx

    from coprod_kit.exports.handouts import Handout

KINDS = ("handouts", "banks")
"""What the argument of the directive may be."""

_LARGE = "large"


@dataclass(frozen=True)
class TrainerFile:
    """A file of the site.

    Attributes
    ----------
    name : str
        Its name in the folder of downloads.
    title, says : str
        The words of its link, and what follows them.
    content : callable
        What makes it.
    """

    name: str
    title: str
    says: str
    content: Callable[[], bytes]


def trainer_files(kind: str, lang: str, chapters: Path, base: str | None) -> list[TrainerFile]:
    """Return the files of a kind in one language.

    Hand-outs are PDFs where the engine that sets them is installed; the archive of pages to print
    is there in any case.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    lang : str
        Language code.
    chapters : Path
        The chapters of that language, whose figures are shown.
    base : str or None
        Address of the site, with its final slash.
    """
    return _banks(lang, base) if kind == "banks" else _handouts(lang, chapters)


def _banks(lang: str, base: str | None) -> list[TrainerFile]:
    words = strings("chapter", lang)
    collected = items(lang)

    def content(form: str) -> Callable[[], bytes]:
        def make() -> bytes:
            written = BANKS[form].write(collected, lang, base)
            return written.encode() if isinstance(written, str) else written

        return make

    return [
        TrainerFile(
            f"coprod-kit-{form}-{lang}{BANKS[form].suffix}",
            words[f"bank_{form}"],
            words[f"bank_{form}_text"].format(count=len(collected)),
            content(form),
        )
        for form in BANKS
    ]


def _handouts(lang: str, chapters: Path) -> list[TrainerFile]:
    words = strings("chapter", lang)
    made = [handout(name, lang) for name in HANDOUTS]
    figures = figure_slides(book_figures(chapters), lang)
    files: list[TrainerFile] = []
    if find_spec("typst") is not None:
        files += [_pdf(each, large=False) for each in made]
        files += [_pdf(each, large=True) for each in made]
        files.append(_pdf(figures, large=False))
    pages = [*made, figures]
    archive = TrainerFile(
        f"coprod-kit-handouts-{lang}.zip",
        words["handout_pages"],
        words["handout_pages_text"],
        lambda: handout_archive(pages),
    )
    return [*files, archive]


def _pdf(made: Handout, *, large: bool) -> TrainerFile:
    words = strings("chapter", made.lang)
    stem = "-".join(["coprod-kit", made.name, *([_LARGE] if large else []), made.lang])

    def content() -> bytes:
        from coprod_kit.exports.handout_pdf import handout_pdf

        return handout_pdf(made, large=large)

    says = words["handout_large"] if large else words["handout_pdf"]
    return TrainerFile(f"{stem}.pdf", made.title, says, content)


class TrainerFiles(SphinxDirective):
    """List the files of a kind; they are written when the build ends."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Build the list."""
        kind, lang = self.arguments[0], self.config.language
        if kind not in KINDS:
            stop(*self.get_source_info(), f"{{trainer-files}} takes one of: {', '.join(KINDS)}.")
        up = "../" * self.env.docname.count("/")
        colon = "\u202f:" if lang == "fr" else ":"
        lines = [
            markup(
                '<li><a href="{href}" download>{title}</a>{colon} {says}</li>',
                href=f"{up}{FOLDER}/{file.name}",
                title=file.title,
                colon=colon,
                says=file.says,
            )
            for file in trainer_files(kind, lang, Path(self.env.srcdir), None)
        ]
        kinds: set[str] = self.env.metadata[self.env.docname].setdefault("trainer-files", set())
        kinds.add(kind)
        return [raw(f'<ul class="ck-downloads">{"".join(lines)}</ul>')]


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None or app.builder.format != "html":
        return
    kinds = {kind for page in app.env.metadata.values() for kind in page.get("trainer-files", ())}
    base = f"{str(app.config.html_baseurl).rstrip('/')}/" if app.config.html_baseurl else None
    folder = Path(app.outdir) / FOLDER
    for kind in sorted(kinds):
        folder.mkdir(parents=True, exist_ok=True)
        for file in trainer_files(kind, app.config.language, Path(app.srcdir), base):
            (folder / file.name).write_bytes(file.content())


def setup(app: Sphinx) -> None:
    """Register the directive, and write the files when a build ends well."""
    app.add_directive("trainer-files", TrainerFiles)
    app.connect("build-finished", _finish)
