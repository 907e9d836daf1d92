// Builds the browser half into the Python package, and the types of what Python hands over.
// `--check` writes nothing and fails when a committed file differs from what the sources give;
// `--types` writes the types only.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { build } from "esbuild";
import { generatedTypes } from "./types.mjs";
import { findWidgets, here, root, widgetModules } from "./widgets.mjs";

const check = process.argv.includes("--check");
const typesOnly = process.argv.includes("--types");

const banner =
  "/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */";
const widgets = findWidgets();
const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: "inline",
  charset: "utf8",
  logLevel: "warning",
  target: ["es2021", "safari15", "firefox102", "chrome100"],
  plugins: [widgetModules(widgets)],
  write: false,
};
const siteFolder = "coprod_kit/book/output/static";

/** What is built: source, place in the package, module format (a style sheet has none). */
const outputs = [
  ...widgets
    .filter(({ ownScript }) => ownScript)
    .flatMap(({ kind }) => [
      [`widgets:own/${kind}`, `${siteFolder}/coprod-kit-${kind}.js`, "iife"],
      [`src/${kind}/style.css`, `${siteFolder}/coprod-kit-${kind}.css`],
    ]),
  ["src/widgets.ts", "coprod_kit/widgets/static/widgets.mjs", "esm"],
  ["src/widgets.css", "coprod_kit/widgets/static/widgets.css"],
  ["src/site.ts", `${siteFolder}/coprod-kit.js`, "iife"],
  ["src/site/mode.ts", `${siteFolder}/coprod-kit-mode.js`, "iife"],
  ["src/site/search.ts", `${siteFolder}/coprod-kit-search.js`, "iife"],
  ["src/site/site.css", `${siteFolder}/coprod-kit.css`],
  ["src/site/dark.css", `${siteFolder}/coprod-kit-dark.css`],
];

/** The text of every file that is committed though a program writes it, by its path. */
const texts = new Map();
for (const [name, text] of await generatedTypes()) texts.set(resolve(here, "src", name), text);
for (const [entry, target, format] of typesOnly ? [] : outputs) {
  const isStyle = format === undefined;
  const result = await build({
    ...common,
    entryPoints: [entry],
    outfile: resolve(root, target),
    ...(isStyle ? { banner: { css: banner } } : { format, banner: { js: banner } }),
  });
  texts.set(resolve(root, target), result.outputFiles[0].text);
}

/** Files of an earlier build that nothing makes any more. */
const places = [resolve(root, siteFolder), resolve(here, "src/generated")];
const leftovers = [];
for (const folder of typesOnly ? places.slice(1) : places) {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!texts.has(resolve(folder, name))) leftovers.push(resolve(folder, name));
  }
}

if (check) {
  const stale = leftovers;
  for (const [file, text] of texts) {
    if ((await readFile(file, "utf8").catch(() => "")) !== text) stale.push(file);
  }
  if (stale.length > 0) {
    const names = stale.map((file) => relative(root, file)).join(", ");
    console.error(`Not up to date: ${names}. Run "make frontend" and commit the result.`);
    process.exit(1);
  }
} else {
  for (const file of leftovers) await rm(file);
  for (const [file, text] of texts) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`${(text.length / 1024).toFixed(1).padStart(7)} kB  ${relative(root, file)}`);
  }
}
