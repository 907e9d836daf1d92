import { mountCaseClassifier } from "./case-classifier/index.ts";
import { mountCaseExplorer } from "./case-explorer/index.ts";
import { mountCasePractice } from "./case-practice/index.ts";
import type { Mount } from "./core/model.ts";

/** Kind of widget → what mounts it, for the widgets on cases: a script of its own on the site. */
export const CASE_MOUNTS: Readonly<Record<string, Mount>> = {
  "case-classifier": mountCaseClassifier,
  "case-explorer": mountCaseExplorer,
  "case-practice": mountCasePractice,
};
