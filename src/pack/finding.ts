import type { Severity } from './issues.js';
import type { Shape } from './schema/dsl.js';

/**
 * What the checks found, before it is put in words: `explain.ts` makes an issue of it. The two are apart so that a
 * page with a good pack does not download the sentences.
 */
export interface Finding {
  readonly path: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The offending value, or the name that is meant. */
  readonly value?: unknown;
  /** What was expected at this place. */
  readonly shape?: Shape;
  /** Names one of which may have been meant: a list of them, or the values of a map (which may be long). */
  readonly known?: readonly string[] | ReadonlyMap<string, string>;
}

export type FindingCode =
  | 'json'
  | 'limit-size'
  | 'limit-depth'
  | 'limit-items'
  | 'limit-issues'
  | 'unreadable'
  | 'version'
  | 'type'
  | 'blank'
  | 'id'
  | 'lang'
  | 'url'
  | 'number'
  | 'range'
  | 'enum'
  | 'word'
  | 'count'
  | 'required'
  | 'required-any'
  | 'empty'
  | 'field'
  | 'dose'
  | 'duplicate-id'
  | 'reference'
  | 'circle'
  | 'clip'
  | 'chapter'
  | 'provider'
  | 'load-script'
  | 'level';

/** Adds a step to a JSON pointer (RFC 6901). */
export const at = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
