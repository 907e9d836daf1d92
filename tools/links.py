"""Try every address outside the site that the sources name; list those that do not answer.

Read: chapters, notebooks, bibliography (its DOIs too), the package's texts, README and docs.
Sphinx's ``linkcheck`` asks for them. Without a network nothing can be said, so nothing fails.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent
PLACES = (
    "*.md",
    "*.cff",
    "docs/**/*.md",
    "book/*.bib",
    "book/*/*.md",
    "exercises/*/*.ipynb",
    "coprod_kit/content/**/*.yaml",
    "coprod_kit/widgets/*/texts.yaml",
)
LINKCHECK: dict[str, Any] = {
    "linkcheck_allow_unauthorized": True,
    "linkcheck_anchors": False,
    "linkcheck_rate_limit_timeout": 60.0,
    "linkcheck_report_timeouts_as_broken": False,
    "linkcheck_retries": 2,
    "linkcheck_timeout": 20.0,
    "linkcheck_workers": 8,
    "user_agent": "Mozilla/5.0 (compatible; coprod_kit link check)",
}

_UNAVAILABLE = 503

# Some publishers refuse whatever is not a browser: their page is there all the same. A server
# that is unavailable has a bad moment; ``linkcheck`` counts it neither as working nor as broken.
REFUSED = frozenset({401, 403, 405, 406, 418, 429, _UNAVAILABLE, 999})

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]+")
_DOI = re.compile(
    r"\bdoi\s*=\s*[{\"]\s*(?:https?://(?:dx\.)?doi\.org/)?(10\.[^}\"\s]+)", re.IGNORECASE
)
_NOT_OUTSIDE = re.compile(r"^https?://(?:localhost|127\.|\[|[^/]*\.example\b|example\.)")
_STATUS = re.compile(r"(\d{3}) (?:Client|Server) Error: (.*?)(?: for url|$)")


@dataclass(frozen=True)
class Result:
    """How an address answered; `status` is 0 for a success and when nothing answered."""

    address: str
    works: bool
    status: int = 0
    reason: str = ""

    @property
    def silent(self) -> bool:
        """Whether there was no answer at all."""
        return not self.works and self.status == 0

    @property
    def broken(self) -> bool:
        """Whether a reader would find nothing there."""
        return not self.works and self.status not in REFUSED


def addresses(text: str, *, bibliography: bool = False) -> Iterator[str]:
    """Yield the addresses in a text, without the punctuation that follows them.

    >>> list(addresses("See <https://a.org/x_(y)>, (https://b.org/z)."))
    ['https://a.org/x_(y)', 'https://b.org/z']
    """
    for found in _ADDRESS.findall(text):
        address = found.rstrip(".,;:!?*»”’\u202f…")
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(".,;:!?")
        if not _NOT_OUTSIDE.match(address):
            yield urldefrag(address).url
    if bibliography:
        for doi in _DOI.findall(text):
            yield f"https://doi.org/{doi}"


def collect(root: Path) -> dict[str, list[str]]:
    """Return every address of the sources with the files that name it."""
    base = re.search(
        r"^\s*baseurl:\s*(\S+)", (root / "_config.yml").read_text(encoding="utf-8"), re.MULTILINE
    )
    found: dict[str, set[str]] = defaultdict(set)
    for file in sorted({file for place in PLACES for file in root.glob(place)}):
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".ipynb":
            cells = json.loads(text)["cells"]
            text = "\n".join("".join(cell["source"]) for cell in cells)
        for address in addresses(text, bibliography=file.suffix == ".bib"):
            # The site's own address answers once it is published, not before.
            if base is None or not address.startswith(base[1].rstrip("/")):
                found[address].add(file.relative_to(root).as_posix())
    return {address: sorted(files) for address, files in sorted(found.items())}


def check(found: Iterable[str], **options: Any) -> list[Result]:
    """Return how every address answers, in the order of `found`.

    `options` go before those of `LINKCHECK`.
    """
    wanted = list(found)

    def add_links(_app: Sphinx, doctree: nodes.document) -> None:
        links = (nodes.reference("", address, refuri=address) for address in wanted)
        doctree += [nodes.paragraph("", "", link) for link in links]

    with tempfile.TemporaryDirectory() as name, patch_docutils(), docutils_namespace():
        folder = Path(name)
        (folder / "index.rst").write_text("Links\n=====\n", encoding="utf-8")
        out = folder / "out"
        overrides = {**LINKCHECK, **options}
        app = Sphinx(folder, None, out, out, "linkcheck", overrides, status=None, warning=None)
        app.connect("doctree-read", add_links)
        app.build()
        lines = (out / "output.json").read_text(encoding="utf-8").splitlines()
    results = {answer["uri"]: _result(answer) for answer in map(json.loads, lines)}
    return [results[address] for address in wanted]


def _result(answer: dict[str, Any]) -> Result:
    """Read one line of what ``linkcheck`` writes."""
    address, info = answer["uri"], answer["info"]
    if answer["status"] in {"working", "redirected"}:
        return Result(address, works=True)
    if answer["status"] == "ignored":
        return Result(address, works=False, status=_UNAVAILABLE, reason=info)
    if error := _STATUS.search(info):
        return Result(address, works=False, status=int(error[1]), reason=error[2])
    return Result(address, works=False, reason=info)


def main(root: Path = ROOT, **options: Any) -> int:
    """Check all addresses; print those that are broken; return the exit code."""
    found = collect(root)
    results = check(found, **options)
    if results and all(result.silent for result in results):
        print(f"No network: the {len(found)} addresses outside the site were not tried.")
        return 0
    broken = [result for result in results if result.broken]
    refused = sum(result.status in REFUSED for result in results)
    for result in broken:
        print(f"{result.status or '---'}  {result.address}  {result.reason}")
        print(f"     in {', '.join(found[result.address])}")
    print(
        f"{len(results)} addresses: {len(results) - len(broken) - refused} answer, "
        f"{refused} refuse programs, {len(broken)} broken."
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
