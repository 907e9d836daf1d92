import assert from "node:assert/strict";
import { test } from "node:test";
import { csvSeparator, toCsv } from "./files.ts";

const BOM = "\ufeff";
type Cell = string | number;

/** Reads CSV back by the letter of RFC 4180, so that the writer is not its own judge. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += sign;
  }
  assert.equal(quoted, false);
  assert.equal(cell, "");
  return rows;
}

function back(rows: Cell[][], separator: string): string[][] {
  const text = toCsv(rows, separator);
  assert.ok(text.startsWith(BOM));
  return readCsv(text.slice(BOM.length), separator);
}

test("a plain table is written plainly, every line ended", () => {
  assert.equal(
    toCsv(
      [
        ["a", 1],
        ["é", -2.5],
      ],
      ",",
    ),
    `${BOM}a,1\r\né,-2.5\r\n`,
  );
  assert.equal(toCsv([["a", "b"]], ";"), `${BOM}a;b\r\n`);
});

test("quotes, newlines and separators come back as they went", () => {
  const hard: Cell[][] = [
    ['say "hi"', '"', '""', "a,b;c"],
    ["two\nlines", "two\r\nlines", "one\rmore", ""],
    [" space ", "tab\tinside", "l’été « ici »", "🙂"],
  ];
  for (const separator of [",", ";"]) assert.deepEqual(back(hard, separator), hard);
});

test("a text that a spreadsheet would run is turned into plain text", () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'];
  for (const separator of [",", ";"]) {
    assert.deepEqual(back([formulas], separator), [formulas.map((text) => `'${text}`)]);
  }
});

test("a number is never taken for a formula, and signs within a text are left alone", () => {
  assert.deepEqual(back([[-5, "a-b", "1+1", "x=y", "me@home"]], ","), [
    ["-5", "a-b", "1+1", "x=y", "me@home"],
  ]);
});

test("French spreadsheets expect semicolons", () => {
  assert.equal(csvSeparator("fr"), ";");
  assert.equal(csvSeparator("en"), ",");
});
