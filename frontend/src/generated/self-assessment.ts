// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

export type Occasion = "before" | "after" | "looking-back";

/**
 * What the self-assessment hands to its script.
 */
export interface SelfAssessmentPayload {
  texts: SelfAssessmentTexts;
  key: SelfAssessmentKey;
  values: SelfAssessmentValues;
}
/**
 * The items in one language, and the answers they accept.
 */
export interface SelfAssessmentTexts {
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
  title: string;
  scale: Scale;
  /**
   * Every item, in the order it is asked.
   */
  items: Item[];
  /**
   * Interface texts of the widget by key, in the page's language.
   */
  strings: {
    [k: string]: string;
  };
}
/**
 * From the minimum to the maximum, in steps.
 */
export interface Scale {
  minimum: number;
  maximum: number;
  step: number;
}
export interface Item {
  /**
   * an identifier starts with a letter and holds letters, digits and hyphens only.
   */
  id: string;
  text: string;
}
/**
 * How answers are scored, and what is said of the scores.
 */
export interface SelfAssessmentKey {
  families: {
    [k: string]: string;
  };
  subscales: Subscale[];
  picture?: {
    rows: string;
    columns: string;
  };
  feedback: {
    comparisons: {
      family: string;
      different: string;
      same: string;
    }[];
    first_step: {
      family: string;
      steps: {
        [k: string]: string;
      };
      otherwise: string;
    };
  };
  card: {
    status: "not-validated" | "validated";
    measures: string;
    warning: string;
    /**
     * @minItems 1
     */
    scoring: string[];
    /**
     * @minItems 1
     */
    limits: string[];
    /**
     * @minItems 1
     */
    sources: string[];
    licence: string;
  };
}
export interface Subscale {
  /**
   * an identifier starts with a letter and holds letters, digits and hyphens only.
   */
  id: string;
  family: string;
  label: string;
  phrase?: string;
  /**
   * @minItems 1
   */
  items: string[];
  minimum: number;
}
/**
 * The learner's part.
 */
export interface SelfAssessmentValues {
  answers: Answers;
  occasion: Occasion;
}
/**
 * Item → point of the scale; a blank item is absent.
 */
export interface Answers {
  [k: string]: number;
}
