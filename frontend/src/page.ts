// Brings every widget of a page of the book to life, and keeps answers while the tab is open.
import { MOUNTS } from "widgets:site";
import { ignoreKeyRepeats } from "./core/key-presses.ts";
import { type Model, type Mount, PageModel } from "./core/model.ts";
import { type Read, tabStore } from "./core/storage.ts";
import { isRecord } from "./core/values.ts";

/** What a widget of a page hands to its script, each part in a script element of its own. */
interface Payload {
  texts: { id: string; version: string };
  /** Null where the widget was made without it. */
  key: unknown;
  values: Record<string, unknown>;
}

/** Kind of widget → what mounts it; the script of a widget that has its own adds one. */
const mounts: Record<string, Mount> = { ...MOUNTS };

/** One model for each content, so that two copies on a page stay in step. */
const models = new Map<string, Model>();

function payloadOf(el: HTMLElement): Payload | null {
  const part = (name: keyof Payload) => {
    const text = el.querySelector(`script[data-payload="${name}"]`)?.textContent;
    return text ? JSON.parse(text) : null;
  };
  const [texts, key, values] = [part("texts"), part("key"), part("values")];
  return texts && values ? { texts, key, values } : null;
}

/** Returns the values that the tab holds: none where it holds nothing, null where it is unreadable. */
function keptOf(read: Read, names: readonly string[]): Record<string, unknown> | null {
  if (read.state !== "ok") return null;
  if (read.value === undefined) return {};
  if (!isRecord(read.value)) return null;
  return Object.fromEntries(Object.entries(read.value).filter(([name]) => names.includes(name)));
}

/**
 * Returns the model of a widget. Its values come from the tab when it was answered before: they are
 * untrusted, and each widget drops those that its content does not accept.
 */
function modelOf(kind: string, { texts, key: answerKey, values }: Payload): Model {
  const { id, version } = texts;
  const key = `coprod-kit/tab/${kind}/${id}/${version}`;
  const known = models.get(key);
  if (known) return known;
  const read = tabStore.read(key);
  const names = Object.keys(values);
  const model = new PageModel({
    ...values,
    ...keptOf(read, names),
    _texts: texts,
    _key: answerKey,
  });
  model.set("tab", read.state === "blocked" ? "blocked" : "ok");
  model.set("tab_lost", read.state !== "blocked" && keptOf(read, names) === null);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    // WebKit empties the fields of a page brought back from memory in the task after this event.
    setTimeout(() => model.redraw());
    // What was answered, or erased, while the page was away is taken up; but where the tab cannot
    // be trusted to hold the latest answers, the page does.
    const kept = keptOf(tabStore.read(key), names);
    if (kept === null || model.get("tab") !== "ok") return;
    for (const [name, value] of Object.entries({ ...values, ...kept })) {
      model.set(name, value);
    }
  });
  const valuesNow = () => Object.fromEntries(names.map((each) => [each, model.get(each)]));
  const untouched = JSON.stringify(values);
  for (const name of names) {
    model.on(`change:${name}`, () => {
      // When all is erased the values are those of the start: nothing is left in the tab.
      const atStart = JSON.stringify(valuesNow()) === untouched;
      model.set("tab", atStart ? tabStore.remove(key) : tabStore.write(key, valuesNow()));
    });
  }
  models.set(key, model);
  return model;
}

/** Mounts every widget whose script has arrived and that is not mounted yet. */
function mountAll(): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-ck-widget]")) {
    const kind = el.dataset.ckWidget ?? "";
    const mount = el.dataset.ckMounted === undefined ? mounts[kind] : undefined;
    if (!mount) continue;
    el.dataset.ckMounted = "";
    try {
      const payload = payloadOf(el);
      if (payload) {
        mount({ model: modelOf(kind, payload), el, host: "page" });
        ignoreKeyRepeats(el);
      }
    } catch (error) {
      // A widget that cannot be mounted keeps its readable HTML, and the others are mounted.
      console.error(error);
    }
  }
}

/** The addresses of the scripts of the page's widgets that have a script of their own. */
const ownScripts =
  (document.currentScript as HTMLScriptElement | null)?.dataset.widgetScripts?.split(" ") ?? [];

function start(): void {
  mountAll();
  for (const address of ownScripts) {
    // Added here and not in the HTML, the script does not delay "DOMContentLoaded". Not `import()`,
    // which browsers refuse for a page opened from disk.
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  }
}

declare global {
  /** Set by the page's script, and called by the script of a widget that has its own. */
  var coprodKitMount: ((more: Readonly<Record<string, Mount>>) => void) | undefined;
}

globalThis.coprodKitMount = (more) => {
  Object.assign(mounts, more);
  mountAll();
};

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
