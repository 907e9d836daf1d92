"""How fast an answer is told on a page of many cases, and how fast many cases are classified."""

from __future__ import annotations

import json
from statistics import median
from typing import TYPE_CHECKING

from bench.pages import PLAIN, browser, visit
from bench.places import OUT, ROOT, BenchError, peers_python, run
from bench.results import Row, spread
from bench.server import serve

if TYPE_CHECKING:
    from bench.peers import Sites

FEEDBACK_MS = 50
"""About three frames: what a person takes for at once."""

READ_RATIO = 20
ROWS = 100_000
LEAST_CASES = 100
PAGE = "fr/practise.html"

# From a click on "check" to the frame in which the announced words are there, by the page's clock.
_CHECK = """() => new Promise((resolve) => {
  const root = document.querySelector("[data-ck-widget=case-practice]");
  const status = root.querySelector("[role=status]");
  const before = status.textContent;
  const start = performance.now();
  root.querySelector("[data-action=check]").click();
  const look = () => {
    if (status.textContent !== before) resolve(performance.now() - start);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""

_CLASSIFY = """
import json, random, sys, time
import pandas as pd
from coprod_kit import classify
from coprod_kit.content.criteria.model import criteria
from coprod_kit.rules.classification import walk

chance, rules, rows = random.Random(1), criteria(), []
while len(rows) < int(sys.argv[2]):
    answers = {}
    while (asked := walk(rules, answers).next) is not None:
        step = rules.steps[asked]
        options = list(step.answers)
        several = step.kind == "several"
        some = chance.sample(options, chance.randint(0, len(options))) if several else None
        answers[asked] = some if several else chance.choice(options)
    phases = {"phases": "; ".join(answers["phases"]) or "none"} if "phases" in answers else {}
    rows.append(answers | phases)
file = sys.argv[1]
pd.DataFrame(rows).to_parquet(file)
told = []
for _ in range(int(sys.argv[3]) + 1):
    start = time.perf_counter()
    table = pd.read_parquet(file)
    read = time.perf_counter()
    found = classify(table)
    told.append([read - start, time.perf_counter() - read])
assert len(found) == len(rows)
print(json.dumps(told[1:]))
"""


def measure(sites: Sites, runs: int) -> list[Row]:
    """Measure the feedback on a page of a hundred cases, and the classifying of a table."""
    return [_feedback(sites, runs), _table(runs)]


def _feedback(sites: Sites, runs: int) -> Row:
    times: list[float] = []
    with serve(sites.ours) as base, browser() as running:
        for _ in range(runs):
            with visit(running, PLAIN) as (page, _):
                page.goto(f"{base}{PAGE}")
                root = page.locator("[data-ck-widget=case-practice][data-ck-ready]")
                root.wait_for()
                count = root.locator("[data-case]").count()
                if count < LEAST_CASES:
                    raise BenchError(f"The page has {count} cases, fewer than {LEAST_CASES}.")
                root.locator("input[name$=-n][value='0']").check()
                root.locator("input[name$=-examples]").uncheck()
                root.locator("[data-action=begin]").click()
                root.locator("input[value=mere-use]").check()
                times.append(float(page.evaluate(_CHECK)))
    return Row(
        "feedback on a page of 100 cases",
        median(times),
        "ms",
        most=FEEDBACK_MS,
        details={"ours_runs": spread(times)},
    )


def _table(runs: int) -> Row:
    file = OUT / "answers.parquet"
    OUT.mkdir(parents=True, exist_ok=True)
    command = [peers_python(), "-c", _CLASSIFY, file, ROWS, runs]
    told = run(command, cwd=ROOT, environment={"PYTHONPATH": str(ROOT)})
    times = json.loads(told.splitlines()[-1])
    read, classified = (median(each[side] for each in times) for side in (0, 1))
    return Row(
        f"classify {ROWS:,} answer sets",
        classified * 1000,
        "ms",
        peer=read * 1000,
        peer_name="pandas reading them from Parquet",
        most_ratio=READ_RATIO,
        details={"runs": times},
    )
