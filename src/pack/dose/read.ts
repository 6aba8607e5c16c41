import type { Dose } from '../types.js';
import type { DoseProblem } from './problem.js';
import type { DoseFields, Reading } from './reading.js';
import { leaveOut, RULES } from './rules.js';
import { scanner } from './scan.js';
import { tokenize, type Token } from './tokens.js';

export type { DoseProblem, DoseProblemCode } from './problem.js';

/** What a dose line says; no dose where it cannot be read without a guess. */
export interface DoseReading {
  readonly dose: Dose | null;
  readonly problems: readonly DoseProblem[];
}

const ruleAt = scanner(RULES, ([shape]) => shape);

/** Applies the rules to the pieces from the first to the last; of a keyword and a number, the number counts. */
function applyRules(line: string, tokens: readonly Token[], reading: Reading): void {
  const shape = tokens.map(({ kind }) => kind).join('');
  let before = '';
  for (let at = 0; at < shape.length;) {
    const found = ruleAt(shape, at);
    const matched = tokens.slice(at, (at += found?.text.length ?? 1));
    const [first] = matched;
    const last = matched.at(-1);
    if (!found || !first || !last) return;
    const amount = matched.find(({ values }) => values) ?? first;
    const text = line.slice(first.at, last.at + last.text.length);
    found.row[1](reading, { ...amount, at: first.at, text }, before);
    before = last.kind;
  }
}

function toDose({ rpe, rir, percent1RM, ...fields }: DoseFields): Dose {
  const intensity = {
    ...(rpe !== undefined && { rpe }),
    ...(rir !== undefined && { rir }),
    ...(percent1RM !== undefined && { percent1RM }),
  };
  return Object.keys(intensity).length > 0 ? { ...fields, intensity } : fields;
}

/** Where words are left out, fields such as a side do not make a dose: something has to say how much. */
const enough = (fields: DoseFields, complete: boolean): boolean =>
  Object.keys(fields).some((field) => complete || !/^(?:perSide|mode|repUnit)$/.test(field));

/**
 * Reads the line a coach would write, such as `3x8-12 /side tempo 3-1-1-0 @RPE7 rest 90s`. Never throws, takes time in
 * proportion to the text, and reports what has two meanings instead of choosing one.
 *
 * - A time in seconds by itself is a hold, one in minutes is work: "30s", "5 min".
 * - A plain "m" is metres only where it is repeated in sets ("6x20m", "20 m x 6", "6 sets of 20 m"), and minutes only
 *   in the length of an EMOM or AMRAP; anywhere else ("10m", "400 m", "rest 2m") it is ambiguous.
 * - A time behind a slash is rest: "4 × 400 m / 90s".
 * - Words that are not understood are left out with a warning; numbers never are.
 */
export function readDose(text: string): DoseReading {
  const failed = (code: DoseProblem['code']): DoseReading => ({
    dose: null,
    problems: [{ code, severity: 'error', text: text.trim().slice(0, 80), at: 0 }],
  });
  const tokens = tokenize(text);
  if (!tokens) return failed('dose-long');
  const reading: Reading = { fields: {}, problems: [] };
  const isKnown = ({ kind }: Token): boolean => kind !== '?';
  for (const token of tokens) if (!isKnown(token)) leaveOut(reading, token, '');
  applyRules(text, tokens.filter(isKnown), reading);
  const { fields, problems } = reading;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { dose: null, problems: errors };
  if (enough(fields, problems.length === 0)) return { dose: toDose(fields), problems };
  return failed(text.trim() ? 'dose-unknown' : 'dose-empty');
}
