// Writes the TypeScript types of what Python hands over, from the payload schema of each widget.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "json-schema-to-typescript";
import { findWidgets, root, schemaFile } from "./widgets.mjs";

const banner =
  "// Written by frontend/types.mjs from coprod_kit/widgets/*/payload.schema.json: do not edit here.";

const schemas = new Map();
function read(file) {
  if (!schemas.has(file)) schemas.set(file, JSON.parse(readFileSync(file, "utf8")));
  return schemas.get(file);
}

/**
 * Returns a schema without references and in one language: a text in several languages becomes a
 * string, as `coprod_kit.content.files.localized` makes it.
 */
function resolved(schema, file, cache) {
  if (Array.isArray(schema)) return schema.map((each) => resolved(each, file, cache));
  if (typeof schema !== "object" || schema === null) return schema;
  if (schema.$ref) {
    const { $ref, ...beside } = schema;
    const [path, pointer] = $ref.split("#");
    // Every schema of the content calls a text in several languages so.
    if (pointer === "/$defs/text") return { type: "string", ...beside };
    const target = path ? resolve(root, "coprod_kit", path) : file;
    const name = `${target}#${pointer} ${JSON.stringify(beside)}`;
    if (!cache.has(name)) {
      const found = pointer
        .split("/")
        .slice(1)
        .reduce((at, key) => at?.[key], read(target));
      if (!found) throw new Error(`${file}: there is no ${$ref}.`);
      cache.set(name, { ...resolved(found, target, cache), ...beside });
    }
    return cache.get(name);
  }
  const { $defs } = schema;
  const entries = Object.entries(schema).map(([name, each]) => [name, resolved(each, file, cache)]);
  if (!$defs) return Object.fromEntries(entries);
  // The same objects as where they are referred to, so that each is written once.
  const named = Object.keys($defs).map((name) => [
    name,
    resolved({ $ref: `#/$defs/${name}` }, file, cache),
  ]);
  return { ...Object.fromEntries(entries), $defs: Object.fromEntries(named) };
}

/** The text of every generated file, by its path in frontend/src. */
export async function generatedTypes() {
  const files = new Map();
  for (const { kind } of findWidgets()) {
    const file = schemaFile(kind);
    const schema = resolved(read(file), file, new Map());
    const text = await compile(schema, schema.title, {
      bannerComment: banner,
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
    });
    files.set(`generated/${kind}.ts`, text);
  }
  return files;
}
