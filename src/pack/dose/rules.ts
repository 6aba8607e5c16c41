import type { Distance, Load } from '../types.js';
import { DIGITS } from './amount.js';
import type { DoseProblemCode } from './problem.js';
import { amountOf, put, report, type DoseFields, type Reading } from './reading.js';
import type { Token } from './tokens.js';

/** What a piece of the line does, given the kind of the piece before it ('' at the beginning). */
type Act = (reading: Reading, piece: Token, before: string) => void;

const range =
  (field: 'sets' | 'hold' | 'work' | 'rest' | 'rpe' | 'rir' | 'percent1RM'): Act =>
  (reading, piece) =>
    put(reading, piece, field, amountOf(reading, piece, field));

const set =
  <F extends keyof DoseFields>(field: F, value: DoseFields[F]): Act =>
  (reading, piece) =>
    put(reading, piece, field, value);

const fault =
  (code: DoseProblemCode): Act =>
  (reading, piece) =>
    report(reading, piece, code);

const ignore: Act = () => {};

/** Leaves a piece out that is not understood. */
export const leaveOut: Act = (reading, piece) => report(reading, piece, 'dose-unknown', { severity: 'warning' });

const reps: Act = (reading, piece) => put(reading, piece, 'reps', amountOf(reading, piece, 'reps'));

/** "x 8": repetitions behind sets or a weight, sets behind anything that is measured already. */
const times: Act = (reading, piece, before) => {
  const { sets, ...fields } = reading.fields;
  const measured = fields.reps ?? fields.hold ?? fields.work ?? fields.distance;
  (measured !== undefined && sets === undefined ? range('sets') : reps)(reading, piece, before);
};

/** "rest 2" can be two seconds or two minutes, "rest 90" is seconds. */
const rest: Act = (reading, piece, before) => {
  const unclear = piece.kind === 'n' && piece.values?.some((value) => value && value < 10);
  (unclear ? fault('dose-ambiguous') : range('rest'))(reading, piece, before);
};

/** A time that nothing explains: seconds are held, minutes are work; behind repetitions it may be either, or rest. */
const time: Act = (reading, piece, before) => {
  const { reps, distance } = reading.fields;
  const act = (reps ?? distance) ? fault('dose-ambiguous') : range(piece.unit === 1 ? 'hold' : 'work');
  act(reading, piece, before);
};

const distance: Act = (reading, piece) => {
  const value = amountOf(reading, piece, 'distance');
  if (value !== undefined) put(reading, piece, 'distance', { value, unit: piece.unit as Distance['unit'] });
};

const load: Act = (reading, piece) => {
  const value = amountOf(reading, piece, 'load');
  if (value !== undefined) put(reading, piece, 'load', { value, unit: piece.unit as Load['unit'] });
};

/** Minutes as they are written where they are: 0.7 × 60 / 60 is not always 0.7. */
const minutes: Act = (reading, piece) => {
  const unit = piece.kind === 't' ? Number(piece.unit) / 60 : 1;
  const value = amountOf(reading, { ...piece, unit }, 'minutes');
  if (typeof value === 'object') report(reading, piece, 'dose-limit', { field: 'minutes' });
  else put(reading, piece, 'minutes', value);
};

/** "AMRAP 12" is rounds for 12 minutes; "3 x AMRAP" is repetitions. */
const rounds: Act = (reading, piece, before) => {
  const amrap = /amrap/i.test(piece.text);
  if (amrap && /[xS]/.test(before)) return put(reading, piece, 'reps', 'max');
  put(reading, piece, 'type', amrap ? 'amrap' : 'emom');
  if (piece.values) minutes(reading, piece, before);
};

const phase = (text = ''): number | 'X' => (/x/i.test(text) ? 'X' : Number(text.replace(',', '.')));

const PHASES = new RegExp(`${DIGITS}|x`, 'gi');

/** "tempo 3-1-X-0", or its short form "31X0". */
const tempo: Act = (reading, piece) => {
  const text = piece.text.replace(/^(?:tempo\s*:?|@)\s*/i, '');
  const [down, bottom, up, top] = text.length > 4 ? (text.match(PHASES) ?? []) : text;
  const phases = [phase(down), phase(bottom), phase(up), phase(top)] as const;
  if (phases.includes(Infinity)) report(reading, piece, 'dose-limit', { field: 'tempo' });
  else put(reading, piece, 'tempo', phases);
};

const tabata: Act = (reading, piece) => {
  put(reading, piece, 'sets', 8);
  put(reading, piece, 'work', 20);
  put(reading, piece, 'rest', 10);
};

const unit: Act = (reading, piece) =>
  put(
    reading,
    piece,
    'repUnit',
    piece.text.includes('"') ? piece.text.slice(1, -1) : piece.text.toLowerCase().replace(/s$/, ''),
  );

const note: Act = (reading, piece) => put(reading, piece, 'note', piece.text.replace(/^.*?:/s, '').trim() || undefined);

// In "40 s, rest 20 s" and "40 s rest 20 s" the word belongs to the time behind it, in "40 s work 20 s rest" to the
// time in front.
const FOR_TIME_BEFORE = '(?!:?t(?![rhw]))';
const BARE = 'n(?![xCSU])';

/**
 * What the shapes of a line mean, the first that fits wins. Beside the kinds of `AmountKind`: `x` times, `S` sets,
 * `C` reps, `U` counted thing, `r` rest, `R` no rest, `h` hold, `w` work, `e` RPE, `i` RIR, `o` 1RM, `v` each side,
 * `T` tempo, `E` EMOM or AMRAP, `B` Tabata, `O` in total, `M` max, `F` failure, `A` do all or pick one, `N` note.
 */
export const RULES: readonly (readonly [shape: string, act: Act])[] = [
  ['~|kxnx|tnr|nx(?![ntdmkpMFUEhw@~>!])|[r/]:?m', fault('dose-ambiguous')],
  ['>', fault('dose-range')],
  ['!|r:?d|/[nd]|Mh|hM', fault('dose-unknown')],
  [`[tm]E|E(?!C)(?:x?(?:[tm]|${BARE}))?`, rounds],
  ['[tm]O', minutes],
  ['B', tabata],
  ['T', tempo],
  [`r:?(?:t|${BARE})r?|/?tr+${FOR_TIME_BEFORE}|/t(?![hw])`, rest],
  ['R', set('rest', 0)],
  [`h:?(?:t|${BARE})|th${FOR_TIME_BEFORE}`, range('hold')],
  [`w:?t|tw${FOR_TIME_BEFORE}`, range('work')],
  ['t', time],
  ['@?i:?n|@?ni(?!:?n)', range('rir')],
  ['@?e:?n|@?ne(?!:?n)|@n', range('rpe')],
  ['@?po?', range('percent1RM')],
  ['@?k', load],
  ['nS|S:?n(?!C)|n(?=x)|xnS', range('sets')],
  ['xnC?', times],
  ['nC?|C:?n', reps],
  ['d|m(?=xn)', distance],
  ['m', (reading, piece, before) => (/[xS]/.test(before) ? distance : fault('dose-ambiguous'))(reading, piece, before)],
  ['EC|MC?', set('reps', 'max')],
  ['F', set('reps', 'failure')],
  ['U', unit],
  ['v', set('perSide', true)],
  ['A', (reading, piece) => put(reading, piece, 'mode', /all/i.test(piece.text) ? 'all' : 'pick')],
  ['N', note],
  ['h(?=nU)', ignore],
  ['[rhweioOSC]', leaveOut],
  ['@', fault('dose-unknown')],
  ['[^]', ignore],
];
