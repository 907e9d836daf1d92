// Finds the widgets: a folder of coprod_kit/widgets with a payload schema, and the folder of the
// same name in frontend/src with what mounts it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, "..");
const python = resolve(root, "coprod_kit", "widgets");

/**
 * Every widget, in alphabetical order: its kind, whether the site gives it a script of its own
 * (for a widget that few pages have), whether a notebook may show it.
 */
export function findWidgets() {
  const kinds = readdirSync(python)
    .filter((folder) => existsSync(resolve(python, folder, "payload.schema.json")))
    .map((folder) => folder.replaceAll("_", "-"))
    .sort();
  return kinds.map((kind) => {
    for (const name of ["index.ts", "style.css", "widget.json"]) {
      if (!existsSync(resolve(here, "src", kind, name))) {
        throw new Error(`The widget ${kind} needs frontend/src/${kind}/${name}: add it.`);
      }
    }
    const file = resolve(here, "src", kind, "widget.json");
    const { own_script, notebook, ...rest } = JSON.parse(readFileSync(file, "utf8"));
    if (
      typeof own_script !== "boolean" ||
      typeof notebook !== "boolean" ||
      Object.keys(rest).length
    )
      throw new Error(`${file} must say "own_script" and "notebook", true or false, and no more.`);
    return { kind, ownScript: own_script, notebook };
  });
}

/** Path of the payload schema of a kind of widget. */
export function schemaFile(kind) {
  return resolve(python, kind.replaceAll("-", "_"), "payload.schema.json");
}

/**
 * Returns an esbuild plugin for the modules that list widgets, made from the folders found:
 * `widgets:site` and `widgets:notebook` export `MOUNTS`, `widgets:own/<kind>` hands a widget over
 * to the page's script; with `.css` at the end, the style sheets of the same widgets.
 */
export function widgetModules(widgets) {
  const chosen = {
    site: widgets.filter(({ ownScript }) => !ownScript),
    notebook: widgets.filter(({ notebook }) => notebook),
  };
  const mounts = (some) => {
    const imports = some.map(
      ({ kind }, i) => `import { mount as mount${i} } from "./${kind}/index.ts";`,
    );
    const entries = some.map(({ kind }, i) => `  ${JSON.stringify(kind)}: mount${i},`);
    return [...imports, "export const MOUNTS = {", ...entries, "};"].join("\n");
  };
  const contents = (name) => {
    if (name.startsWith("own/")) {
      const kind = name.slice("own/".length);
      return [
        `import { mount } from "./${kind}/index.ts";`,
        `globalThis.coprodKitMount?.({ ${JSON.stringify(kind)}: mount });`,
      ].join("\n");
    }
    if (!name.endsWith(".css")) return mounts(chosen[name]);
    const some = chosen[name.slice(0, -".css".length)];
    return some.map(({ kind }) => `@import "./${kind}/style.css";`).join("\n");
  };
  return {
    name: "widgets",
    setup(build) {
      build.onResolve({ filter: /^widgets:/ }, ({ path }) => ({
        path: path.slice("widgets:".length),
        namespace: "widgets",
      }));
      build.onLoad({ filter: /.*/, namespace: "widgets" }, ({ path }) => ({
        contents: contents(path),
        loader: path.endsWith(".css") ? "css" : "ts",
        resolveDir: resolve(here, "src"),
      }));
    },
  };
}
