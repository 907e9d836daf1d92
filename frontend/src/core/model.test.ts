// PageModel is held to the same behaviour as a fake of anywidget's model that is stricter than
// any real host: what a widget may count on is what both do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { type Model, PageModel } from "./model.ts";

/** Refuses what some host somewhere would not take; otherwise as Jupyter's own model. */
class StrictModel implements Model {
  readonly #state: Map<string, unknown>;
  #listeners: { event: string; listener: () => void }[] = [];
  constructor(state: Record<string, unknown>) {
    this.#state = new Map(Object.entries(structuredClone(state)));
  }
  get(name: string): unknown {
    return this.#state.get(name);
  }
  set(name: string, value: unknown): void {
    assert.ok(this.#state.has(name), `"${name}" is not part of the state`);
    // What cannot be sent to a kernel must not be set.
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
    if (isDeepStrictEqual(this.#state.get(name), value)) return;
    this.#state.set(name, value);
    for (const { event, listener } of [...this.#listeners]) {
      if (event === `change:${name}`) listener();
    }
  }
  on(event: string, listener: () => void): void {
    assert.match(event, /^change:\w+$/);
    this.#listeners.push({ event, listener });
  }
  off(event?: string | null, listener?: (() => void) | null): void {
    this.#listeners = this.#listeners.filter(
      (each) => (event && each.event !== event) || (listener && each.listener !== listener),
    );
  }
  save_changes(): void {}
}

const STATE = { answers: { S1: 50 }, occasion: "before" };
const HOSTS: [string, () => Model][] = [
  ["PageModel", () => new PageModel(structuredClone(STATE))],
  ["a strict host", () => new StrictModel(STATE)],
];

/** Counts calls, one listener a name. */
function counter(model: Model, ...events: string[]) {
  const calls: string[] = [];
  const listeners = events.map((event) => {
    const listener = () => void calls.push(event);
    model.on(event, listener);
    return listener;
  });
  return { calls, listeners };
}

for (const [host, make] of HOSTS) {
  test(`${host}: gives its state, and undefined for what it has not`, () => {
    const model = make();
    assert.deepEqual(model.get("answers"), { S1: 50 });
    assert.equal(model.get("other"), undefined);
    assert.equal(model.get("toString"), undefined);
  });

  test(`${host}: a change is told once, to those who asked for it`, () => {
    const model = make();
    const { calls } = counter(model, "change:answers", "change:occasion");
    model.set("answers", { S1: 60 });
    assert.deepEqual(model.get("answers"), { S1: 60 });
    assert.deepEqual(calls, ["change:answers"]);
    model.set("occasion", "after");
    assert.deepEqual(calls, ["change:answers", "change:occasion"]);
    model.save_changes();
    assert.equal(calls.length, 2);
  });

  test(`${host}: the new value is there when the change is told`, () => {
    const model = make();
    let seen: unknown;
    model.on("change:occasion", () => {
      seen = model.get("occasion");
    });
    model.set("occasion", "after");
    assert.equal(seen, "after");
  });

  test(`${host}: an equal value is ignored`, () => {
    const model = make();
    const { calls } = counter(model, "change:answers", "change:occasion");
    model.set("answers", { S1: 50 });
    model.set("occasion", "before");
    model.set("answers", model.get("answers"));
    assert.deepEqual(calls, []);
    model.set("answers", {});
    model.set("answers", {});
    assert.deepEqual(calls, ["change:answers"]);
  });

  test(`${host}: listeners that answer each other come to rest`, () => {
    const model = make();
    let calls = 0;
    model.on("change:occasion", () => {
      calls += 1;
      model.set("occasion", "after");
    });
    model.set("occasion", "looking-back");
    assert.equal(model.get("occasion"), "after");
    assert.equal(calls, 2);
  });

  test(`${host}: a listener that leaves while a change is told hinders no other`, () => {
    const model = make();
    const first = () => {
      model.off("change:occasion", first);
      calls.push("first");
    };
    model.on("change:occasion", first);
    const { calls } = counter(model, "change:occasion");
    model.set("occasion", "after");
    model.set("occasion", "before");
    assert.deepEqual(calls, ["first", "change:occasion", "change:occasion"]);
  });

  test(`${host}: off(event, listener) takes that listener off that event only`, () => {
    const model = make();
    const { calls, listeners } = counter(model, "change:answers", "change:occasion");
    const { calls: others } = counter(model, "change:answers");
    model.off("change:answers", listeners[0] ?? null);
    model.off("change:answers", listeners[1] ?? null);
    model.set("answers", {});
    model.set("occasion", "after");
    assert.deepEqual(calls, ["change:occasion"]);
    assert.deepEqual(others, ["change:answers"]);
  });

  test(`${host}: off(event) takes every listener off that event`, () => {
    const model = make();
    const { calls } = counter(model, "change:answers", "change:answers", "change:occasion");
    model.off("change:answers");
    model.off("change:unheard_of");
    model.set("answers", {});
    model.set("occasion", "after");
    assert.deepEqual(calls, ["change:occasion"]);
  });

  test(`${host}: off(null, listener) takes that listener off every event`, () => {
    const model = make();
    const calls: string[] = [];
    const listener = () => void calls.push("called");
    model.on("change:answers", listener);
    model.on("change:occasion", listener);
    const { calls: others } = counter(model, "change:answers");
    model.off(null, listener);
    model.set("answers", {});
    model.set("occasion", "after");
    assert.deepEqual(calls, []);
    assert.deepEqual(others, ["change:answers"]);
  });

  test(`${host}: off() takes every listener off, and new ones can be put on`, () => {
    const model = make();
    const { calls } = counter(model, "change:answers", "change:occasion");
    model.off();
    model.set("answers", {});
    model.set("occasion", "after");
    assert.deepEqual(calls, []);
    const { calls: anew } = counter(model, "change:occasion");
    model.set("occasion", "before");
    assert.deepEqual(anew, ["change:occasion"]);
  });
}

test("PageModel takes names it was not born with, as the page adds some", () => {
  const model = new PageModel({});
  const { calls } = counter(model, "change:tab");
  model.set("tab", "ok");
  model.set("tab", "ok");
  model.set("tab", "blocked");
  assert.deepEqual(calls, ["change:tab", "change:tab"]);
});

test("a redraw calls every listener once, though nothing has changed", () => {
  const model = new PageModel({ a: 1, b: 2 });
  const calls: string[] = [];
  const both = () => calls.push("both");
  model.on("change:a", both);
  model.on("change:b", both);
  model.on("change:b", () => calls.push("b"));
  model.redraw();
  assert.deepEqual(calls, ["both", "b"]);
  model.off("change:a", both);
  model.off("change:b", both);
  model.redraw();
  assert.deepEqual(calls, ["both", "b", "b"]);
});
