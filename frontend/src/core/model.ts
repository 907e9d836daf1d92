/**
 * The part of anywidget's model that the widgets use. Values are unknown: they may come from a tab,
 * a device or a kernel, so that each widget checks them. widgets.ts holds it to anywidget's types.
 */
export interface Model {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  on(event: string, listener: () => void): void;
  off(event?: string | null, listener?: (() => void) | null): void;
  save_changes(): void;
}

/** A model for a page without a kernel: it holds the state itself. */
export class PageModel implements Model {
  readonly #state = new Map<string, unknown>();
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(state: Record<string, unknown>) {
    for (const [name, value] of Object.entries(state)) this.#state.set(name, value);
  }

  get(name: string): unknown {
    return this.#state.get(name);
  }

  set(name: string, value: unknown): void {
    if (same(this.#state.get(name), value)) return;
    this.#state.set(name, value);
    for (const listener of [...(this.#listeners.get(`change:${name}`) ?? [])]) listener();
  }

  on(event: string, listener: () => void): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  off(event?: string | null, listener?: (() => void) | null): void {
    for (const [name, listeners] of this.#listeners) {
      if (event && event !== name) continue;
      if (listener) listeners.delete(listener);
      else listeners.clear();
    }
  }

  /** Calls every listener once, as if all values had changed, so that widgets draw all again. */
  redraw(): void {
    const all = new Set([...this.#listeners.values()].flatMap((some) => [...some]));
    for (const listener of all) listener();
  }

  /** Does nothing, as there is no kernel to send the state to. */
  save_changes(): void {}
}

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/** Where a widget stands: the widget tells its reader accordingly where the answers are kept. */
export type Host = "page" | "notebook";

/** What a widget is given when it is mounted. */
export interface Mounting {
  model: Model;
  el: HTMLElement;
  host: Host;
}

/** Takes over the HTML in `el`; returns a function that undoes it. */
export type Mount = (mounting: Mounting) => () => void;
