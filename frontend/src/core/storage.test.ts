import assert from "node:assert/strict";
import { test } from "node:test";
import { SafeStore } from "./storage.ts";

/** A store in memory that can be made to fail the ways browsers do. */
class FakeStorage implements Storage {
  readonly kept = new Map<string, string>();
  failure: Error | null = null;
  get length(): number {
    return this.kept.size;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  clear(): void {
    this.kept.clear();
  }
  getItem(key: string): string | null {
    this.fail();
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.fail();
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.fail();
    this.kept.delete(key);
  }
  private fail(): void {
    if (this.failure) throw this.failure;
  }
}

test("what is written comes back, and what is not there is undefined", () => {
  const store = new SafeStore(() => fake);
  const fake = new FakeStorage();
  assert.deepEqual(store.read("key"), { state: "ok", value: undefined });
  assert.equal(store.write("key", { answers: { S1: 0 } }), "ok");
  assert.deepEqual(store.read("key"), { state: "ok", value: { answers: { S1: 0 } } });
  assert.equal(store.write("key", null), "ok");
  assert.deepEqual(store.read("key"), { state: "ok", value: null });
  assert.equal(store.remove("key"), "ok");
  assert.equal(store.remove("key"), "ok");
  assert.deepEqual(store.read("key"), { state: "ok", value: undefined });
});

test("a store that must not even be named is blocked", () => {
  const store = new SafeStore(() => {
    throw new DOMException("Forbidden", "SecurityError");
  });
  assert.deepEqual(store.read("key"), { state: "blocked" });
  assert.equal(store.write("key", 1), "blocked");
  assert.equal(store.remove("key"), "blocked");
});

test("a store that is null, as in some web views, is blocked", () => {
  const store = new SafeStore(() => null as unknown as Storage);
  assert.deepEqual(store.read("key"), { state: "blocked" });
  assert.equal(store.write("key", 1), "blocked");
  assert.equal(store.remove("key"), "blocked");
});

test("a store that refuses everything is blocked", () => {
  const fake = new FakeStorage();
  const store = new SafeStore(() => fake);
  fake.failure = new DOMException("No", "SecurityError");
  assert.deepEqual(store.read("key"), { state: "blocked" });
  assert.equal(store.write("key", 1), "blocked");
  assert.equal(store.remove("key"), "blocked");
});

for (const name of ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"]) {
  test(`a full store says so (${name}), and what it held is still there`, () => {
    const fake = new FakeStorage();
    const store = new SafeStore(() => fake);
    store.write("key", "old");
    fake.failure = new DOMException("Full", name);
    assert.equal(store.write("key", "new"), "full");
    fake.failure = null;
    assert.deepEqual(store.read("key"), { state: "ok", value: "old" });
  });
}

test("any other failure to write is a block", () => {
  const fake = new FakeStorage();
  fake.failure = new Error("QuotaExceededError");
  assert.equal(new SafeStore(() => fake).write("key", 1), "blocked");
});

for (const text of ["", "{", "undefined", "{'a': 1}", "NaN"]) {
  test(`what is not JSON is corrupt, and stays: ${text || "nothing"}`, () => {
    const fake = new FakeStorage();
    fake.kept.set("key", text);
    assert.deepEqual(new SafeStore(() => fake).read("key"), { state: "corrupt" });
    assert.equal(fake.kept.get("key"), text);
  });
}

test("a value that JSON cannot write is not an accident for the reader", () => {
  const fake = new FakeStorage();
  const endless: Record<string, unknown> = {};
  endless.itself = endless;
  assert.equal(new SafeStore(() => fake).write("key", endless), "blocked");
  assert.equal(fake.length, 0);
});

test("the store is looked for each time, not when the script starts", () => {
  let asked = 0;
  const fake = new FakeStorage();
  const store = new SafeStore(() => {
    asked += 1;
    return fake;
  });
  assert.equal(asked, 0);
  store.read("key");
  store.read("key");
  assert.equal(asked, 2);
});
