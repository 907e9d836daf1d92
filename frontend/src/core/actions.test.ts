import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoreDoubleClick } from "./actions.ts";
import { PAUSE } from "./key-presses.ts";

/** Counts the acts of a button that is drawn anew, with a new listener, before each press. */
function presses(
  button: EventTarget,
  events: readonly [detail: number, timeStamp: number][],
): number {
  let acts = 0;
  for (const [detail, timeStamp] of events) {
    const listener = ignoreDoubleClick(() => {
      acts += 1;
    });
    listener({ detail, timeStamp, currentTarget: button } as unknown as MouseEvent);
  }
  return acts;
}

test("the second click of a double click does nothing", () => {
  assert.equal(
    presses(new EventTarget(), [
      [1, 0],
      [2, 90],
    ]),
    1,
  );
  assert.equal(
    presses(new EventTarget(), [
      [1, 0],
      [1, 90],
    ]),
    2,
    "two clicks in two places",
  );
});

test("a second press of a key counts after a pause only", () => {
  assert.equal(
    presses(new EventTarget(), [
      [0, 0],
      [0, PAUSE - 1],
    ]),
    1,
  );
  assert.equal(
    presses(new EventTarget(), [
      [0, 0],
      [0, PAUSE],
    ]),
    2,
  );
  const held: [number, number][] = [1, 2, 3, 4].map((turn) => [0, turn * (PAUSE - 1)]);
  assert.equal(presses(new EventTarget(), held), 1, "each repetition begins the pause anew");
});

test("one button does not wait for another", () => {
  assert.equal(presses(new EventTarget(), [[0, 0]]) + presses(new EventTarget(), [[0, 1]]), 2);
});

test("a press of a key after the focus has left and come back counts at once", () => {
  const button = new EventTarget();
  assert.equal(presses(button, [[0, 0]]), 1);
  button.dispatchEvent(new Event("blur"));
  assert.equal(presses(button, [[0, 90]]), 1);
});
