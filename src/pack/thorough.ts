import { circles } from './circles.js';
import { climbs } from './climbs.js';
import { readDose } from './dose/read.js';
import type { Finding } from './finding.js';
import { nearest } from './nearest.js';
import { vocabularies } from './schema/vocabularies.js';
import { mediaSlips } from './slips.js';
import type { Pack } from './types.js';

/** What is good piece by piece, and cannot be meant as a whole. */
const contradictions = (pack: Pack, pathOf: (thing: object) => string): readonly Finding[] => [
  ...circles(pack, pathOf),
  ...climbs(pack, pathOf),
  ...mediaSlips(pack, pathOf),
];

/**
 * What it takes to be sure of every dose, and to tell an author of slips of the pen, unknown words and contradictions.
 * A page whose pack is good and plain does without and does not download it; `parsePack` never does without.
 */
export const thorough = { readDose, nearest, vocabularies, contradictions } as const;

export type Thorough = typeof thorough;
