import { DayCompleteEvent } from '../../events.js';
import type { PlannedDay } from '../../model/program/types.js';
import type { DatedScene } from './scene.js';

/** What happened between two looks at one programme. What is noted of another date, by an import say, is no news. */
export function completedBetween(
  before: DatedScene | undefined,
  now: DatedScene | undefined,
): readonly DayCompleteEvent[] {
  if (!before || !now || before.programme.program !== now.programme.program) return [];
  const { program, days } = now.programme;
  return days.flatMap((day, index) => {
    const how = endOf(day);
    const isNews = how !== undefined && day.ended === now.today && endOf(before.programme.days[index]) === undefined;
    return isNews ? [new DayCompleteEvent(program.id, day.number, how)] : [];
  });
}

/** How a day was done; undefined where it was not. */
const endOf = (day: PlannedDay | undefined): DayCompleteEvent['how'] | undefined =>
  day?.state === 'done' || day?.state === 'minimum' ? day.state : undefined;
