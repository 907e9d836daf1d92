"""What a page transfers, what it asks of others, and what it complains about."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bench.pages import PLAIN, browser, visit
from bench.results import Row
from bench.server import serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage

    from bench.peers import Sites

OURS = "fr/self-efficacy.html"
STOCK = "self-efficacy.html"
PROSE = "prose.html"
QUIZ = "index.html"
MOST_KB = 200

_TO_THE_END = """async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    scrollTo(0, y);
    await new Promise((done) => setTimeout(done, 30));
  }
}"""


@dataclass(frozen=True)
class Load:
    """One page, loaded and read to its end.

    Attributes
    ----------
    sent : int
        Bytes on the wire, headers of the answers included.
    requests, third_party : list of str
        Every request, and those to another host.
    errors : list of str
        Console errors and uncaught exceptions.
    """

    page: str
    sent: int
    requests: list[str]
    third_party: list[str]
    errors: list[str]


def load(running: Browser, base: str, path: str) -> Load:
    """Load a page, scroll to its end, and count."""
    errors: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    with visit(running, PLAIN) as (page, traffic):
        page.on("console", said)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(base + path, wait_until="load")
        traffic.settle(page, 500)
        page.evaluate(_TO_THE_END)
        # A chart is drawn when it comes near: leave its script the time to ask and to arrive.
        traffic.settle(page, 1200)
    return Load(
        path,
        traffic.sent,
        [url.removeprefix(base) for url in traffic.asked],
        [url for url in traffic.asked if not url.startswith(base)],
        errors,
    )


def measure(sites: Sites) -> list[Row]:
    """Load every page of ours and the peers' pages once."""
    with browser() as running:
        with serve(sites.ours) as base:
            ours = {path: load(running, base, path) for path in sites.pages()}
        with serve(sites.stock) as base:
            stock, prose = load(running, base, STOCK), load(running, base, PROSE)
        with serve(sites.quiz) as base:
            quiz = load(running, base, QUIZ)
    here = ours[OURS]
    heaviest = max(ours.values(), key=lambda each: each.sent)
    return [
        Row(
            "self-assessment page, transferred",
            here.sent / 1000,
            "kB",
            stock.sent / 1000,
            "stock",
            most=MOST_KB,
            details={"pages": [asdict(each) for each in ours.values()]},
        ),
        _beside("  … beside jupyterquiz", here, quiz, "quiz"),
        _beside("  … beside plain prose", here, prose, "prose"),
        Row(f"heaviest page ({heaviest.page})", heaviest.sent / 1000, "kB"),
        Row("self-assessment page, requests", len(here.requests), "", len(stock.requests), "stock"),
        _none(
            "third-party requests, all pages", {k: v.third_party for k, v in ours.items()}, stock
        ),
        _none("console errors, all pages", {k: v.errors for k, v in ours.items()}, stock),
    ]


def _beside(name: str, ours: Load, peer: Load, peer_name: str) -> Row:
    details = {"peer_page": asdict(peer)}
    return Row(name, ours.sent / 1000, "kB", peer.sent / 1000, peer_name, details=details)


def _none(name: str, found: dict[str, list[str]], stock: Load) -> Row:
    beside = stock.third_party if name.startswith("third") else stock.errors
    notes = [f"{page}: {what}"[:160] for page, all_of in found.items() for what in all_of]
    return Row(name, len(notes), "", len(beside), "stock, one page", most=0, notes=notes)
