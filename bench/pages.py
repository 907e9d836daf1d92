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
) -> Iterator[tuple[Page, CDPSession]]:
    """Open an empty page in a context of its own (empty cache), under a condition.

    `script` runs in the page before anything of the page's own.
    """
    context: BrowserContext = running.new_context(**condition.screen)
    try:
        if script:
            context.add_init_script(script)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        if condition.cpu != 1:
            session.send("Emulation.setCPUThrottlingRate", {"rate": condition.cpu})
        if condition.network is not None:
            session.send(
                "Network.emulateNetworkConditions", {"offline": False, **condition.network}
            )
        yield page, session
    finally:
        context.close()
