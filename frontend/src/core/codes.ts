// Codes that several widgets know, and Python with them.

/** The verdict that is no near-miss. */
export const COPRODUCTION = "coproduction";

/** How sure a learner may say to be, the surest first. */
export const CONFIDENCE = ["sure", "fairly", "guess"] as const;
export type Sureness = (typeof CONFIDENCE)[number];
