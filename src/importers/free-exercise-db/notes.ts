import { nearest } from '../../pack/nearest.js';
import type { Issue, Severity } from '../../pack/issues.js';

/** Collects the issues of one import, in the order in which they are met. */
export class Notes {
  readonly issues: Issue[] = [];

  /** Something a reader loses. */
  error(code: string, path: string, message: string): undefined {
    return this.add('error', code, path, message);
  }

  /** Something worth a look; the reader loses nothing. */
  warning(code: string, path: string, message: string): undefined {
    return this.add('warning', code, path, message);
  }

  private add(severity: Severity, code: string, path: string, message: string): undefined {
    this.issues.push({ path, code, message, severity });
  }
}

/** A value as it may stand in a sentence: quoted, and short even where it is not. */
export const quote = (value: string): string => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;

/** " Did you mean …?" where a known word is one or two slips of the pen away, else nothing. */
export function didYouMean(value: string, known: readonly string[]): string {
  const [meant] = nearest(value, known);
  return meant ? ` Did you mean ${quote(meant)}?` : '';
}
