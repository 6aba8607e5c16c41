import type { Issue } from '../pack/issues.js';
import { parsePack } from '../pack/parse.js';
import type { Pack } from '../pack/types.js';
import { readText } from './files.js';

/** A pack as it was read from a file. */
export interface ReadPack {
  readonly file: string;
  readonly text: string;
  readonly pack: Pack;
  readonly issues: readonly Issue[];
}

/** Reads a pack from a file, or from the pipe. */
export async function readPackFile(file: string): Promise<ReadPack> {
  const text = await readText(file);
  return { file, text, ...parsePack(text) };
}
