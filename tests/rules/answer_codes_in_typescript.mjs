// Reads answers and their codes from the standard input, as JSON; writes what the TypeScript half
// reads in each code, and the codes that it writes for the same answers.
import { readFileSync } from "node:fs";
import { decode, encode } from "../../frontend/src/core/answer-codes/codes.ts";
import { released } from "../../frontend/src/core/answer-codes/contents.ts";

const entries = JSON.parse(readFileSync(0, "utf8"));
const results = entries.map(({ release, code, answers, said }) => ({
  read: decode(code),
  code: encode(answers, released(release), said).join("\n"),
}));
process.stdout.write(JSON.stringify(results));
