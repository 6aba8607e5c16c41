import { maxDepth } from './depth.js';
import { at } from './finding.js';

/** Where a JSON text goes wrong, in words for the person who typed it. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
}

export interface TextMap {
  /** Offset of the value (of its name, where it has one) by JSON pointer, for the pointers asked for. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly fault?: TextFault;
}

/**
 * Reads JSON text once more where something is wrong with it: says where each of the wanted values stands, and what
 * the first fault of syntax is, alike in every browser (the messages of `JSON.parse` differ, and some name no place).
 */
export function mapText(text: string, wanted: ReadonlySet<string>): TextMap {
  const scanner = new Scanner(text, wanted);
  try {
    scanner.document();
  } catch (fault) {
    if (fault instanceof Stop) return { offsets: scanner.offsets, fault: fault.fault };
    throw fault;
  }
  return { offsets: scanner.offsets };
}

class Stop extends Error {
  constructor(readonly fault: TextFault) {
    super(fault.message);
  }
}

class Scanner {
  readonly offsets = new Map<string, number>();
  private offset = 0;

  constructor(
    private readonly text: string,
    private readonly wanted: ReadonlySet<string>,
  ) {}

  document(): void {
    if (this.text.startsWith('\uFEFF')) this.offset++;
    this.value('', 0);
    this.space();
    if (this.offset < this.text.length)
      this.stop('There is more text after the end: a pack is one { … } or one [ … ].');
  }

  private value(path: string, depth: number, start?: number): void {
    this.space();
    if (this.wanted.has(path)) this.offsets.set(path, start ?? this.offset);
    if (depth > maxDepth) this.stop(`This nests more than ${String(maxDepth)} levels deep.`);
    const next = this.text[this.offset];
    if (next === '{') this.items('}', depth, path, true);
    else if (next === '[') this.items(']', depth, path, false);
    else if (next === '"') this.string();
    else this.word();
  }

  private items(close: string, depth: number, path: string, named: boolean): void {
    const opened = this.offset++;
    this.space();
    if (this.take(close)) return;
    for (let index = 0; ; index++) {
      this.space();
      const start = this.offset;
      const key = named ? this.name() : index;
      this.value(at(path, key), depth + 1, named ? start : undefined);
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

  /** The usual slips, by the character that shows them. */
  private oddity(): string {
    const next = this.text[this.offset] ?? '';
    if (next === '') return 'The text ends too early. ';
    if ('“”„«»'.includes(next)) return `Curly quotes (${next}) do not work in JSON: use straight ones ("). `;
    if (next === "'" || next === '’') return 'Single quotes do not work in JSON: use double ones ("). ';
    if (next === '/') return 'JSON has no comments: remove this one. ';
    return `“${next}” cannot stand here. `;
  }

  private missing(close: string, opened: number): never {
    if (this.offset >= this.text.length)
      return this.stop(`The text ends, but this ${this.text[opened] ?? ''} is never closed.`, opened);
    return this.stop(`A comma or ${close} is missing before this.`);
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

/** Line and column of an offset, both from 1. */
export function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\n|\r/gu);
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { line: (breaks?.length ?? 0) + 1, column: offset - lastBreak };
}
