// Brings every widget of a page of the book to life, and keeps answers while the tab is open.
import { MOUNTS } from "widgets:site";
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

/** What mounts each kind of widget; a late script adds its own. */
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

/** The values a tab holds; none where it holds nothing, null where it cannot be understood. */
function keptOf(read: Read, names: readonly string[]): Record<string, unknown> | null {
  if (read.state !== "ok") return null;
  if (read.value === undefined) return {};
  if (!isRecord(read.value)) return null;
  return Object.fromEntries(Object.entries(read.value).filter(([name]) => names.includes(name)));
}

/**
 * The model of a widget: its values come from the tab when it was answered before. What the tab
 * holds is untrusted; each widget drops what its instrument does not accept.
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
  // A page brought back from memory takes up what was answered, or erased, while it was away.
  addEventListener("pageshow", (event) => {
    const kept = keptOf(tabStore.read(key), names);
    // Where the tab holds nothing that can be trusted to be the latest, the page does.
    if (!event.persisted || kept === null || model.get("tab") !== "ok") return;
    for (const [name, value] of Object.entries({ ...values, ...kept })) {
      model.set(name, value);
    }
  });
  const valuesNow = () => Object.fromEntries(names.map((each) => [each, model.get(each)]));
  const untouched = JSON.stringify(values);
  for (const name of names) {
    model.on(`change:${name}`, () => {
      // Back at the start (erased): nothing at all is left in the tab.
      const atStart = JSON.stringify(valuesNow()) === untouched;
      model.set("tab", atStart ? tabStore.remove(key) : tabStore.write(key, valuesNow()));
    });
  }
  models.set(key, model);
  return model;
}

/** Mounts what can be and is not yet. */
function mountAll(): void {
  for (const el of document.querySelectorAll<HTMLElement>("[data-ck-widget]")) {
    const kind = el.dataset.ckWidget ?? "";
    const mount = el.dataset.ckMounted === undefined ? mounts[kind] : undefined;
    if (!mount) continue;
    el.dataset.ckMounted = "";
    try {
      const payload = payloadOf(el);
      if (payload) mount({ model: modelOf(kind, payload), el, host: "page" });
    } catch (error) {
      // One that cannot be mounted keeps its readable HTML, and stops no other.
      console.error(error);
    }
  }
}

/** The addresses of the scripts of the widgets that few pages have. */
const late = (document.currentScript as HTMLScriptElement | null)?.dataset.late?.split(" ") ?? [];

function start(): void {
  mountAll();
  for (const address of late) {
    // Put in by a script, it keeps no page from being ready; a file from disk may be loaded so.
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  }
}

declare global {
  /** Left by the page's script for the late one. */
  var coprodKitMount: ((more: Readonly<Record<string, Mount>>) => void) | undefined;
}

globalThis.coprodKitMount = (more) => {
  Object.assign(mounts, more);
  mountAll();
};

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
