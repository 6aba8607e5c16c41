import type { Issue } from '../pack/issues.js';
import { readPack, type Reading } from '../pack/read.js';
import { hideStrays } from './strays.js';

/** What was read from a pack, in whichever way it is written. */
export interface SourceReading extends Reading {
  /** What is wrong with lines, in words, with line and column; only for a pack that is written as such. */
  readonly notes?: readonly Issue[];
}

/** What was read from a pack or an answer, so that a thousand elements fed from one read it once. */
const readings = new WeakMap<object, SourceReading | Promise<SourceReading>>();

/**
 * Reads what an element was given: at once where it is plain, else later and thoroughly.
 *
 * @param key what is the same for all that are given the same
 * @param url where it is from, if it has an address
 */
export function readingOf(key: unknown, input: unknown, url = ''): SourceReading | Promise<SourceReading> {
  const owner = typeof key === 'object' && key ? key : {};
  const known = readings.get(owner);
  if (known) return known;
  const quick = readCleanly(input);
  const plain = !quick.unsure && quick.findings.length === 0;
  const reading = plain ? quick : readAgain(owner, input, quick, url);
  readings.set(owner, reading);
  return reading;
}

function readCleanly(...input: Parameters<typeof readPack>): Reading {
  const reading = readPack(...input);
  hideStrays(reading.pack);
  return reading;
}

/** Reads again with all it takes; where that cannot be loaded the quick reading has to do. */
async function readAgain(owner: object, input: unknown, quick: Reading, url: string): Promise<SourceReading> {
  const again = isLines(input, url) ? readLines(input) : readThoroughly(input, quick);
  const reading = await again.catch(() => quick);
  readings.set(owner, reading);
  return reading;
}

/** Whether a text is written as lines: its address says so, and it does not begin as JSON does. */
const isLines = (input: unknown, url: string): input is string =>
  typeof input === 'string' && /^[^?#]*\.(?:txt|md)(?:[?#]|$)/iu.test(url) && !/^[\s\u200b\ufeff]*[[{]/u.test(input);

async function readLines(text: string): Promise<SourceReading> {
  const notation = await import('../pack/notation/parse.js');
  const { pack, issues } = notation.readLines(text);
  hideStrays(pack);
  return { pack, findings: [], unsure: false, notes: issues };
}

async function readThoroughly(input: unknown, quick: Reading): Promise<Reading> {
  const [{ thorough }, good] = await Promise.all([import('../pack/thorough.js'), mended(input, quick)]);
  return readCleanly(good, thorough);
}

/** What the author of a text meant that is no JSON any more after a host had it; else what was given. */
async function mended(input: unknown, { findings: [first] }: Reading): Promise<unknown> {
  if (typeof input !== 'string' || first?.code !== 'json') return input;
  const { mendJson } = await import('../pack/mend.js');
  return mendJson(input) ?? input;
}
