// Codes that several widgets use; Python has the same.

/** The verdict on a case that is co-production, and no near-miss. */
export const COPRODUCTION = "coproduction";

/** How sure a learner may say to be, the surest first. */
export const CONFIDENCE = ["sure", "fairly", "guess"] as const;
export type Sureness = (typeof CONFIDENCE)[number];
