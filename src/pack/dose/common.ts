import type { Dose } from '../types.js';

const range = (name: string): string => `(?<${name}>\\d{1,9})(?:[-–](?<${name}To>\\d{1,9}))?`;
const phase = '(?:\\d{1,9}|X)';

/** Sets and reps or seconds, a side, a tempo, an RPE and a rest, in this order. */
const line = new RegExp(
  `^(?:(?<sets>\\d{1,9}) ?[x×] ?)?${range('count')}(?<seconds> ?s)?(?<side> ?/side| each side)?` +
    `(?:,? tempo (?<tempo>${phase}(?:-${phase}){3}))?(?:,? @?RPE ?${range('rpe')})?(?:,? rest ${range('rest')} ?s)?$`,
  'u',
);

/**
 * Reads the way most coaches write most doses: "3x8-12 /side tempo 3-1-1-0 @RPE7 rest 90s". Undefined for any other,
 * which `readDose` reads: what it accepts it reads alike, so that a page of plain doses need not download the rest.
 */
export function readCommonDose(text: string): Dose | undefined {
  const groups = line.exec(text)?.groups;
  if (!groups) return undefined;
  const { sets, seconds, side, tempo } = groups;
  const [count, rpe, rest] = ['count', 'rpe', 'rest'].map((name) => rangeIn(groups, name));
  const whole = [sets, seconds ? undefined : groups['count']].every(
    (digits) => digits === undefined || Number(digits) >= 1,
  );
  const forwards = [count, rpe, rest].every((each) => typeof each !== 'object' || each[0] < each[1]);
  const felt = [rpe ?? 0].flat().every((value) => value <= 10);
  if (!whole || !forwards || !felt || count === undefined) return undefined;
  return {
    ...(sets !== undefined && { sets: Number(sets) }),
    ...(seconds ? { hold: count } : { reps: count }),
    ...(side && { perSide: true }),
    ...(tempo && { tempo: phasesOf(tempo) }),
    ...(rpe !== undefined && { intensity: { rpe } }),
    ...(rest !== undefined && { rest }),
  };
}

function rangeIn(
  groups: Readonly<Record<string, string | undefined>>,
  name: string,
): number | [number, number] | undefined {
  const [from, to] = [groups[name], groups[`${name}To`]];
  if (from === undefined) return undefined;
  return to === undefined ? Number(from) : [Number(from), Number(to)];
}

function phasesOf(tempo: string): NonNullable<Dose['tempo']> {
  const phases = tempo.split('-').map((each) => (each === 'X' ? 'X' : Number(each)));
  return phases as unknown as NonNullable<Dose['tempo']>;
}
