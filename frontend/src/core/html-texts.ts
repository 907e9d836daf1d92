// Texts that stand in a widget's HTML, for the script to use without carrying them twice.
// A template marks them with `data-text="<key>"`; the keys a script may ask for are declared in
// the widget's payload schema, which types them.

/**
 * Returns the elements marked with the keys under `root`, which holds each key once: the element
 * of one case or one question. Throws, naming the key, when one is missing.
 */
export function htmlParts<Key extends string>(
  root: ParentNode,
  keys: readonly Key[],
): Record<Key, HTMLElement> {
  const found = keys.map((key) => {
    const part = root.querySelector<HTMLElement>(`[data-text="${key}"]`);
    if (!part) throw new Error(`The text "${key}" is not in the page.`);
    return [key, part] as const;
  });
  return Object.fromEntries(found) as Record<Key, HTMLElement>;
}

/** Returns the texts of `htmlParts`, without the spaces and line ends of the HTML source. */
export function htmlTexts<Key extends string>(
  root: ParentNode,
  keys: readonly Key[],
): Record<Key, string> {
  const found = Object.entries<HTMLElement>(htmlParts(root, keys)).map(([key, part]) => [
    key,
    // Ordinary spaces only: the narrow no-break spaces of French belong to the text.
    (part.textContent ?? "").replace(/[ \t\r\n]+/g, " ").trim(),
  ]);
  return Object.fromEntries(found) as Record<Key, string>;
}
