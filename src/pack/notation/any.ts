import type { Issue } from '../issues.js';
import { parsePack } from '../parse.js';
import type { Pack } from '../types.js';
import { parseNotation, type NotationKind } from './parse.js';

/** Whether a text is written as lines: JSON begins with a bracket, and no line of the notation does. */
export const isNotation = (text: string): boolean => !/^[\s\u200b\ufeff]*[[{]/u.test(text);

/**
 * Reads a pack from a text in either way it may be written: JSON, or the text notation.
 *
 * @param as what the first thing of a text is where it does not say so itself; JSON says so
 * @returns what `parsePack` or `parseNotation` return; never throws
 */
export const readPackText = (
  text: string,
  as?: NotationKind,
): { readonly pack: Pack; readonly issues: readonly Issue[] } =>
  isNotation(text) ? parseNotation(text, as) : parsePack(text);
