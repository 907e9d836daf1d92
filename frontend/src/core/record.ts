// What a widget keeps on the device: written and erased by buttons that say so.
import { deviceStore, type SafeStore, type Write } from "./storage.ts";

/** What a device holds under a key: a value, nothing, or something that cannot be used. */
export type RecordState<Value> =
  | { state: "none" }
  | { state: "kept"; value: Value }
  | { state: "blocked" }
  | { state: "corrupt" };

const watchers = new Set<() => void>();

export class DeviceRecord<Value> {
  readonly #key: string;
  readonly #accept: (raw: unknown) => Value | null;
  readonly #store: SafeStore;

  /** `accept` returns the usable part of what was kept, or null when there is none. */
  constructor(
    kind: string,
    id: string,
    accept: (raw: unknown) => Value | null,
    store: SafeStore = deviceStore,
  ) {
    this.#key = `coprod-kit/${kind}/${id}`;
    this.#accept = accept;
    this.#store = store;
  }

  read(): RecordState<Value> {
    const read = this.#store.read(this.#key);
    if (read.state !== "ok") return read;
    if (read.value === undefined) return { state: "none" };
    const value = this.#accept(read.value);
    return value === null ? { state: "corrupt" } : { state: "kept", value };
  }

  write(value: Value): Write {
    return this.#announce(this.#store.write(this.#key, value));
  }

  erase(): Write {
    return this.#announce(this.#store.remove(this.#key));
  }

  /** Calls the watchers after a write; returns its outcome. */
  #announce(outcome: Write): Write {
    for (const watcher of watchers) watcher();
    return outcome;
  }
}

/**
 * Calls `watcher` when a record may have changed, by a copy of the widget on this page or in another
 * tab. Returns a function that stops it.
 */
export function watchRecords(watcher: () => void): () => void {
  watchers.add(watcher);
  // A page hears no "storage" event while the browser keeps it in memory: "pageshow" ends that.
  for (const event of ["storage", "pageshow"]) window.addEventListener(event, watcher);
  return () => {
    watchers.delete(watcher);
    for (const event of ["storage", "pageshow"]) window.removeEventListener(event, watcher);
  };
}
