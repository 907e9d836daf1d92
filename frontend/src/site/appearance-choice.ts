import { applyAppearance, isAppearance, storeAppearance, storedAppearance } from "./appearance.ts";

/** Brings the choice in the header to life, and follows a choice made in another tab. */
export function mountAppearance(): void {
  const box = document.getElementById("ck-appearance");
  if (!box) return;

  const show = (): void => {
    const choice = storedAppearance();
    for (const input of box.querySelectorAll("input")) input.checked = input.value === choice;
    applyAppearance(choice);
  };
  box.addEventListener("change", (event) => {
    const value = event.target instanceof HTMLInputElement ? event.target.value : "";
    if (!isAppearance(value)) return;
    storeAppearance(value);
    applyAppearance(value);
  });
  addEventListener("storage", show);
  // A page that the browser kept in memory shows the choice it had when it was left.
  addEventListener("pageshow", (event) => event.persisted && show());
  show();
}
