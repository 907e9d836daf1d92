/** The outcome of a read: a value (undefined when nothing is kept), or why it cannot be known. */
export type Read = { state: "ok"; value: unknown } | { state: "blocked" } | { state: "corrupt" };

/** The outcome of a write. */
export type Write = "ok" | "full" | "blocked";

/** A store that may be missing, forbidden, full or broken, and never throws. */
export class SafeStore {
  readonly #find: () => Storage;

  constructor(find: () => Storage) {
    // A function, as the expression `localStorage` itself throws where the browser forbids it.
    this.#find = find;
  }

  read(key: string): Read {
    let text: string | null;
    try {
      text = this.#find().getItem(key);
    } catch {
      return { state: "blocked" };
    }
    if (text === null) return { state: "ok", value: undefined };
    try {
      return { state: "ok", value: JSON.parse(text) };
    } catch {
      return { state: "corrupt" };
    }
  }

  write(key: string, value: unknown): Write {
    let store: Storage;
    try {
      store = this.#find();
    } catch {
      return "blocked";
    }
    try {
      store.setItem(key, JSON.stringify(value));
      return "ok";
    } catch (error) {
      // "QuotaExceededError", or "NS_ERROR_DOM_QUOTA_REACHED" in Firefox.
      const full = error instanceof DOMException && /quota/i.test(error.name);
      return full ? "full" : "blocked";
    }
  }

  remove(key: string): Write {
    try {
      this.#find().removeItem(key);
      return "ok";
    } catch {
      return "blocked";
    }
  }
}

/** Keeps values as long as the tab is open. */
export const tabStore = new SafeStore(() => window.sessionStorage);

/** Keeps values until they are erased; written only by buttons that say so. */
export const deviceStore = new SafeStore(() => window.localStorage);
