import assert from "node:assert/strict";
import { test } from "node:test";
import {
  accept,
  type Facets,
  type Filters,
  fold,
  isPlace,
  passes,
  withCode,
  withPlace,
} from "./filters.ts";

const codes = (given: Record<string, string>): Facets["codes"] =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, text.split(" ")]));
const IN_GRID: Facets = {
  codes: {
    ...codes({ level: "initiator", mode: "group", phase: "design deliver", sector: "health" }),
    class: [],
  },
  words: fold("L’école À vélo"),
};
const NEAR_MISS: Facets = {
  codes: { ...codes({ class: "compliance", sector: "health" }), level: [], mode: [], phase: [] },
  words: fold("Déclarer ses revenus"),
};

function both(filters: Filters): [boolean, boolean] {
  return [passes(IN_GRID, filters), passes(NEAR_MISS, filters)];
}

test("without filters every case passes", () => assert.deepEqual(both({}), [true, true]));

test("codes of one filter add up, filters narrow down", () => {
  assert.deepEqual(both({ sector: ["food", "health"] }), [true, true]);
  assert.deepEqual(both({ sector: ["food"] }), [false, false]);
  assert.deepEqual(both({ phase: ["deliver", "assess"] }), [true, false]);
  assert.deepEqual(both({ sector: ["health"], phase: ["assess"] }), [false, false]);
});

test("boxes and kinds of near-miss add up", () => {
  assert.deepEqual(both({ level: ["initiator"] }), [true, false]);
  assert.deepEqual(both({ mode: ["group"], level: ["co-designer"] }), [false, false]);
  assert.deepEqual(both({ class: ["compliance"] }), [false, true]);
  assert.deepEqual(both({ class: ["other"] }), [false, false]);
  assert.deepEqual(both({ level: ["initiator"], class: ["compliance"] }), [true, true]);
  assert.deepEqual(both({ mode: ["individual"], class: ["compliance"] }), [false, true]);
});

test("a text is found without accents or capitals, whatever the apostrophe, all its words", () => {
  for (const text of ["ecole", "L'ÉCOLE", "velo  l’eco", " à "])
    assert.deepEqual(both({ text: [text] })[0], true, text);
  assert.deepEqual(both({ text: ["ecole revenus"] }), [false, false]);
});

test("what a tab kept is used only where it is known", () => {
  const known = { level: ["initiator", "co-designer"], sector: ["health"] };
  const kept = { level: ["x", "initiator", 3], sector: "health", other: ["y"], text: ["é"] };
  assert.deepEqual(accept(kept, known), { level: ["initiator"], text: ["é"] });
  for (const raw of [
    null,
    undefined,
    3,
    "level",
    [],
    { text: "  " },
    { text: [{}] },
    { level: {} },
  ])
    assert.deepEqual(accept(raw, known), {});
  assert.equal(accept({ text: "x".repeat(1000) }, known).text?.[0]?.length, 100);
});

test("a box is chosen instead of another, and let go when it is chosen again", () => {
  const box = { level: ["initiator"], mode: ["group"] };
  const chosen = withPlace({ sector: ["health"], class: ["other"] }, box);
  assert.deepEqual(chosen, { sector: ["health"], ...box });
  assert.ok(isPlace(chosen, box));
  assert.ok(!isPlace({ ...chosen, mode: ["group", "individual"] }, box));
  assert.deepEqual(withPlace(chosen, box), { sector: ["health"] });
  assert.deepEqual(withPlace(chosen, { class: ["other"] }), {
    sector: ["health"],
    class: ["other"],
  });
});

test("a code is chosen or let go, and no other filter changes", () => {
  const filters = { level: ["initiator"], sector: ["health"] };
  const both = { level: ["initiator", "co-designer"], sector: ["health"] };
  assert.deepEqual(withCode(filters, "level", "co-designer", true), both);
  assert.deepEqual(withCode(both, "level", "co-designer", false), filters);
  assert.deepEqual(withCode(filters, "level", "initiator", true), filters);
  assert.deepEqual(withCode({}, "mode", "group", true), { mode: ["group"] });
  assert.deepEqual(withCode({}, "mode", "group", false), { mode: [] });
});
