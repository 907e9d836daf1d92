"""When a reader can answer, and when a reader can read, beside the peers."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING

from bench.pages import PLAIN, SLOW, Condition, browser, visit
from bench.results import Row, spread
from bench.server import serve
from bench.sizes import OURS, PROSE, QUIZ, STOCK

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from bench.peers import Sites

PATIENCE_MS = 90_000
READY = "bench-ready "
OUR_ITEM = "[data-ck-ready] input[type=radio]"
QUIZ_ITEM = ".MCButton"

RATIO = {PLAIN.name: 0.35, SLOW.name: 0.15}
DOM_RATIO = 0.35

# Looks once a frame, so that "visible" means that it is in the frame about to be shown, and
# that looking costs every page the same.
_WATCH = """(() => {
  if (window !== window.top) return;
  const shown = (item) => {
    if (item.disabled || !item.checkVisibility({ visibilityProperty: true })) return false;
    const box = item.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  const look = () => {
    if ([...document.querySelectorAll(%r)].some(shown)) console.debug(%r + performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();"""

_PAINTS = """(() => {
  window.benchPaint = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchPaint = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
})();"""
_READ_PAINTS = """() => {
  const [entry] = performance.getEntriesByType("navigation");
  return [window.benchPaint, entry.domContentLoadedEventStart];
}"""


def until_answerable(running: Browser, url: str, item: str, condition: Condition) -> float:
    """Return the milliseconds from navigation to the first item that can be answered.

    It is there, visible, enabled, and (ours) its widget is mounted; by the page's own clock.
    """
    with visit(running, condition, _WATCH % (item, READY)) as (page, _):
        page.set_default_timeout(PATIENCE_MS)
        with page.expect_console_message(lambda message: message.text.startswith(READY)) as told:
            page.goto(url, wait_until="commit")
        return float(told.value.text.removeprefix(READY))


def until_readable(running: Browser, url: str) -> tuple[float, float]:
    """Return the largest contentful paint and the DOM ready of a page on the slow phone, in ms."""
    with visit(running, SLOW, _PAINTS) as (page, traffic):
        page.set_default_timeout(PATIENCE_MS)
        page.goto(url, wait_until="load")
        traffic.settle(page, 1000)
        paint, dom = page.evaluate(_READ_PAINTS)
        return float(paint), float(dom)


def measure(sites: Sites, runs: int) -> list[Row]:
    """Measure both; the peers' runs stand between ours."""
    with (
        serve(sites.ours) as ours,
        serve(sites.stock) as stock,
        serve(sites.quiz) as quiz,
        browser() as running,
    ):
        answerable = {
            "ours": (ours + OURS, OUR_ITEM),
            "stock": (stock + STOCK, OUR_ITEM),
            "quiz": (quiz + QUIZ, QUIZ_ITEM),
        }
        rows = _answerable(running, answerable, runs)
        pages = {path: ours + path for path in sites.pages()}
        return [*rows, *_readable(running, pages, stock + PROSE, min(max(runs // 2, 3), 5))]


def _answerable(running: Browser, pages: dict[str, tuple[str, str]], runs: int) -> list[Row]:
    rows = []
    for condition in (PLAIN, SLOW):
        for url, item in pages.values():  # not counted: the browser's own first time
            until_answerable(running, url, item, PLAIN)
        times: dict[str, list[float]] = defaultdict(list)
        for turn in range(runs):
            print(f"  first answerable item, {condition.name}: {turn + 1} of {runs}", flush=True)
            for name, (url, item) in pages.items():
                times[name].append(until_answerable(running, url, item, condition))
        middle = {name: median(each) for name, each in times.items()}
        details = {"times": {name: spread(each) for name, each in times.items()}}
        for peer, most in (("stock", RATIO[condition.name]), ("quiz", 1.0)):
            name = f"first answerable item, {condition.name}"
            row = Row(name, middle["ours"], "ms", middle[peer], peer, most_ratio=most)
            row.details.update(details)
            rows.append(row)
    return rows


def _readable(running: Browser, pages: dict[str, str], prose: str, runs: int) -> list[Row]:
    times: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for turn in range(runs):
        print(f"  largest paint, slow phone, every page: {turn + 1} of {runs}", flush=True)
        for index, (path, url) in enumerate(pages.items()):
            if index % 4 == 0:  # the peer again and again, so that both meet the same noise
                times[""].append(until_readable(running, prose))
            times[path].append(until_readable(running, url))
    rows = []
    for column, name, most in ((0, "largest paint", 1.0), (1, "DOM ready", DOM_RATIO)):
        middle = {path: median(each[column] for each in all_of) for path, all_of in times.items()}
        peer = middle.pop("")
        worst = max(middle, key=middle.__getitem__)
        over = [
            f"{path}: {value:.0f} ms, {value / peer:.2f} of peer"
            for path, value in middle.items()
            if value > most * peer and path != worst
        ]
        runs_of = {
            path or "prose": spread([e[column] for e in all_of]) for path, all_of in times.items()
        }
        rows.append(
            Row(
                f"{name}, slow phone, slowest of {len(middle)} pages ({worst})",
                middle[worst],
                "ms",
                peer,
                "prose",
                most_ratio=most,
                details={"times": runs_of},
                notes=over,
            )
        )
    return rows
