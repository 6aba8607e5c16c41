import { circles } from './circles.js';
import { readDose } from './dose/read.js';
import { nearest } from './nearest.js';
import { vocabularies } from './schema/vocabularies.js';

/**
 * What it takes to be sure of every dose, and to tell an author of slips of the pen, unknown words and circles. A page
 * whose pack is good and plain does without and does not download it; `parsePack` never does without.
 */
export const thorough = { readDose, nearest, vocabularies, circles } as const;

export type Thorough = typeof thorough;
