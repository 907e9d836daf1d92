import type { Mount } from "./core/model.ts";
import { mountQuiz } from "./quiz/index.ts";
import { mountSelfAssessment } from "./self-assessment/index.ts";

/** Kind of widget → what mounts it, for the widgets that many pages have. */
export const MOUNTS: Readonly<Record<string, Mount>> = {
  quiz: mountQuiz,
  "self-assessment": mountSelfAssessment,
};
