"""What axe-core finds on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

RUN = """async scheme => {
  // The dark page is the light one in other colours: only the rules on colours are run again.
  const what = scheme === "dark" ? {runOnly: ["color-contrast", "link-in-text-block"]}
    : {rules: {"target-size": {enabled: true}, "label-content-name-mismatch": {enabled: true}}};
  const {violations, passes} = await axe.run(document, {...what, resultTypes: ["violations"]});
  const tell = node => `${node.target.join(" ")} ${node.failureSummary}`;
  return {passes: passes.length, found: violations.map(({id, impact, nodes}) =>
    `${id} (${impact}): ${nodes.map(tell).join(" | ")}`)};
}"""


def findings(tab: Page, axe: str, scheme: str = "light") -> list[str]:
    """Run axe on the page as it is now."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(axe)
    outcome: dict[str, Any] = tab.evaluate(RUN, scheme)
    assert outcome["passes"] >= 1, "axe did not look at the page"
    return [" ".join(found.split())[:700] for found in outcome["found"]]
