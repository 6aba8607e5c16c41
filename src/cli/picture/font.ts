import { tablesOf, type Tables } from './sfnt.js';

/** A point of an outline; between two that are off the curve there is one on it, halfway. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A closed line around what is filled, or around a hole in it, in units of the font. */
export type Outline = readonly OutlinePoint[];

/** A glyph that points to itself goes no deeper than this. */
const maxDepth = 5;

/**
 * The glyphs of one font file with TrueType outlines, after the OpenType specification (tables cmap, head, hhea, hmtx,
 * loca, glyf): letters one by one, without ligatures, kerning or joined scripts.
 */
export class Font {
  /** Units that a size of the font is made of. */
  readonly unitsPerEm: number;
  private readonly tables: Tables;
  private readonly glyphs: ReadonlyMap<number, number>;
  private readonly longOffsets: boolean;
  private readonly metrics: number;

  /** @throws Error where the file is no font with TrueType outlines */
  constructor(file: Uint8Array) {
    this.tables = tablesOf(file);
    const head = this.table('head');
    this.unitsPerEm = head.getUint16(18);
    this.longOffsets = head.getInt16(50) === 1;
    this.metrics = this.table('hhea').getUint16(34);
    this.glyphs = readCmap(this.table('cmap'));
    this.table('glyf');
  }

  has(character: number): boolean {
    return this.glyphs.has(character);
  }

  /** How far the next letter is, in units of the font. */
  advance(character: number): number {
    const glyph = Math.min(this.glyphs.get(character) ?? 0, this.metrics - 1);
    return this.table('hmtx').getUint16(glyph * 4);
  }

  outlines(character: number): readonly Outline[] {
    return this.glyph(this.glyphs.get(character) ?? 0, 0);
  }

  private table(tag: string): DataView {
    const table = this.tables.get(tag);
    if (!table) throw new Error(`it has no table “${tag}”`);
    return table;
  }

  private glyph(index: number, depth: number): readonly Outline[] {
    const loca = this.table('loca');
    const place = (at: number): number => (this.longOffsets ? loca.getUint32(at * 4) : loca.getUint16(at * 2) * 2);
    const [start, end] = [place(index), place(index + 1)];
    if (end <= start || depth > maxDepth) return [];
    const all = this.table('glyf');
    const data = new DataView(all.buffer, all.byteOffset + start, end - start);
    return data.getInt16(0) >= 0 ? simple(data) : this.composite(data, depth);
  }

  /** A letter with its accent: other glyphs, each moved and scaled. */
  private composite(data: DataView, depth: number): readonly Outline[] {
    const found: Outline[] = [];
    for (let at = 10, more = true; more;) {
      const flags = data.getUint16(at);
      const glyph = data.getUint16(at + 2);
      const words = (flags & 1) !== 0;
      const [dx, dy] = words
        ? [data.getInt16(at + 4), data.getInt16(at + 6)]
        : [data.getInt8(at + 4), data.getInt8(at + 5)];
      at += words ? 8 : 6;
      const scale = (offset: number): number => data.getInt16(at + offset) / 16384;
      let [xx, xy, yx, yy] = [1, 0, 0, 1];
      if (flags & 0x08) [xx, yy] = [scale(0), scale(0)];
      else if (flags & 0x40) [xx, yy] = [scale(0), scale(2)];
      else if (flags & 0x80) [xx, xy, yx, yy] = [scale(0), scale(2), scale(4), scale(6)];
      at += flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
      const moved = this.glyph(glyph, depth + 1).map((outline) =>
        outline.map(({ x, y, on }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, on })),
      );
      found.push(...moved);
      more = (flags & 0x20) !== 0;
    }
    return found;
  }
}

function simple(data: DataView): readonly Outline[] {
  const ends = Array.from({ length: data.getInt16(0) }, (_, index) => data.getUint16(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + ends.length * 2;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.getUint8(at++);
    const times = flag & 8 ? data.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const along = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = along(2, 16);
  const ys = along(4, 32);
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return flags.slice(from, end + 1).map((flag, offset) => ({
      x: xs[from + offset] ?? 0,
      y: ys[from + offset] ?? 0,
      on: (flag & 1) !== 0,
    }));
  });
}

/** Which glyph shows which character: subtables 12 (all of Unicode) and 4 (its first plane). */
function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const many = cmap.getUint16(2);
  for (let index = 0; index < many; index++) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    const table = new DataView(cmap.buffer, cmap.byteOffset + start);
    const format = table.getUint16(0);
    if (format === 12) readGroups(table, found);
    else if (format === 4) readSegments(table, found);
  }
  return found;
}

function readGroups(table: DataView, found: Map<number, number>): void {
  for (let group = 0; group < table.getUint32(12); group++) {
    const at = 16 + group * 12;
    const [first, last, glyph] = [table.getUint32(at), table.getUint32(at + 4), table.getUint32(at + 8)];
    for (let character = first; character <= last; character++) found.set(character, glyph + character - first);
  }
}

function readSegments(table: DataView, found: Map<number, number>): void {
  const size = table.getUint16(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first] = [table.getUint16(at), table.getUint16(at + size + 2)];
    const delta = table.getUint16(at + 2 * size + 2);
    const range = at + 3 * size + 2;
    const offset = table.getUint16(range);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const listed = offset === 0 ? character : table.getUint16(range + offset + (character - first) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.set(character, glyph);
    }
  }
}
