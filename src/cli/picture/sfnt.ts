import { inflateSync } from 'node:zlib';

/** The tables of a font file by their tags. */
export type Tables = ReadonlyMap<string, DataView>;

/**
 * Opens a font file: TrueType, or WOFF 1 (https://www.w3.org/TR/WOFF/), which is the same with each table compressed.
 * @throws Error where it is neither
 */
export function tablesOf(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const signature = view.getUint32(0);
  if (signature === 0x774f4646) return woff(view);
  if (signature === 0x00010000 || signature === 0x74727565) return trueType(view);
  throw new Error('it is neither a TrueType nor a WOFF font');
}

function trueType(view: DataView): Tables {
  return entries(view, 12, 16, view.getUint16(4), (at) => part(view, view.getUint32(at + 8), view.getUint32(at + 12)));
}

function woff(view: DataView): Tables {
  return entries(view, 44, 20, view.getUint16(12), (at) => {
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const table = part(view, offset, packed);
    if (packed === length) return table;
    const open = inflateSync(new Uint8Array(table.buffer, table.byteOffset, packed));
    return new DataView(open.buffer, open.byteOffset, open.byteLength);
  });
}

function entries(view: DataView, start: number, size: number, many: number, read: (at: number) => DataView): Tables {
  const found = new Map<string, DataView>();
  for (let at = start; at < start + many * size; at += size) {
    const tag = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(at + index))).join('');
    found.set(tag, read(at));
  }
  return found;
}

const part = (view: DataView, offset: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + offset, length);
