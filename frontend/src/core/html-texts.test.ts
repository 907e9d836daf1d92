import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlParts, htmlTexts } from "./html-texts.ts";

/** A root that holds these texts, by key. */
function rootOf(texts: Record<string, string>): ParentNode {
  const querySelector = (selector: string) => {
    const key = /^\[data-text="(.*)"\]$/.exec(selector)?.[1] ?? "";
    return key in texts ? { textContent: texts[key] } : null;
  };
  return { querySelector } as unknown as ParentNode;
}

test("texts are found by their keys, without the spaces of the source", () => {
  const root = rootOf({ title: "\n   Un  titre\n  ", story: "Qui\u202f? Elle." });
  assert.deepEqual(htmlTexts(root, ["title", "story"]), {
    title: "Un titre",
    story: "Qui\u202f? Elle.",
  });
  assert.deepEqual(htmlTexts(root, ["title"]), { title: "Un titre" });
});

test("a key that the page does not have is named", () => {
  assert.throws(() => htmlParts(rootOf({ title: "" }), ["title", "story"]), /"story"/);
});
