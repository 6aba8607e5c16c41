import { maxDepth } from './depth.js';

/** Where a JSON text goes wrong, in words for the person who typed it. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
}

export interface TextMap {
  /** Offset of the value (of its name, where it has one) by JSON pointer, for the pointers asked for. */
  readonly offsets: ReadonlyMap<string, number | undefined>;
  readonly fault: TextFault | undefined;
}

/**
 * Reads JSON text once more where something is wrong with it: says where each of the wanted values stands, and what
 * the first fault of syntax is, alike in every browser (the messages of `JSON.parse` differ, and some name no place).
 */
export function mapText(text: string, wanted: readonly string[]): TextMap {
  const root: Place = { inside: new Map() };
  const places = wanted.map((path) => [path, placeAt(root, path)] as const);
  const fault = new Scanner(text).read(root);
  return { offsets: new Map(places.map(([path, { offset }]) => [path, offset])), fault };
}

/** A place in the text that is asked for, or on the way to one. */
interface Place {
  offset?: number;
  readonly inside: Map<string, Place>;
}

function placeAt(root: Place, path: string): Place {
  const keys = path.split('/').slice(1);
  return keys.reduce((place, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = place.inside.get(name) ?? { inside: new Map() };
    place.inside.set(name, next);
    return next;
  }, root);
}

class Stop extends Error {
  constructor(readonly fault: TextFault) {
    super(fault.message);
  }
}

class Scanner {
  private offset = 0;

  constructor(private readonly text: string) {}

  read(root: Place): TextFault | undefined {
    try {
      this.document(root);
    } catch (stop) {
      if (stop instanceof Stop) return stop.fault;
      throw stop;
    }
    return undefined;
  }

  private document(root: Place): void {
    this.value(root, 0);
    this.space();
    if (this.offset < this.text.length)
      this.stop('There is more text after the end: a pack is one { … } or one [ … ].');
  }

  private value(place: Place | undefined, depth: number, start?: number): void {
    this.space();
    if (place) place.offset = start ?? this.offset;
    const next = this.text[this.offset];
    if (next === '{') this.items('}', depth, place, true);
    else if (next === '[') this.items(']', depth, place, false);
    else if (next === '"') this.string();
    else this.word();
  }

  private items(close: string, depth: number, place: Place | undefined, named: boolean): void {
    if (depth >= maxDepth) this.stop(`This nests more than ${maxDepth} levels deep: take out what is below this.`);
    const opened = this.offset++;
    this.space();
    if (this.take(close)) return;
    for (let index = 0; ; index++) {
      this.space();
      const start = this.offset;
      const key = named ? this.name() : `${index}`;
      this.value(place?.inside.get(key), depth + 1, named ? start : undefined);
      this.space();
      if (this.take(close)) return;
      if (!this.take(',')) this.missing(close, opened);
      this.space();
      if (this.text[this.offset] === close) this.stop(`Remove the comma before this ${close}`, this.lastComma());
    }
  }

  private name(): string {
    if (this.text[this.offset] !== '"') this.stop(`${this.oddity()}A name in straight double quotes belongs here.`);
    const start = this.offset;
    this.string();
    const name = JSON.parse(this.text.slice(start, this.offset)) as string;
    this.space();
    if (!this.take(':')) this.stop(`A colon is missing after the name "${name}".`);
    return name;
  }

  private string(): void {
    const start = this.offset++;
    for (;;) {
      const next = this.text[this.offset];
      if (next === undefined) this.stop('This text has no closing quote.', start);
      if (next === '"') break;
      if (next === '\n' || next === '\r')
        this.stop('A text cannot go over a line break: close the quote or write \\n.', start);
      if (next < ' ') this.stop('This control character (a tab?) must be written as an escape, such as \\t.');
      if (next === '\\' && !/^\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/u.test(this.text.slice(this.offset, this.offset + 6)))
        this.stop('A backslash begins an escape such as \\n; write \\\\ for a plain one.');
      this.offset += next === '\\' ? 2 : 1;
    }
    this.offset++;
  }

  private word(): void {
    const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/uy;
    pattern.lastIndex = this.offset;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined)
      this.stop(
        `${this.oddity()}A value belongs here: a text in straight double quotes, a number, true, false, null, { or [.`,
      );
    this.offset += found.length;
  }

  /** The usual slips, by the characters that show them. */
  private oddity(): string {
    const odd = /[\p{L}\p{N}_$.+-]+|\P{L}/uy;
    odd.lastIndex = this.offset;
    const [next = ''] = odd.exec(this.text) ?? [];
    if (next === '') return this.text.trim() === '' ? 'There is no text. ' : 'The text ends too early. ';
    if ('“”„«»'.includes(next)) return `Curly quotes (${next}) do not work in JSON: use straight ones ("). `;
    if ("'’‘`".includes(next)) return 'Single quotes do not work in JSON: use double ones ("). ';
    if ('/#'.includes(next)) return 'JSON has no comments: remove this one. ';
    if (next === '<') return 'This looks like a web page and not like JSON. ';
    if (/\s|\p{C}/u.test(next)) return `The invisible character ${codeOf(next)} cannot stand here: remove it. `;
    return `“${next.slice(0, 20)}” cannot stand here. `;
  }

  private missing(close: string, opened: number): never {
    if (this.offset >= this.text.length)
      return this.stop(`The text ends, but this ${this.text[opened] ?? ''} is never closed.`, opened);
    const quoted = this.text[this.offset - 1] === '"' ? ' (A quote inside a text is written \\".)' : '';
    return this.stop(`A comma or ${close} is missing before this.${quoted}`);
  }

  private lastComma(): number {
    return this.text.lastIndexOf(',', this.offset);
  }

  private take(character: string): boolean {
    const there = this.text[this.offset] === character;
    if (there) this.offset++;
    return there;
  }

  private space(): void {
    while (' \n\r\t'.includes(this.text[this.offset] ?? '-')) this.offset++;
  }

  private stop(message: string, offset = this.offset): never {
    throw new Stop({ offset, message });
  }
}

/** U+00A0 for a space that does not break. */
const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of each of these offsets, both from 1, in one pass over the text. */
export function positions(text: string, offsets: readonly number[]): ReadonlyMap<number, Position> {
  const found = new Map<number, Position>();
  const breaks = /\r\n?|\n/gu;
  let line = 1;
  let start = 0;
  let next = breaks.exec(text);
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; next && next.index < offset; next = breaks.exec(text)) {
      line++;
      start = breaks.lastIndex;
    }
    found.set(offset, { line, column: offset - start + 1 });
  }
  return found;
}
