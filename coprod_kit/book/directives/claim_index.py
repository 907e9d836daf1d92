"""Where the book treats each claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coprod_kit.book.checks.sources import read
from coprod_kit.book.directives.roles import parse_mark

if TYPE_CHECKING:
    from pathlib import Path


class ClaimMention(NamedTuple):
    """A page that treats a claim; the claim's id is the anchor."""

    page: str
    title: str


def chapters(folder: Path) -> list[Path]:
    """List the chapters of one language."""
    return sorted(folder.glob("*.md"))


def claim_places(folder: Path) -> dict[str, list[ClaimMention]]:
    """Find the pages whose marks of evidence name each claim.

    Parameters
    ----------
    folder : Path
        Folder of one language, such as ``book/fr``.

    Returns
    -------
    dict of str to list of ClaimMention
        Claim id → the pages that treat it, in the order of their names.
    """
    places: dict[str, list[ClaimMention]] = {}
    for file in chapters(folder):
        page = read(file)
        title = page.headings[0].text if page.headings else file.stem
        for role in page.roles:
            if role.name == "evidence":
                for claim in parse_mark(role.content)[1]:
                    place = ClaimMention(file.stem, title)
                    if place not in places.setdefault(claim, []):
                        places[claim].append(place)
    return places
