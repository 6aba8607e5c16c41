import type { Issue } from '../pack/issues.js';
import { readPackText } from '../pack/notation/any.js';
import type { Pack } from '../pack/types.js';
import { readText } from './files.js';

/** A pack as it was read from a file. */
export interface ReadPack {
  readonly file: string;
  readonly text: string;
  readonly pack: Pack;
  readonly issues: readonly Issue[];
}

/** Reads a pack from a file or the pipe: JSON, or lines in the text notation. */
export async function readPackFile(file: string): Promise<ReadPack> {
  const text = await readText(file);
  return { file, text, ...readPackText(text) };
}
