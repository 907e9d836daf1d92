"""Lighthouse, mobile preset, on every page of ours."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bench.places import BenchError, chromium, node, node_modules, run, with_node
from bench.results import Row
from bench.server import serve

if TYPE_CHECKING:
    from pathlib import Path

    from bench.peers import Sites

CATEGORIES = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": None}
"""Category → the least score. Performance swings from run to run on a light page: no bar."""

CHROME_FLAGS = "--headless=new --no-sandbox --disable-background-networking --no-first-run"


def audit(cli: Path, url: str) -> dict[str, Any]:
    """Run Lighthouse once and return its report."""
    command = [
        node(),
        cli,
        url,
        "--quiet",
        "--output=json",
        "--no-enable-error-reporting",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={CHROME_FLAGS}",
    ]
    text = run(command, environment={**with_node(), "CHROME_PATH": chromium()})
    # Warnings of Node may stand before the report.
    report: dict[str, Any] = json.loads(text[text.index("{") :])
    return report


def failing(report: dict[str, Any], category: str) -> list[str]:
    """Name the audits that take points off a category."""
    audits = report["audits"]
    return [
        f"{ref['id']}: {audits[ref['id']]['title']}"
        for ref in report["categories"][category]["auditRefs"]
        if ref["weight"] and audits[ref["id"]]["score"] not in (None, 1)
    ]


def measure(sites: Sites) -> list[Row]:
    """Audit every page; a row a category, for the page with the lowest score."""
    cli = node_modules() / "lighthouse" / "cli" / "index.js"
    scores: dict[str, dict[str, float]] = {name: {} for name in CATEGORIES}
    faults: dict[str, list[str]] = {name: [] for name in CATEGORIES}
    with serve(sites.ours) as base:
        for page in sites.pages():
            print(f"  Lighthouse: {page}", flush=True)
            report = audit(cli, base + page)
            if message := (report.get("runtimeError") or {}).get("message"):
                raise BenchError(f"Lighthouse on {page}: {message}")
            for name, least in CATEGORIES.items():
                score = round(100 * (report["categories"][name]["score"] or 0))
                scores[name][page] = score
                if least is not None and score < least:
                    faults[name] += [f"{page} {score}: {what}" for what in failing(report, name)]
    return [
        Row(
            f"Lighthouse {name}, lowest of {len(scores[name])} pages",
            min(scores[name].values()),
            least=least,
            details={"scores": scores[name]},
            notes=faults[name],
        )
        for name, least in CATEGORIES.items()
    ]
