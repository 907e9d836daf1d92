// The ES module that anywidget loads in a notebook: puts the widget's HTML in place and mounts it.

import { MOUNTS } from "widgets:notebook";
import type { AnyWidget, RenderProps } from "@anywidget/types";
import { ignoreKeyRepeats, keepKeysFromNotebook } from "./core/key-presses.ts";

let views = 0;

function render({ model, el }: Pick<RenderProps, "model" | "el">): () => void {
  const kind = String(model.get("_kind"));
  const mount = MOUNTS[kind];
  if (!mount) throw new Error(`There is no widget "${kind}" in this version of coprod_kit.`);
  views += 1;
  const body = document.createElement("div");
  body.className = "ck-widget ck-notebook";
  body.dataset.ckUid = `ck-view-${views}`;
  // The HTML comes from the package's own template, which escapes every text it is given.
  body.innerHTML = String(model.get("_html")).replaceAll("ck-uid", body.dataset.ckUid);
  el.replaceChildren(body);
  const undo = [
    mount({ model, el: body, host: "notebook" }),
    ignoreKeyRepeats(body),
    keepKeysFromNotebook(body),
  ];
  return () => {
    for (const each of undo) each();
  };
}

export default { render } satisfies AnyWidget;
