import type { Mount } from "./core/model.ts";

/** Kind of widget → what mounts it, for the widgets on cases: a script of its own on the site. */
export const CASE_MOUNTS: Readonly<Record<string, Mount>> = {};
