import assert from "node:assert/strict";
import { test } from "node:test";
import { answerAfter } from "./form.ts";

const one = { several: false, none: false, checked: true };
const box = { several: true, none: false, checked: true };
const none = { several: true, none: true, value: "" };

test("a choice takes the place of another", () => {
  assert.equal(answerAfter("a", { ...one, value: "b" }), "b");
  assert.equal(answerAfter(undefined, { ...one, value: "b" }), "b");
});

test("choices add up and are taken back, whatever the other fields show", () => {
  assert.deepEqual(answerAfter(undefined, { ...box, value: "a" }), ["a"]);
  assert.deepEqual(answerAfter(["a", "b"], { ...box, value: "c" }), ["a", "b", "c"]);
  assert.deepEqual(answerAfter(["a"], { ...box, value: "a" }), ["a"]);
  assert.deepEqual(answerAfter(["a", "b"], { ...box, value: "a", checked: false }), ["b"]);
  assert.equal(answerAfter(["a"], { ...box, value: "a", checked: false }), undefined);
});

test("none excludes all the others, and they exclude it", () => {
  assert.deepEqual(answerAfter(["a", "b"], { ...none, checked: true }), []);
  assert.equal(answerAfter([], { ...none, checked: false }), undefined);
  assert.deepEqual(answerAfter([], { ...box, value: "a" }), ["a"]);
});
