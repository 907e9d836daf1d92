// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

/**
 * Id of an answer; of a question with several answers, their ids.
 *
 * This interface was referenced by `CaseClassifierPayload`'s JSON-Schema
 * via the `definition` "CriteriaAnswer".
 */
export type CriteriaAnswer = string | string[];

/**
 * What the case classifier hands to its script.
 */
export interface CaseClassifierPayload {
  texts: CaseClassifierTexts;
  key?: CaseClassifierKey;
  values: CaseClassifierValues;
}
/**
 * What words the classifier. The questions stand in the HTML, as a form.
 */
export interface CaseClassifierTexts {
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
   * Characters of a note.
   */
  longest_note: number;
  /**
   * Where the book shows a case, with {id} for its id; null where it shows none.
   */
  case_link: string | null;
}
/**
 * What leads from answers to a verdict, and to the cases most like it.
 */
export interface CaseClassifierKey {
  criteria: Criteria;
  codes: DimensionCodes;
  labels: DimensionLabels;
  /**
   * Cases to compare with.
   */
  cases: ComparedCase[];
}
export interface Criteria {
  id: string;
  version: string;
  /**
   * Id of the first step.
   */
  start: string;
  /**
   * Parts of the walk, in order, with their titles.
   */
  stages: {
    [k: string]: string;
  };
  steps: Step[];
}
export interface Step {
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  id: string;
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  stage: string;
  kind: "one" | "several" | "fork";
  text?: string;
  help?: string;
  trap?: string;
  note?: string;
  none?: string;
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  next?: string;
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  by?: string;
  /**
   * @minItems 2
   */
  answers?: StepAnswer[];
  /**
   * @minItems 1
   */
  routes?: Route[];
}
export interface StepAnswer {
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  id: string;
  text: string;
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  next?: string;
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  ends?: string;
  sets?: {
    [k: string]: string;
  };
  doubts?: {
    [k: string]: string;
  };
  because?: string;
  nearest?: string;
  change?: string;
  disagreement?: string;
}
export interface Route {
  /**
   * Items: an identifier holds small letters, digits and hyphens only.
   */
  some?: string[];
  /**
   * Items: an identifier holds small letters, digits and hyphens only.
   */
  none?: string[];
  /**
   * an identifier holds small letters, digits and hyphens only.
   */
  next?: string;
  conflict?: string;
  /**
   * Items: an identifier holds small letters, digits and hyphens only.
   */
  between?: string[];
  sets?: {
    [k: string]: string;
  };
  because?: string;
  nearest?: string;
  change?: string;
  disagreement?: string;
}
/**
 * The codes of each dimension of a verdict, in order.
 */
export interface DimensionCodes {
  class: string[];
  level: string[];
  mode: string[];
  sense: string[];
}
/**
 * Dimension, or the phases → code → its name.
 */
export interface DimensionLabels {
  class: CodeLabels;
  level: CodeLabels;
  mode: CodeLabels;
  sense: CodeLabels;
  phases: CodeLabels;
}
/**
 * This interface was referenced by `CaseClassifierPayload`'s JSON-Schema
 * via the `definition` "CodeLabels".
 */
export interface CodeLabels {
  [k: string]: string;
}
export interface ComparedCase {
  id: string;
  title: string;
  /**
   * level|mode, or a class of near-miss.
   */
  coding: string;
  answers: CriteriaAnswers;
}
/**
 * Question → answer.
 *
 * This interface was referenced by `CaseClassifierPayload`'s JSON-Schema
 * via the `definition` "CriteriaAnswers".
 */
export interface CriteriaAnswers {
  [k: string]: CriteriaAnswer;
}
/**
 * The learner's part.
 */
export interface CaseClassifierValues {
  answers: CriteriaAnswers;
  notes: CaseNotes;
}
/**
 * Question → the learner's own words.
 *
 * This interface was referenced by `CaseClassifierPayload`'s JSON-Schema
 * via the `definition` "CaseNotes".
 */
export interface CaseNotes {
  [k: string]: string;
}
