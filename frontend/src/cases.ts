// The late script of the site: the widgets on cases, loaded only by the pages that have one.
import { CASE_MOUNTS } from "./case-mounts.ts";

globalThis.coprodKitMount?.(CASE_MOUNTS);
