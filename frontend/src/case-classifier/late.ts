// This widget as a script of its own on the site, for the pages that have one.
import { mountCaseClassifier } from "./index.ts";

globalThis.coprodKitMount?.({ "case-classifier": mountCaseClassifier });
