// Answers to codes, and codes to answers: the same as coprod_kit.encode and coprod_kit.decode.
import { type CodedAnswer, type CodedContent, PICKED, released } from "./contents.ts";
import { wordNumber } from "./hashing.ts";
import { CodeFault, layout, releases } from "./layout.ts";
import { BitReader, type Header, readHeader } from "./packing.ts";
import { joinedParts, type Numbers, partCodes, readWhole, wholeCode } from "./splitting.ts";
import { grouped, mend, valuesOf, wholeLength, written } from "./symbols.ts";

/** What one person answered, as a code says it; see Response in codes.py. */
export interface Response {
  answers: Record<string, CodedAnswer>;
  confidence: Record<string, string>;
  kind: string;
  content: string;
  version: string;
  occasion: string | null;
  round: number | null;
  set: number | null;
  word: number | null;
  items: string[];
}

/** What a code says beside the answers. */
export interface Circumstances {
  confidence?: Readonly<Record<string, string>>;
  occasion?: string | null;
  round?: number | null;
  word?: string | null;
  set?: number | null;
}

/** Answers as codes, one or several; null when they are too many for codes. */
export function encode(
  answers: Readonly<Record<string, CodedAnswer>>,
  content: CodedContent,
  said: Circumstances = {},
): string[] | null {
  const word = said.word ? wordNumber(said.word) : null;
  const header: Header = {
    form: "whole",
    release: content.number,
    own: content.number === 0 ? content.digest : 0,
    occasion: said.occasion ? layout.occasions.indexOf(said.occasion) + 1 : 0,
    round: said.round ?? 0,
    word,
    hasWord: word !== null,
    set: said.set ?? 0,
    part: 0,
    parts: 1,
    tag: 0,
  };
  const numbers: Numbers = new Map();
  for (const [item, field] of content.fields) {
    const answer = answers[item];
    if (answer !== undefined) numbers.set(item, field.number(answer, said.confidence?.[item]));
  }
  const asksParts = content.kind === PICKED && header.set === 0;
  const whole = asksParts ? null : wholeCode(content, header, numbers);
  const codes = whole ? [whole] : partCodes(content, { ...header, set: 0 }, numbers);
  return codes?.map(written) ?? null;
}

/** One code once read: whole answers, or a part of some. */
export interface Piece {
  content: CodedContent;
  header: Header;
  numbers: Numbers | null;
  reader: BitReader;
}

/** What a code says. Faults are thrown as CodeFault. */
export function decode(code: string, own: readonly CodedContent[] = []): Response {
  const read = cut(mend(code)).map((values) => readCode(values, own));
  if (read.length > 1 && read.some(({ header }) => header.form === "whole")) {
    throw new CodeFault("several", { found: read.length });
  }
  return joinPieces(read);
}

function cut(symbols: string): number[][] {
  if (symbols === "") {
    throw new CodeFault("empty", { example: `${grouped(layout.alphabet.slice(7, 15))}-…` });
  }
  const values = valuesOf(symbols);
  if (values === null) {
    const strange = [...new Set([...symbols].filter((sign) => valuesOf(sign) === null))];
    throw new CodeFault("signs", { signs: strange.join("").slice(0, 60) });
  }
  const codes: number[][] = [];
  let start = 0;
  while (start < values.length) {
    const length = wholeLength(values, start);
    if (length === 0) {
      if (codes.length === 0 && !layout.lengths.includes(values.length)) {
        throw new CodeFault("length", {
          found: values.length,
          lengths: layout.lengths.join(", "),
        });
      }
      throw new CodeFault("damaged");
    }
    codes.push(values.slice(start, start + length));
    start += length;
  }
  return codes;
}

/** One code read from the values of its symbols. */
export function readCode(values: readonly number[], own: readonly CodedContent[] = []): Piece {
  if (wholeLength(values) !== values.length) throw new CodeFault("damaged");
  const reader = new BitReader(values.slice(0, -layout.check_symbols));
  const header = readHeader(reader);
  const content = contentOf(header, own);
  if (header.form === "part") {
    if (values.length !== layout.part_length || header.part >= header.parts) {
      throw new CodeFault("damaged");
    }
    return { content, header, numbers: null, reader };
  }
  const [whole, numbers] = readWhole(content, header, reader, values.length);
  return { content, header: whole, numbers, reader };
}

function contentOf(header: Header, own: readonly CodedContent[]): CodedContent {
  if (header.release > releases.length) throw new CodeFault("newer");
  const found = released(header.release) ?? own.find(({ digest }) => digest === header.own);
  if (found !== undefined) return found;
  const digest = header.own.toString(16).toUpperCase().padStart(5, "0");
  throw new CodeFault("own", { digest });
}

/** What the parts of the same answers have in common. */
export function commonOf({ header }: Piece): string {
  const { release, own, occasion, round, parts, tag } = header;
  return [release, own, occasion, round, parts, tag].join("/");
}

/** The answers of one whole code, or of all parts of some. */
export function joinPieces(pieces: readonly Piece[]): Response {
  const [first] = pieces;
  if (first === undefined) throw new CodeFault("empty", { example: "" });
  if (first.numbers !== null) return response(first.content, first.header, first.numbers);
  const parts = new Map<number, Piece>();
  for (const piece of pieces) {
    const same = parts.get(piece.header.part);
    const differs = same !== undefined && same.reader.number !== piece.reader.number;
    if (differs || commonOf(piece) !== commonOf(first)) throw new CodeFault("mixed");
    parts.set(piece.header.part, piece);
  }
  return response(first.content, ...joinedParts(first.content, parts));
}

function response(content: CodedContent, header: Header, numbers: Numbers): Response {
  const answers: Record<string, CodedAnswer> = {};
  const confidence: Record<string, string> = {};
  for (const [item, field] of content.fields) {
    const number = numbers.get(item);
    if (number === undefined) continue;
    const [answer, surest] = field.answer(number);
    answers[item] = answer;
    if (surest !== undefined) confidence[item] = surest;
  }
  const all = header.set > 0 ? content.setItems(header.set) : [...content.fields.keys()];
  const picked = content.kind === PICKED && header.set === 0;
  return {
    answers,
    confidence,
    kind: content.kind,
    content: content.name,
    version: content.version,
    occasion: layout.occasions[header.occasion - 1] ?? null,
    round: header.round || null,
    set: header.set || null,
    word: header.word,
    items: picked ? Object.keys(answers) : all,
  };
}
