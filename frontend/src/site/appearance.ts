/** Light, dark, or as the device says ("auto"). Kept on the device only once the reader chose. */
export type Appearance = "auto" | "light" | "dark";

const KEY = "coprod-kit/appearance";
const DEVICE = "(prefers-color-scheme: dark)";

export function isAppearance(value: unknown): value is Appearance {
  return value === "auto" || value === "light" || value === "dark";
}

/** The reader's choice; "auto" when there is none or when storage is blocked. */
export function storedAppearance(): Appearance {
  try {
    const value = localStorage.getItem(KEY);
    return isAppearance(value) ? value : "auto";
  } catch {
    return "auto";
  }
}

export function storeAppearance(choice: Appearance): void {
  try {
    if (choice === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Blocked or full: the choice holds for this page only.
  }
}

/** Switches the dark style sheet on, off, or back to what the device says. */
export function applyAppearance(choice: Appearance): void {
  const media = { auto: DEVICE, light: "not all", dark: "all" }[choice];
  const sheet = document.getElementById("ck-dark");
  if (sheet instanceof HTMLLinkElement) sheet.media = media;
}
