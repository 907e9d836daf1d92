"""The case base as files to download: written into the site, and linked by a directive."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.html_nodes import markup, raw
from coprod_kit.content import CONTENT
from coprod_kit.content.cases.datapackage import DATAPACKAGE_FILE, datapackage
from coprod_kit.content.cases.model import CASES_FILE, shipped_cases
from coprod_kit.content.files.table_schema import columns
from coprod_kit.content.vocabulary import CASES_SCHEMA
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.texts import widget_strings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docutils import nodes
    from sphinx.application import Sphinx

FOLDER = "downloads"
"""Where the files stand in the site, at the root of each language."""

_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first date a ZIP file can hold: the same bytes whenever the book is built."""


def cases_csv() -> bytes:
    """Return the table as it stands in the kit."""
    return CASES_FILE.read_bytes()


def cases_json() -> bytes:
    """Return the same rows as objects, after what the data package says of them."""
    card = datapackage()
    package_fields = {
        name: card[name] for name in ("name", "title", "title_fr", "version", "licenses")
    }
    rows = [
        {column: case.value(column) for column in columns(CASES_SCHEMA)}
        for case in shipped_cases().values()
    ]
    text = json.dumps({**package_fields, "cases": rows}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def cases_zip() -> bytes:
    """Return the data package: its card, its schema, the table, and a few words to read."""
    held = {
        "README.md": _readme().encode(),
        "datapackage.json": DATAPACKAGE_FILE.read_bytes(),
        Path(CASES_SCHEMA).name: (CONTENT / CASES_SCHEMA).read_bytes(),
        CASES_FILE.name: cases_csv(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in held.items():
            entry = zipfile.ZipInfo(name, _OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # whatever the system that builds
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return out.getvalue()


FILES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "cases.csv": ("download_csv", cases_csv),
    "cases.json": ("download_json", cases_json),
    "cases.zip": ("download_zip", cases_zip),
}
"""Name of each file → the words of its link, and what makes it."""


def _readme() -> str:
    card = datapackage()
    licence = card["licenses"][0]
    parts = []
    for lang in LANGUAGES:
        words = widget_strings("case-explorer", lang)
        licence_words = words["readme_licence"].format(
            licence=licence["name"],
            url=licence["path"],
            authors=", ".join(who["title"] for who in card["contributors"]),
        )
        title, about = (_card_text(card, name, lang) for name in ("title", "description"))
        parts.append(f"# {title}\n\n{about}\n\n{words['readme_files']}\n\n{licence_words}\n")
    return "\n".join(parts)


def _card_text(card: Mapping[str, Any], name: str, lang: str) -> str:
    """Return a text of the card; those of the card's own language have a key without suffix."""
    text: str = card.get(f"{name}_{lang}", card[name])
    return text


class CaseDownloads(SphinxDirective):
    """List the files of the case base, with their sizes."""

    def run(self) -> list[nodes.Node]:
        """Build the list; the files themselves are written when the build ends."""
        for file in (CASES_FILE, DATAPACKAGE_FILE, CONTENT / CASES_SCHEMA):
            self.env.note_dependency(str(file))
        words = widget_strings("case-explorer", self.config.language)
        up = "../" * self.env.docname.count("/")
        item = '<li><a href="{href}" download>{name}</a>{colon} {says}</li>'
        lines = [
            markup(
                item,
                href=f"{up}{FOLDER}/{name}",
                name=words[key].format(size=max(1, round(len(make()) / 1000))),
                colon="\u202f:" if self.config.language == "fr" else ":",
                says=words[f"{key}_text"],
            )
            for name, (key, make) in FILES.items()
        ]
        return [raw(f'<ul class="ck-downloads">{"".join(lines)}</ul>')]


def write_files(folder: Path) -> None:
    """Write every file into a folder, made when it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, make) in FILES.items():
        (folder / name).write_bytes(make())


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        write_files(Path(app.outdir) / FOLDER)


def setup(app: Sphinx) -> None:
    """Register the directive, and write the files when a build ends well."""
    app.add_directive("case-downloads", CaseDownloads)
    app.connect("build-finished", _finish)
