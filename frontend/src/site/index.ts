// What every page of the site does with a script; a page is complete without it.
import { mountAppearance } from "./appearance-choice.ts";
import { mountFolds } from "./folds.ts";

mountAppearance();
mountFolds();
