import { de as common } from '../common/de.js';
import type { CalendarMessages } from './en.js';

export const de: CalendarMessages = {
  ...common,
  trouble: 'Dieses Programm konnte nicht gezeigt werden.',
  programme: 'Programm',
  grid: 'Die Tage',

  words: { session: 'Einheit', rest: 'Ruhe', choice: 'Wahl', test: 'Test', learn: 'Lernen' },
  kinds: { session: 'Training', rest: 'Ruhe', choice: 'Deine Wahl', test: 'Test', learn: 'Lektion' },
  states: {
    ahead: '',
    today: 'heute',
    done: 'erledigt',
    minimum: 'zwei Minuten gemacht',
    skipped: 'ausgelassen',
    missed: 'vorbeigegangen',
    moved: 'verschoben',
  },
  day: (number) => `Tag ${number}`,

  asList: 'Liste',
  asGrid: 'Kalender',
  print: 'Drucken',
  toCalendar: 'In deinen Kalender',
  share: 'Teilen',
  data: 'Deine Daten',
  summary: 'Was du trainiert hast',
};
