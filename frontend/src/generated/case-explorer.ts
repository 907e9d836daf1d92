// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.

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
export interface CaseExplorerKey {}
export interface CaseExplorerValues {}
