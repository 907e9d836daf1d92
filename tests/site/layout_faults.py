"""What is cut, sticks out or is too small to press on a page, and what makes it so."""

LOOK = """() => {
  const faults = [];
  const wide = document.documentElement;
  if (wide.scrollWidth > innerWidth) faults.push(`the page scrolls: ${wide.scrollWidth} px`);
  const name = el => `${el.tagName.toLowerCase()}.${[...el.classList].join(".")} “` +
    `${(el.textContent || "").trim().replace(/\\s+/g, " ").slice(0, 40)}”`;
  // Folded away, or kept for screen readers in a box of one pixel.
  const hidden = el => {
    if (!el.checkVisibility({visibilityProperty: true})) return true;
    for (let at = el; at; at = at.parentElement) {
      const {width, height} = at.getBoundingClientRect();
      if (width <= 2 && height <= 2 || at.matches(".ck-skip")) return true;
    }
    return false;
  };
  const region = el => el.closest("[tabindex='0']:is([role=region], [role=group])[aria-label]");
  for (const el of document.body.querySelectorAll("*")) {
    const box = el.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || hidden(el)) continue;
    const style = getComputedStyle(el);
    const inSvg = el.ownerSVGElement;
    if (inSvg) {
      if (el.tagName !== "text" && el.tagName !== "tspan") continue;
      const frame = inSvg.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 ||
          box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        faults.push(`cut by its drawing: ${name(el)}`);
      continue;
    }
    const over = el.scrollWidth - el.clientWidth;
    if (over > 1 && style.overflowX !== "visible" && el.clientWidth > 0) {
      if (["auto", "scroll"].includes(style.overflowX)) {
        if (el.tagName !== "INPUT" && region(el) !== el)
          faults.push(`scrolls but is no labelled, focusable region: ${name(el)}`);
      } else if (el.tagName !== "svg") faults.push(`cut by ${over} px: ${name(el)}`);
    }
    if (el.scrollHeight - el.clientHeight > 1 && style.overflowY === "hidden")
      faults.push(`cut below: ${name(el)}`);
    if (!region(el) && (box.right > innerWidth + 1 || box.left < -1))
      faults.push(`out of the page: ${name(el)}`);
    // A child that sticks out of a box with a border or a ground of its own looks broken.
    if (over > 1 && style.overflowX === "visible" && style.display !== "inline" &&
        el.matches("button, a, label, legend, fieldset, figure, table, .ck-box, form, section"))
      faults.push(`content sticks out by ${over} px: ${name(el)}`);
  }
  return faults;
}"""

SMALL = """root => [...root.querySelectorAll("button, summary, a.ck-button, input, label")]
  .map(el => {
    // Pressing the label presses its button or ticks its box: it is the target.
    const pressed = el.matches("input[type=radio], input[type=checkbox]");
    const target = pressed ? el.closest("label") ?? el : el;
    const box = target.getBoundingClientRect();
    return [el, box];
  })
  .filter(([el, box]) => box.width > 0 && !el.closest(".ck-hidden, .ck-visually-hidden"))
  .filter(([, box]) => box.width < 23.99 || box.height < 23.99)
  .map(([el, box]) => `${el.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`)"""

UNFOLD = "document.querySelectorAll('main details').forEach(d => d.open = true)"
LARGE = "html { font-size: 200% !important; }"
SPACED = """:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }
  svg { letter-spacing: normal !important; word-spacing: normal !important; }"""
"""The spacing a reader may ask for (WCAG 1.4.12), which drawings need not follow."""
