import type { Mount } from "./core/model.ts";
import { mountSelfAssessment } from "./self-assessment/index.ts";

/** Kind of widget → what mounts it. A new widget is one line here. */
export const MOUNTS: Readonly<Record<string, Mount>> = {
  "self-assessment": mountSelfAssessment,
};
