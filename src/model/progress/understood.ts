import type { ProgressEntry } from './entry.js';

type Found = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isDay: Check = (value) => Number.isInteger(value) && (value as number) > 0;
const isDate: Check = (value) => isText(value) && /^\d{4,6}-\d\d-\d\d$/u.test(value as string);
const isThing: Check = (value) => typeof value === 'object' && value !== null;
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const ifAny =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const thing = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isThing(value) && checks.every(([name, check]) => check((value as Found)[name]));
};

const isCount = ifAny(thing({ index: isNumber, of: isNumber }));
const isLoad = ifAny(thing({ value: isNumber, unit: isText }));
const isAmount = ifAny(isNumber);
/** A log of years has tens of thousands of sets: they are looked at without a table of their fields. */
const isSet: Check = (value) => {
  if (!isThing(value)) return false;
  const { visit, ms, side = 'left', set, round, reps, load, rounds } = value as Found;
  const isSide = side === 'left' || side === 'right';
  const isPlaced = isNumber(visit) && isSide && isCount(set) && isCount(round);
  return isPlaced && isNumber(ms) && isAmount(reps) && isLoad(load) && isAmount(rounds);
};
const isReport = thing({
  exercises: listOf(
    thing({
      exercise: ifAny(isText),
      tasks: ifAny(listOf(thing({ exercise: isText }))),
      dose: ifAny(isThing),
      sets: listOf(isSet),
    }),
  ),
  active: isNumber,
  effort: ifAny(isNumber),
  note: ifAny(isText),
});

/** What each kind tells, field by field. A map: `k` is any text. */
const kinds = new Map<string, Check>([
  ['state', thing({ exercise: isText, state: oneOf('todo', 'doing', 'done', 'skipped') })],
  ['session', thing({ session: isText, report: isReport, on: ifAny(isDate) })],
  ['program', thing({ program: isText, day: isDay, on: isDate })],
  ['day', thing({ program: isText, day: isDay, how: oneOf('done', 'minimum', 'skipped'), on: isDate })],
  ['undo', thing({ of: isText })],
]);

/** Whether this version knows what to make of an entry, or nothing at all: both do no harm. */
export const isUnderstood = (entry: ProgressEntry): boolean => kinds.get(entry.k)?.(entry) ?? true;

/** Whether an entry is of a kind that this version knows. */
export const isKnownKind = ({ k }: ProgressEntry): boolean => k === 'clear' || kinds.has(k);
