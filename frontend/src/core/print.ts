/** Prints one element without the rest of the page, which the style sheet hides. */
export function printOnly(element: HTMLElement): void {
  const path: HTMLElement[] = [];
  for (let node: HTMLElement | null = element; node; node = node.parentElement) path.push(node);
  const undo = () => {
    for (const node of path) node.classList.remove("ck-print-path");
    element.classList.remove("ck-print-target");
    document.documentElement.classList.remove("ck-printing");
    window.removeEventListener("afterprint", undo);
  };
  for (const node of path) node.classList.add("ck-print-path");
  element.classList.add("ck-print-target");
  document.documentElement.classList.add("ck-printing");
  window.addEventListener("afterprint", undo);
  window.print();
}
