import { sayDate } from '../../i18n/date.js';
import { isTraining } from '../../model/program/days.js';
import { entryOfDay } from '../../model/program/entries.js';
import type { PlannedDay, Ramped } from '../../model/program/types.js';
import type { Progress } from '../../model/progress/entry.js';
import type { DayStand } from './panel.view.js';
import { isOver, nameOfDay, numeral, type DayContext, type DatedScene } from './scene.js';
import { titleInWords } from './titles.view.js';

/** How a day stands, and what can be done with it. */
export function standOfDay(planned: PlannedDay, scene: DatedScene, progress: Progress, context: DayContext): DayStand {
  const { programme, today: date } = scene;
  const begun = programme.start !== undefined && programme.start <= date;
  const today = planned.number === programme.today?.number;
  const over = isOver(planned);
  return {
    date: planned.date === undefined ? '' : sayDate(planned.date, context.locale, 'full'),
    ramps: isTraining(planned.day) ? planned.ramped.map((ramp) => rampInWords(ramp, context)) : [],
    begun,
    open: begun && !over && planned.day.kind !== 'rest',
    over,
    today,
    ended: over ? endInWords(planned, context) : '',
    next: today && over ? nextInWords(scene, context) : '',
    entry: over ? entryOfDay(progress, programme.program.id, planned.number)?.id : undefined,
    again: begun && !(today && !over),
  };
}

function endInWords({ state, ended }: PlannedDay, { messages, locale }: DayContext): string {
  const word = messages.states[state];
  const said = word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  return ended === undefined ? said : said + messages.comma + sayDate(ended, locale, 'full');
}

/** What comes next, for a reader who is through with today. */
function nextInWords({ programme, today }: DatedScene, context: DayContext): string {
  const next = programme.days
    .filter((planned) => !isOver(planned) && (planned.date ?? '') > today)
    .reduce<PlannedDay | undefined>(
      (first, each) => (first && (first.date ?? '') <= (each.date ?? '') ? first : each),
      undefined,
    );
  const { messages } = context;
  const comes = next ? messages.comesNext(nameOfDay(next, context), titleInWords(next, context)) : '';
  return [messages.settled, comes].filter(Boolean).join(' ');
}

/** "One set more than on day 1, up to 4." */
export function rampInWords({ field, operation, by, cap: most }: Ramped, context: DayContext): string {
  const { messages, locale } = context;
  const cap = most === undefined ? '' : numeral(most, context);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  if (operation === 'x') return messages.times(messages.fields[field], format.format(by));
  return messages[operation === '+' ? 'more' : 'less'](messages.ramp[field](by), cap);
}
