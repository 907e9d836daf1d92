// Answers as numbers, in one code or split over several.
import { type CodedContent, PICKED } from "./contents.ts";
import { hashBits } from "./hashing.ts";
import { CodeFault, layout, SYMBOL_BITS } from "./layout.ts";
import {
  type BitReader,
  bitsFor,
  dataSymbols,
  type Header,
  headerFields,
  headerWidth,
  joinedDigits,
  product,
  splitDigits,
} from "./packing.ts";
import { withCheck } from "./symbols.ts";

/** Item → number of its answer, from 1; a blank item is absent. */
export type Numbers = Map<string, number>;

function askedItems(content: CodedContent, header: Header): string[] {
  return content.kind === PICKED ? content.setItems(header.set) : [...content.fields.keys()];
}

function statesOf(content: CodedContent, items: readonly string[]): number[] {
  return items.map((item) => content.fields.get(item)?.states ?? 1);
}

function lengthFor(bits: number): number | undefined {
  return layout.lengths.find((length) => bits <= SYMBOL_BITS * (length - layout.check_symbols));
}

/** The symbols of answers in one code; null when they do not fit. */
export function wholeCode(
  content: CodedContent,
  header: Header,
  numbers: Numbers,
): number[] | null {
  const picked = content.kind === PICKED;
  const items = askedItems(content, header);
  const bases = statesOf(content, items);
  const length = lengthFor(headerWidth(header, picked) + bitsFor(product(bases)));
  if (length === undefined) return null;
  const digits = items.map((item) => numbers.get(item) ?? 0);
  return withCheck(dataSymbols(headerFields(header, picked), joinedDigits(digits, bases), length));
}

/** The answers of one code, and its header with the number of the set. */
export function readWhole(
  content: CodedContent,
  header: Header,
  reader: BitReader,
  length: number,
): [Header, Numbers] {
  const picked = content.kind === PICKED;
  const whole = picked ? { ...header, set: reader.take(layout.set_bits) } : header;
  const items = askedItems(content, whole);
  const bases = statesOf(content, items);
  const fits = lengthFor(headerWidth(whole, picked) + bitsFor(product(bases)));
  if (length !== fits || (picked && whole.set === 0)) throw new CodeFault("damaged");
  const [digits, rest] = splitDigits(reader.number, bases);
  if (rest !== 0n) throw new CodeFault("damaged");
  return [whole, numbersOf(items, digits)];
}

function numbersOf(items: readonly string[], digits: readonly number[]): Numbers {
  const numbers: Numbers = new Map();
  items.forEach((item, place) => {
    const digit = digits[place] ?? 0;
    if (digit > 0) numbers.set(item, digit);
  });
  return numbers;
}

/** The symbols of answers split over several codes; null when they are too many for codes. */
export function partCodes(
  content: CodedContent,
  whole: Header,
  numbers: Numbers,
): number[][] | null {
  const header: Header = { ...whole, form: "part", tag: partTag(content, whole, numbers) };
  const pieces = piecesOf(content, header, numbers);
  if (pieces.length > 1 << layout.part_bits.parts) return null;
  return pieces.map(([digits, bases], part) => {
    const fields = headerFields({ ...header, part, parts: pieces.length }, false);
    return withCheck(dataSymbols(fields, joinedDigits(digits, bases), layout.part_length));
  });
}

/** What the parts of some answers have in common, and other answers seldom have. */
function partTag(content: CodedContent, header: Header, numbers: Numbers): number {
  const said = [header.release, header.own, header.occasion, header.round, header.word ?? 0];
  const items = [...content.fields.keys()].filter((item) => numbers.has(item));
  const listed = items.map((item) => `${item}=${numbers.get(item)}`);
  return hashBits([...said, ...listed].join("/"), layout.part_bits.tag);
}

function capacity(header: Header, part: number): number {
  const width = headerWidth({ ...header, part }, false);
  return SYMBOL_BITS * (layout.part_length - layout.check_symbols) - width;
}

/** The digits of each part, and their bases. */
function piecesOf(content: CodedContent, header: Header, numbers: Numbers): [number[], number[]][] {
  if (content.kind !== PICKED) {
    return itemRanges(content, header).map((items) => [
      items.map((item) => numbers.get(item) ?? 0),
      statesOf(content, items),
    ]);
  }
  const pairs = [...content.fields.keys()].flatMap((item, place) => {
    const number = numbers.get(item);
    return number === undefined ? [] : [[place + 1, number - 1]];
  });
  const pieces: [number[], number[]][] = [];
  let taken = 0;
  do {
    const bases = pickedBases(content, header, pieces.length);
    const digits = pairs.slice(taken, taken + bases.length / 2).flat();
    taken += bases.length / 2;
    pieces.push([bases.map((_, place) => digits[place] ?? 0), bases]);
  } while (taken < pairs.length);
  return pieces;
}

/** The items of each part: as many as fit, in order. */
function itemRanges(content: CodedContent, header: Header): string[][] {
  const ranges: string[][] = [[]];
  let states = 1n;
  for (const [item, field] of content.fields) {
    states *= BigInt(field.states);
    if (bitsFor(states) > capacity(header, ranges.length - 1)) {
      ranges.push([]);
      states = BigInt(field.states);
    }
    ranges[ranges.length - 1]?.push(item);
  }
  return ranges;
}

/** The bases of the pairs (place of the case from 1, its answer) that fit in a part. */
function pickedBases(content: CodedContent, header: Header, part: number): number[] {
  const states = content.fields.values().next().value?.states ?? 2;
  const pair = [content.fields.size + 1, states - 1];
  const most = capacity(header, part);
  let count = 0;
  while (bitsFor(product(pair) ** BigInt(count + 1)) <= most) count += 1;
  return Array.from({ length: count }, () => pair).flat();
}

/** The answers of all parts, and the header of the first. */
export function joinedParts(
  content: CodedContent,
  parts: ReadonlyMap<number, { header: Header; reader: BitReader }>,
): [Header, Numbers] {
  const [some] = parts.values();
  const count = some?.header.parts ?? 0;
  const places = Array.from({ length: count }, (_, place) => place);
  const missing = places.filter((place) => !parts.has(place)).map((place) => place + 1);
  const first = parts.get(0)?.header;
  if (missing.length > 0 || first === undefined) {
    throw new CodeFault("parts", { parts: count, missing: missing.join(", ") });
  }
  const names = [...content.fields.keys()];
  const ranges = content.kind === PICKED ? [] : itemRanges(content, first);
  const numbers: Numbers = new Map();
  for (const place of places) {
    const items = ranges[place] ?? [];
    const bases =
      content.kind === PICKED ? pickedBases(content, first, place) : statesOf(content, items);
    const [digits, rest] = splitDigits(parts.get(place)?.reader.number ?? 0n, bases);
    if (rest !== 0n) throw new CodeFault("mixed");
    for (const [item, number] of partNumbers(content, items, names, digits)) {
      numbers.set(item, number);
    }
  }
  if (partTag(content, first, numbers) !== first.tag) throw new CodeFault("mixed");
  return [first, numbers];
}

function partNumbers(
  content: CodedContent,
  items: readonly string[],
  names: readonly string[],
  digits: readonly number[],
): Numbers {
  if (content.kind !== PICKED) return numbersOf(items, digits);
  const numbers: Numbers = new Map();
  for (let at = 0; at < digits.length; at += 2) {
    const name = names[(digits[at] ?? 0) - 1];
    if (name !== undefined) numbers.set(name, (digits[at + 1] ?? 0) + 1);
  }
  return numbers;
}
