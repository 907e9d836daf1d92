// Keys that would press a button twice, or be taken by a notebook.

/** Longest pause, in milliseconds, between two presses of a key that are meant as one. */
export const PAUSE = 500;

/**
 * Makes a key that is held down press a button once: each repetition would press it again, or
 * press the button that has taken its place. Returns a function that undoes it.
 */
export function ignoreKeyRepeats(root: HTMLElement): () => void {
  const listener = (event: KeyboardEvent) => {
    const onButton = event.target instanceof Element && event.target.closest("button, summary");
    if (event.repeat && event.key === "Enter" && onButton) event.preventDefault();
  };
  root.addEventListener("keydown", listener);
  return () => root.removeEventListener("keydown", listener);
}

const CONTROLS = "input, textarea, select, button, summary, a[href], [tabindex]";

/**
 * Keeps JupyterLab from taking the keys pressed in the widget (arrows, "x", "d d", "m"…): it looks
 * for this attribute on the focused element only. Returns a function that undoes it.
 */
export function keepKeysFromNotebook(root: HTMLElement): () => void {
  const mark = () => {
    for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      control.dataset.lmSuppressShortcuts = "true";
    }
  };
  mark();
  const watcher = new MutationObserver(mark);
  watcher.observe(root, { childList: true, subtree: true });
  return () => watcher.disconnect();
}
