import type { Finding } from '../pack/finding.js';

/** An item that an element is asked for and that its pack does not have; without any item of the kind, that is told. */
export const absent = (
  to: 'exercises' | 'maps' | 'sessions' | 'programs',
  value: string | undefined,
  known: readonly string[],
): Finding => ({
  code: known.length > 0 ? 'reference' : 'empty',
  path: '',
  severity: 'error',
  value,
  known,
  shape: { kind: 'ref', to, loose: false },
});
