// Runs in <head>, before anything is painted: a page in the reader's colours from the first frame.
import { applyAppearance, storedAppearance } from "./appearance.ts";

document.documentElement.classList.add("ck-script");
applyAppearance(storedAppearance());
