import type { Program } from '../../pack/types.js';
import { daysOf } from './days.js';
import { rampsOf } from './ramped.js';
import type { Programme } from './types.js';

/**
 * A programme that nobody has begun: what `programOf` says without progress. It stands alone, because its days are shown
 * before anything is reckoned.
 */
export const unbegun = (program: Program): Programme => ({
  program,
  days: daysOf(program).map((day, index) => ({
    number: index + 1,
    day,
    state: 'ahead',
    date: undefined,
    ended: undefined,
    ramped: rampsOf(program, index + 1),
  })),
  start: undefined,
  today: undefined,
  settled: false,
  done: 0,
  moved: [],
  asks: undefined,
  over: false,
});
