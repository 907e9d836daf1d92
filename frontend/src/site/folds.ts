/** Makes the panels of the header close as menus do, and opens the folded parts for print. */
export function mountFolds(): void {
  const panels = document.querySelectorAll<HTMLDetailsElement>(".ck-header details");

  document.addEventListener("click", (event) => {
    for (const panel of panels) {
      const target = event.target as Node;
      const followed = target instanceof Element && target.closest(".ck-menu-panel a") !== null;
      if (panel.open && (followed || !panel.contains(target))) panel.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const panel of panels) {
      if (!panel.open) continue;
      panel.open = false;
      if (panel.contains(document.activeElement)) panel.querySelector("summary")?.focus();
    }
  });
  // Left open, a panel would cover the element that the keyboard has moved on to.
  for (const panel of panels) {
    panel.addEventListener("focusout", (event) => {
      if (event.relatedTarget instanceof Node && !panel.contains(event.relatedTarget)) {
        panel.open = false;
      }
    });
  }

  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
