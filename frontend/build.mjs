// Builds the browser half into the Python package. `--check` writes nothing and fails when a
// committed file differs from what the sources give.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
const check = process.argv.includes("--check");

const banner =
  "/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */";
const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: "inline",
  charset: "utf8",
  logLevel: "warning",
  target: ["es2021", "safari15", "firefox102", "chrome100"],
  write: false,
};

/** Widgets that few pages have: on the site, each has a script and a sheet of its own. */
const late = ["case-classifier", "case-explorer", "case-practice"];

/** What is built: source, place in the package, module format. */
const outputs = [
  ...late.flatMap((kind) => [
    [`src/${kind}/late.ts`, `coprod_kit/book/output/static/coprod-kit-${kind}.js`, "iife"],
    [`src/${kind}/style.css`, `coprod_kit/book/output/static/coprod-kit-${kind}.css`],
  ]),
  ["src/widgets.ts", "coprod_kit/widgets/static/widgets.mjs", "esm"],
  ["src/widgets.css", "coprod_kit/widgets/static/widgets.css"],
  ["src/site.ts", "coprod_kit/book/output/static/coprod-kit.js", "iife"],
  ["src/site/mode.ts", "coprod_kit/book/output/static/coprod-kit-mode.js", "iife"],
  ["src/site/search.ts", "coprod_kit/book/output/static/coprod-kit-search.js", "iife"],
  ["src/site/search-language.ts", "coprod_kit/book/output/search_language.js", "iife"],
  ["src/site/site.css", "coprod_kit/book/output/static/coprod-kit.css"],
  ["src/site/dark.css", "coprod_kit/book/output/static/coprod-kit-dark.css"],
];

const stale = [];
for (const [entry, target, format] of outputs) {
  const isStyle = format === undefined;
  const result = await build({
    ...common,
    entryPoints: [entry],
    outfile: resolve(root, target),
    ...(isStyle ? { banner: { css: banner } } : { format, banner: { js: banner } }),
  });
  const text = result.outputFiles[0].text;
  const file = resolve(root, target);
  if (check) {
    const committed = await readFile(file, "utf8").catch(() => "");
    if (committed !== text) stale.push(relative(root, file));
  } else {
    await writeFile(file, text);
    console.log(`${(text.length / 1024).toFixed(1).padStart(7)} kB  ${relative(root, file)}`);
  }
}
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(", ")}. Run "make frontend" and commit the result.`);
  process.exit(1);
}
