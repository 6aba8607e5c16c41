/** How bad an issue is: an `error` costs the reader something, a `warning` does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with a training pack: where, what, and what to do about it. */
export interface Issue {
  /** JSON pointer (RFC 6901) to the value, such as `/exercises/3/dose`; empty for the whole document. */
  readonly path: string;
  /** Stable machine-readable name, such as `type`, `enum`, `reference`, `dose-ambiguous`. */
  readonly code: string;
  /** One or two English sentences for the pack's author: what is wrong and what to do. */
  readonly message: string;
  readonly severity: Severity;
  /** 1-based line in the text, where the pack was given as text. */
  readonly line?: number;
  /** 1-based column (UTF-16 units) in the text, where the pack was given as text. */
  readonly column?: number;
}
