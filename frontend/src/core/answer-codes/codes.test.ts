// The codes that Python is held to as well, and round trips between the two.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decode, encode } from "./codes.ts";
import { CodedContent, released } from "./contents.ts";
import { hashText, wordNumber } from "./hashing.ts";
import { CodeFault, layout, releases } from "./layout.ts";
import { valuesOf, wholeLength, withCheck, written } from "./symbols.ts";

interface Entry {
  release: number;
  code: string;
  answers: Record<string, number>;
  confidence: Record<string, string>;
  occasion: string | null;
  round: number | null;
  set: number | null;
  word: string | null;
  word_number: number | null;
  kind: string;
}

const file = new URL("../../../../tests/vectors/answer-codes/released.json", import.meta.url);
const entries = JSON.parse(readFileSync(file, "utf8")) as Entry[];

function replaced(values: readonly number[], at: number, by: number): number[] {
  return values.map((value, place) => (place === at ? by : value));
}

function faultOf(code: string): string {
  try {
    decode(code);
  } catch (error) {
    assert.ok(error instanceof CodeFault);
    return error.fault;
  }
  return "";
}

test("codes of every release are read and written", () => {
  assert.ok(entries.length >= 12 * releases.length);
  for (const entry of entries) {
    const read = decode(entry.code);
    for (const name of ["answers", "confidence", "occasion", "round", "set", "kind"] as const) {
      assert.deepEqual(read[name], entry[name], entry.code);
    }
    assert.equal(read.word, entry.word_number);
    const content = released(entry.release);
    assert.ok(content);
    assert.deepEqual(encode(entry.answers, content, entry), [entry.code]);
  }
});

test("what people mistype is mended", () => {
  for (const { code } of entries) {
    const whole = decode(code);
    const wide = [...code].map((s) =>
      s === "-" ? s : String.fromCharCode(s.charCodeAt(0) + 0xfee0),
    );
    const typed = [
      code.toLowerCase(),
      code.replaceAll("-", ""),
      code.replaceAll("0", "O").replaceAll("1", "l"),
      code.replaceAll("0", "о"),
      wide.join(""),
      `\u200f${code.replaceAll("-", " – ")}\n`,
      code.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure))),
    ];
    for (const each of typed) assert.deepEqual(decode(each), whole, each);
  }
});

test("every substitution and every swap is caught", () => {
  for (const { code } of entries.filter((_, place) => place % 50 === 0)) {
    const values = valuesOf(code.replaceAll("-", "")) ?? [];
    values.forEach((own, place) => {
      for (let other = 0; other < 32; other += 1) {
        const changed = replaced(values, place, other);
        assert.equal(wholeLength(changed) === values.length, other === own);
      }
      const next = values[place + 1];
      if (next === undefined || next === own) return;
      const swapped = replaced(replaced(values, place, next), place + 1, own);
      assert.notEqual(wholeLength(swapped), values.length);
    });
  }
});

test("faults by name", () => {
  const code = entries[0]?.code ?? "";
  assert.equal(faultOf(" - "), "empty");
  assert.equal(faultOf(`${code}!`), "signs");
  assert.equal(faultOf(code.slice(0, -1)), "length");
  assert.equal(faultOf(code.slice(0, -5)), "damaged");
  assert.equal(faultOf(code + entries[1]?.code), "several");
  assert.equal(faultOf(written(withCheck([16, 0, 0, 0, 0, 0, 0, 0]))), "newer");
  assert.equal(faultOf(written(withCheck([7, 31, 31, 0, 0, 0, 0, 0]))), "newer");
  assert.equal(faultOf(written(withCheck([4, 0, 2, 31, 31, 31, 31, 31]))), "damaged");
});

test("picked cases are split and joined", () => {
  const content = released(releases.findIndex(({ kind }) => kind === "case-practice") + 1);
  assert.ok(content);
  const names = [...content.fields.keys()].slice(0, 12);
  const answers = Object.fromEntries(names.map((name) => [name, { verdict: "other" }]));
  const codes = encode(answers, content, { word: "épi", round: 1 });
  assert.ok(codes && codes.length > 1);
  assert.ok(codes.every((code) => code.replaceAll("-", "").length === layout.part_length));
  assert.deepEqual(decode([...codes].reverse().join("\n")).answers, answers);
  assert.equal(faultOf(codes[0] ?? ""), "parts");
});

test("a content of one's own is named by its digest", () => {
  const mine = new CodedContent(
    { kind: "self-assessment", content: "a", version: "1", scale: [0, 10, 1], items: ["é"] },
    0,
  );
  const [code = ""] = encode({ é: 3 }, mine) ?? [];
  assert.equal(faultOf(code), "own");
  assert.deepEqual(decode(code, [mine]).answers, { é: 3 });
});

test("hashes", () => {
  assert.equal(hashText(""), 2872998923);
  assert.equal(hashText("a"), 444641715);
  assert.equal(wordNumber(" - "), null);
  assert.equal(wordNumber("Épi de blé"), wordNumber("epi-de-BLE"));
});
