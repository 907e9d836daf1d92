// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

export type PracticeBlock = "clear" | "neighbours" | "contested";
/**
 * What is judged of an answer, each apart.
 *
 * This interface was referenced by `CasePracticePayload`'s JSON-Schema
 * via the `definition` "PracticeDimension".
 */
export type PracticeDimension = "verdict" | "level" | "mode";
export type Confidence = "sure" | "fairly" | "guess";
/**
 * What is read from the HTML of a case: its title, what it is about, its story, and with the key why other codings are defensible.
 *
 * This interface was referenced by `CasePracticePayload`'s JSON-Schema
 * via the `definition` "CaseHtmlText".
 */
export type CaseHtmlText = "title" | "about" | "story" | "disagreement";
/**
 * What is read from the HTML of a reason: what makes the coding so, how close another code is, the words of the story that show it, and the line that quotes them.
 *
 * This interface was referenced by `CasePracticePayload`'s JSON-Schema
 * via the `definition` "ReasonHtmlText".
 */
export type ReasonHtmlText = "because" | "near" | "clue" | "clue-line";

/**
 * What practice on cases hands to its script.
 */
export interface CasePracticePayload {
  texts: CasePracticeTexts;
  key?: CasePracticeKey;
  values: CasePracticeValues;
}
/**
 * What is asked, of which cases and in which words. What a learner reads of a case stands in the HTML: see CaseHtmlText.
 */
export interface CasePracticeTexts {
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
  codes: PracticeCodes;
  /**
   * Code → its name.
   */
  labels: {
    [k: string]: string;
  };
  /**
   * The cases in the order they are asked.
   */
  plan: PlannedCase[];
  /**
   * What a learner may have to read again → the section of a chapter that treats it; empty where the chapters are not beside the page.
   */
  sections: {
    [k: string]: ChapterSection;
  };
  /**
   * Where the book shows a case, with {id} for its id; null where it shows none.
   */
  case_link: string | null;
}
/**
 * The codes that each part of an answer may take, in order.
 */
export interface PracticeCodes {
  verdict: string[];
  level: string[];
  mode: string[];
}
export interface PlannedCase {
  /**
   * Id of the case.
   */
  case: string;
  block: PracticeBlock;
  /**
   * How soon it is taken when only some cases are wanted, from 0.
   */
  rank: number;
}
export interface ChapterSection {
  title: string;
  href: string;
}
/**
 * What grades an answer and explains it.
 */
export interface CasePracticeKey {
  /**
   * Id of a case → its key.
   */
  cases: {
    [k: string]: PracticeKey;
  };
  /**
   * Pairs of cases that differ in one thing.
   */
  contrasts: CaseContrast[];
  /**
   * Code → what one must be able to say of a case for it to be the right one.
   */
  definitions: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * Id of a question of the criteria → its words.
   */
  questions: {
    [k: string]: DecidingQuestion;
  };
  /**
   * Class of near-miss → id of the question that leads to it.
   */
  class_questions: {
    [k: string]: string;
  };
  /**
   * The question that tells each two levels, or modes, apart.
   */
  parting_questions: PartingQuestion[];
}
export interface PracticeKey {
  /**
   * level|mode, or a class of near-miss.
   */
  coding: string;
  /**
   * The other codings that are defensible.
   */
  alternatives: string[];
  /**
   * Id of the step that decided the verdict. What decided each dimension stands in the HTML: see ReasonHtmlText.
   */
  question: string;
}
export interface CaseContrast {
  dimension: PracticeDimension;
  first: string;
  second: string;
}
export interface DecidingQuestion {
  text: string;
  /**
   * Empty when it has none.
   */
  help: string;
  /**
   * Empty when it has none.
   */
  trap: string;
}
export interface PartingQuestion {
  dimension: PracticeDimension;
  one: string;
  other: string;
  /**
   * Id of the question.
   */
  question: string;
}
/**
 * The learner's part; what the page cannot use of it is dropped there.
 */
export interface CasePracticeValues {
  answers: CaseAnswers;
  again: CaseAnswers;
  /**
   * Where the learner stands.
   */
  place: {};
}
/**
 * Case → answer.
 *
 * This interface was referenced by `CasePracticePayload`'s JSON-Schema
 * via the `definition` "CaseAnswers".
 */
export interface CaseAnswers {
  [k: string]: CaseAnswer;
}
/**
 * What a learner said of a case.
 *
 * This interface was referenced by `CasePracticePayload`'s JSON-Schema
 * via the `definition` "CaseAnswer".
 */
export interface CaseAnswer {
  /**
   * coproduction, or a class of near-miss.
   */
  verdict: string;
  level?: string;
  mode?: string;
  confidence?: Confidence;
  because?: string;
  /**
   * The verdict was given, in a half-solved example.
   */
  given?: true;
}
