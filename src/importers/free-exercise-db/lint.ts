import { at } from '../../pack/finding.js';
import type { Notes } from './notes.js';
import { quote } from './notes.js';

// UTF-8 read as Windows-1252 turns ’ into â€™ and ¾ into Â¾; U+FFFD is what is left of a byte that fits nothing.
const mojibake = /â€|[ÂÃ][\u0080-\u00bf]|\ufffd/;

/** Warns of text that was decoded wrongly on its way. It stays as it is: a guess could damage what is meant so. */
export function noteMojibake(text: string, path: string, key: string | number, notes: Notes): void {
  const found = mojibake.exec(text);
  if (!found) return;
  const shown = quote(text.slice(Math.max(0, found.index - 10), found.index + 12));
  notes.warning(
    'mojibake',
    at(path, key),
    `${shown} looks like text read in the wrong encoding. Save the file as UTF-8 again.`,
  );
}

/**
 * What two nearly equal names have in common: letters and digits without case, accents, punctuation, spaces and plural
 * endings, so that "Squat with Bands" is "Squats - With Bands" and "Push-Ups" is "Pushup". A key, not a distance:
 * comparing each name with every other one would take minutes on a large set.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(singular).join('') || name;
}

function singular(word: string): string {
  if (word.length < 3) return word;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
