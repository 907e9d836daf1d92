// The sets of answers kept on the device, one an occasion; what is read back is not trusted.
import { DeviceRecord } from "../core/record.ts";
import { deviceStore, type SafeStore, type Write } from "../core/storage.ts";
import { isRecord } from "../core/values.ts";
import type { Occasion, SelfAssessmentTexts } from "../generated/self-assessment.ts";
import { isOccasion, OCCASIONS } from "./content.ts";
import { type Answers, partitionAnswers } from "./rules.ts";

const FORMAT = 1;

/** The instrument that a set of answers is kept for. */
export type Instrument = Pick<SelfAssessmentTexts, "id" | "version" | "scale" | "items">;

/** A set of answers kept on the device. */
export interface Saved {
  version: string;
  occasion: Occasion;
  /** Moment it was saved, ISO 8601. */
  saved: string;
  answers: Answers;
}

/** What the device gave back: what can be shown, and what must be said of the rest. */
export interface Reading {
  records: Saved[];
  corrupt: boolean;
  /** Versions of the instrument that other records were saved with. */
  otherVersions: string[];
  /** Items whose saved answers cannot be used. */
  refused: string[];
}

interface SavedRecords {
  format: typeof FORMAT;
  records: Record<string, unknown>[];
}

/** Returns what the device keeps, unchecked; null when it was not written by this widget. */
function accept(raw: unknown): SavedRecords | null {
  if (!isRecord(raw) || raw.format !== FORMAT || !Array.isArray(raw.records)) return null;
  return raw.records.every(isRecord) ? { format: FORMAT, records: raw.records } : null;
}

function recordOf({ id }: Pick<Instrument, "id">, store: SafeStore): DeviceRecord<SavedRecords> {
  return new DeviceRecord("self-assessment", id, accept, store);
}

export function readRecords(instrument: Instrument, store: SafeStore = deviceStore): Reading {
  const reading: Reading = { records: [], corrupt: false, otherVersions: [], refused: [] };
  const kept = recordOf(instrument, store).read();
  if (kept.state === "corrupt") return { ...reading, corrupt: true };
  if (kept.state !== "kept") return reading;
  const byOccasion = new Map<Occasion, Saved>();
  const versions = new Set<string>();
  const refused = new Set<string>();
  for (const { version, occasion, saved, answers } of kept.value.records) {
    if (typeof version === "string" && version !== instrument.version) {
      versions.add(version);
    } else if (typeof version !== "string" || typeof saved !== "string" || !isOccasion(occasion)) {
      reading.corrupt = true;
    } else {
      const found = partitionAnswers(instrument, answers);
      for (const [item] of found.problems) {
        if (item) refused.add(item);
        else reading.corrupt = true;
      }
      // This widget saves one set an occasion; where something else saved several, the last counts.
      byOccasion.set(occasion, { version, occasion, saved, answers: found.answers });
    }
  }
  return {
    ...reading,
    records: OCCASIONS.flatMap((occasion) => byOccasion.get(occasion) ?? []),
    otherVersions: [...versions],
    refused: [...refused],
  };
}

/**
 * Saves one set. What is already there is kept, other versions included; only the set of the same
 * occasion and version is replaced. Nothing is written over what cannot be read.
 */
export function saveRecord(
  instrument: Instrument,
  record: Saved,
  store: SafeStore = deviceStore,
): Write | "corrupt" | "replaced" {
  const place = recordOf(instrument, store);
  const kept = place.read();
  if (kept.state === "blocked" || kept.state === "corrupt") return kept.state;
  const before = kept.state === "kept" ? kept.value.records : [];
  const others = before.filter(
    (other) => other.occasion !== record.occasion || other.version !== record.version,
  );
  const outcome = place.write({ format: FORMAT, records: [...others, { ...record }] });
  return outcome === "ok" && others.length < before.length ? "replaced" : outcome;
}

export function eraseRecords(instrument: Instrument, store: SafeStore = deviceStore): Write {
  return recordOf(instrument, store).erase();
}
