// The contents that codes are made for, and how the answers to their items become numbers. A
// blank is 0; an answer has a number from 1; a confidence is the fastest digit of it.
import { descriptionDigest, hashText } from "./hashing.ts";
import { type Description, layout, releases } from "./layout.ts";

/** An answer as the widget of its content has it. */
export type CodedAnswer = number | string | string[] | CodedCase;

export interface CodedCase {
  verdict: string;
  level?: string;
  mode?: string;
}

/** How the answers to one item become numbers. */
export interface Field {
  /** How many numbers there are, the blank among them. */
  states: number;
  number(answer: CodedAnswer, confidence: string | undefined): number;
  answer(number: number): [CodedAnswer, string | undefined];
}

const WORDS = layout.confidence.length + 1;

function withConfidence(choice: number, confidence: string | undefined): number {
  const surest = confidence === undefined ? 0 : layout.confidence.indexOf(confidence) + 1;
  return choice * WORDS + surest + 1;
}

function apart(number: number): [number, string | undefined] {
  const surest = (number - 1) % WORDS;
  return [Math.floor((number - 1) / WORDS), layout.confidence[surest - 1]];
}

function pointsField([minimum = 0, maximum = 0, step = 1]: number[]): Field {
  return {
    states: (maximum - minimum) / step + 2,
    number: (answer) => (Number(answer) - minimum) / step + 1,
    answer: (number) => [minimum + (number - 1) * step, undefined],
  };
}

function subsetNumber(options: string[], chosen: readonly string[]): number {
  return chosen.reduce((bits, each) => bits + 2 ** options.indexOf(each), 0);
}

function subset(options: string[], bits: number): string[] {
  return options.filter((_, place) => (bits >> place) & 1);
}

function choiceField(options: string[], multiple: boolean): Field {
  const choices = multiple ? 2 ** options.length - 1 : options.length;
  return {
    states: 1 + choices * WORDS,
    number: (answer, confidence) => {
      const chosen = answer as string[];
      const one = options.indexOf(chosen[0] ?? "");
      return withConfidence(multiple ? subsetNumber(options, chosen) - 1 : one, confidence);
    },
    answer: (number) => {
      const [choice, confidence] = apart(number);
      return [multiple ? subset(options, choice + 1) : [options[choice] ?? ""], confidence];
    },
  };
}

function codingField(verdicts: string[], levels: string[], modes: string[]): Field {
  const columns = modes.length + 1;
  const boxes = (levels.length + 1) * columns;
  return {
    states: 1 + (boxes + verdicts.length - 1) * WORDS,
    number: (answer, confidence) => {
      const { verdict, level, mode } = answer as CodedCase;
      const place = verdicts.indexOf(verdict);
      const row = level === undefined ? 0 : levels.indexOf(level) + 1;
      const column = mode === undefined ? 0 : modes.indexOf(mode) + 1;
      return withConfidence(place ? boxes + place - 1 : row * columns + column, confidence);
    },
    answer: (number) => {
      const [coding, confidence] = apart(number);
      if (coding >= boxes) return [{ verdict: verdicts[coding - boxes + 1] ?? "" }, confidence];
      const level = levels[Math.floor(coding / columns) - 1];
      const mode = modes[(coding % columns) - 1];
      const found: CodedCase = { verdict: verdicts[0] ?? "" };
      if (level !== undefined) found.level = level;
      if (mode !== undefined) found.mode = mode;
      return [found, confidence];
    },
  };
}

function stepField(options: string[], several: boolean): Field {
  return {
    states: 1 + (several ? 2 ** options.length : options.length),
    number: (answer) =>
      1 + (several ? subsetNumber(options, answer as string[]) : options.indexOf(String(answer))),
    answer: (number) => [
      several ? subset(options, number - 1) : (options[number - 1] ?? ""),
      undefined,
    ],
  };
}

/** The kind of content whose parts say which items they hold. */
export const PICKED = "case-practice";

/** One version of a content, as codes see it. */
export class CodedContent {
  readonly description: Description;
  /** That of its line in `releases.json`; 0 for a content that has none. */
  readonly number: number;
  readonly fields: Map<string, Field>;

  constructor(description: Description, number: number) {
    this.description = description;
    this.number = number;
    this.fields = fieldsOf(description);
  }

  get kind(): string {
    return this.description.kind;
  }

  get name(): string {
    return this.description.content;
  }

  get version(): string {
    return this.description.version;
  }

  get digest(): number {
    return descriptionDigest(this.description);
  }

  /** The cases of a numbered set, in the order they are asked. */
  setItems(number: number): string[] {
    const groups = (this.description.groups ?? []).map((group) =>
      group
        .map((name) => ({ name, drawn: hashText(`${number}/${name}`) }))
        .sort((a, b) => b.drawn - a.drawn || (a.name < b.name ? 1 : -1))
        .map(({ name }) => name),
    );
    const asked: string[] = [];
    for (const wanted of layout.set_pattern) {
      const turn = groups.map((_, step) => groups[(wanted + step) % groups.length] ?? []);
      const next = turn.find((group) => group.length > 0)?.pop();
      if (next === undefined) break;
      asked.push(next);
    }
    return asked;
  }
}

function fieldsOf(content: Description): Map<string, Field> {
  const { items = [], options = [], multiple = [] } = content;
  if (content.kind === PICKED) {
    const { verdicts = [], levels = [], modes = [], groups = [] } = content;
    const coding = codingField(verdicts, levels, modes);
    return new Map(groups.flat().map((name) => [name, coding]));
  }
  if (content.scale !== undefined) {
    const points = pointsField(content.scale);
    return new Map(items.map((item) => [item, points]));
  }
  const field = content.kind === "quiz" ? choiceField : stepField;
  return new Map(
    items.map((item, place) => [item, field(options[place] ?? [], multiple.includes(item))]),
  );
}

const known = new Map<number, CodedContent>();

/** The content of a line of `releases.json`; undefined when there is no such line. */
export function released(number: number): CodedContent | undefined {
  const description = releases[number - 1];
  const found =
    known.get(number) ?? (description ? new CodedContent(description, number) : undefined);
  if (found !== undefined) known.set(number, found);
  return found;
}

/** A content of a page, with its number when this very version has one. */
export function codedContent(description: Description): CodedContent {
  const text = JSON.stringify(description);
  const place = releases.findIndex((line) => JSON.stringify(line) === text);
  return released(place + 1) ?? new CodedContent(description, 0);
}
