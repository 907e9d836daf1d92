/** The site's own behaviour. The page is complete without it. */
import { mountAppearance } from "./appearance-choice.ts";
import { mountFolds } from "./folds.ts";

mountAppearance();
mountFolds();
