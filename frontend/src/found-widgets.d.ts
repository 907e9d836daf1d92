// What build.mjs makes from the folders of the widgets: see frontend/widgets.mjs.

/** The widgets that the site's common script mounts. */
declare module "widgets:site" {
  export const MOUNTS: Readonly<Record<string, import("./core/model.ts").Mount>>;
}

/** The widgets that a notebook may show. */
declare module "widgets:notebook" {
  export const MOUNTS: Readonly<Record<string, import("./core/model.ts").Mount>>;
}
