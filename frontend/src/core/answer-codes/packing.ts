// The number behind a code: a header of fixed fields, and below it the answers.
import { CodeFault, layout, SYMBOL_BITS } from "./layout.ts";

/** Digits as one number, each in its own base, the first the fastest. */
export function joinedDigits(digits: readonly number[], bases: readonly number[]): bigint {
  return digits.reduceRight(
    (number, digit, place) => number * BigInt(bases[place] ?? 1) + BigInt(digit),
    0n,
  );
}

/** The digits of a number, each in its own base, and what is left over. */
export function splitDigits(number: bigint, bases: readonly number[]): [number[], bigint] {
  let rest = number;
  const digits = bases.map((base) => {
    const digit = Number(rest % BigInt(base));
    rest /= BigInt(base);
    return digit;
  });
  return [digits, rest];
}

export function product(bases: readonly number[]): bigint {
  return bases.reduce((whole, base) => whole * BigInt(base), 1n);
}

/** How many bits hold so many states. */
export function bitsFor(states: bigint): number {
  return states <= 1n ? 0 : (states - 1n).toString(2).length;
}

/** What a code says before its answers; see Header in packing.py. */
export interface Header {
  form: "whole" | "part";
  release: number;
  own: number;
  occasion: number;
  round: number;
  /** Number of the pairing word; null in parts after the first. */
  word: number | null;
  hasWord: boolean;
  set: number;
  part: number;
  parts: number;
  tag: number;
}

type Fields = [number, number][];

/** The values and the widths of the fields of a header, in order. */
export function headerFields(header: Header, numberedSets: boolean): Fields {
  const bits = layout.header_bits;
  const fields: Fields = [
    [layout.formats[header.form], bits.format],
    [header.release, bits.release],
    [header.occasion, bits.occasion],
    [header.round, bits.round],
    [Number(header.hasWord), bits.word],
  ];
  if (header.release === 0) fields.push([header.own, layout.own_bits]);
  if (header.form === "part") {
    fields.push([header.part, layout.part_bits.part]);
    fields.push([header.parts - 1, layout.part_bits.parts]);
    fields.push([header.tag, layout.part_bits.tag]);
  }
  if (header.hasWord && header.part === 0) fields.push([header.word ?? 0, layout.word_bits]);
  if (header.form === "whole" && numberedSets) fields.push([header.set, layout.set_bits]);
  return fields;
}

export function headerWidth(header: Header, numberedSets: boolean): number {
  return headerFields(header, numberedSets).reduce((sum, [, bits]) => sum + bits, 0);
}

/** The values of the data symbols of a code of some length. */
export function dataSymbols(fields: Fields, body: bigint, length: number): number[] {
  const count = length - layout.check_symbols;
  let left = SYMBOL_BITS * count;
  let whole = body;
  for (const [value, bits] of fields) {
    left -= bits;
    whole |= BigInt(value) << BigInt(left);
  }
  return Array.from({ length: count }, (_, place) =>
    Number((whole >> BigInt(SYMBOL_BITS * (count - 1 - place))) & 31n),
  );
}

/** The number of a code, whose fields are taken from the first bits on. */
export class BitReader {
  number = 0n;
  left: number;

  constructor(values: readonly number[]) {
    for (const value of values) this.number = (this.number << BigInt(SYMBOL_BITS)) | BigInt(value);
    this.left = SYMBOL_BITS * values.length;
  }

  take(bits: number): number {
    this.left -= bits;
    if (this.left < 0) throw new CodeFault("damaged");
    const value = Number(this.number >> BigInt(this.left));
    this.number &= (1n << BigInt(this.left)) - 1n;
    return value;
  }
}

/** The header of a code, without the number of a set, which not every content has. */
export function readHeader(reader: BitReader): Header {
  const bits = layout.header_bits;
  const format = reader.take(bits.format);
  const header: Header = {
    form: format === layout.formats.part ? "part" : "whole",
    release: reader.take(bits.release),
    own: 0,
    occasion: reader.take(bits.occasion),
    round: reader.take(bits.round),
    hasWord: reader.take(bits.word) === 1,
    word: null,
    set: 0,
    part: 0,
    parts: 1,
    tag: 0,
  };
  if (!Object.values(layout.formats).includes(format)) throw new CodeFault("newer");
  if (header.release === 0) header.own = reader.take(layout.own_bits);
  if (header.form === "part") {
    header.part = reader.take(layout.part_bits.part);
    header.parts = reader.take(layout.part_bits.parts) + 1;
    header.tag = reader.take(layout.part_bits.tag);
  }
  if (header.hasWord && header.part === 0) header.word = reader.take(layout.word_bits);
  return header;
}
