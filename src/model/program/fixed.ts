import type { ProgramDay } from '../../pack/types.js';
import { isRest } from './days.js';
import { byDate, type Run } from './runs.js';
import { endsOf, type Ledger, type Stand } from './stand.js';

/**
 * A stretch of a programme whose dates stay, whatever is missed (the policies `skip` and `ask`).
 *
 * @param pending Numbers of the days that are still to come to their end, in order: one a date.
 * @param until The first date that is not past.
 */
export function standFixed(
  run: Run,
  pending: readonly number[],
  days: readonly ProgramDay[],
  ledger: Ledger,
  until: number,
): Stand {
  const dates = new Map(pending.map((number, index) => [number, run.on + index]));
  for (const [on, happenings] of byDate(run.happenings))
    for (const { number, how } of endsOf(happenings, pending[on - run.on], days))
      ledger.set(number, { how, on, due: dates.get(number) ?? ledger.get(number)?.due });
  for (const [number, due] of dates) {
    const day = days[number - 1];
    if (due < until && day && isRest(day) && !ledger.has(number)) ledger.set(number, { how: 'done', on: due, due });
  }
  const today = pending[until - run.on];
  return {
    due: new Map([...dates].filter(([number]) => !ledger.has(number))),
    today,
    settled: today !== undefined && ledger.has(today),
    moved: new Set(),
    missing: true,
  };
}
