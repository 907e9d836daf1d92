// Runs in <head>, so that the first frame is painted in the colours that the reader chose.
import { applyAppearance, storedAppearance } from "./appearance.ts";

document.documentElement.classList.add("ck-script");
applyAppearance(storedAppearance());
