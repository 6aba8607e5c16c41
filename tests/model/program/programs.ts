import { addDays } from '../../../src/model/program/dates.js';
import type { Programme } from '../../../src/model/program/types.js';
import type { DayEnd, Progress, ProgressEntry, Told } from '../../../src/model/progress/entry.js';
import type { Program, ProgramDay, ProgramPolicy } from '../../../src/pack/types.js';

/** Day 1 of all programmes here is a Monday. */
export const monday = '2026-11-02';

const kinds: Readonly<Record<string, ProgramDay>> = {
  h: { kind: 'session', session: 'hips' },
  l: { kind: 'learn', exercise: 'squat' },
  r: { kind: 'rest' },
  t: { kind: 'test', exercise: 'squat' },
  c: { kind: 'choice', sessions: ['hips', 'legs'] },
};

/** A programme by the first letters of its days: hips (a session), learn, rest, test, choice. */
export const program = (days: string, missed?: ProgramPolicy['missed'], more: Partial<Program> = {}): Program => ({
  id: 'thirty',
  days: days.split('').map((letter) => kinds[letter] ?? { kind: 'rest' }),
  ...(missed && { policy: { missed } }),
  ...more,
});

/** The date on which day `number` was due when everything goes as planned. */
export const onDay = (number: number): string => addDays(monday, number - 1);

/** The reader begins, or goes on, with a day on the date of the one that was planned for it, or of another. */
export const begins = (day = 1, planned = day): Told => ({ k: 'program', program: 'thirty', day, on: onDay(planned) });

/** Something became of a day on the date that was planned for it, or for another. */
export const ended = (day: number, planned = day, how: DayEnd = 'done'): Told => ({
  k: 'day',
  program: 'thirty',
  day,
  how,
  on: onDay(planned),
});

/** A session was done on the date that was planned for a day. */
export const trained = (planned: number, session = 'hips'): Told => ({
  k: 'session',
  session,
  report: { active: 60_000, exercises: [] },
  on: onDay(planned),
});

/** What was told, one after the other. */
export const told = (...all: readonly Told[]): Progress =>
  all.map((each, at): ProgressEntry => ({ id: `e${at}`, at, ...each }));

/**
 * Where each day stands, in short: its number, its state, and the day whose planned date it has, where it is another.
 * "6 moved to 10".
 */
export const drawn = ({ days }: Programme): string =>
  days
    .map(({ number, state, date }) => {
      const elsewhere = date !== undefined && date !== onDay(number);
      return `${number} ${state}${elsewhere ? ` to ${plannedOn(date)}` : ''}`;
    })
    .join(', ');

const plannedOn = (date: string): number => (Date.parse(date) - Date.parse(monday)) / 86_400_000 + 1;
