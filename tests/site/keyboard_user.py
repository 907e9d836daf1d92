"""Someone who has a keyboard and no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

STOP = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  // The number of a scale shows the ring of the invisible radio button over it.
  // A choice shows it around its whole line.
  const line = at.closest(".ck-choice");
  const shown = getComputedStyle(at).opacity === "0" ? at.nextElementSibling : line ?? at;
  const style = getComputedStyle(shown);
  // A link over two lines is looked at on its first.
  const box = [...shown.getClientRects()].find(({width, height}) => width > 1 && height > 1) ??
    shown.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + Math.min(box.width, 40) / 2,
                                        box.y + Math.min(box.height, 24) / 2);
  return {
    what: (at.getAttribute("aria-label") || at.innerText || at.name || at.id || at.tagName)
      .trim().slice(0, 80),
    tag: at.tagName.toLowerCase(),
    item: at.dataset.item ?? null,
    clear: at.dataset.clear ?? null,
    action: at.dataset.action ?? at.dataset.part ?? null,
    name: at.name ?? null,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 &&
      !/rgba\\(.*, 0\\)|transparent/.test(style.outlineColor),
    inSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 &&
      box.left < innerWidth && top !== null &&
      (shown.contains(top) || top.contains(shown) || at.closest("label")?.contains(top) === true),
  };
}"""


class Keys:
    """Someone who has only a keyboard, and notes every stop where focus is lost from sight."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.faults: list[str] = []
        self.visited: list[dict[str, Any]] = []

    def stop(self) -> dict[str, Any]:
        found = self.page.evaluate(STOP)
        if found is None:
            self.faults.append("focus is nowhere")
            return {"what": "nowhere", "item": None, "clear": None, "action": None, "name": None}
        for wanted in ("ring", "inSight"):
            if not found[wanted]:
                self.faults.append(f"{found['tag']} “{found['what']}”: no {wanted}")
        return found

    def press(self, key: str, times: int = 1) -> dict[str, Any]:
        for _ in range(times):
            self.page.keyboard.press(key)
        return self.stop()

    def tab_to(self, key: str = "Tab", limit: int = 200, **wanted: str) -> dict[str, Any]:
        for _ in range(limit):
            found = self.press(key)
            self.visited.append(found)
            if all(found[name] == value for name, value in wanted.items()):
                return found
        raise AssertionError(f"{limit} times {key} do not reach {wanted}")
