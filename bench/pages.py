"""A browser to measure in: one Chromium, a fresh context for each load, two conditions."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from bench.places import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Whatever a page asks of another host fails at once and the same way everywhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@dataclass(frozen=True)
class Condition:
    """How the reader's machine and line are."""

    name: str
    screen: dict[str, Any] = field(default_factory=dict)
    cpu: float = 1.0
    network: dict[str, float] | None = None


PLAIN = Condition("plain", {"viewport": {"width": 1280, "height": 800}})
SLOW = Condition(
    "slow phone",
    {
        "viewport": {"width": 390, "height": 844},
        "device_scale_factor": 2,
        "is_mobile": True,
        "has_touch": True,
    },
    cpu=4,
    # Bytes a second and milliseconds: 1.6 Mbit/s down, 750 kbit/s up, 150 ms.
    network={"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750},
)


class Traffic:
    """What a page asks for and gets.

    Attributes
    ----------
    asked : list of str
        The address of each request, as made.
    sent : int
        Bytes on the wire so far, headers of the answers included.
    """

    def __init__(self, session: CDPSession) -> None:
        self.asked: list[str] = []
        self.sent = 0
        self._waiting: set[str] = set()
        session.on("Network.requestWillBeSent", self._start)
        session.on("Network.loadingFinished", self._finish)
        session.on("Network.loadingFailed", lambda event: self._end(event["requestId"]))

    def settle(self, page: Page, quiet_ms: int, most_ms: int = 60_000) -> None:
        """Wait until nothing has been under way for a while.

        Playwright's own "networkidle" now and then never comes on a page that changes its
        address by script, as the stock theme does.
        """
        quiet, step = 0, 100
        for _ in range(most_ms // step):
            page.wait_for_timeout(step)
            quiet = 0 if self._waiting else quiet + step
            if quiet >= quiet_ms:
                return

    def _start(self, event: dict[str, Any]) -> None:
        url = event["request"]["url"]
        if url.startswith(("http:", "https:", "ws:", "wss:")):
            self.asked.append(url)
            self._waiting.add(event["requestId"])

    def _finish(self, event: dict[str, Any]) -> None:
        self.sent += int(event["encodedDataLength"])
        self._end(event["requestId"])

    def _end(self, request: str) -> None:
        self._waiting.discard(request)


@contextlib.contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium; stop it at the end."""
    path = chromium()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield running
        finally:
            running.close()


@contextlib.contextmanager
def visit(
    running: Browser, condition: Condition, script: str = ""
) -> Iterator[tuple[Page, Traffic]]:
    """Open an empty page in a context of its own (empty cache), under a condition.

    `script` runs in the page before anything of the page's own.
    """
    context: BrowserContext = running.new_context(**condition.screen)
    try:
        if script:
            context.add_init_script(script)
        page = context.new_page()
        session = context.new_cdp_session(page)
        traffic = Traffic(session)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        if condition.cpu != 1:
            session.send("Emulation.setCPUThrottlingRate", {"rate": condition.cpu})
        if condition.network is not None:
            session.send(
                "Network.emulateNetworkConditions", {"offline": False, **condition.network}
            )
        yield page, traffic
    finally:
        context.close()
