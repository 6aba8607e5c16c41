import { sayDate } from '../../i18n/date.js';
import type { Programme } from '../../model/program/types.js';
import { nameOfDay, numeral, type DayContext } from './scene.js';

/** "Day 6 moved to Friday, December 4. Nothing is lost. 7 days done." */
export function standingIn(programme: Programme, context: DayContext): string {
  const { messages } = context;
  const { program, done, over } = programme;
  const policy = messages.policy[program.policy?.missed ?? 'shift'];
  const moved = movedIn(programme, context);
  return [over ? '' : moved || policy, done > 0 ? messages.count(done) : ''].filter(Boolean).join(' ');
}

/** Of many days that moved, dates would be a table: their numbers do. */
function movedIn({ moved, asks }: Programme, context: DayContext): string {
  const { messages, locale } = context;
  const [first] = moved;
  if (!first || asks) return '';
  if (moved.length === 1 && first.date !== undefined)
    return messages.movedTo(nameOfDay(first, context), sayDate(first.date, locale, 'full'));
  const numbers = new Intl.ListFormat(locale).format(moved.map(({ number }) => numeral(number, context)));
  return messages.moved(messages.nameDays(numbers));
}
