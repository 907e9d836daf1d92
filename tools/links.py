"""Try every address outside the site that the sources name; list those that do not answer.

Read: chapters, notebooks, bibliography (its DOIs too), the package's texts, README and docs.
Without a network nothing can be said, so nothing fails.
"""

from __future__ import annotations

import concurrent.futures
import http.client
import json
import re
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit

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
TIMEOUT = 20.0
AT_ONCE = 8
PAUSE = 1.0
"""Seconds between two requests to one host, and before a second try."""

# Some publishers refuse whatever is not a browser: their page is there all the same.
REFUSED = frozenset({401, 403, 405, 406, 418, 429, 999})
GONE = frozenset({404, 410})
AGENT = "Mozilla/5.0 (compatible; coprod_kit link check)"

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]+")
_DOI = re.compile(
    r"\bdoi\s*=\s*[{\"]\s*(?:https?://(?:dx\.)?doi\.org/)?(10\.[^}\"\s]+)", re.IGNORECASE
)
_NOT_OUTSIDE = re.compile(r"^https?://(?:localhost|127\.|\[|[^/]*\.example\b|example\.)")


@dataclass(frozen=True)
class Result:
    """What an address answered; `status` is 0 when nothing did."""

    address: str
    status: int
    reason: str = ""

    @property
    def broken(self) -> bool:
        """Whether a reader would find nothing there."""
        return self.status not in REFUSED and not 200 <= self.status < 400  # noqa: PLR2004

    @property
    def silent(self) -> bool:
        """Whether there was no answer at all."""
        return self.status == 0


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
    """Give every address of the sources with the files that name it."""
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


class Politeness:
    """Lets one request through to a host at a time, and not too soon after the last."""

    def __init__(self, pause: float) -> None:
        self.pause = pause
        self._locks: dict[str, threading.Lock] = defaultdict(threading.Lock)
        self._guard = threading.Lock()

    def ask(self, address: str, timeout: float) -> Result:
        """Ask for an address in its host's turn; try a second time when nothing good came."""
        with self._guard:
            lock = self._locks[urlsplit(address).netloc]
        with lock:
            result = _get(address, timeout)
            if result.broken and result.status not in GONE:
                time.sleep(self.pause)
                result = _get(address, timeout)
            time.sleep(self.pause)
        return result


def _get(address: str, timeout: float) -> Result:
    # GET rather than HEAD, which many servers answer wrongly; the body is not read.
    request = urllib.request.Request(address, headers={"User-Agent": AGENT, "Accept": "*/*"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:  # noqa: S310
            return Result(address, answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return Result(address, error.code, error.reason)
    except urllib.error.URLError as error:
        return Result(address, 0, str(error.reason))
    except TimeoutError:
        return Result(address, 0, f"no answer in {timeout:g} s")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Result(address, 0, str(error) or type(error).__name__)


def check(found: Iterable[str], *, timeout: float = TIMEOUT, pause: float = PAUSE) -> list[Result]:
    """Try every address, several hosts at once; give the results in the order of `found`."""
    politeness = Politeness(pause)
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda address: politeness.ask(address, timeout), found))


def online(hosts: Iterable[str], timeout: float = 5.0) -> bool:
    """Say whether any of a few hosts can be reached, by this machine or through its proxy."""
    if {"http", "https", "all"} & urllib.request.getproxies().keys():
        return True  # what can be reached is then the proxy's affair
    for host in hosts:
        name, _, port = host.partition(":")
        try:
            socket.create_connection((name, int(port or 443)), timeout).close()
        except OSError:
            continue
        return True
    return False


def main(root: Path = ROOT, *, timeout: float = TIMEOUT, pause: float = PAUSE) -> int:
    """Check all addresses; print those that are broken; return the exit code."""
    found = collect(root)
    hosts = sorted({urlsplit(address).netloc for address in found})
    offline = f"No network: the {len(found)} addresses outside the site were not tried."
    if not online(hosts[:5]):
        print(offline)
        return 0
    results = check(found, timeout=timeout, pause=pause)
    if results and all(result.silent for result in results):
        print(offline)
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
