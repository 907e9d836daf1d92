import "./site/index.ts";
import "./page.ts";
