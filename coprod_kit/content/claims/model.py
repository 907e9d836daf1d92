"""Claims about co-production: what is often said, and what can honestly be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from coprod_kit.content import CONTENT
from coprod_kit.content.files.keyed_lists import read_entries
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from coprod_kit.languages import Text

CLAIMS_FILE = CONTENT / "claims" / "claims.yaml"
VERDICTS = ("confirmed", "nuanced", "contradicted", "unverified", "stance")


@dataclass(frozen=True)
class Claim:
    """Something said of co-production.

    Attributes
    ----------
    id : str
        Its name in the marks of evidence, such as ``"C08"``.
    verdict : str
        One of `VERDICTS`.
    claim, finding : Text
        What is said, and what can be said of it, in every language.
    sources : list of str
        Keys of the bibliography.
    """

    id: str
    verdict: str
    claim: Text
    finding: Text
    sources: list[str]


def read_claims(file: Path, languages: tuple[str, ...] | None = None) -> dict[str, Claim]:
    """Read a file of claims; return them by id, in its order.

    Parameters
    ----------
    file : Path
        A YAML file.
    languages : tuple of str, optional
        Languages that every text must have; those of the file itself when left out.

    Raises
    ------
    ContentErrors
        When the file is broken or an id comes twice.
    """
    entries = read_entries(file, "claims", "claims/claims.schema.json", languages)
    return {entry["id"]: Claim(**entry) for entry in entries}


@cache
def claims() -> dict[str, Claim]:
    """Return the claims of the kit by id; see `read_claims` for the errors."""
    return read_claims(CLAIMS_FILE, LANGUAGES)
