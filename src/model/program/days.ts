import type { Program, ProgramDay } from '../../pack/types.js';

/** Days of a programme at most, ten years of them: a longer one is a mistake, and what is beyond is left out. */
const longest = 3660;

/** The days of a programme, as often as it goes through them: the first is day 1. */
export function daysOf({ days, repeat = 1 }: Program): readonly ProgramDay[] {
  const all: ProgramDay[] = [];
  for (let round = 0; round < repeat && all.length < longest && days.length > 0; round++) all.push(...days);
  return all.slice(0, longest);
}

/** A day on which there is nothing to do goes by without anybody missing it. */
export const isRest = ({ kind }: ProgramDay): boolean => kind === 'rest';

/** A day of training: a session, or one of several. */
export const isTraining = ({ kind }: ProgramDay): boolean => kind === 'session' || kind === 'choice';

/** Whether a day asks for this session, or lets a reader choose it. */
export const hasSession = (day: ProgramDay, id: string): boolean =>
  isTraining(day) && (day.session === id || (day.sessions?.includes(id) ?? false));

/** The sessions that a day asks for, or lets a reader choose. */
export const sessionsOf = (day: ProgramDay): readonly string[] =>
  isTraining(day) ? [...(day.session === undefined ? [] : [day.session]), ...(day.sessions ?? [])] : [];
