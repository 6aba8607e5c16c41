import { deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.js';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A picture as a PNG file (https://www.w3.org/TR/png/): by a list of its colours where they are 256 at most, which
 * makes it a third as large.
 */
export function pngOf(canvas: Canvas): Uint8Array {
  const { width, height, pixels } = canvas;
  const listed = byList(canvas);
  const [type, samples, size] = listed ? [3, listed.indices, 1] : [2, pixels, 3];
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, type);
  // Each row begins with the number of its filter, which is 0 for none.
  const rows = new Uint8Array((width * size + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(samples.subarray(y * width * size, (y + 1) * width * size), y * (width * size + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    ...(listed ? [chunk('PLTE', listed.colors)] : []),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]);
}

interface Listed {
  readonly colors: Uint8Array;
  readonly indices: Uint8Array;
}

function byList({ pixels, width, height }: Canvas): Listed | undefined {
  const numbers = new Map<number, number>();
  const indices = new Uint8Array(width * height);
  let [last, index] = [-1, 0];
  for (let at = 0; at < indices.length; at++) {
    const color = ((pixels[at * 3] ?? 0) << 16) | ((pixels[at * 3 + 1] ?? 0) << 8) | (pixels[at * 3 + 2] ?? 0);
    if (color !== last) {
      last = color;
      index = numbers.get(color) ?? numbers.size;
      numbers.set(color, index);
      if (index > 255) return undefined;
    }
    indices[at] = index;
  }
  return {
    indices,
    colors: Uint8Array.from([...numbers.keys()].flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])),
  };
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(checksum(named), named.length + 4);
  return whole;
}

/** The remainders of CRC-32 for each byte, as in the appendix of the PNG specification. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function checksum(data: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of data) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
