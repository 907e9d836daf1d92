// The symbols of a code: mended when read, and checked against mistakes by a Reed–Solomon code
// over the field of 32 elements, as coprod_kit/rules/answer_codes/symbols.py explains.
import { layout, SYMBOL_BITS } from "./layout.ts";

const range = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, step) => String.fromCharCode(first + step)).join("");

/** Signs without width that programs put between letters, such as marks of direction. */
export const IGNORED = `\u00ad${range(0x200b, 0x2010)}${range(0x202a, 0x202f)}${range(0x2060, 0x206a)}\ufe0e\ufe0f\ufeff`;

/** Signs that may stand between the groups of a code. */
export const SEPARATORS = ` \t\r\n\u00a0\u1680\u2028\u2029\u202f\u205f\u3000-‐‑‒–—―−_.·•*\`${range(0x2000, 0x200b)}`;

const values = new Map([...layout.alphabet].map((symbol, value) => [symbol, value]));

/** Sign → symbol: the symbols, small letters, look-alikes, full-width forms, other figures. */
export const symbolOf = symbolTable();

function symbolTable(): Map<string, string> {
  const table = new Map<string, string>();
  const wanted = [
    ...[...layout.alphabet].map((s) => [s, s]),
    ...Object.entries(layout.look_alikes),
  ];
  for (const [sign = "", symbol = ""] of wanted) {
    for (const each of [sign, sign.toLowerCase()]) {
      if (each.length === 1) table.set(each, symbol);
      if (sign >= "!" && sign <= "~") {
        table.set(String.fromCharCode(each.charCodeAt(0) + 0xfee0), symbol);
      }
    }
  }
  for (const zero of [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50]) {
    for (let figure = 0; figure < 10; figure += 1) {
      table.set(String.fromCharCode(zero + figure), String(figure));
    }
  }
  return table;
}

const dropped = new Set(IGNORED + SEPARATORS);

/** A text as symbols: what cannot be one stays as it is, separators go. */
export function mend(text: string): string {
  let symbols = "";
  for (const sign of text) if (!dropped.has(sign)) symbols += symbolOf.get(sign) ?? sign;
  return symbols;
}

/** A code as it is shown: groups with a separator between them. */
export function grouped(symbols: string): string {
  const size = layout.group;
  const count = Math.ceil(symbols.length / size);
  const groups = Array.from({ length: count }, (_, at) =>
    symbols.slice(at * size, at * size + size),
  );
  return groups.join(layout.separator);
}

/** The values of symbols; null when a sign is none. */
export function valuesOf(symbols: string): number[] | null {
  const found = [];
  for (const symbol of symbols) {
    const value = values.get(symbol);
    if (value === undefined) return null;
    found.push(value);
  }
  return found;
}

export function written(codeValues: readonly number[]): string {
  return grouped(codeValues.map((value) => layout.alphabet[value]).join(""));
}

const powers = fieldPowers();

function fieldPowers(): number[] {
  const found = [1];
  while (found.length < (1 << SYMBOL_BITS) - 1) {
    const value = (found[found.length - 1] ?? 0) << 1;
    found.push(value >> SYMBOL_BITS ? value ^ layout.field_polynomial : value);
  }
  return found;
}

function multiply(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return powers[(powers.indexOf(one) + powers.indexOf(other)) % powers.length] ?? 0;
}

/** What each value that leaves the remainder adds to it, check symbols side by side. */
const steps = remainderSteps();

function remainderSteps(): number[] {
  let generator = [1];
  for (const root of powers.slice(1, layout.check_symbols + 1)) {
    const shifted = [...generator, 0];
    generator = shifted.map((each, place) => each ^ multiply(root, generator[place - 1] ?? 0));
  }
  return Array.from({ length: 1 << SYMBOL_BITS }, (_, value) =>
    generator.slice(1).reduce((packed, each) => (packed << SYMBOL_BITS) | multiply(value, each), 0),
  );
}

/** The remainder of symbols by the generator; a whole code leaves its own length. */
function remainder(symbols: Iterable<number>): number {
  const top = SYMBOL_BITS * (layout.check_symbols - 1);
  const mask = (1 << top) - 1;
  let state = 0;
  for (const value of symbols) {
    state = (steps[state >> top] ?? 0) ^ ((state & mask) << SYMBOL_BITS) ^ value;
  }
  return state;
}

export function withCheck(data: readonly number[]): number[] {
  const count = layout.check_symbols;
  const zeros = Array.from({ length: count }, () => 0);
  const check = remainder([...data, ...zeros]) ^ (data.length + count);
  const last = zeros.map((_, place) => (check >> (SYMBOL_BITS * (count - 1 - place))) & 31);
  return [...data, ...last];
}

/** How many symbols from a place on are a code: the most; 0 when none are. */
export function wholeLength(symbols: readonly number[], start = 0): number {
  for (const length of [...layout.lengths].reverse()) {
    if (start + length > symbols.length) continue;
    if (remainder(symbols.slice(start, start + length)) === length) return length;
  }
  return 0;
}
