// What a learner takes away: the content of the two files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { csvSeparator, toCsv } from "../core/files.ts";
import type { Content } from "./content.ts";
import { answersData, answersRows } from "./data-panel.ts";

const content = {
  texts: {
    id: "small",
    version: "1.0",
    lang: "fr",
    title: "Petit",
    strings: { column_item: "question", column_answer: "réponse" },
    scale: { minimum: 0, maximum: 100, step: 10 },
    items: [
      { id: "S1", text: "=1+1 ; « oui »" },
      { id: "S2", text: "deux" },
    ],
  },
  key: {
    families: { all: "Tout" },
    subscales: [{ id: "mean", family: "all", label: "Tout", items: ["S1", "S2"], minimum: 1 }],
    feedback: { comparisons: [], first_step: { family: "all", steps: {}, otherwise: "" } },
    card: {
      status: "not-validated",
      measures: "Rien",
      warning: "Non validé",
      limits: ["Aucune norme"],
      scoring: ["Une moyenne"],
      sources: ["Aucune"],
      licence: "CC0",
    },
  },
} satisfies Content;

test("the JSON file says which instrument, which occasion, the answers, the means and the card", () => {
  const data = answersData(content, { S1: 0 }, "after", "2025-03-09") as Record<string, unknown>;
  assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  assert.equal(data.instrument, "small");
  assert.equal(data.instrument_version, "1.0");
  assert.equal(data.occasion, "after");
  assert.equal(data.date, "2025-03-09");
  assert.deepEqual(data.answers, { S1: 0 });
  assert.deepEqual(data.scores, [{ subscale: "mean", mean: 0, answered: 1, of: 2 }]);
  const card = data.card as Record<string, unknown>;
  assert.equal(card.status, "not-validated");
  assert.equal(card.warning, "Non validé");
  assert.deepEqual(card.subscales, [{ id: "mean", items: ["S1", "S2"], minimum: 1 }]);
});

test("the CSV file has a line an item, blank where it was left blank", () => {
  const rows = answersRows(content, { S1: 0 }, "before", "2025-03-09");
  assert.equal(rows.length, 3);
  assert.ok(rows.every((row) => row.length === 7));
  assert.equal(rows[0]?.[4], "question");
  assert.deepEqual(rows[1]?.slice(4), ["S1", "=1+1 ; « oui »", 0]);
  assert.deepEqual(rows[2]?.slice(4), ["S2", "deux", ""]);
  assert.ok(toCsv(rows, csvSeparator("fr")).includes(`;S1;"'=1+1 ; « oui »";0\r\n`));
});
