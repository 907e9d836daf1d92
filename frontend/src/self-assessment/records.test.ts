import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { watchRecords } from "../core/record.ts";
import { SafeStore } from "../core/storage.ts";
import { eraseRecords, type Instrument, readRecords, type Saved, saveRecord } from "./records.ts";

const instrument = {
  id: "small",
  version: "1.0",
  scale: { minimum: 0, maximum: 100, step: 10 },
  items: [
    { id: "S1", text: "one" },
    { id: "S2", text: "two" },
  ],
} satisfies Instrument;
const KEY = "coprod-kit/self-assessment/small";

let kept: Map<string, string>;
let failure: { on: "getItem" | "setItem" | "removeItem"; error: Error } | null;
let store: SafeStore;

beforeEach(() => {
  kept = new Map();
  failure = null;
  const act = <Result>(name: "getItem" | "setItem" | "removeItem", result: () => Result) => {
    if (failure?.on === name) throw failure.error;
    return result();
  };
  const fake = {
    getItem: (key: string) => act("getItem", () => kept.get(key) ?? null),
    setItem: (key: string, value: string) => act("setItem", () => void kept.set(key, value)),
    removeItem: (key: string) => act("removeItem", () => void kept.delete(key)),
  };
  store = new SafeStore(() => fake as unknown as Storage);
});

const set = (change: Partial<Saved> = {}): Saved => ({
  version: "1.0",
  occasion: "before",
  saved: "2025-03-09T12:00:00.000Z",
  answers: { S1: 50 },
  ...change,
});
const put = (...records: unknown[]) => kept.set(KEY, JSON.stringify({ format: 1, records }));
const lying = () => (JSON.parse(kept.get(KEY) ?? "null") as { records: unknown[] }).records;
const NOTHING = { records: [], corrupt: false, otherVersions: [], refused: [] };

test("an empty store holds nothing, and reading writes nothing", () => {
  assert.deepEqual(readRecords(instrument, store), NOTHING);
  assert.equal(kept.size, 0);
});

test("a set that is saved comes back, one an occasion, in the order of the occasions", () => {
  const [after, before, back] = [
    set({ occasion: "after", answers: { S1: 0, S2: 100 } }),
    set(),
    set({ occasion: "looking-back" }),
  ];
  for (const record of [after, before, back]) {
    assert.equal(saveRecord(instrument, record, store), "ok");
  }
  assert.deepEqual(readRecords(instrument, store), { ...NOTHING, records: [before, after, back] });
});

test("the set of the same occasion is replaced, and that is said", () => {
  saveRecord(instrument, set(), store);
  saveRecord(instrument, set({ occasion: "after" }), store);
  const again = set({ answers: { S2: 10 }, saved: "2025-04-01T12:00:00.000Z" });
  assert.equal(saveRecord(instrument, again, store), "replaced");
  assert.deepEqual(readRecords(instrument, store).records, [again, set({ occasion: "after" })]);
});

test("a set of another version is told of, not shown, and kept when one is saved", () => {
  const old = set({ version: "0.9", answers: { old: 3 } });
  put(old, { ...old, occasion: "after" });
  const reading = readRecords(instrument, store);
  assert.deepEqual(reading, { ...NOTHING, otherVersions: ["0.9"] });
  assert.equal(saveRecord(instrument, set(), store), "ok");
  assert.deepEqual(lying(), [old, { ...old, occasion: "after" }, set()]);
});

test("answers that cannot be used are left out, and named once", () => {
  put(
    set({ answers: { S1: 55, S2: 20, S9: 10 } }),
    set({ occasion: "after", answers: { S1: "50" as unknown as number } }),
  );
  const reading = readRecords(instrument, store);
  assert.deepEqual(reading.refused, ["S1", "S9"]);
  assert.deepEqual(
    reading.records.map(({ answers }) => answers),
    [{ S2: 20 }, {}],
  );
  assert.equal(reading.corrupt, false);
});

