import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { formatNumber } from "./text.ts";

type Vector = readonly [value: number, expected: Readonly<Record<string, string>>];

const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL("../../../tests/vectors/numbers.json", import.meta.url), "utf8"),
);

test("numbers are written as in Python", () => {
  assert.ok(VECTORS.length >= 1000);
  for (const [value, expected] of VECTORS) {
    for (const [lang, text] of Object.entries(expected)) {
      assert.equal(formatNumber(value, lang), text, `${value} (${lang})`);
    }
  }
});
