import { mountCaseClassifier } from "./case-classifier/index.ts";
import { mountCasePractice } from "./case-practice/index.ts";
import type { Mount } from "./core/model.ts";

/**
 * Kind of widget → what mounts it in a notebook, for the widgets that few pages have: on the site,
 * each has a script of its own. The case explorer is on the site only.
 */
export const CASE_MOUNTS: Readonly<Record<string, Mount>> = {
  "case-classifier": mountCaseClassifier,
  "case-practice": mountCasePractice,
};
