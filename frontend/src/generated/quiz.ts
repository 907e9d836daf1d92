// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

export type QuestionKind = "single" | "multiple" | "explain";

/**
 * What the quiz hands to its script.
 */
export interface QuizPayload {
  texts: QuizTexts;
  key?: QuizKey;
  values: QuizValues;
}
/**
 * The questions without their key. Their wording stands in the HTML.
 */
export interface QuizTexts {
  /**
   * Which content this is.
   */
  id: string;
  /**
   * Version of the content: answers are kept under it.
   */
  version: string;
  /**
   * Language code of the texts.
   */
  lang: string;
  /**
   * Interface texts of the widget by key, in the page's language.
   */
  strings: {
    [k: string]: string;
  };
  /**
   * Characters of the learner's own line at most.
   */
  longest_reason: number;
  questions: Question[];
}
export interface Question {
  id: string;
  kind: QuestionKind;
  /**
   * Ids of the options, in order.
   */
  options: string[];
}
/**
 * What grades; what explains stands in the HTML, which is without it when there is no key.
 */
export interface QuizKey {
  right: RightOptions;
}
/**
 * Question → ids of its right options, in order.
 */
export interface RightOptions {
  [k: string]: string[];
}
/**
 * The learner's part.
 */
export interface QuizValues {
  answers: Choices;
  first: Choices;
  confidence: Confidence;
  reasons: Reasons;
  /**
   * Questions whose answer is shown.
   */
  checked: string[];
}
/**
 * Question → options chosen, in order; an unanswered question is absent.
 *
 * This interface was referenced by `QuizPayload`'s JSON-Schema
 * via the `definition` "Choices".
 */
export interface Choices {
  [k: string]: string[];
}
/**
 * Question → how sure the learner said to be.
 */
export interface Confidence {
  [k: string]: "sure" | "fairly" | "guess";
}
/**
 * Question → the learner's own line.
 */
export interface Reasons {
  [k: string]: string;
}
