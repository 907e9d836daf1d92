// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

/**
 * What is read from the HTML of a card: its title, and the story that a word is looked for in.
 *
 * This interface was referenced by `CaseExplorerPayload`'s JSON-Schema
 * via the `definition` "CardHtmlText".
 */
export type CardHtmlText = "title" | "story";

/**
 * What the case explorer hands to its script; the cases and their codings stand in the HTML.
 */
export interface CaseExplorerPayload {
  texts: CaseExplorerTexts;
  key: CaseExplorerKey;
  values: CaseExplorerValues;
}
export interface CaseExplorerTexts {
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
}
/**
 * Empty: nothing is graded.
 */
export interface CaseExplorerKey {}
/**
 * The reader's part.
 */
export interface CaseExplorerValues {
  filters: CaseFilters;
  /**
   * Whether the codings are folded away.
   */
  hidden: boolean;
}
/**
 * Name of a filter → codes chosen; one that is not set is absent.
 */
export interface CaseFilters {
  [k: string]: string[];
}