for (const answers of [null, 50, "S1", [50], undefined]) {
  test(`a set whose answers are ${JSON.stringify(answers)} is corrupt and breaks no other`, () => {
    put(set({ answers: answers as never }), set({ occasion: "after" }));
    const reading = readRecords(instrument, store);
    assert.equal(reading.corrupt, true);
    assert.deepEqual(reading.records.at(-1), set({ occasion: "after" }));
  });
}

for (const broken of [
  { occasion: "during" },
  { occasion: 3 },
  { version: 1 },
  { version: null },
  { saved: 0 },
]) {
  test(`a set with ${JSON.stringify(broken)} is corrupt, and stays when another is saved`, () => {
    const odd = { ...set(), ...broken };
    put(odd, set({ occasion: "after" }));
    const reading = readRecords(instrument, store);
    assert.equal(reading.corrupt, true);
    assert.deepEqual(reading.records, [set({ occasion: "after" })]);
    saveRecord(instrument, set({ occasion: "looking-back" }), store);
    assert.deepEqual(lying()[0], odd);
  });
}

const UNREADABLE: [string, string][] = [
  ["half a text", '{"format":1,"records":[{"ver'],
  ["nothing", ""],
  ["null", "null"],
  ["a number", "7"],
  ["a list", "[]"],
  ["no format", '{"records":[]}'],
  ["a format to come", '{"format":2,"records":[]}'],
  ["no records", '{"format":1}'],
  ["records that are none", '{"format":1,"records":{"0":{}}}'],
  ["records among other things", '{"format":1,"records":[{},null]}'],
];
for (const [name, text] of UNREADABLE) {
  test(`${name} is corrupt: nothing is shown, and nothing written over it`, () => {
    kept.set(KEY, text);
    assert.deepEqual(readRecords(instrument, store), { ...NOTHING, corrupt: true });
    assert.equal(saveRecord(instrument, set(), store), "corrupt");
    assert.equal(kept.get(KEY), text);
    assert.equal(eraseRecords(instrument, store), "ok");
    assert.equal(saveRecord(instrument, set(), store), "ok");
    assert.deepEqual(readRecords(instrument, store).records, [set()]);
  });
}

test("a full store says so and keeps what it had", () => {
  saveRecord(instrument, set(), store);
  const before = kept.get(KEY);
  failure = { on: "setItem", error: new DOMException("Full", "QuotaExceededError") };
  assert.equal(saveRecord(instrument, set({ answers: { S1: 0 } }), store), "full");
  assert.equal(saveRecord(instrument, set({ occasion: "after" }), store), "full");
  assert.equal(kept.get(KEY), before);
});

test("a blocked store is read as empty, and saving and erasing say that they could not", () => {
  const error = new DOMException("No", "SecurityError");
  failure = { on: "getItem", error };
  assert.deepEqual(readRecords(instrument, store), NOTHING);
  assert.equal(saveRecord(instrument, set(), store), "blocked");
  assert.equal(kept.size, 0);
  failure = { on: "setItem", error };
  assert.equal(saveRecord(instrument, set(), store), "blocked");
  failure = { on: "removeItem", error };
  assert.equal(eraseRecords(instrument, store), "blocked");
});

test("erasing touches one instrument only", () => {
  saveRecord(instrument, set(), store);
  const other = { ...instrument, id: "other" };
  saveRecord(other, set(), store);
  assert.equal(eraseRecords(instrument, store), "ok");
  assert.deepEqual(readRecords(instrument, store), NOTHING);
  assert.deepEqual(readRecords(other, store).records, [set()]);
});

test("those who watch are told of every save and erasure until they stop", () => {
  const target = new EventTarget();
  Object.assign(globalThis, { window: target });
  let calls = 0;
  const stop = watchRecords(() => {
    calls += 1;
  });
  saveRecord(instrument, set(), store);
  eraseRecords(instrument, store);
  assert.equal(calls, 2);
  target.dispatchEvent(new Event("storage"));
  target.dispatchEvent(new Event("pageshow"));
  assert.equal(calls, 4);
  stop();
  saveRecord(instrument, set(), store);
  target.dispatchEvent(new Event("storage"));
  assert.equal(calls, 4);
});
