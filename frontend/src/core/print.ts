/** Milliseconds to wait for a browser that begins to print after `print()` has returned. */
const PATIENCE = 1000;

/** Prints one element without the rest of the page, which the style sheet hides. */
export function printOnly(element: HTMLElement): void {
  const path: HTMLElement[] = [];
  for (let node: HTMLElement | null = element; node; node = node.parentElement) path.push(node);
  let begun = false;
  const begin = () => {
    begun = true;
  };
  const undo = () => {
    for (const node of path) node.classList.remove("ck-print-path");
    element.classList.remove("ck-print-target");
    document.documentElement.classList.remove("ck-printing");
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", undo);
  };
  for (const node of path) node.classList.add("ck-print-path");
  element.classList.add("ck-print-target");
  document.documentElement.classList.add("ck-printing");
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", undo);
  window.print();
  // A page in a sandboxed frame may not print: the browser ignores the call, and says nothing.
  setTimeout(() => {
    if (!begun) undo();
  }, PATIENCE);
}
