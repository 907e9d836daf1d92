import assert from "node:assert/strict";
import { test } from "node:test";
import { BookIndex, type WrittenIndex } from "./book-index.ts";
import { search } from "./ranking.ts";

// 0 levels, 1 three levels, 2 for trainers, 3 glossary, 4 its entry.
const written: WrittenIndex = {
  version: "1",
  pages: [
    ["trainers", 1],
    ["levels", 0],
    ["glossary", 0],
  ],
  passages: [
    [0, "", "For trainers"],
    [1, "", "Levels"],
    [1, "levels-three", "Three levels"],
    [2, "", "Glossary"],
    [2, "term-task", "task (level)"],
  ],
  terms: [["task (level)", 2, 4]],
  common: ["the", "for"],
  words: {
    glossary: "3:6",
    level: "4:6",
    levels: "0:9 1:6 1:6",
    sandpit: "0:30 1",
    task: "2:2 2:8",
    three: "2:6",
    trainers: "0:6",
  },
};
const index = new BookIndex(written, (word) => word.replace(/s$/, ""));
const found = (query: string) => search(index, query).found;

test("a term leads to the section that explains it, then to the glossary", () => {
  for (const query of ["task", "Tasks", "task (level)", "task (lveel)", "the task"]) {
    assert.deepEqual(found(query).slice(0, 2), [2, 4], query);
  }
  assert.deepEqual(found("tsak"), [], "a word of four letters is found as it is written");
});

test("a title leads to its page before the pages that have the word", () => {
  assert.equal(found("levels")[0], 1);
  assert.equal(found("lvels")[0], 1);
  assert.equal(found("three levels")[0], 2);
  assert.equal(found("for trainers")[0], 0);
});

test("pages of trainers come last, however often they have the word", () => {
  assert.deepEqual(found("sandpit"), [1, 0]);
});

test("a page must have all the words", () => {
  assert.deepEqual(found("sandpit glossary"), []);
  assert.deepEqual(found("sandpit levels"), [1, 0]);
});

test("names that every object has are no words", () => {
  for (const query of ["constructor", "__proto__", "", "-", "toString valueOf"]) {
    assert.deepEqual(found(query), [], query);
  }
});

test("the words of the book that answered are told", () => {
  assert.deepEqual([...search(index, "lvels").words], ["levels"]);
});
