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

const watchers = new Set<() => void>();

/** Calls `watcher` when what is kept may have changed: by a copy on this page, or another tab. */
export function watchRecords(watcher: () => void): () => void {
  watchers.add(watcher);
  // A page brought back from memory ("pageshow") has heard of nothing while it was away.
  for (const event of ["storage", "pageshow"]) window.addEventListener(event, watcher);
  return () => {
    watchers.delete(watcher);
    for (const event of ["storage", "pageshow"]) window.removeEventListener(event, watcher);
  };
}

function tellWatchers(): void {
  for (const watcher of watchers) watcher();
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
  const found = new Map<Occasion, Saved>();
  const versions = new Set<string>();
  const refused = new Set<string>();
  for (const { version, occasion, saved, answers } of raw) {
    if (typeof version === "string" && version !== instrument.version) {
      versions.add(version);
    } else if (typeof version !== "string" || typeof saved !== "string" || !isOccasion(occasion)) {
      reading.corrupt = true;
    } else {
      const sorted = sortAnswers(instrument, answers);
      for (const [item] of sorted.problems) {
        if (item) refused.add(item);
        else reading.corrupt = true;
      }
      // One set an occasion is ever saved; of several, the last is the latest.
      found.set(occasion, { version, occasion, saved, answers: sorted.answers });
    }
  }
  return {
    ...reading,
    records: OCCASIONS.flatMap((occasion) => found.get(occasion) ?? []),
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
  const key = recordsKey(instrument);
  const read = store.read(key);
  if (read.state === "blocked") return "blocked";
  const raw = read.state === "ok" ? rawRecords(read.value) : null;
  if (raw === null) return "corrupt";
  const others = raw.filter(
    (other) => other.occasion !== record.occasion || other.version !== record.version,
  );
  const outcome = store.write(key, { format: FORMAT, records: [...others, record] });
  tellWatchers();
  return outcome === "ok" && others.length < raw.length ? "replaced" : outcome;
}

export function eraseRecords(instrument: Instrument, store: SafeStore = deviceStore): Write {
  const outcome = store.remove(recordsKey(instrument));
  tellWatchers();
  return outcome;
}
