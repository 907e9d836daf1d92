// What is kept on the device, one record an occasion, and how it is read back without trust.
import { deviceStore, type SafeStore, type Write } from "../core/storage.ts";
import { sortAnswers } from "./rules.ts";
import { type Answers, type Instrument, isOccasion, OCCASIONS, type Occasion } from "./types.ts";

const FORMAT = 1;

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

export function recordsKey(instrument: Pick<Instrument, "id">): string {
  return `coprod-kit/self-assessment/${instrument.id}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Everything under the key, as it lies there; null when it is not ours to understand. */
function rawRecords(value: unknown): Record<string, unknown>[] | null {
  if (value === undefined) return [];
  if (!isObject(value) || value.format !== FORMAT || !Array.isArray(value.records)) return null;
  return value.records.every(isObject) ? value.records : null;
}

export function readRecords(instrument: Instrument, store: SafeStore = deviceStore): Reading {
  const reading: Reading = { records: [], corrupt: false, otherVersions: [], refused: [] };
  const read = store.read(recordsKey(instrument));
  if (read.state === "blocked") return reading;
  const raw = read.state === "ok" ? rawRecords(read.value) : null;
  if (raw === null) return { ...reading, corrupt: true };
  for (const { version, occasion, saved, answers } of raw) {
    if (version !== instrument.version) {
      reading.otherVersions.push(String(version));
    } else if (!isOccasion(occasion)) {
      reading.corrupt = true;
    } else {
      const sorted = sortAnswers(instrument, answers);
      reading.refused.push(...sorted.problems.map(([item]) => item || occasion));
      reading.records.push({ version, occasion, saved: String(saved), answers: sorted.answers });
    }
  }
  reading.records.sort((a, b) => OCCASIONS.indexOf(a.occasion) - OCCASIONS.indexOf(b.occasion));
  return reading;
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
  const key = recordsKey(instrument);
  const read = store.read(key);
  if (read.state === "blocked") return "blocked";
  const raw = read.state === "ok" ? rawRecords(read.value) : null;
  if (raw === null) return "corrupt";
  const others = raw.filter(
    (other) => other.occasion !== record.occasion || other.version !== record.version,
  );
  const outcome = store.write(key, { format: FORMAT, records: [...others, record] });
  return outcome === "ok" && others.length < raw.length ? "replaced" : outcome;
}

export function eraseRecords(instrument: Instrument, store: SafeStore = deviceStore): Write {
  return store.remove(recordsKey(instrument));
}
